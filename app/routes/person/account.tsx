import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requirePerson } from "#app/server/access.server";
import { listOpenSessions } from "#app/server/session.server";
import { store } from "#app/server/store.server";
import { findPersonalDetails, readAccount } from "#db/queries/people";
import { AccountDetails, AccountPassword, AccountSessions, placeOf } from "#ui/account-parts";
import { DoneNotice } from "#ui/done-notice";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const { name, email } = await readAccount(store, person.personId);
  const details = person.role === "driver" ? await findPersonalDetails(store, person.personId) : null;
  const sessions = await listOpenSessions(person, new Date());
  const { role, authorityName } = person;
  return {
    account: { name, email, role, bornOn: details && details.bornOn, authorityName },
    places: sessions.map((session) => placeOf(session, session.sessionId === person.sessionId)),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function YourAccount() {
  const { account, places, done } = useLoaderData<typeof loader>();
  const words = useWords().account;
  return (
    <Page title={words.title}>
      <DoneNotice title={words.done.title} messages={words.done} done={done} />
      <AccountDetails account={account} />
      <AccountSessions places={places} />
      <AccountPassword />
    </Page>
  );
}
