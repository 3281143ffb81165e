import { openStore } from "#db/open-store";
import type { Store } from "#db/store";
import { env } from "./env.server.ts";

declare global {
  var fareguardStore: Store | undefined;
}

/** The one door to the data for everything in `app/`. Kept across reloads of the development server. */
export const store: Store = (globalThis.fareguardStore ??= openStore(env.databaseUrl));
