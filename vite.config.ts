import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";
import { refuse } from "./app/server/guard.ts";

const port = Number(process.env.PORT ?? 3000);

/** The outer guard stands in front of the framework in development as well. */
const guard: Plugin = {
  name: "fareguard-guard",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const refusal = refuse(request, `http://localhost:${port}`);
      if (!refusal) return next();
      response.writeHead(refusal.status).end(refusal.reason);
    });
  },
};

/** What has hundreds of small files goes into the built server: it starts in half the time. Development reads them as they are. */
const BUNDLED = [/^drizzle-orm/, /^@?better-auth/, /^react-router/, /^zod/, /^@remix-run/];

export default defineConfig(({ command }) => ({
  plugins: [guard, reactRouter()],
  css: {
    // GOV.UK Frontend carries a hack for old browsers that the minifier cannot read.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ["node_modules"] } },
  },
  build: { assetsInlineLimit: 0 },
  environments: {
    ssr: {
      build: { rollupOptions: { input: "./app/server/start.ts" } },
      resolve: { noExternal: command === "build" ? BUNDLED : [] },
    },
  },
  server: { port },
}));
