-- What was found of two accounts is evidence: a later finding is a new row.
CREATE TRIGGER account_merges_no_update BEFORE UPDATE ON account_merges BEGIN SELECT RAISE(ABORT, 'account_merges is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER account_merges_no_delete BEFORE DELETE ON account_merges WHEN NOT EXISTS (SELECT 1 FROM retention_runs WHERE finished_at IS NULL) BEGIN SELECT RAISE(ABORT, 'account_merges is append-only'); END;
