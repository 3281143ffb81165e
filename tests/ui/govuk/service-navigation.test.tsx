import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, part, wrapper, type PartOptions } from "#tests/support/govuk/options";
import { ServiceNavigation } from "#ui/govuk/service-navigation";

interface ItemOptions extends PartOptions {
  href?: string;
  current?: boolean;
  active?: boolean;
}

interface SlotOptions {
  start?: string;
  end?: string | { html: string; align?: "inline" };
  navigationStart?: string;
  navigationEnd?: string;
}

interface Options extends PartOptions {
  serviceName?: string;
  serviceUrl?: string;
  ariaLabel?: string;
  navigation?: (ItemOptions | false | null | "")[];
  navigationId?: string;
  navigationLabel?: string;
  navigationClasses?: string;
  menuButtonText?: string;
  menuButtonLabel?: string;
  collapseNavigationOnMobile?: boolean;
  slots?: SlotOptions;
}

proveFixtures<Options>("service-navigation", ({ serviceName, serviceUrl, ariaLabel, slots = {}, ...options }) => {
  const end = typeof slots.end === "string" ? { html: slots.end, align: undefined } : slots.end;
  return (
    <ServiceNavigation
      serviceName={serviceName}
      serviceUrl={serviceUrl}
      start={content({ html: slots.start })}
      end={content(end)}
      endAlign={end?.align === "inline" ? "inline" : undefined}
      navigation={menu(options, slots)}
      aria-label={ariaLabel}
      {...wrapper(options)}
    />
  );
});

function menu(options: Options, slots: SlotOptions) {
  return {
    items: options.navigation?.map((item) => item && navigationItem(item)),
    start: content({ html: slots.navigationStart }),
    end: content({ html: slots.navigationEnd }),
    id: options.navigationId,
    label: options.navigationLabel,
    className: options.navigationClasses,
    menuButtonText: options.menuButtonText,
    menuButtonLabel: options.menuButtonLabel,
    collapseOnMobile: options.collapseNavigationOnMobile,
  };
}

function navigationItem({ href, current, active, ...options }: ItemOptions) {
  return { href, current, active, ...part(options) };
}
