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
CREATE INDEX `applicant_details_born` ON `applicant_details` (`born_on`);--> statement-breakpoint
CREATE INDEX `personal_details_born` ON `personal_details` (`born_on`);