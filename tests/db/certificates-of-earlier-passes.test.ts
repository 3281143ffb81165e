import { expect, test } from "vitest";
import { insert, migrateToNewest, openBefore } from "../support/earlier-database.ts";

test("a pass from before gets its certificate: the names of that day, a code of its own, a place in the status lists", () => {
  const connection = openBefore("office_evidence_is_append_only");
  const hash = (digit: string) => digit.repeat(64);
  insert(connection, "licensing_authorities", { authority_id: "chorley", name: "Chorley Council" });
  insert(connection, "licensee_types", { authority_id: "chorley", licensee_type: "dual", label: "Dual driver", course_id: "safe" });
  insert(connection, "people", { person_id: "imran" });
  insert(connection, "personal_details", { person_id: "imran", first_names: "Imran", surname: "Sadiq" });
  insert(connection, "courses", { course_id: "safe", live_version_id: "v1" });
  insert(connection, "course_versions", { version_id: "v1", course_id: "safe" });
  insert(connection, "policies", { policy_id: "p1", authority_id: "chorley" });
  insert(connection, "enrolments", { enrolment_id: "e1", person_id: "imran", course_id: "safe", version_id: "v1" });
  insert(connection, "licence_applications", { application_id: "a1", authority_id: "chorley", licensee_type: "dual", added_by: "imran" });
  const attempt = { application_id: "a1", person_id: "imran", enrolment_id: "e1", version_id: "v1", policy_id: "p1" };
  const pass = { person_id: "imran", course_id: "safe", version_id: "v1", policy_id: "p1", authority_id: "chorley" };
  for (const seq of [1, 2]) {
    insert(connection, "ledger_entries", { seq, prev_hash: seq === 1 ? hash("0") : hash("1"), hash: hash(String(seq)) });
    insert(connection, "attempts", { ...attempt, attempt_id: `t${seq}`, number: seq });
    insert(connection, "pass_records", {
      ...pass,
      pass_record_id: `r${seq}`,
      attempt_id: `t${seq}`,
      certificate_number: `CSE-${seq}`,
      seq,
    });
  }

  migrateToNewest(connection);
  const certificates = connection.prepare("SELECT * FROM certificates ORDER BY status_index").all();
  expect(certificates).toEqual(
    [0, 1].map((status_index) => ({
      ...{ pass_record_id: expect.stringMatching(/^r[12]$/), template: 1, status_index },
      ...{ authority_name: "Chorley Council", licence_label: "Dual driver", check_token: expect.stringMatching(/^[0-9a-f]{32}$/) },
    })),
  );
  expect(connection.prepare("SELECT first_names, surname FROM certificate_names").all()).toEqual([
    { first_names: "Imran", surname: "Sadiq" },
    { first_names: "Imran", surname: "Sadiq" },
  ]);
  expect(connection.pragma("foreign_key_check(certificates)")).toEqual([]);
  connection.close();
});
