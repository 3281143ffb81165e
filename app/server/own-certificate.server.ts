import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { findCertificateForDriver } from "#db/queries/certificates";
import type { Driver } from "./access.server.ts";
import { found } from "./found.ts";
import { store } from "./store.server.ts";

/** The driver's own certificate that an address names, however its number was typed. Answers 404 when it is missing, or not theirs. */
export async function readOwnCertificate(driver: Driver, typed: string | undefined) {
  const number = found(readCertificateNumber(found(typed)));
  const { facts, ...rest } = found(await findCertificateForDriver(store, number, driver.personId));
  return { ...rest, facts: { ...facts, name: found(facts.name) } };
}
