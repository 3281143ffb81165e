/** `npm test`, once everything is installed: every check, then one line that counts them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./find-chromium.ts";

type Count = { passed: number; failed: number };

const reports = mkdtempSync(join(tmpdir(), "fareguard-reports-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

const counts: Count[] = [check("typecheck"), check("lint"), check("format:check"), check("content:check"), unitTests(), browserTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function check(script: string): Count {
  console.log(`\n— ${script}`);
  return run(["run", "--silent", script]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unitTests(): Count {
  console.log("\n— unit and integration tests");
  const ended = run(["run", "--silent", "test:unit", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]);
  return readCount(unitReport, ended, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
}

function browserTests(): Count {
  console.log("\n— browser tests");
  const path = findChromium();
  if (!path) return { passed: 0, failed: 1 };
  if (!run(["run", "--silent", "build", "--", "--logLevel", "error"])) return { passed: 0, failed: 1 };
  const env = { CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
  const ended = run(["run", "--silent", "test:browser", "--", "--reporter=list,json"], env);
  return readCount(browserReport, ended, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }));
}

/** A run that ended badly counts as a failure even when its report shows none. */
function readCount(file: string, ended: boolean, count: (report: Report) => Count): Count {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
    return { passed, failed: ended ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

function run(args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync("npm", args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}
