import { homeOf, type Role } from "#app/domain/licensing/role";
import type { Words } from "#app/ui/words/en";
import { GenericHeader } from "#ui/govuk/generic-header";
import { ServiceNavigation } from "#ui/govuk/service-navigation";
import { useWords } from "#ui/words-context";

/** What the frame of a page knows of who is reading it. */
export type Shell = {
  path: string;
  /** In the test there is nothing to wander off to; the way to help stays. */
  quiet: boolean;
  person: null | { name: string; role: Role; authorityName: string | null; authorityColour: string | null };
};

/** The name of the product and of the authority, the way to help, and the pages of this reader's role. */
export function SiteHeader({ shell }: { shell: Shell }) {
  const words = useWords().shell;
  const { person } = shell;
  return (
    <header role="banner">
      <GenericHeader
        href={person ? homeOf(person.role) : "/"}
        logo={
          <>
            <span className="app-header__name">{words.product}</span>
            {person?.authorityName && <span className="app-header__authority">{person.authorityName}</span>}
          </>
        }
      />
      {person?.authorityColour && (
        <svg className="app-authority-bar" aria-hidden="true" focusable="false">
          <rect width="100%" height="100%" fill={person.authorityColour} />
        </svg>
      )}
      {!shell.quiet && <Menu shell={shell} />}
      {person?.role !== "officer" && person?.role !== "editor" && person?.role !== "admin" && <Concern />}
    </header>
  );
}

function Menu({ shell }: { shell: Shell }) {
  const words = useWords().shell;
  if (!shell.person)
    return <ServiceNavigation navigation={{ items: [{ href: "/sign-in", children: words.signIn, current: shell.path === "/sign-in" }] }} />;
  const places = menuOf(shell.person.role, words.navigation);
  const here = places.map(([href]) => href).filter((href) => `${shell.path}/`.startsWith(`${href}/`));
  const nearest = here.toSorted((one, other) => other.length - one.length)[0];
  const items = places.map(([href, children]) => ({ href, children, current: shell.path === href, active: href === nearest }));
  const signOut = (
    <li className="govuk-service-navigation__item">
      <form method="post" action="/sign-out">
        <button type="submit" className="app-button-link">
          {words.signOut}
        </button>
      </form>
    </li>
  );
  return <ServiceNavigation navigation={{ items, end: signOut, menuButtonText: words.menu, collapseOnMobile: false }} />;
}

function menuOf(role: Role, navigation: Words["shell"]["navigation"]): [string, string][] {
  return [...roomOf(role, navigation), ["/account", navigation.account]];
}

function roomOf(role: Role, navigation: Words["shell"]["navigation"]): [string, string][] {
  if (role === "driver")
    return [
      ["/home", navigation.home],
      ["/applications", navigation.applications],
    ];
  if (role === "officer")
    return [
      ["/officer/applications", navigation.applications],
      ["/officer/identity-checks", navigation.identityChecks],
      ["/officer/sittings", navigation.sittings],
      ["/officer/letters", navigation.letters],
      ["/officer/renewals", navigation.renewals],
      ["/officer/reports", navigation.reports],
      ["/officer/applications/import", navigation.importApplications],
    ];
  if (role === "editor") return [["/editor", navigation.courses]];
  return [
    ["/admin/staff", navigation.staff],
    ["/admin/authorities", navigation.authorities],
    ["/admin/audit", navigation.audit],
    ["/admin/ledger", navigation.ledger],
    ["/admin/retention", navigation.retention],
    ["/admin/api-keys", navigation.apiKeys],
    ["/admin/webhooks", navigation.webhooks],
  ];
}

function Concern() {
  const words = useWords().shell;
  return (
    <div className="app-concern">
      <p className="govuk-width-container">
        {words.concern}{" "}
        <a className="govuk-link" href="/report-a-concern">
          {words.concernLink}
        </a>
      </p>
    </div>
  );
}
