CREATE TABLE `reminders` (
	`reminder_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`days` integer NOT NULL,
	`sent_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`kind`,`subject_id`,`days`);--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `channel` text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `authority_id` text REFERENCES licensing_authorities(authority_id);--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `application_id` text REFERENCES licence_applications(application_id);--> statement-breakpoint
ALTER TABLE `mail_outbox` ADD `post_file` text;--> statement-breakpoint
CREATE INDEX `mail_outbox_authority` ON `mail_outbox` (`authority_id`,`queued_at`);--> statement-breakpoint
CREATE INDEX `pass_records_until` ON `pass_records` (`authority_id`,`valid_until`);