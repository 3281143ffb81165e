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
CREATE TRIGGER revocations_no_update BEFORE UPDATE ON revocations FOR EACH ROW EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER revocations_no_delete BEFORE DELETE ON revocations FOR EACH ROW EXECUTE FUNCTION refuse_delete();
