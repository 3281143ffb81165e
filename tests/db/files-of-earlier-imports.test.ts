import { expect, test } from "vitest";
import { insert, migrateToNewest, openBefore } from "../support/earlier-database.ts";

test("a file that was uploaded before the update is still read after it", () => {
  const connection = openBefore("other_systems");
  insert(connection, "licensing_authorities", { authority_id: "chorley" });
  insert(connection, "people", { person_id: "helen" });
  const upload = { import_id: "i1", authority_id: "chorley", officer_id: "helen", stage: "checked", body: "reference,surname" };
  insert(connection, "application_imports", upload);
  migrateToNewest(connection);
  expect(connection.prepare("SELECT * FROM import_files").all()).toEqual([{ import_id: "i1", body: "reference,surname" }]);
  expect(connection.prepare("SELECT import_id, stage FROM application_imports").all()).toEqual([{ import_id: "i1", stage: "checked" }]);
  connection.close();
});
