/** `npm run ledger:verify`: walks the whole pass ledger, prints its size and head, and ends with 1 when anything is wrong. */
import { openStore } from "#db/open-store";
import { checkLedger } from "#db/queries/ledger-check";

const MOST_PRINTED = 50;

const store = openStore(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
try {
  const { size, head, faults } = await checkLedger(store);
  console.log(`${size} entries\nhead ${head}`);
  for (const { seq, fault } of faults.slice(0, MOST_PRINTED)) console.error(`entry ${seq}: ${fault}`);
  if (faults.length > MOST_PRINTED) console.error(`… and ${faults.length - MOST_PRINTED} more`);
  console.log(faults.length === 0 ? "The chain is sound." : "The chain is broken: see the entries above.");
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await store.close();
}
