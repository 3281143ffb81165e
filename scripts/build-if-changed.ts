import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["app", "db", "public", "package-lock.json", "vite.config.ts", "remix.config.js"];
const MARK = "build/.built-from";

/** Builds the product unless the last build came from exactly these sources. */
export function buildIfChanged(): void {
  const now = fingerprint();
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === now) return;
  console.log("Building …");
  const built = spawnSync("npm", ["run", "--silent", "build", "--", "--logLevel", "error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) throw new Error("the build failed: see the messages above");
  writeFileSync(MARK, now);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
