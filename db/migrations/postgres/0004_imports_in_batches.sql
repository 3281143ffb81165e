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
CREATE INDEX "import_lines_outcome" ON "import_lines" USING btree ("import_id","outcome","line");--> statement-breakpoint
CREATE INDEX "import_lines_key" ON "import_lines" USING btree ("import_id","line_key");--> statement-breakpoint
CREATE UNIQUE INDEX "licences_number" ON "licences" USING btree ("authority_id","licence_number_normalised");--> statement-breakpoint
CREATE INDEX "licences_expiry" ON "licences" USING btree ("authority_id","expires_on","licence_number_normalised");--> statement-breakpoint
CREATE INDEX "licences_person" ON "licences" USING btree ("surname_normalised","born_on");--> statement-breakpoint
CREATE INDEX "application_imports_stage" ON "application_imports" USING btree ("stage");