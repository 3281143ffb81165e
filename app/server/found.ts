import { data } from "react-router";

/** Returns the value, or answers 404: what is missing and what is not yours look the same. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw data(null, 404);
  return value;
}
