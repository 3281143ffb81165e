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
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_authority_id_licensing_authorities_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."licensing_authorities"("authority_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_kept_person_id_people_person_id_fk" FOREIGN KEY ("kept_person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_other_person_id_people_person_id_fk" FOREIGN KEY ("other_person_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_merges" ADD CONSTRAINT "account_merges_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_merges_number" ON "account_merges" USING btree ("authority_id","other_person_id","number");--> statement-breakpoint
CREATE INDEX "account_merges_kept" ON "account_merges" USING btree ("authority_id","kept_person_id");--> statement-breakpoint
CREATE INDEX "applicant_details_born" ON "applicant_details" USING btree ("born_on");--> statement-breakpoint
CREATE INDEX "personal_details_born" ON "personal_details" USING btree ("born_on");