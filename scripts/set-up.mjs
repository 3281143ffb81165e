/**
 * Installs what the project needs, when it is not there yet. Runs before anything is installed, so it is plain
 * JavaScript for any Node from 20; everything after it runs on the Node that the lock file pins.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const mark = `${root}node_modules/.fareguard-installed`;
const lock = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");

if (!isInstalled()) install();
if (!existsSync(`${root}node_modules/.bin/node`)) checkOwnNode();

function isInstalled() {
  return existsSync(mark) && readFileSync(mark, "utf8") === lock;
}

function install() {
  console.log("Installing packages …");
  const done = spawnSync("npm", ["ci", "--loglevel=error"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) fail("The packages could not be installed: see the messages above.");
  writeFileSync(mark, lock);
}

/** Where no pinned Node exists for this machine, its own must be new enough. */
function checkOwnNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 22))
    fail(`Node ${process.versions.node} is too old on this machine: install Node 22.22 or newer.`);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
