import { useWords } from "#ui/words-context";

export function SiteFooter() {
  const { shell } = useWords();
  const links: [string, string][] = [
    ["/report-a-concern", shell.concernLink],
    ["/certificate-check", shell.footer.certificateCheck],
    ["/help", shell.footer.help],
    ["/accessibility", shell.footer.accessibility],
    ["/privacy", shell.footer.privacy],
  ];
  return (
    <footer className="app-footer" role="contentinfo">
      <div className="govuk-width-container">
        <ul className="app-footer__links">
          {links.map(([href, text]) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p className="app-muted">{shell.notice}</p>
      </div>
    </footer>
  );
}
