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
CREATE TABLE `import_files` (
	`import_id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `application_imports`(`import_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `learning_statements` (
	`statement_id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`queued_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`due_at` integer,
	`delivered_at` integer
);
--> statement-breakpoint
CREATE INDEX `learning_statements_due` ON `learning_statements` (`due_at`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`delivery_id` text PRIMARY KEY NOT NULL,
	`webhook_id` text NOT NULL,
	`event_id` text NOT NULL,
	`queued_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`due_at` integer,
	`delivered_at` integer,
	FOREIGN KEY (`webhook_id`) REFERENCES `webhooks`(`webhook_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`event_id`) REFERENCES `webhook_events`(`event_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_deliveries_once` ON `webhook_deliveries` (`webhook_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`due_at`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_event` ON `webhook_deliveries` (`event_id`);--> statement-breakpoint
CREATE TABLE `webhook_events` (
	`event_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`happened_at` integer NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `webhook_events_happened` ON `webhook_events` (`happened_at`);--> statement-breakpoint
CREATE TABLE `webhook_tries` (
	`try_id` text PRIMARY KEY NOT NULL,
	`delivery_id` text NOT NULL,
	`tried_at` integer NOT NULL,
	`result` text NOT NULL,
	`took_ms` integer NOT NULL,
	FOREIGN KEY (`delivery_id`) REFERENCES `webhook_deliveries`(`delivery_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `webhook_tries_delivery` ON `webhook_tries` (`delivery_id`,`tried_at`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`webhook_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`event_types` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `webhooks_authority` ON `webhooks` (`authority_id`,`ended_at`);--> statement-breakpoint
ALTER TABLE `api_keys` ADD `addresses` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `applicant_details` ADD `phone` text;--> statement-breakpoint
CREATE INDEX `pass_records_seq` ON `pass_records` (`seq`);--> statement-breakpoint
CREATE INDEX `verifications_decided` ON `verifications` (`decided_at`,`verification_id`);--> statement-breakpoint
CREATE INDEX `verifications_pass` ON `verifications` (`pass_record_id`);--> statement-breakpoint
INSERT INTO `import_files` (`import_id`, `body`) SELECT `import_id`, `body` FROM `application_imports`;--> statement-breakpoint
ALTER TABLE `application_imports` DROP COLUMN `body`;--> statement-breakpoint
CREATE INDEX `licence_applications_id` ON `licence_applications` (`authority_id`,`application_id`);