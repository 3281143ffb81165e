import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
];
const TWO_MINUTES = 120_000;

/**
 * The path of a Chromium: the one `CHROMIUM_PATH` names, Playwright's own, or the system's; else installs one.
 * Returns null after saying in one line what to do.
 */
export function findChromium(): string | null {
  const known = findInstalled();
  if (known) return known;
  console.log("Installing a Chromium for the browser tests …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installFromDebian();
  else spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "ignore", timeout: TWO_MINUTES });
  const installed = findInstalled();
  if (!installed) console.error("No Chromium: install one and name it in CHROMIUM_PATH, then run npm test again.");
  return installed;
}

function findInstalled(): string | null {
  const named = process.env.CHROMIUM_PATH;
  return [named, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path)) ?? null;
}

function installFromDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: "ignore", env });
}
