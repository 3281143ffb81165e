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
