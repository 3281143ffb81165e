/**
 * Every option of the framework, in one place. Remix's React line continues as React Router;
 * `react-router.config.ts` hands this file on to it (docs/decisions/0001-remix-on-react-router.md).
 *
 * @type {import("@react-router/dev/config").Config}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  ssr: true,
  // Nothing hydrates, so the browser needs no list of routes.
  routeDiscovery: { mode: "initial" },
};
