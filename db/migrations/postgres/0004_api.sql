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
ALTER TABLE "api_keys" ADD COLUMN "addresses" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_api_key_id_api_keys_api_key_id_fk" FOREIGN KEY ("api_key_id") REFERENCES "public"."api_keys"("api_key_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotent_answers_age" ON "idempotent_answers" USING btree ("answered_at");--> statement-breakpoint
CREATE INDEX "pass_records_seq" ON "pass_records" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "verifications_decided" ON "verifications" USING btree ("decided_at","verification_id");--> statement-breakpoint
CREATE INDEX "verifications_pass" ON "verifications" USING btree ("pass_record_id");