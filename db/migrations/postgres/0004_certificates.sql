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
CREATE TABLE "revocations" (
	"pass_record_id" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"approved_by" text NOT NULL,
	"revoked_at" timestamp (3) with time zone NOT NULL,
	"seq" integer NOT NULL,
	"prev_hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "certificate_names" ADD CONSTRAINT "certificate_names_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_pass_record_id_pass_records_pass_record_id_fk" FOREIGN KEY ("pass_record_id") REFERENCES "public"."pass_records"("pass_record_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_proposed_by_people_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_approved_by_people_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revocations" ADD CONSTRAINT "revocations_seq_ledger_entries_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."ledger_entries"("seq") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_token" ON "certificates" USING btree ("check_token");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_status" ON "certificates" USING btree ("status_index");--> statement-breakpoint
CREATE UNIQUE INDEX "revocations_seq" ON "revocations" USING btree ("seq");