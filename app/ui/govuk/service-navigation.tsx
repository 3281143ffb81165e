import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { ServiceMenu, type ServiceMenuProps } from "#ui/govuk/service-menu";

export interface ServiceNavigationProps extends Omit<Attributes<"div">, "children"> {
  serviceName?: ReactNode;
  serviceUrl?: string;
  navigation?: ServiceMenuProps;
  /** Content before everything else. */
  start?: ReactNode;
  /** Content after everything else, for example a way to sign out. */
  end?: ReactNode;
  endAlign?: "inline";
}

export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, serviceUrl, navigation, start, end, endAlign, className, ...rest } = props;
  const attributes = { className: classNames("govuk-service-navigation", className), "data-module": "govuk-service-navigation", ...rest };
  const content = (
    <div className={classNames("govuk-width-container", endAlign === "inline" && "govuk-service-navigation__inlining-container")}>
      {start}
      <div className="govuk-service-navigation__container">
        {serviceName && <ServiceName name={serviceName} url={serviceUrl} />}
        {navigation && <ServiceMenu {...navigation} />}
      </div>
      {end}
    </div>
  );
  // A landmark of its own only when there is more than the navigation, which is one already.
  if (!serviceName && !start && !end) return <div {...attributes}>{content}</div>;
  return (
    <section {...attributes} aria-label={rest["aria-label"] ?? "Service information"}>
      {content}
    </section>
  );
}

function ServiceName({ name, url }: { name: ReactNode; url: string | undefined }) {
  return (
    <span className="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} className="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}
