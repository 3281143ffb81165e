-- What was found of two accounts is evidence: a later finding is a new row.
CREATE TRIGGER account_merges_no_update BEFORE UPDATE ON account_merges FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER account_merges_no_delete BEFORE DELETE ON account_merges FOR EACH ROW EXECUTE FUNCTION refuse_delete();
