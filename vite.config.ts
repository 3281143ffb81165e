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

export default defineConfig({
  plugins: [guard, reactRouter()],
  css: {
    // GOV.UK Frontend carries a hack for old browsers that the minifier cannot read.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ["node_modules"] } },
  },
  build: { assetsInlineLimit: 0 },
  environments: { ssr: { build: { rollupOptions: { input: "./app/server/start.ts" } } } },
  server: { port },
});
