CREATE TABLE "adjustments" (
	"adjustment_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"extra_time" text NOT NULL,
	"read_aloud" boolean NOT NULL,
	"larger_text" boolean NOT NULL,
	"rest_breaks" boolean NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempt_allowances" (
	"allowance_id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"officer_id" text NOT NULL,
	"reason" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "applicant_details" (
	"application_id" text PRIMARY KEY NOT NULL,
	"first_names" text NOT NULL,
	"surname" text NOT NULL,
	"surname_normalised" text NOT NULL,
	"born_on" text NOT NULL,
	"email" text
);
--> statement-breakpoint
CREATE TABLE "application_drivers" (
	"application_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "licence_applications" (
	"application_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"reference" text NOT NULL,
	"reference_normalised" text NOT NULL,
	"licensee_type" text NOT NULL,
	"kind" text NOT NULL,
	"received_on" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"status_since_at" timestamp (3) with time zone NOT NULL,
	"try_again_at" timestamp (3) with time zone,
	"pass_record_id" text,
	"pass_until" text
);
--> statement-breakpoint
CREATE TABLE "attempt_deadlines" (
	"change_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"number" integer NOT NULL,
	"deadline_at" timestamp (3) with time zone,
	"cause" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempt_outcomes" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"passed" boolean NOT NULL,
	"closed_by" text NOT NULL,
	"score" double precision NOT NULL,
	"out_of" integer NOT NULL,
	"critical_missed" integer NOT NULL,
	"topics" text NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	"seq" integer NOT NULL,
	"prev_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"enrolment_id" text NOT NULL,
	"number" integer NOT NULL,
	"version_id" text NOT NULL,
	"policy_id" text NOT NULL,
	"draw" text NOT NULL,
	"paper" text NOT NULL,
	"paper_hash" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"deadline_at" timestamp (3) with time zone,
	"place" text DEFAULT 'home' NOT NULL,
	"sitting_id" text,
	"adjustments" text DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"audit_id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"actor_role" text NOT NULL,
	"authority_id" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "licensing_authorities" (
	"authority_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"colour" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_claims" (
	"claim_id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"result" text NOT NULL,
	"differs" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"contact_name" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "course_versions" (
	"version_id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"body_hash" text NOT NULL,
	"note" text NOT NULL,
	"published_by" text,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"course_id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"live_version_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "departures" (
	"departure_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" text NOT NULL,
	"departed_at" timestamp (3) with time zone NOT NULL,
	"return_recorded_by" text,
	"returned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "draft_documents" (
	"course_id" text NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"body" text NOT NULL,
	"revision" integer NOT NULL,
	"authors" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_documents_course_id_kind_slug_pk" PRIMARY KEY("course_id","kind","slug")
);
--> statement-breakpoint
CREATE TABLE "enrolments" (
	"enrolment_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"course_id" text NOT NULL,
	"version_id" text NOT NULL,
	"round" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_decisions" (
	"claim_id" text PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"officer_id" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_imports" (
	"import_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"officer_id" text NOT NULL,
	"file_name" text NOT NULL,
	"body" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invitation_withdrawals" (
	"invitation_id" text PRIMARY KEY NOT NULL,
	"withdrawn_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"invitation_id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"role" text NOT NULL,
	"authority_id" text,
	"application_id" text,
	"email" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "item_corrections" (
	"correction_id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text NOT NULL,
	"version_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decision" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"progress" text,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "item_reports" (
	"report_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text NOT NULL,
	"person_id" text NOT NULL,
	"words" text NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"settled_by" text,
	"settled_at" timestamp (3) with time zone,
	"settlement" text
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"seq" integer PRIMARY KEY NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	"body" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lesson_completions" (
	"completion_id" text PRIMARY KEY NOT NULL,
	"enrolment_id" text NOT NULL,
	"module" text NOT NULL,
	"lesson" text NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "licensee_types" (
	"authority_id" text NOT NULL,
	"licensee_type" text NOT NULL,
	"label" text NOT NULL,
	"course_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "licensee_types_authority_id_licensee_type_pk" PRIMARY KEY("authority_id","licensee_type")
);
--> statement-breakpoint
CREATE TABLE "misconduct_bars" (
	"bar_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"until_on" text NOT NULL,
	"reason" text NOT NULL,
	"officer_id" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"lifted_by" text,
	"lifted_at" timestamp (3) with time zone,
	"lift_reason" text
);
--> statement-breakpoint
CREATE TABLE "oral_records" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"identity_check" text NOT NULL,
	"entered_by" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"countersigned_by" text,
	"countersigned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"mail_id" text PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome_corrections" (
	"outcome_correction_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"number" integer NOT NULL,
	"correction_id" text NOT NULL,
	"passed" boolean NOT NULL,
	"score" double precision NOT NULL,
	"out_of" integer NOT NULL,
	"critical_missed" integer NOT NULL,
	"topics" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"seq" integer NOT NULL,
	"prev_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pass_records" (
	"pass_record_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"person_id" text NOT NULL,
	"course_id" text NOT NULL,
	"version_id" text NOT NULL,
	"policy_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"certificate_number" text NOT NULL,
	"score" double precision NOT NULL,
	"out_of" integer NOT NULL,
	"passed_on" text NOT NULL,
	"valid_until" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"seq" integer NOT NULL,
	"prev_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"person_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text DEFAULT 'driver' NOT NULL,
	"authority_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personal_details" (
	"person_id" text PRIMARY KEY NOT NULL,
	"first_names" text NOT NULL,
	"surname" text NOT NULL,
	"surname_normalised" text NOT NULL,
	"born_on" text NOT NULL,
	"subject_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"policy_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"licensee_type" text NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "response_flags" (
	"attempt_id" text NOT NULL,
	"item_id" text NOT NULL,
	"flagged_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "response_flags_attempt_id_item_id_pk" PRIMARY KEY("attempt_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"response_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"item_id" text NOT NULL,
	"revision" integer NOT NULL,
	"chosen" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"device_hash" text,
	"network_hash" text
);
--> statement-breakpoint
CREATE TABLE "rest_breaks" (
	"break_id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"number" integer NOT NULL,
	"began_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "retention_runs" (
	"run_id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_methods" (
	"method_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_sessions" (
	"session_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_tokens" (
	"token_id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sitting_entries" (
	"entry_id" text PRIMARY KEY NOT NULL,
	"sitting_id" text NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"identity_check" text,
	"checked_by" text,
	"checked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sittings" (
	"sitting_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"officer_id" text NOT NULL,
	"place" text NOT NULL,
	"room_code" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"verification_id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"pass_record_id" text,
	"identity_check" text,
	"reason" text,
	"officer_id" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_set_by_people_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_allowances" ADD CONSTRAINT "attempt_allowances_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_allowances" ADD CONSTRAINT "attempt_allowances_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_allowances" ADD CONSTRAINT "attempt_allowances_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applicant_details" ADD CONSTRAINT "applicant_details_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_drivers" ADD CONSTRAINT "application_drivers_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_drivers" ADD CONSTRAINT "application_drivers_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licence_applications" ADD CONSTRAINT "licence_applications_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licence_applications" ADD CONSTRAINT "licence_applications_created_by_people_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_deadlines" ADD CONSTRAINT "attempt_deadlines_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_deadlines" ADD CONSTRAINT "attempt_deadlines_changed_by_people_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_outcomes" ADD CONSTRAINT "attempt_outcomes_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_outcomes" ADD CONSTRAINT "attempt_outcomes_seq_ledger_entries_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."ledger_entries"("seq") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_enrolment_id_enrolments_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolments"("enrolment_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_version_id_course_versions_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."course_versions"("version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_policy_id_policies_policy_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("policy_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_sitting_id_sittings_sitting_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("sitting_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_claims" ADD CONSTRAINT "application_claims_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_claims" ADD CONSTRAINT "application_claims_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_published_by_people_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_recorded_by_people_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_return_recorded_by_people_person_id_fk" FOREIGN KEY ("return_recorded_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_documents" ADD CONSTRAINT "draft_documents_course_id_courses_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("course_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_course_id_courses_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("course_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_version_id_course_versions_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."course_versions"("version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_decisions" ADD CONSTRAINT "identity_decisions_claim_id_application_claims_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."application_claims"("claim_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_decisions" ADD CONSTRAINT "identity_decisions_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_imports" ADD CONSTRAINT "application_imports_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_imports" ADD CONSTRAINT "application_imports_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_withdrawals" ADD CONSTRAINT "invitation_withdrawals_invitation_id_invitations_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("invitation_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_withdrawals" ADD CONSTRAINT "invitation_withdrawals_withdrawn_by_people_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_people_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_corrections" ADD CONSTRAINT "item_corrections_course_id_courses_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("course_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_corrections" ADD CONSTRAINT "item_corrections_version_id_course_versions_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."course_versions"("version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_corrections" ADD CONSTRAINT "item_corrections_proposed_by_people_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_corrections" ADD CONSTRAINT "item_corrections_decided_by_people_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reports" ADD CONSTRAINT "item_reports_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reports" ADD CONSTRAINT "item_reports_course_id_courses_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("course_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reports" ADD CONSTRAINT "item_reports_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reports" ADD CONSTRAINT "item_reports_settled_by_people_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_completions" ADD CONSTRAINT "lesson_completions_enrolment_id_enrolments_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolments"("enrolment_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licensee_types" ADD CONSTRAINT "licensee_types_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misconduct_bars" ADD CONSTRAINT "misconduct_bars_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misconduct_bars" ADD CONSTRAINT "misconduct_bars_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misconduct_bars" ADD CONSTRAINT "misconduct_bars_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misconduct_bars" ADD CONSTRAINT "misconduct_bars_lifted_by_people_person_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_records" ADD CONSTRAINT "oral_records_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_records" ADD CONSTRAINT "oral_records_entered_by_people_person_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oral_records" ADD CONSTRAINT "oral_records_countersigned_by_people_person_id_fk" FOREIGN KEY ("countersigned_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_corrections" ADD CONSTRAINT "outcome_corrections_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_corrections" ADD CONSTRAINT "outcome_corrections_correction_id_item_corrections_correction_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."item_corrections"("correction_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_corrections" ADD CONSTRAINT "outcome_corrections_seq_ledger_entries_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."ledger_entries"("seq") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_records" ADD CONSTRAINT "pass_records_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_records" ADD CONSTRAINT "pass_records_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_records" ADD CONSTRAINT "pass_records_version_id_course_versions_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."course_versions"("version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_records" ADD CONSTRAINT "pass_records_policy_id_policies_policy_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("policy_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_records" ADD CONSTRAINT "pass_records_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_records" ADD CONSTRAINT "pass_records_seq_ledger_entries_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."ledger_entries"("seq") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_details" ADD CONSTRAINT "personal_details_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_flags" ADD CONSTRAINT "response_flags_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rest_breaks" ADD CONSTRAINT "rest_breaks_attempt_id_attempts_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_methods" ADD CONSTRAINT "sign_in_methods_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_sessions" ADD CONSTRAINT "sign_in_sessions_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_entries" ADD CONSTRAINT "sitting_entries_sitting_id_sittings_sitting_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("sitting_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_entries" ADD CONSTRAINT "sitting_entries_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_entries" ADD CONSTRAINT "sitting_entries_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_entries" ADD CONSTRAINT "sitting_entries_checked_by_people_person_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "adjustments_person" ON "adjustments" USING btree ("person_id","set_at");--> statement-breakpoint
CREATE INDEX "attempt_allowances_application" ON "attempt_allowances" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "application_drivers_person" ON "application_drivers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "licence_applications_reference" ON "licence_applications" USING btree ("authority_id","reference_normalised");--> statement-breakpoint
CREATE INDEX "licence_applications_queue" ON "licence_applications" USING btree ("authority_id","status","received_on");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_deadlines_number" ON "attempt_deadlines" USING btree ("attempt_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_outcomes_seq" ON "attempt_outcomes" USING btree ("seq");--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_number" ON "attempts" USING btree ("application_id","person_id","number");--> statement-breakpoint
CREATE INDEX "attempts_person" ON "attempts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "attempts_sitting" ON "attempts" USING btree ("sitting_id");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject","at");--> statement-breakpoint
CREATE INDEX "audit_entries_newest" ON "audit_entries" USING btree ("at","audit_id");--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_authority" ON "audit_entries" USING btree ("authority_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "application_claims_person" ON "application_claims" USING btree ("application_id","person_id");--> statement-breakpoint
CREATE INDEX "application_claims_driver" ON "application_claims" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_versions_number" ON "course_versions" USING btree ("course_id","number");--> statement-breakpoint
CREATE INDEX "departures_person" ON "departures" USING btree ("person_id","returned_at");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolments_round" ON "enrolments" USING btree ("person_id","course_id","round");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "item_corrections_course" ON "item_corrections" USING btree ("course_id","item_id");--> statement-breakpoint
CREATE INDEX "item_reports_course" ON "item_reports" USING btree ("course_id","settled_at");--> statement-breakpoint
CREATE INDEX "lesson_completions_enrolment" ON "lesson_completions" USING btree ("enrolment_id");--> statement-breakpoint
CREATE INDEX "misconduct_bars_person" ON "misconduct_bars" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mail_outbox_waiting" ON "mail_outbox" USING btree ("sent_at","queued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outcome_corrections_number" ON "outcome_corrections" USING btree ("attempt_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "pass_records_attempt" ON "pass_records" USING btree ("attempt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pass_records_certificate" ON "pass_records" USING btree ("certificate_number");--> statement-breakpoint
CREATE INDEX "pass_records_person" ON "pass_records" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "policies_version" ON "policies" USING btree ("authority_id","licensee_type","version");--> statement-breakpoint
CREATE UNIQUE INDEX "responses_revision" ON "responses" USING btree ("attempt_id","item_id","revision");--> statement-breakpoint
CREATE INDEX "responses_device" ON "responses" USING btree ("device_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "rest_breaks_number" ON "rest_breaks" USING btree ("attempt_id","number");--> statement-breakpoint
CREATE INDEX "sign_in_methods_person" ON "sign_in_methods" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_sessions_token" ON "sign_in_sessions" USING btree ("token");--> statement-breakpoint
CREATE INDEX "sign_in_sessions_person" ON "sign_in_sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_tokens_identifier" ON "sign_in_tokens" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "sitting_entries_application" ON "sitting_entries" USING btree ("sitting_id","application_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sittings_room_code" ON "sittings" USING btree ("authority_id","room_code");--> statement-breakpoint
CREATE INDEX "sittings_opened" ON "sittings" USING btree ("authority_id","opened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "verifications_number" ON "verifications" USING btree ("application_id","number");