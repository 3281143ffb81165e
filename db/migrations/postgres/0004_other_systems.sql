CREATE TABLE "idempotent_answers" (
	"api_key_id" text NOT NULL,
	"request_key_hash" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer NOT NULL,
	"answer" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotent_answers_api_key_id_request_key_hash_pk" PRIMARY KEY("api_key_id","request_key_hash")
);
--> statement-breakpoint
CREATE TABLE "import_files" (
	"import_id" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learning_statements" (
	"statement_id" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"delivery_id" text PRIMARY KEY NOT NULL,
	"webhook_id" text NOT NULL,
	"event_id" text NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"event_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_tries" (
	"try_id" text PRIMARY KEY NOT NULL,
	"delivery_id" text NOT NULL,
	"tried_at" timestamp (3) with time zone NOT NULL,
	"result" text NOT NULL,
	"took_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"webhook_id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"event_types" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "addresses" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "applicant_details" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_api_key_id_api_keys_api_key_id_fk" FOREIGN KEY ("api_key_id") REFERENCES "public"."api_keys"("api_key_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_import_id_application_imports_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."application_imports"("import_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_webhook_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("webhook_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event_id_webhook_events_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."webhook_events"("event_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_tries" ADD CONSTRAINT "webhook_tries_delivery_id_webhook_deliveries_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."webhook_deliveries"("delivery_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_created_by_people_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotent_answers_age" ON "idempotent_answers" USING btree ("answered_at");--> statement-breakpoint
CREATE INDEX "learning_statements_due" ON "learning_statements" USING btree ("due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_once" ON "webhook_deliveries" USING btree ("webhook_id","event_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_event" ON "webhook_deliveries" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "webhook_events_happened" ON "webhook_events" USING btree ("happened_at");--> statement-breakpoint
CREATE INDEX "webhook_tries_delivery" ON "webhook_tries" USING btree ("delivery_id","tried_at");--> statement-breakpoint
CREATE INDEX "webhooks_authority" ON "webhooks" USING btree ("authority_id","ended_at");--> statement-breakpoint
CREATE INDEX "pass_records_seq" ON "pass_records" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "verifications_decided" ON "verifications" USING btree ("decided_at","verification_id");--> statement-breakpoint
CREATE INDEX "verifications_pass" ON "verifications" USING btree ("pass_record_id");--> statement-breakpoint
INSERT INTO "import_files" ("import_id", "body") SELECT "import_id", "body" FROM "application_imports";--> statement-breakpoint
ALTER TABLE "application_imports" DROP COLUMN "body";--> statement-breakpoint
CREATE INDEX "licence_applications_id" ON "licence_applications" USING btree ("authority_id","application_id");