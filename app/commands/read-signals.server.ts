import { findSignals, type Signal } from "#app/domain/assessment/signals";
import type { Attempt } from "#db/queries/attempts";
import { listAlike, listGivenResponses, listOthersOnDevices } from "#db/queries/response-log";
import type { Handle } from "#db/store";

/** How far back a shared phone is looked for, in milliseconds: ninety days. */
const DEVICE_WINDOW_MS = 90 * 24 * 60 * 60 * 1000;

export type SignalsRead = { signals: Signal[]; responses: Awaited<ReturnType<typeof listGivenResponses>> };

/** Every answer of an attempt as it was given, and what an officer should know of how they came. */
export async function readSignals(handle: Handle, attempt: Attempt): Promise<SignalsRead> {
  const { attemptId, personId, startedAt } = attempt;
  const responses = await listGivenResponses(handle, attemptId);
  const devices = [...new Set(responses.flatMap(({ deviceHash }) => (deviceHash ? [deviceHash] : [])))];
  const since = new Date(startedAt.getTime() - DEVICE_WINDOW_MS);
  const onDevice = await listOthersOnDevices(handle, devices, personId, since);
  return { responses, signals: findSignals({ startedAt, responses }, { onDevice, alike: await listAlike(handle, attempt) }) };
}
