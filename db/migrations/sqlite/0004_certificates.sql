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
CREATE TABLE `revocations` (
	`pass_record_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`proposed_by` text NOT NULL,
	`approved_by` text NOT NULL,
	`revoked_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`prev_hash` text NOT NULL,
	FOREIGN KEY (`pass_record_id`) REFERENCES `pass_records`(`pass_record_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`approved_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`seq`) REFERENCES `ledger_entries`(`seq`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revocations_seq` ON `revocations` (`seq`);