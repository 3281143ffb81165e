-- Whoever erases an applicant's details erases the words under which they were found.
CREATE TRIGGER applicant_details_forgotten AFTER DELETE ON applicant_details BEGIN DELETE FROM application_search_terms WHERE application_id = OLD.application_id AND words <> ''; END;
