-- Evidence is append-only: no UPDATE ever, no DELETE outside a retention run, and no DELETE at all in the ledger.
CREATE TRIGGER course_versions_no_update BEFORE UPDATE ON course_versions BEGIN SELECT RAISE(ABORT, 'course_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER course_versions_no_delete BEFORE DELETE ON course_versions WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'course_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER policies_no_update BEFORE UPDATE ON policies BEGIN SELECT RAISE(ABORT, 'policies is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER policies_no_delete BEFORE DELETE ON policies WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'policies is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempts_no_update BEFORE UPDATE ON attempts BEGIN SELECT RAISE(ABORT, 'attempts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempts_no_delete BEFORE DELETE ON attempts WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'attempts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER responses_no_update BEFORE UPDATE ON responses BEGIN SELECT RAISE(ABORT, 'responses is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER responses_no_delete BEFORE DELETE ON responses WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'responses is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempt_outcomes_no_update BEFORE UPDATE ON attempt_outcomes BEGIN SELECT RAISE(ABORT, 'attempt_outcomes is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempt_outcomes_no_delete BEFORE DELETE ON attempt_outcomes WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'attempt_outcomes is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_records_no_update BEFORE UPDATE ON pass_records BEGIN SELECT RAISE(ABORT, 'pass_records is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_records_no_delete BEFORE DELETE ON pass_records WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'pass_records is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempt_allowances_no_update BEFORE UPDATE ON attempt_allowances BEGIN SELECT RAISE(ABORT, 'attempt_allowances is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempt_allowances_no_delete BEFORE DELETE ON attempt_allowances WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'attempt_allowances is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER verifications_no_update BEFORE UPDATE ON verifications BEGIN SELECT RAISE(ABORT, 'verifications is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER verifications_no_delete BEFORE DELETE ON verifications WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'verifications is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER identity_decisions_no_update BEFORE UPDATE ON identity_decisions BEGIN SELECT RAISE(ABORT, 'identity_decisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER identity_decisions_no_delete BEFORE DELETE ON identity_decisions WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'identity_decisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER adjustments_no_update BEFORE UPDATE ON adjustments BEGIN SELECT RAISE(ABORT, 'adjustments is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER adjustments_no_delete BEFORE DELETE ON adjustments WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'adjustments is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempt_deadlines_no_update BEFORE UPDATE ON attempt_deadlines BEGIN SELECT RAISE(ABORT, 'attempt_deadlines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER attempt_deadlines_no_delete BEFORE DELETE ON attempt_deadlines WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'attempt_deadlines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER outcome_corrections_no_update BEFORE UPDATE ON outcome_corrections BEGIN SELECT RAISE(ABORT, 'outcome_corrections is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER outcome_corrections_no_delete BEFORE DELETE ON outcome_corrections WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'outcome_corrections is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_no_update BEFORE UPDATE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'ledger_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_no_delete BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'ledger_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_follow BEFORE INSERT ON ledger_entries
WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM ledger_entries)
  OR NEW.prev_hash <> COALESCE((SELECT hash FROM ledger_entries ORDER BY seq DESC LIMIT 1), '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'ledger entry does not follow the head'); END;
--> statement-breakpoint
CREATE TRIGGER responses_while_open BEFORE INSERT ON responses
WHEN EXISTS (SELECT 1 FROM attempt_outcomes WHERE attempt_id = NEW.attempt_id)
BEGIN SELECT RAISE(ABORT, 'the attempt is closed'); END;
