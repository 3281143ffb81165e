import type { Db, Handle, Store } from "#db/store";

type Call = { method: string; values: unknown[] };

/**
 * A database for a library that does not know our transactions: its reads go straight through, and each insert, update
 * or delete is recorded as it is built up and then replayed inside `store.transaction`, so that no write ever stands
 * beside the queue (it could be rolled back with somebody else's transaction, or block every sitter).
 */
export function queuedWrites(store: Store): Db {
  const writing = new Set<string | symbol>(["insert", "update", "delete"]);
  return new Proxy(store.db, {
    get: (db, name) =>
      writing.has(name) && typeof name === "string"
        ? (...values: unknown[]) => recording(store, [{ method: name, values }])
        : Reflect.get(db, name),
  });
}

function recording(store: Store, calls: Call[]): unknown {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === "symbol" || name === "catch" || name === "finally") return undefined;
        if (name !== "then") return (...values: unknown[]) => recording(store, [...calls, { method: name, values }]);
        const result = store.transaction((tx) => replay(tx, calls));
        return result.then.bind(result);
      },
    },
  );
}

async function replay(tx: Handle, calls: Call[]): Promise<unknown> {
  return calls.reduce<unknown>((builder, { method, values }) => {
    const step: unknown = Reflect.get(Object(builder), method);
    if (typeof step !== "function") throw new Error(`the database has no ${method}`);
    return Reflect.apply(step, builder, values);
  }, tx.db);
}
