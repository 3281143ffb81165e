import { defineConfig } from "@playwright/test";

/** Debian's Chromium as root, on a machine without the internet. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const executablePath = process.env.CHROMIUM_PATH;
/** Tests that prepare a sitting run our commands in their own process, which reads the settings; a house gets its own. */
process.env.DEMO ??= "1";

export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results",
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: { args: ARGUMENTS, ...(executablePath ? { executablePath } : {}) },
    viewport: { width: 360, height: 780 },
    /** A control that is not there is told soon, and does not cost a run its minutes. */
    actionTimeout: 40_000,
  },
});
