import { NotificationBanner } from "#ui/govuk/notification-banner";

/** Says after a redirect what was done; `done` comes from the address, so anything without words says nothing. */
export function DoneNotice({ title, messages, done }: { title: string; messages: Record<string, string>; done: string | null }) {
  const message = new Map(Object.entries(messages)).get(done ?? "");
  if (!message) return null;
  return <NotificationBanner type="success" title={title} text={message} />;
}
