import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/bench/**", "tests/faults/**"],
    // Nothing keeps state in a module, and loading each module once per worker halves the time; tests run on stores of their own.
    isolate: false,
    maxWorkers: 2,
    setupFiles: ["tests/support/fixed-seeds.ts"],
    globalSetup: ["tests/support/template.ts"],
    env: { TZ: "UTC", DEMO: "1", LOG_LEVEL: "silent" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
