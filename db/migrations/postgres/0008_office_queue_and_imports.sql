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
DROP INDEX "licence_applications_queue";--> statement-breakpoint
ALTER TABLE "applicant_details" ADD COLUMN "licence_number" text;--> statement-breakpoint
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
ALTER TABLE "import_lines" ADD CONSTRAINT "import_lines_import_id_application_imports_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."application_imports"("import_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licences" ADD CONSTRAINT "licences_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_search_terms" ADD CONSTRAINT "application_search_terms_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_lines_outcome" ON "import_lines" USING btree ("import_id","outcome","line");--> statement-breakpoint
CREATE INDEX "import_lines_key" ON "import_lines" USING btree ("import_id","line_key");--> statement-breakpoint
CREATE UNIQUE INDEX "licences_number" ON "licences" USING btree ("authority_id","licence_number_normalised");--> statement-breakpoint
CREATE INDEX "licences_expiry" ON "licences" USING btree ("authority_id","expires_on","licence_number_normalised");--> statement-breakpoint
CREATE INDEX "licences_person" ON "licences" USING btree ("surname_normalised","born_on");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("officer_id","name");--> statement-breakpoint
CREATE INDEX "application_search_terms_term" ON "application_search_terms" USING btree ("authority_id","term","words","application_id");--> statement-breakpoint
CREATE INDEX "applicant_details_person" ON "applicant_details" USING btree ("surname_normalised","born_on");--> statement-breakpoint
CREATE INDEX "licence_applications_narrowed" ON "licence_applications" USING btree ("authority_id","status","licensee_type","kind","received_on","reference_normalised");--> statement-breakpoint
CREATE INDEX "application_imports_stage" ON "application_imports" USING btree ("stage");--> statement-breakpoint
CREATE INDEX "licence_applications_queue" ON "licence_applications" USING btree ("authority_id","status","received_on","reference_normalised");