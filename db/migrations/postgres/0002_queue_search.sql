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
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_officer_id_people_person_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("person_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_search_terms" ADD CONSTRAINT "application_search_terms_application_id_licence_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."licence_applications"("application_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("officer_id","name");--> statement-breakpoint
CREATE INDEX "application_search_terms_term" ON "application_search_terms" USING btree ("authority_id","term","words","application_id");--> statement-breakpoint
CREATE INDEX "applicant_details_person" ON "applicant_details" USING btree ("surname_normalised","born_on");--> statement-breakpoint
CREATE INDEX "licence_applications_narrowed" ON "licence_applications" USING btree ("authority_id","status","licensee_type","kind","received_on","reference_normalised");--> statement-breakpoint
CREATE INDEX "licence_applications_queue" ON "licence_applications" USING btree ("authority_id","status","received_on","reference_normalised");