import type { Sitter } from "./sitters.ts";

/** What a driver's browser asks of the server while a test is sat; every answer but the expected one throws. */
export function driverRequests(origin: string, { cookie, applicationId }: Sitter) {
  const headers = { cookie, origin };
  const get = async (path: string) => {
    const answer = await fetch(origin + path, { headers });
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status}`);
    return answer.text();
  };
  const post = async (path: string, fields: Record<string, string>) => {
    const answer = await fetch(origin + path, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status < 300 || answer.status > 303) throw new Error(`POST ${path}: ${answer.status}`);
    return answer.headers.get("location") ?? "";
  };
  return {
    start: () => post(`/applications/${applicationId}/attempts`, {}),
    item: (attemptId: string, position: number) => get(`/attempts/${attemptId}/items/${position}`),
    answer: (attemptId: string, position: number, value: string, basedOn: number) =>
      post(`/attempts/${attemptId}/items/${position}`, { "choice[]": value, basedOn: String(basedOn) }),
    submit: (attemptId: string) => post(`/attempts/${attemptId}/submission`, {}),
    result: (attemptId: string) => get(`/attempts/${attemptId}/result`),
  };
}
