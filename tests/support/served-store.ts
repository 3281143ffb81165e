import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject, vi } from "vitest";

/** Gives `app/server` a store and a secret of this test file's own; import its modules only inside tests. */
export function serveOwnStore(): void {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fareguard-test-"));
    const file = join(folder, "served.sqlite");
    await copyFile(inject("templateDatabase"), file);
    vi.stubEnv("DATABASE_URL", `file:${file}`);
    vi.stubEnv("SESSION_SECRET", "a secret that is long enough to sign with");
    vi.resetModules();
    globalThis.fareguardStore = undefined;
  });
  afterAll(async () => {
    await globalThis.fareguardStore?.close();
    globalThis.fareguardStore = undefined;
    await rm(folder, { recursive: true, force: true });
  });
}
