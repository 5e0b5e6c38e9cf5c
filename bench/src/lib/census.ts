/** Counts what the SDK has kept of threads, through the storage port alone. */
import type { Page, Position, RangeQuery, Storage } from "@carethread/ports";
import type { Census, Count } from "../floor/store.ts";
import { answered } from "./sdk.ts";
import { type Patient, PRACTICE } from "./world.ts";

const bytesIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const countOf = (rows: readonly (readonly string[])[]): Count => ({
  rows: rows.length,
  bytes: rows.reduce((sum, texts) => sum + bytesIn(texts), 0),
});

interface Kept {
  readonly type: string;
  readonly stream: string;
  readonly payload: string;
}

const eventsOf = async (storage: Storage): Promise<readonly Kept[]> => {
  const events: Kept[] = [];
  for (let after = 0; ; ) {
    const page = answered(await storage.readLog({ practice: PRACTICE, after, limit: 500 }));
    events.push(...page.filter(({ stream }) => stream.startsWith("thread/")));
    if (page.length < 500) return events;
    after += page.length;
  }
};

const rowsOf = async (storage: Storage, index: string): Promise<readonly string[][]> => {
  const rows: string[][] = [];
  for (let after: Position | null = null; ; ) {
    const query: RangeQuery = { practice: PRACTICE, index, after, limit: 500, witness: [] };
    const page: Page = answered(await storage.range(query));
    rows.push(...page.rows.map(({ sort, value }) => [sort, value]));
    if (page.next === null) return rows;
    after = page.next;
  }
};

const bodiesOf = async (storage: Storage, events: readonly Kept[]): Promise<Count> => {
  let [rows, bytes] = [0, 0];
  for (const { type, stream, payload } of events) {
    const sent: { readonly bodyRef?: string } = type === "message-sent" ? JSON.parse(payload) : {};
    const ref = type === "thread-opened" ? `key/${stream}` : sent.bodyRef;
    if (ref === undefined) continue;
    const [body] = answered(await storage.readBodies({ practice: PRACTICE, refs: [ref] }));
    if (body?.bytes === undefined || body.bytes === null) throw new Error(`no body ${ref}`);
    rows += 1;
    bytes += body.bytes.length;
  }
  return { rows, bytes };
};

/** Reads everything back. `keys`: the names under which the commands were stored. */
export const censusOf = async (
  storage: Storage,
  patients: readonly Patient[],
  keys: readonly string[],
): Promise<Census> => {
  const events = await eventsOf(storage);
  const lists = ["worklist", "worklist/clinical", "worklist/reception"].concat(
    ...patients.map(({ patient }) =>
      ["threads", "proxy-threads", "staff-threads"].map((list) => `${list}/${patient}`),
    ),
  );
  const entries: string[][] = [];
  for (const list of lists) entries.push(...(await rowsOf(storage, list)));
  const known: string[][] = [];
  for (const key of keys) {
    const recalled = answered(await storage.recall({ practice: PRACTICE, key }));
    if (recalled !== null) known.push([recalled.digest, recalled.answer]);
  }
  return {
    events: countOf(events.map(({ payload }) => [payload])),
    bodies: await bodiesOf(storage, events),
    entries: countOf(entries),
    keys: countOf(known),
  };
};

const BYTES_APART_MAX = 0.02;

/** Why two sides did not keep the same, or `null`: the same rows, and bytes that are as good as the same. */
export const difference = (sdk: Census, floor: Census): string | null => {
  for (const kind of ["events", "bodies", "entries", "keys"] as const) {
    const [one, other] = [sdk[kind], floor[kind]];
    if (one.rows !== other.rows || one.rows === 0)
      return `${kind}: the SDK keeps ${one.rows} rows and the floor ${other.rows}`;
    if (Math.abs(one.bytes - other.bytes) > BYTES_APART_MAX * one.bytes)
      return `${kind}: the SDK keeps ${one.bytes} bytes and the floor ${other.bytes}`;
  }
  return null;
};
