import { type ActionFunctionArgs, redirect } from "react-router";
import { signOut } from "#app/server/sign-in.server";

/** A link must not sign anybody out: only the form does. */
export function loader() {
  return redirect("/");
}

export function action({ request }: ActionFunctionArgs) {
  return signOut(request);
}

export default function SignOut() {
  return null;
}
