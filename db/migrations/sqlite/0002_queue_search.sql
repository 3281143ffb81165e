CREATE TABLE `saved_views` (
	`view_id` text PRIMARY KEY NOT NULL,
	`officer_id` text NOT NULL,
	`name` text NOT NULL,
	`search` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`officer_id`,`name`);--> statement-breakpoint
CREATE TABLE `application_search_terms` (
	`application_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`term` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`application_id`, `term`),
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `application_search_terms_term` ON `application_search_terms` (`authority_id`,`term`,`words`,`application_id`);--> statement-breakpoint
DROP INDEX `licence_applications_queue`;--> statement-breakpoint
CREATE INDEX `licence_applications_narrowed` ON `licence_applications` (`authority_id`,`status`,`licensee_type`,`kind`,`received_on`,`reference_normalised`);--> statement-breakpoint
CREATE INDEX `licence_applications_queue` ON `licence_applications` (`authority_id`,`status`,`received_on`,`reference_normalised`);--> statement-breakpoint
ALTER TABLE `applicant_details` ADD `licence_number` text;--> statement-breakpoint
CREATE INDEX `applicant_details_person` ON `applicant_details` (`surname_normalised`,`born_on`);