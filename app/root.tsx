import type { ReactNode } from "react";
import {
  isRouteErrorResponse,
  type LoaderFunctionArgs,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "react-router";
import { currentPerson } from "#app/server/access.server";
import { pageLanguage } from "#app/server/page-language.server";
import { wordsFor } from "#app/ui/words/words-for";
import { Document } from "#ui/document";
import { ProblemPage } from "#ui/problem-page";
import { WordsContext } from "#ui/words-context";
import page from "./ui/browser/page.js?url&no-inline";
import styles from "./ui/styles.scss?url";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await currentPerson(request);
  const { name, role, authorityName, authorityColour } = person ?? {};
  const language = pageLanguage(request);
  return {
    language,
    person: name && role ? { name, role, authorityName: authorityName ?? null, authorityColour: authorityColour ?? null } : null,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>("root");
  const language = loaded?.language ?? "en";
  const { pathname } = useLocation();
  const handles = useMatches().map(({ handle }) => handleOf(handle));
  const shell = { path: pathname, person: loaded?.person ?? null, quiet: handles.some(({ quiet }) => quiet) };
  const modules = [page, ...handles.flatMap((handle) => handle.modules)];
  return (
    <WordsContext value={wordsFor(language)}>
      <Document shell={shell} language={language} styles={styles} modules={modules}>
        {children}
      </Document>
    </WordsContext>
  );
}

/**
 * What a route may ask of the document around it: `handle = { modules, quiet: true }` loads browser modules that only it needs,
 * and leaves the menu out.
 */
function handleOf(handle: unknown): { modules: string[]; quiet: boolean } {
  if (typeof handle !== "object" || handle === null) return { modules: [], quiet: false };
  const modules = "modules" in handle && Array.isArray(handle.modules) ? handle.modules : [];
  return { modules: modules.filter((module) => typeof module === "string"), quiet: "quiet" in handle && handle.quiet === true };
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ProblemPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}

/** Everything a page of this product says must be asked for again; nothing is kept by a shared computer. */
export function headers() {
  return { "Cache-Control": "no-store" };
}
