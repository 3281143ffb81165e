CREATE TRIGGER reminders_no_update BEFORE UPDATE ON reminders FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER reminders_no_delete BEFORE DELETE ON reminders FOR EACH ROW EXECUTE FUNCTION refuse_delete();
