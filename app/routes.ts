import { index, type RouteConfig, route } from "@react-router/dev/routes";
import { SITE_MAP } from "./site-map.ts";

export default [
  ...SITE_MAP.map(({ path, file }) => (path === "/" ? index(file) : route(path.slice(1), file))),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
