CREATE TABLE "account_merges" (
	"merge_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"kept_person_id" text NOT NULL,
	"other_person_id" text NOT NULL,
	"number" integer NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"officer_id" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"api_key_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"name" text NOT NULL,
	"scopes" text NOT NULL,
	"key_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "application_transfers" (
	"application_id" text NOT NULL,
	"from_authority_id" text NOT NULL,
	"reference" text NOT NULL,
	"reference_normalised" text NOT NULL,
	"transferred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "application_transfers_application_id_from_authority_id_pk" PRIMARY KEY("application_id","from_authority_id")
);
--> statement-breakpoint
CREATE TABLE "authority_mergers" (
	"from_authority_id" text PRIMARY KEY NOT NULL,
	"into_authority_id" text NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate_names" (
	"pass_record_id" text PRIMARY KEY NOT NULL,
	"first_names" text NOT NULL,
	"surname" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"pass_record_id" text PRIMARY KEY NOT NULL,
	"template" integer NOT NULL,
	"authority_name" text NOT NULL,
	"licence_label" text,
	"check_token" text NOT NULL,
	"status_index" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pass_consent_entries" (
	"entry_id" text PRIMARY KEY NOT NULL,
	"consent_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"application_id" text,
	"person_id" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deferral_answers" (
	"verification_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"answer" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_lines" (
	"import_id" text NOT NULL,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"line_key" text,
	"reference" text,
	"name" text NOT NULL,
	"with_email" boolean NOT NULL,
	"notes" text NOT NULL,
	"cells" text NOT NULL,
	CONSTRAINT "import_lines_import_id_line_pk" PRIMARY KEY("import_id","line")
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"authority_id" text NOT NULL,
	"kind" text NOT NULL,
	"headings" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_mappings_authority_id_kind_pk" PRIMARY KEY("authority_id","kind")
);
--> statement-breakpoint
CREATE TABLE "licences" (
	"licence_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"licence_number" text NOT NULL,
	"licence_number_normalised" text NOT NULL,
	"licensee_type" text NOT NULL,
	"expires_on" text NOT NULL,
	"first_names" text NOT NULL,
	"surname" text NOT NULL,
	"surname_normalised" text NOT NULL,
	"born_on" text NOT NULL,
	"email" text,
	"phone" text,
	"named_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pass_consents" (
	"consent_id" text PRIMARY KEY NOT NULL,
	"pass_record_id" text NOT NULL,
	"person_id" text NOT NULL,
	"authority_id" text,
	"code_hash" text,
	"given_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"reminder_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"days" integer NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pass_revocation_steps" (
	"step_id" text PRIMARY KEY NOT NULL,
	"pass_record_id" text NOT NULL,
	"number" integer NOT NULL,
	"step" text NOT NULL,
	"reason" text,
	"authority_id" text NOT NULL,
	"officer_id" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"seq" integer,
	"prev_hash" text
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"view_id" text PRIMARY KEY NOT NULL,
	"officer_id" text NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_search_terms" (
	"application_id" text NOT NULL,
	"authority_id" text NOT NULL,
	"term" text NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "application_search_terms_application_id_term_pk" PRIMARY KEY("application_id","term")
);
--> statement-breakpoint
CREATE TABLE "waived_trainings" (
	"verification_id" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"certificate_reference" text NOT NULL,
	"trained_on" text NOT NULL,
	"expires_on" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "licence_applications_queue";--> statement-breakpoint
ALTER TABLE "applicant_details" ADD COLUMN "licence_number" text;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "kind" text DEFAULT 'applications' NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "stage" text DEFAULT 'mapping' NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "header" text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "columns" text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "lines" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "checked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "applied_through" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "added" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "changed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "application_imports" ADD COLUMN "invite" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "licensee_types" ADD COLUMN "refresher_course_id" text;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "channel" text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "authority_id" text;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "application_id" text;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "post_file" text;--> statement-breakpoint
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_kept_person_id_people_person_id_fk" FOREIGN KEY ("kept_person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_other_person_id_people_person_id_fk" FOREIGN KEY ("other_person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_people_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_transfers" ADD CONSTRAINT "application_transfers_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_transfers" ADD CONSTRAINT "application_transfers_from_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("from_authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_mergers" ADD CONSTRAINT "authority_mergers_from_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("from_authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_mergers" ADD CONSTRAINT "authority_mergers_into_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("into_authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_names" ADD CONSTRAINT "certificate_names_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_consent_entries" ADD CONSTRAINT "pass_consent_entries_consent_id_pass_consents_consent_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."pass_consents"("consent_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_consent_entries" ADD CONSTRAINT "pass_consent_entries_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_consent_entries" ADD CONSTRAINT "pass_consent_entries_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deferral_answers" ADD CONSTRAINT "deferral_answers_verification_id_verifications_verification_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("verification_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deferral_answers" ADD CONSTRAINT "deferral_answers_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_lines" ADD CONSTRAINT "import_lines_import_id_application_imports_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."application_imports"("import_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licences" ADD CONSTRAINT "licences_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_consents" ADD CONSTRAINT "pass_consents_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_consents" ADD CONSTRAINT "pass_consents_person_id_people_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_consents" ADD CONSTRAINT "pass_consents_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_revocation_steps" ADD CONSTRAINT "pass_revocation_steps_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_revocation_steps" ADD CONSTRAINT "pass_revocation_steps_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_revocation_steps" ADD CONSTRAINT "pass_revocation_steps_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_revocation_steps" ADD CONSTRAINT "pass_revocation_steps_seq_ledger_entries_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."ledger_entries"("seq") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_search_terms" ADD CONSTRAINT "application_search_terms_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waived_trainings" ADD CONSTRAINT "waived_trainings_verification_id_verifications_verification_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("verification_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_merges_number" ON "account_merges" USING btree ("authority_id","other_person_id","number");--> statement-breakpoint
CREATE INDEX "account_merges_kept" ON "account_merges" USING btree ("authority_id","kept_person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash" ON "api_keys" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "application_transfers_reference" ON "application_transfers" USING btree ("from_authority_id","reference_normalised");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_token" ON "certificates" USING btree ("check_token");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_status" ON "certificates" USING btree ("status_index");--> statement-breakpoint
CREATE UNIQUE INDEX "pass_consent_entries_number" ON "pass_consent_entries" USING btree ("consent_id","number");--> statement-breakpoint
CREATE INDEX "import_lines_outcome" ON "import_lines" USING btree ("import_id","outcome","line");--> statement-breakpoint
CREATE INDEX "import_lines_key" ON "import_lines" USING btree ("import_id","line_key");--> statement-breakpoint
CREATE UNIQUE INDEX "licences_number" ON "licences" USING btree ("authority_id","licence_number_normalised");--> statement-breakpoint
CREATE INDEX "licences_expiry" ON "licences" USING btree ("authority_id","expires_on","licence_number_normalised");--> statement-breakpoint
CREATE INDEX "licences_person" ON "licences" USING btree ("surname_normalised","born_on");--> statement-breakpoint
CREATE INDEX "pass_consents_pass" ON "pass_consents" USING btree ("pass_record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("kind","subject_id","days");--> statement-breakpoint
CREATE UNIQUE INDEX "pass_revocation_steps_number" ON "pass_revocation_steps" USING btree ("pass_record_id","number");--> statement-breakpoint
CREATE INDEX "pass_revocation_steps_authority" ON "pass_revocation_steps" USING btree ("authority_id","taken_at");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("officer_id","name");--> statement-breakpoint
CREATE INDEX "application_search_terms_term" ON "application_search_terms" USING btree ("authority_id","term","words","application_id");--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applicant_details_person" ON "applicant_details" USING btree ("surname_normalised","born_on");--> statement-breakpoint
CREATE INDEX "applicant_details_born" ON "applicant_details" USING btree ("born_on");--> statement-breakpoint
CREATE INDEX "licence_applications_narrowed" ON "licence_applications" USING btree ("authority_id","status","licensee_type","kind","received_on","reference_normalised");--> statement-breakpoint
CREATE INDEX "application_imports_stage" ON "application_imports" USING btree ("stage");--> statement-breakpoint
CREATE INDEX "mail_outbox_authority" ON "mail_outbox" USING btree ("authority_id","queued_at");--> statement-breakpoint
CREATE INDEX "pass_records_until" ON "pass_records" USING btree ("authority_id","valid_until");--> statement-breakpoint
CREATE INDEX "personal_details_born" ON "personal_details" USING btree ("born_on");--> statement-breakpoint
CREATE INDEX "licence_applications_queue" ON "licence_applications" USING btree ("authority_id","status","received_on","reference_normalised");