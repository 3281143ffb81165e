import { readApplication } from "#db/queries/applications";
import { listPassesForAuthority } from "#db/queries/pass-evidence";
import { addSecondOfficer, type DriverDetails, IMRAN } from "./people.ts";
import { addSitter, sit } from "./sitting.ts";
import { type Engine, openTestStore } from "./stores.ts";

/** Imran has passed for Chorley, and both of its officers are at work. */
export async function imranHasPassed(now: Date, engine: Engine = "sqlite", details: DriverDetails = IMRAN) {
  const store = await openTestStore(engine);
  const imran = await addSitter(store, now, details);
  await sit(store, imran, 20, now);
  const { applicationId, driver, officerId } = imran;
  const helen = { personId: officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  const mark = await addSecondOfficer(store, now);
  const [pass] = await listPassesForAuthority(store, "chorley", driver.personId, "2026-11-24");
  if (!pass) throw new Error("the pass is missing");
  const { passRecordId } = await readApplication(store, applicationId);
  if (passRecordId !== pass.passRecordId) throw new Error("the pass does not serve the application");
  return { store, helen, mark, imran, driver, applicationId, pass, certificateNumber: pass.certificateNumber };
}
