import type { FormState } from "#app/ui/form-state";

/** What the form for an application is filled in with: who the driver's account says they are. */
export function claimFormValues(account: { surname: string; bornOn: string } | null): FormState["values"] {
  if (!account) return {};
  const [year = "", month = "", day = ""] = account.bornOn.split("-");
  return { surname: account.surname, "born-day": String(Number(day)), "born-month": String(Number(month)), "born-year": year };
}
