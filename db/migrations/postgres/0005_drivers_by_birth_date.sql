CREATE INDEX "applicant_details_born" ON "applicant_details" USING btree ("born_on");--> statement-breakpoint
CREATE INDEX "personal_details_born" ON "personal_details" USING btree ("born_on");