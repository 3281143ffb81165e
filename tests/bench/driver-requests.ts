import type { Sitter } from "./sitters.ts";

/** What a driver's browser asks of the server while a test is sat; every answer but the expected one throws. */
export function driverRequests(origin: string, { cookie, applicationId }: Sitter) {
  const headers = { cookie, origin };
  const get = async (path: string) => {
    const answer = await fetch(origin + path, { headers });
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status}`);
    return answer.text();
  };
  const post = async (path: string, fields: Record<string, string> | [string, string][]) => {
    const answer = await fetch(origin + path, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status < 300 || answer.status > 303) throw new Error(`POST ${path}: ${answer.status}`);
    return answer.headers.get("location") ?? "";
  };
  return {
    start: () => post(`/applications/${applicationId}/attempts`, {}),
    item: (attemptId: string, position: number) => get(`/attempts/${attemptId}/items/${position}`),
    answer: (attemptId: string, position: number, values: readonly string[], basedOn: number) =>
      post(`/attempts/${attemptId}/items/${position}`, [
        ...values.map((value): [string, string] => ["choice[]", value]),
        ["basedOn", String(basedOn)],
      ]),
    submit: (attemptId: string) => post(`/attempts/${attemptId}/submission`, {}),
    result: (attemptId: string) => get(`/attempts/${attemptId}/result`),
  };
}

/** Whether a page asks for one option of several. */
export function asksForOne(page: string): boolean {
  return /<input[^>]*type="radio"[^>]*name="choice\[\]"|<input[^>]*name="choice\[\]"[^>]*type="radio"/.test(page);
}

/** Some answer to whatever a page asks: the first option, or of several lists the first entry, the second and so on. */
export function someAnswer(page: string): string[] {
  const lists = [...page.matchAll(/<select[^>]*name="choice\[\]"[^>]*>(.*?)<\/select>/gs)].map(
    ([, entries = ""]) => entries.split("<option").length - 2,
  );
  return lists.length === 0 ? ["1"] : lists.map((entries, index) => String(Math.min(index + 1, entries)));
}
