CREATE TABLE `idempotent_answers` (
	`api_key_id` text NOT NULL,
	`request_key_hash` text NOT NULL,
	`body_hash` text NOT NULL,
	`status` integer NOT NULL,
	`answer` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`api_key_id`, `request_key_hash`),
	FOREIGN KEY (`api_key_id`) REFERENCES `api_keys`(`api_key_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `idempotent_answers_age` ON `idempotent_answers` (`answered_at`);--> statement-breakpoint
ALTER TABLE `api_keys` ADD `addresses` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `pass_records_seq` ON `pass_records` (`seq`);--> statement-breakpoint
CREATE INDEX `verifications_decided` ON `verifications` (`decided_at`,`verification_id`);--> statement-breakpoint
CREATE INDEX `verifications_pass` ON `verifications` (`pass_record_id`);