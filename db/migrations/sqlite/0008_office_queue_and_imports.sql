CREATE TABLE `import_lines` (
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`outcome` text NOT NULL,
	`line_key` text,
	`reference` text,
	`name` text NOT NULL,
	`with_email` integer NOT NULL,
	`notes` text NOT NULL,
	`cells` text NOT NULL,
	PRIMARY KEY(`import_id`, `line`),
	FOREIGN KEY (`import_id`) REFERENCES `application_imports`(`import_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `import_lines_outcome` ON `import_lines` (`import_id`,`outcome`,`line`);--> statement-breakpoint
CREATE INDEX `import_lines_key` ON `import_lines` (`import_id`,`line_key`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`authority_id` text NOT NULL,
	`kind` text NOT NULL,
	`headings` text NOT NULL,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`authority_id`, `kind`),
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `licences` (
	`licence_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`licence_number` text NOT NULL,
	`licence_number_normalised` text NOT NULL,
	`licensee_type` text NOT NULL,
	`expires_on` text NOT NULL,
	`first_names` text NOT NULL,
	`surname` text NOT NULL,
	`surname_normalised` text NOT NULL,
	`born_on` text NOT NULL,
	`email` text,
	`phone` text,
	`named_at` integer NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `licences_number` ON `licences` (`authority_id`,`licence_number_normalised`);--> statement-breakpoint
CREATE INDEX `licences_expiry` ON `licences` (`authority_id`,`expires_on`,`licence_number_normalised`);--> statement-breakpoint
CREATE INDEX `licences_person` ON `licences` (`surname_normalised`,`born_on`);--> statement-breakpoint
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
CREATE INDEX `applicant_details_person` ON `applicant_details` (`surname_normalised`,`born_on`);--> statement-breakpoint
ALTER TABLE `application_imports` ADD `kind` text DEFAULT 'applications' NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `stage` text DEFAULT 'mapping' NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `header` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `columns` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `lines` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `checked` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `applied_through` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `added` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `changed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `application_imports` ADD `invite` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `application_imports_stage` ON `application_imports` (`stage`);