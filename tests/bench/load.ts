import autocannon from "autocannon";

export type Measured = { perSecond: number; p50: number; p99: number };

/** Asks for one page over and over on eight connections: two seconds to warm up, then `seconds` that count. Throws on any other answer than 200. */
export async function loadPage(url: string, cookie: string, seconds: number): Promise<Measured> {
  const settings = { url, connections: 8, headers: { cookie } };
  await autocannon({ ...settings, duration: 2 });
  const result = await autocannon({ ...settings, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} other answers, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** Runs `work` on every worker at once until all are done; `times` are the milliseconds of each single piece of work. */
export async function loadWork(workers: readonly (() => Promise<number[]>)[]): Promise<Measured> {
  const started = performance.now();
  const times = (await Promise.all(workers.map((work) => work()))).flat().sort((one, other) => one - other);
  const seconds = (performance.now() - started) / 1000;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}
