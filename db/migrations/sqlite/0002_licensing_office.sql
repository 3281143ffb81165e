CREATE TABLE `account_merges` (
	`merge_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`kept_person_id` text NOT NULL,
	`other_person_id` text NOT NULL,
	`number` integer NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`officer_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`kept_person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`other_person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_merges_number` ON `account_merges` (`authority_id`,`other_person_id`,`number`);--> statement-breakpoint
CREATE INDEX `account_merges_kept` ON `account_merges` (`authority_id`,`kept_person_id`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`api_key_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`key_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE TABLE `application_transfers` (
	`application_id` text NOT NULL,
	`from_authority_id` text NOT NULL,
	`reference` text NOT NULL,
	`reference_normalised` text NOT NULL,
	`transferred_at` integer NOT NULL,
	PRIMARY KEY(`application_id`, `from_authority_id`),
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`from_authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `application_transfers_reference` ON `application_transfers` (`from_authority_id`,`reference_normalised`);--> statement-breakpoint
CREATE TABLE `authority_mergers` (
	`from_authority_id` text PRIMARY KEY NOT NULL,
	`into_authority_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	FOREIGN KEY (`from_authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`into_authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `certificate_names` (
	`pass_record_id` text PRIMARY KEY NOT NULL,
	`first_names` text NOT NULL,
	`surname` text NOT NULL,
	FOREIGN KEY (`pass_record_id`) REFERENCES `pass_records`(`pass_record_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `certificates` (
	`pass_record_id` text PRIMARY KEY NOT NULL,
	`template` integer NOT NULL,
	`authority_name` text NOT NULL,
	`licence_label` text,
	`check_token` text NOT NULL,
	`status_index` integer NOT NULL,
	FOREIGN KEY (`pass_record_id`) REFERENCES `pass_records`(`pass_record_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_token` ON `certificates` (`check_token`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_status` ON `certificates` (`status_index`);--> statement-breakpoint
CREATE TABLE `pass_consent_entries` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`consent_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`application_id` text,
	`person_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`consent_id`) REFERENCES `pass_consents`(`consent_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pass_consent_entries_number` ON `pass_consent_entries` (`consent_id`,`number`);--> statement-breakpoint
CREATE TABLE `deferral_answers` (
	`verification_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`answer` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`verification_id`) REFERENCES `verifications`(`verification_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
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
CREATE TABLE `pass_consents` (
	`consent_id` text PRIMARY KEY NOT NULL,
	`pass_record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text,
	`code_hash` text,
	`given_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`pass_record_id`) REFERENCES `pass_records`(`pass_record_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `pass_consents_pass` ON `pass_consents` (`pass_record_id`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`reminder_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`days` integer NOT NULL,
	`sent_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`kind`,`subject_id`,`days`);--> statement-breakpoint
CREATE TABLE `pass_revocation_steps` (
	`step_id` text PRIMARY KEY NOT NULL,
	`pass_record_id` text NOT NULL,
	`number` integer NOT NULL,
	`step` text NOT NULL,
	`reason` text,
	`authority_id` text NOT NULL,
	`officer_id` text NOT NULL,
	`taken_at` integer NOT NULL,
	`seq` integer,
	`prev_hash` text,
	FOREIGN KEY (`pass_record_id`) REFERENCES `pass_records`(`pass_record_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`seq`) REFERENCES `ledger_entries`(`seq`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pass_revocation_steps_number` ON `pass_revocation_steps` (`pass_record_id`,`number`);--> statement-breakpoint
CREATE INDEX `pass_revocation_steps_authority` ON `pass_revocation_steps` (`authority_id`,`taken_at`);--> statement-breakpoint
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
CREATE TABLE `waived_trainings` (
	`verification_id` text PRIMARY KEY NOT NULL,
	`provider` text NOT NULL,
	`certificate_reference` text NOT NULL,
	`trained_on` text NOT NULL,
	`expires_on` text NOT NULL,
	FOREIGN KEY (`verification_id`) REFERENCES `verifications`(`verification_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
DROP INDEX `licence_applications_queue`;--> statement-breakpoint
CREATE INDEX `licence_applications_narrowed` ON `licence_applications` (`authority_id`,`status`,`licensee_type`,`kind`,`received_on`,`reference_normalised`);--> statement-breakpoint
CREATE INDEX `licence_applications_queue` ON `licence_applications` (`authority_id`,`status`,`received_on`,`reference_normalised`);--> statement-breakpoint
ALTER TABLE `applicant_details` ADD `licence_number` text;--> statement-breakpoint
CREATE INDEX `applicant_details_person` ON `applicant_details` (`surname_normalised`,`born_on`);--> statement-breakpoint
CREATE INDEX `applicant_details_born` ON `applicant_details` (`born_on`);--> statement-breakpoint
ALTER TABLE `attempts` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
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
CREATE INDEX `application_imports_stage` ON `application_imports` (`stage`);--> statement-breakpoint
ALTER TABLE `licensee_types` ADD `refresher_course_id` text;--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `channel` text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `authority_id` text REFERENCES licensing_authorities(authority_id);--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `application_id` text REFERENCES licence_applications(application_id);--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `post_file` text;--> statement-breakpoint
CREATE INDEX `mail_outbox_authority` ON `mail_outbox` (`authority_id`,`queued_at`);--> statement-breakpoint
CREATE INDEX `pass_records_until` ON `pass_records` (`authority_id`,`valid_until`);--> statement-breakpoint
CREATE INDEX `personal_details_born` ON `personal_details` (`born_on`);