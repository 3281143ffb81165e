CREATE TABLE "reminders" (
	"reminder_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"days" integer NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "channel" text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "authority_id" text;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "application_id" text;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD COLUMN "post_file" text;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("kind","subject_id","days");--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_outbox_authority" ON "mail_outbox" USING btree ("authority_id","queued_at");--> statement-breakpoint
CREATE INDEX "pass_records_until" ON "pass_records" USING btree ("authority_id","valid_until");