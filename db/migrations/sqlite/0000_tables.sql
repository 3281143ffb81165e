CREATE TABLE `adjustments` (
	`adjustment_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`extra_time` text NOT NULL,
	`read_aloud` integer NOT NULL,
	`larger_text` integer NOT NULL,
	`rest_breaks` integer NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `adjustments_person` ON `adjustments` (`person_id`,`set_at`);--> statement-breakpoint
CREATE TABLE `attempt_allowances` (
	`allowance_id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`person_id` text NOT NULL,
	`officer_id` text NOT NULL,
	`reason` text NOT NULL,
	`granted_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `attempt_allowances_application` ON `attempt_allowances` (`application_id`);--> statement-breakpoint
CREATE TABLE `applicant_details` (
	`application_id` text PRIMARY KEY NOT NULL,
	`first_names` text NOT NULL,
	`surname` text NOT NULL,
	`surname_normalised` text NOT NULL,
	`born_on` text NOT NULL,
	`email` text,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `application_drivers` (
	`application_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`linked_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `application_drivers_person` ON `application_drivers` (`person_id`);--> statement-breakpoint
CREATE TABLE `licence_applications` (
	`application_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`reference` text NOT NULL,
	`reference_normalised` text NOT NULL,
	`licensee_type` text NOT NULL,
	`kind` text NOT NULL,
	`received_on` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`status` text NOT NULL,
	`status_since_at` integer NOT NULL,
	`try_again_at` integer,
	`pass_record_id` text,
	`pass_until` text,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `licence_applications_reference` ON `licence_applications` (`authority_id`,`reference_normalised`);--> statement-breakpoint
CREATE INDEX `licence_applications_queue` ON `licence_applications` (`authority_id`,`status`,`received_on`);--> statement-breakpoint
CREATE TABLE `attempt_deadlines` (
	`change_id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`number` integer NOT NULL,
	`deadline_at` integer,
	`cause` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_deadlines_number` ON `attempt_deadlines` (`attempt_id`,`number`);--> statement-breakpoint
CREATE TABLE `attempt_outcomes` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`passed` integer NOT NULL,
	`closed_by` text NOT NULL,
	`score` real NOT NULL,
	`out_of` integer NOT NULL,
	`critical_missed` integer NOT NULL,
	`topics` text NOT NULL,
	`closed_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`prev_hash` text NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`seq`) REFERENCES `ledger_entries`(`seq`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_outcomes_seq` ON `attempt_outcomes` (`seq`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`person_id` text NOT NULL,
	`enrolment_id` text NOT NULL,
	`number` integer NOT NULL,
	`version_id` text NOT NULL,
	`policy_id` text NOT NULL,
	`draw` text NOT NULL,
	`paper` text NOT NULL,
	`paper_hash` text NOT NULL,
	`started_at` integer NOT NULL,
	`deadline_at` integer,
	`place` text DEFAULT 'home' NOT NULL,
	`sitting_id` text,
	`adjustments` text DEFAULT '{}' NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`enrolment_id`) REFERENCES `enrolments`(`enrolment_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`version_id`) REFERENCES `course_versions`(`version_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`policy_id`) REFERENCES `policies`(`policy_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`sitting_id`) REFERENCES `sittings`(`sitting_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_number` ON `attempts` (`application_id`,`person_id`,`number`);--> statement-breakpoint
CREATE INDEX `attempts_person` ON `attempts` (`person_id`);--> statement-breakpoint
CREATE INDEX `attempts_sitting` ON `attempts` (`sitting_id`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`audit_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_role` text NOT NULL,
	`authority_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`subject`,`at`);--> statement-breakpoint
CREATE INDEX `audit_entries_newest` ON `audit_entries` (`at`,`audit_id`);--> statement-breakpoint
CREATE INDEX `audit_entries_actor` ON `audit_entries` (`actor_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_entries_authority` ON `audit_entries` (`authority_id`,`at`);--> statement-breakpoint
CREATE TABLE `licensing_authorities` (
	`authority_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`colour` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `application_claims` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`person_id` text NOT NULL,
	`result` text NOT NULL,
	`differs` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_claims_person` ON `application_claims` (`application_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `application_claims_driver` ON `application_claims` (`person_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`contact_name` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `course_versions` (
	`version_id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`number` integer NOT NULL,
	`body` text NOT NULL,
	`body_hash` text NOT NULL,
	`note` text NOT NULL,
	`published_by` text,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_versions_number` ON `course_versions` (`course_id`,`number`);--> statement-breakpoint
CREATE TABLE `courses` (
	`course_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`live_version_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `departures` (
	`departure_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_by` text NOT NULL,
	`departed_at` integer NOT NULL,
	`return_recorded_by` text,
	`returned_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`return_recorded_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `departures_person` ON `departures` (`person_id`,`returned_at`);--> statement-breakpoint
CREATE TABLE `draft_documents` (
	`course_id` text NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`body` text NOT NULL,
	`revision` integer NOT NULL,
	`authors` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`course_id`, `kind`, `slug`),
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`course_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`enrolment_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`course_id` text NOT NULL,
	`version_id` text NOT NULL,
	`round` integer NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`course_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`version_id`) REFERENCES `course_versions`(`version_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_round` ON `enrolments` (`person_id`,`course_id`,`round`);--> statement-breakpoint
CREATE TABLE `identity_decisions` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`officer_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `application_claims`(`claim_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `application_imports` (
	`import_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`officer_id` text NOT NULL,
	`file_name` text NOT NULL,
	`body` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`applied_at` integer,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `invitation_withdrawals` (
	`invitation_id` text PRIMARY KEY NOT NULL,
	`withdrawn_by` text NOT NULL,
	`withdrawn_at` integer NOT NULL,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`invitation_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`invitation_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`role` text NOT NULL,
	`authority_id` text,
	`application_id` text,
	`email` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `item_corrections` (
	`correction_id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`item_id` text NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`reason` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` integer,
	`progress` text,
	`finished_at` integer,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`course_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`version_id`) REFERENCES `course_versions`(`version_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `item_corrections_course` ON `item_corrections` (`course_id`,`item_id`);--> statement-breakpoint
CREATE TABLE `item_reports` (
	`report_id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`course_id` text NOT NULL,
	`item_id` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text NOT NULL,
	`reported_at` integer NOT NULL,
	`settled_by` text,
	`settled_at` integer,
	`settlement` text,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`course_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `item_reports_course` ON `item_reports` (`course_id`,`settled_at`);--> statement-breakpoint
CREATE TABLE `ledger_entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	`body` text NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lesson_completions` (
	`completion_id` text PRIMARY KEY NOT NULL,
	`enrolment_id` text NOT NULL,
	`module` text NOT NULL,
	`lesson` text NOT NULL,
	`completed_at` integer NOT NULL,
	FOREIGN KEY (`enrolment_id`) REFERENCES `enrolments`(`enrolment_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `lesson_completions_enrolment` ON `lesson_completions` (`enrolment_id`);--> statement-breakpoint
CREATE TABLE `licensee_types` (
	`authority_id` text NOT NULL,
	`licensee_type` text NOT NULL,
	`label` text NOT NULL,
	`course_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`authority_id`, `licensee_type`),
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `misconduct_bars` (
	`bar_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`until_on` text NOT NULL,
	`reason` text NOT NULL,
	`officer_id` text NOT NULL,
	`set_at` integer NOT NULL,
	`lifted_by` text,
	`lifted_at` integer,
	`lift_reason` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`lifted_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `misconduct_bars_person` ON `misconduct_bars` (`person_id`);--> statement-breakpoint
CREATE TABLE `oral_records` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`identity_check` text NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` integer NOT NULL,
	`countersigned_by` text,
	`countersigned_at` integer,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`countersigned_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `mail_outbox` (
	`mail_id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`queued_at` integer NOT NULL,
	`sent_at` integer,
	`tries` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_outbox_waiting` ON `mail_outbox` (`sent_at`,`queued_at`);--> statement-breakpoint
CREATE TABLE `outcome_corrections` (
	`outcome_correction_id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`number` integer NOT NULL,
	`correction_id` text NOT NULL,
	`passed` integer NOT NULL,
	`score` real NOT NULL,
	`out_of` integer NOT NULL,
	`critical_missed` integer NOT NULL,
	`topics` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`prev_hash` text NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`correction_id`) REFERENCES `item_corrections`(`correction_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`seq`) REFERENCES `ledger_entries`(`seq`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outcome_corrections_number` ON `outcome_corrections` (`attempt_id`,`number`);--> statement-breakpoint
CREATE TABLE `pass_records` (
	`pass_record_id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`person_id` text NOT NULL,
	`course_id` text NOT NULL,
	`version_id` text NOT NULL,
	`policy_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`certificate_number` text NOT NULL,
	`score` real NOT NULL,
	`out_of` integer NOT NULL,
	`passed_on` text NOT NULL,
	`valid_until` text NOT NULL,
	`issued_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`prev_hash` text NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`version_id`) REFERENCES `course_versions`(`version_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`policy_id`) REFERENCES `policies`(`policy_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`seq`) REFERENCES `ledger_entries`(`seq`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pass_records_attempt` ON `pass_records` (`attempt_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pass_records_certificate` ON `pass_records` (`certificate_number`);--> statement-breakpoint
CREATE INDEX `pass_records_person` ON `pass_records` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`person_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`role` text DEFAULT 'driver' NOT NULL,
	`authority_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `personal_details` (
	`person_id` text PRIMARY KEY NOT NULL,
	`first_names` text NOT NULL,
	`surname` text NOT NULL,
	`surname_normalised` text NOT NULL,
	`born_on` text NOT NULL,
	`subject_key` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `policies` (
	`policy_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`licensee_type` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policies_version` ON `policies` (`authority_id`,`licensee_type`,`version`);--> statement-breakpoint
CREATE TABLE `response_flags` (
	`attempt_id` text NOT NULL,
	`item_id` text NOT NULL,
	`flagged_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `item_id`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `responses` (
	`response_id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`item_id` text NOT NULL,
	`revision` integer NOT NULL,
	`chosen` text NOT NULL,
	`given_at` integer NOT NULL,
	`device_hash` text,
	`network_hash` text,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_revision` ON `responses` (`attempt_id`,`item_id`,`revision`);--> statement-breakpoint
CREATE INDEX `responses_device` ON `responses` (`device_hash`);--> statement-breakpoint
CREATE TABLE `rest_breaks` (
	`break_id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`number` integer NOT NULL,
	`began_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`attempt_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rest_breaks_number` ON `rest_breaks` (`attempt_id`,`number`);--> statement-breakpoint
CREATE TABLE `retention_runs` (
	`run_id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE TABLE `sign_in_methods` (
	`method_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `sign_in_methods_person` ON `sign_in_methods` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_sessions` (
	`session_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_sessions_token` ON `sign_in_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sign_in_sessions_person` ON `sign_in_sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_tokens` (
	`token_id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_tokens_identifier` ON `sign_in_tokens` (`identifier`);--> statement-breakpoint
CREATE TABLE `sitting_entries` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`sitting_id` text NOT NULL,
	`application_id` text NOT NULL,
	`person_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`identity_check` text,
	`checked_by` text,
	`checked_at` integer,
	FOREIGN KEY (`sitting_id`) REFERENCES `sittings`(`sitting_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sitting_entries_application` ON `sitting_entries` (`sitting_id`,`application_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `sittings` (
	`sitting_id` text PRIMARY KEY NOT NULL,
	`authority_id` text NOT NULL,
	`officer_id` text NOT NULL,
	`place` text NOT NULL,
	`room_code` text NOT NULL,
	`opened_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`authority_id`) REFERENCES `licensing_authorities`(`authority_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sittings_room_code` ON `sittings` (`authority_id`,`room_code`);--> statement-breakpoint
CREATE INDEX `sittings_opened` ON `sittings` (`authority_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`verification_id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`pass_record_id` text,
	`identity_check` text,
	`reason` text,
	`officer_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `licence_applications`(`application_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`pass_record_id`) REFERENCES `pass_records`(`pass_record_id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`person_id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verifications_number` ON `verifications` (`application_id`,`number`);