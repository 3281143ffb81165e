import { NotificationBanner } from "#ui/govuk/notification-banner";

const DONE: Record<string, (invitedTo: string | null) => { title: string; text: string }> = {
  added: (to) => ({
    title: "Added",
    text: to ? `The application was added, and an invitation is on its way to ${to}.` : "The application was added.",
  }),
  invited: (to) => ({
    title: "Sent",
    text: `An invitation is on its way to ${to}. Its link works for 14 days, and earlier links have stopped working.`,
  }),
  verified: () => ({ title: "Verified", text: "The application is verified." }),
  deferred: () => ({ title: "Sent", text: "Your question is with the driver. The application waits for the answer." }),
  resumed: () => ({ title: "Saved", text: "The application goes on from where its evidence puts it." }),
  waived: () => ({ title: "Waived", text: "The training from elsewhere takes the place of the test." }),
  accepted: () => ({ title: "Verified", text: "The pass is accepted, and the application is verified by it. The driver is told." }),
  refused: () => ({ title: "Refused", text: "The application is refused." }),
  allowed: () => ({ title: "Allowed", text: "The driver may take the test once more." }),
  linked: () => ({ title: "Linked", text: "The driver has the application now and is told so." }),
  identity: () => ({ title: "Decided", text: "Your decision about the driver’s identity is saved." }),
};

/** Says what the officer has just done; nothing for a word that an address made up. */
export function OfficerDoneNotice({ done, invitedTo }: { done: string | null; invitedTo: string | null }) {
  const words = Object.entries(DONE).find(([known]) => known === done)?.[1](invitedTo);
  return words ? <NotificationBanner type="success" title={words.title} text={words.text} /> : null;
}
