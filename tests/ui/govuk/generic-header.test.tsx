import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, wrapper, type PartOptions } from "#tests/support/govuk/options";
import { GenericHeader } from "#ui/govuk/generic-header";

interface Options extends PartOptions {
  logoText?: string;
  logoHtml?: string;
  url?: string;
  containerClasses?: string;
}

proveFixtures<Options>("generic-header", ({ logoText, logoHtml, url, containerClasses, ...options }) => (
  <GenericHeader
    logo={content({ text: logoText, html: logoHtml })}
    href={url}
    containerClassName={containerClasses}
    {...wrapper(options)}
  />
));
