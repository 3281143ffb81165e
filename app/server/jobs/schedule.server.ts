import { env } from "../env.server.ts";
import { log } from "../log.server.ts";
import { postmen } from "../mail.server.ts";
import { store } from "../store.server.ts";
import { closeOverdueAttempts } from "./close-overdue.server.ts";
import { refreshExpiredApplications } from "./refresh-expired.server.ts";
import { continueCorrections } from "./continue-corrections.server.ts";
import { continueImports } from "./continue-imports.server.ts";
import { deliverEvents } from "./deliver-events.server.ts";
import { removeOldMessages } from "./remove-old-messages.server.ts";
import { sendStatements } from "./send-statements.server.ts";
import { forgetOldAnswers } from "./forget-answers.server.ts";
import { sendWaitingMail } from "./send-mail.server.ts";
import { sendReminders } from "./send-reminders.server.ts";

type Job = { name: string; everySeconds: number; run: (now: Date) => Promise<number> };

const by = postmen();

/** Everything that happens by itself. A job finds its work in the store, so a restart loses none of it. */
const JOBS: readonly Job[] = [
  { name: "send-mail", everySeconds: 15, run: (now) => sendWaitingMail(store, by, now) },
  { name: "refresh-expired", everySeconds: 3600, run: (now) => refreshExpiredApplications(store, now) },
  { name: "send-reminders", everySeconds: 600, run: (now) => sendReminders(store, now) },
  { name: "close-overdue", everySeconds: 10, run: (now) => closeOverdueAttempts(store, now) },
  { name: "continue-corrections", everySeconds: 5, run: (now) => continueCorrections(store, now) },
  { name: "deliver-events", everySeconds: 10, run: (now) => deliverEvents(store, env, now) },
  { name: "send-statements", everySeconds: 30, run: (now) => sendStatements(store, env.recordStore, now) },
  { name: "remove-old-messages", everySeconds: 3600, run: (now) => removeOldMessages(store, now) },
  { name: "forget-answers", everySeconds: 3600, run: (now) => forgetOldAnswers(store, now) },
  { name: "continue-imports", everySeconds: 2, run: (now) => continueImports(store, now) },
];

/** Starts every job now and then at its interval; a job never overlaps itself. Returns what stops them. */
export function startJobs(): () => void {
  const timers = JOBS.map((job) => {
    let running = false;
    const run = async () => {
      if (running) return;
      running = true;
      try {
        const done = await job.run(new Date());
        if (done > 0) log.info({ job: job.name, done });
      } catch (error) {
        log.error({ job: job.name, err: error });
      } finally {
        running = false;
      }
    };
    void run();
    return setInterval(() => void run(), job.everySeconds * 1000);
  });
  return () => timers.forEach((timer) => clearInterval(timer));
}
