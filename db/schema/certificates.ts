import type { EvidenceTables } from "./evidence.ts";
import type { Kit } from "./kit.ts";

/**
 * What a certificate says, fixed on the day it was issued: neither a later template nor a council's new name changes it. The name on
 * it stands apart, so that it can be erased while the certificate, which names nobody, keeps its number and its status.
 */
export function certificateTables(k: Kit, { passRecords }: EvidenceTables) {
  const pass = () =>
    k
      .text("pass_record_id")
      .primaryKey()
      .references(() => passRecords.passRecordId, { onDelete: "restrict" });
  const certificates = k.table(
    "certificates",
    {
      passRecordId: pass(),
      /** Which template it was issued with; see the decision record. */
      template: k.int("template").notNull(),
      authorityName: k.text("authority_name").notNull(),
      licenceLabel: k.text("licence_label"),
      /** What its QR code carries: random, and no part of its number. */
      checkToken: k.text("check_token").notNull(),
      /** Its place in the published status lists, drawn by chance so that it tells nothing. */
      statusIndex: k.int("status_index").notNull(),
    },
    (t) => [k.uniqueIndex("certificates_token").on(t.checkToken), k.uniqueIndex("certificates_status").on(t.statusIndex)],
  );
  const certificateNames = k.table("certificate_names", {
    passRecordId: pass(),
    firstNames: k.text("first_names").notNull(),
    surname: k.text("surname").notNull(),
  });
  return { certificates, certificateNames };
}
