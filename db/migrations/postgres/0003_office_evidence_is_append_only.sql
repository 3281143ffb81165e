CREATE TRIGGER reminders_no_update BEFORE UPDATE ON reminders FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER reminders_no_delete BEFORE DELETE ON reminders FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
-- Every pass from before gets its certificate, by the first template and with the names of today. A status list has 131072 places, of
-- which the passes of 65536 ledger entries share one; who comes first in it is left to chance.
INSERT INTO certificates (pass_record_id, template, authority_name, licence_label, check_token, status_index)
SELECT passes.pass_record_id, 1, authorities.name, types.label, replace(gen_random_uuid()::text, '-', ''),
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
CREATE TRIGGER certificates_no_update BEFORE UPDATE ON certificates FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER certificates_no_delete BEFORE DELETE ON certificates FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER certificate_names_no_update BEFORE UPDATE ON certificate_names FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
-- Whoever erases an applicant's details erases the words under which they were found.
CREATE FUNCTION forget_search_terms() RETURNS trigger AS $$
BEGIN
  DELETE FROM application_search_terms WHERE application_id = OLD.application_id AND words <> '';
  RETURN OLD;
END;
$$ LANGUAGE plpgsql;
--> statement-breakpoint
CREATE TRIGGER applicant_details_forgotten AFTER DELETE ON applicant_details FOR EACH ROW EXECUTE FUNCTION forget_search_terms();
--> statement-breakpoint
-- Compared letter by letter as the pages do it, whatever language the database speaks.
ALTER TABLE application_search_terms ALTER COLUMN term TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE licence_applications ALTER COLUMN reference_normalised TYPE text COLLATE "C";
--> statement-breakpoint
-- What was found of two accounts is evidence: a later finding is a new row.
CREATE TRIGGER account_merges_no_update BEFORE UPDATE ON account_merges FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER account_merges_no_delete BEFORE DELETE ON account_merges FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
-- What stands beside officers' decisions is evidence too: no UPDATE ever, no DELETE outside a retention run.
CREATE TRIGGER deferral_answers_no_update BEFORE UPDATE ON deferral_answers FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER deferral_answers_no_delete BEFORE DELETE ON deferral_answers FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER waived_trainings_no_update BEFORE UPDATE ON waived_trainings FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER waived_trainings_no_delete BEFORE DELETE ON waived_trainings FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER pass_revocation_steps_no_update BEFORE UPDATE ON pass_revocation_steps FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER pass_revocation_steps_no_delete BEFORE DELETE ON pass_revocation_steps FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER pass_consents_no_update BEFORE UPDATE ON pass_consents FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER pass_consents_no_delete BEFORE DELETE ON pass_consents FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER pass_consent_entries_no_update BEFORE UPDATE ON pass_consent_entries FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER pass_consent_entries_no_delete BEFORE DELETE ON pass_consent_entries FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER authority_mergers_no_update BEFORE UPDATE ON authority_mergers FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER authority_mergers_no_delete BEFORE DELETE ON authority_mergers FOR EACH ROW EXECUTE FUNCTION refuse_delete();
--> statement-breakpoint
CREATE TRIGGER application_transfers_no_update BEFORE UPDATE ON application_transfers FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER application_transfers_no_delete BEFORE DELETE ON application_transfers FOR EACH ROW EXECUTE FUNCTION refuse_delete();
