CREATE TRIGGER reminders_no_update BEFORE UPDATE ON reminders BEGIN SELECT RAISE(ABORT, 'reminders is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER reminders_no_delete BEFORE DELETE ON reminders BEGIN SELECT RAISE(ABORT, 'reminders is append-only'); END;
--> statement-breakpoint
-- Every pass from before gets its certificate, by the first template and with the names of today. A status list has 131072 places, of
-- which the passes of 65536 ledger entries share one; who comes first in it is left to chance.
INSERT INTO certificates (pass_record_id, template, authority_name, licence_label, check_token, status_index)
SELECT passes.pass_record_id, 1, authorities.name, types.label, lower(hex(randomblob(16))),
  (passes.seq / 65536) * 131072 + ROW_NUMBER() OVER (PARTITION BY (passes.seq / 65536) ORDER BY random()) - 1
FROM pass_records AS passes
JOIN licensing_authorities AS authorities ON authorities.authority_id = passes.authority_id
JOIN attempts ON attempts.attempt_id = passes.attempt_id
JOIN licence_applications AS applications ON applications.application_id = attempts.application_id
LEFT JOIN licensee_types AS types ON types.authority_id = passes.authority_id AND types.licensee_type = applications.licensee_type;
--> statement-breakpoint
INSERT INTO certificate_names (pass_record_id, first_names, surname)
SELECT passes.pass_record_id, details.first_names, details.surname
FROM pass_records AS passes
JOIN personal_details AS details ON details.person_id = passes.person_id;
--> statement-breakpoint
-- A certificate is issued once: nothing on it is ever changed. Its name alone may be removed, when a person's details are erased.
CREATE TRIGGER certificates_no_update BEFORE UPDATE ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER certificates_no_delete BEFORE DELETE ON certificates WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'certificates is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER certificate_names_no_update BEFORE UPDATE ON certificate_names BEGIN SELECT RAISE(ABORT, 'certificate_names is append-only'); END;
--> statement-breakpoint
-- Whoever erases an applicant's details erases the words under which they were found.
CREATE TRIGGER applicant_details_forgotten AFTER DELETE ON applicant_details BEGIN DELETE FROM application_search_terms WHERE application_id = OLD.application_id AND words <> ''; END;
--> statement-breakpoint
-- What was found of two accounts is evidence: a later finding is a new row.
CREATE TRIGGER account_merges_no_update BEFORE UPDATE ON account_merges BEGIN SELECT RAISE(ABORT, 'account_merges is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER account_merges_no_delete BEFORE DELETE ON account_merges WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'account_merges is append-only'); END;
--> statement-breakpoint
-- What stands beside officers' decisions is evidence too: no UPDATE ever, no DELETE outside a retention run.
CREATE TRIGGER deferral_answers_no_update BEFORE UPDATE ON deferral_answers BEGIN SELECT RAISE(ABORT, 'deferral_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER deferral_answers_no_delete BEFORE DELETE ON deferral_answers WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'deferral_answers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER waived_trainings_no_update BEFORE UPDATE ON waived_trainings BEGIN SELECT RAISE(ABORT, 'waived_trainings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER waived_trainings_no_delete BEFORE DELETE ON waived_trainings WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'waived_trainings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_revocation_steps_no_update BEFORE UPDATE ON pass_revocation_steps BEGIN SELECT RAISE(ABORT, 'pass_revocation_steps is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_revocation_steps_no_delete BEFORE DELETE ON pass_revocation_steps WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'pass_revocation_steps is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_consents_no_update BEFORE UPDATE ON pass_consents BEGIN SELECT RAISE(ABORT, 'pass_consents is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_consents_no_delete BEFORE DELETE ON pass_consents WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'pass_consents is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_consent_entries_no_update BEFORE UPDATE ON pass_consent_entries BEGIN SELECT RAISE(ABORT, 'pass_consent_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER pass_consent_entries_no_delete BEFORE DELETE ON pass_consent_entries WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'pass_consent_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER authority_mergers_no_update BEFORE UPDATE ON authority_mergers BEGIN SELECT RAISE(ABORT, 'authority_mergers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER authority_mergers_no_delete BEFORE DELETE ON authority_mergers WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'authority_mergers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_transfers_no_update BEFORE UPDATE ON application_transfers BEGIN SELECT RAISE(ABORT, 'application_transfers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_transfers_no_delete BEFORE DELETE ON application_transfers WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'application_transfers is append-only'); END;
