import { deviceOf } from "#app/ui/device-words";
import { Tag } from "#ui/govuk/tag";
import { useWords } from "#ui/words-context";

export type SignedInPlace = { userAgent: string | null; since: string; current: boolean };

/** Phones and computers with since when each is signed in; the one in front of the reader is marked. */
export function SignedInPlaces({ places }: { places: readonly SignedInPlace[] }) {
  const words = useWords().account.sessions;
  const nameOf = (userAgent: string | null) => {
    const device = deviceOf(userAgent);
    return device ? words.device(device.browser, device.system) : words.unknown;
  };
  return (
    <ul className="app-places">
      {places.map(({ userAgent, since, current }, index) => (
        <li key={index} className="app-places__place">
          <span className="app-places__device">
            {nameOf(userAgent)} {current && <Tag className="govuk-tag--green">{words.thisOne}</Tag>}
          </span>
          <span className="app-muted">{words.since(since)}</span>
        </li>
      ))}
    </ul>
  );
}
