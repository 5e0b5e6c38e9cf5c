/** The floor's store in memory: maps, and lists kept in order by binary search. */
import type { Accepted, FloorStore, Part } from "./store.ts";

interface Row {
  sort: string;
  value: string;
  readonly id: string;
}

const placeOf = (list: readonly Row[], sort: string, id: string): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = list[middle];
    if (row !== undefined && (row.sort < sort || (row.sort === sort && row.id < id)))
      low = middle + 1;
    else high = middle;
  }
  return low;
};

const sizes = (texts: Iterable<string>): number => {
  let bytes = 0;
  for (const text of texts) bytes += Buffer.byteLength(text);
  return bytes;
};

const timeOf = (at: number): string => String(at).padStart(15, "0");

/** An empty store. */
export const createMemoryStore = (): FloorStore => {
  const log: object[] = [];
  const payloads: string[] = [];
  const versions = new Map<string, number>();
  const streams = new Map<string, object[]>();
  const bodies = new Map<string, Buffer>();
  const keys = new Map<string, { digest: string; answer: string; sequence: number; at: number }>();
  const lists = new Map<string, Row[]>();
  const jobs = new Map<string, { at: number; token: number; leasedUntil: number }>();
  const due: Row[] = [];

  const enqueue = ({ queue, id, at }: NonNullable<Accepted["job"]>): void => {
    const name = `${queue}\n${id}`;
    const before = jobs.get(name);
    if (before !== undefined) due.splice(placeOf(due, timeOf(before.at), id), 1);
    due.splice(placeOf(due, timeOf(at), id), 0, { sort: timeOf(at), value: name, id });
    jobs.set(name, { at, token: 0, leasedUntil: 0 });
  };

  const append = ({ stream, expected, events }: Part, now: number): void => {
    versions.set(stream, expected + events.length);
    let known = streams.get(stream);
    if (known === undefined) {
      known = [];
      streams.set(stream, known);
    }
    for (const [type, schema, payload] of events) {
      const sequence = log.length + 1;
      const version = known.length + 1;
      const event = { sequence, stream, version, type, schema, payload, recordedAt: now };
      log.push(event);
      known.push(event);
      payloads.push(payload);
    }
  };

  const place = (rows: Part["rows"], thread: string): void => {
    for (const { list: name, was, sort, value } of rows) {
      let list = lists.get(name);
      if (list === undefined) {
        list = [];
        lists.set(name, list);
      }
      const at = placeOf(list, was ?? sort, thread);
      const row = list[at];
      if (was === null) list.splice(at, 0, { sort, value, id: thread });
      else if (row === undefined || row.id !== thread) throw new Error("a row is missing");
      else if (was === sort) row.value = value;
      else {
        list.splice(at, 1);
        list.splice(placeOf(list, sort, thread), 0, { sort, value, id: thread });
      }
    }
  };

  const commit = (accepted: Accepted): string => {
    const { key, depends, now } = accepted;
    const before = keys.get(key.id);
    if (before !== undefined) {
      if (before.digest !== key.digest) throw new Error("another command has this key");
      return before.answer;
    }
    for (const { stream, expected } of accepted.parts)
      if ((versions.get(stream) ?? 0) !== expected) throw new Error("conflict");
    for (const [name, version] of depends)
      if (versions.get(name) !== version) throw new Error("conflict");
    if (accepted.bodies.some(([ref]) => bodies.has(ref))) throw new Error("this body exists");
    for (const part of accepted.parts) append(part, now);
    for (const [ref, bytes] of accepted.bodies) bodies.set(ref, bytes);
    for (const { rows, thread } of accepted.parts) place(rows, thread);
    if (accepted.job !== null) enqueue(accepted.job);
    keys.set(key.id, { digest: key.digest, answer: key.answer, sequence: log.length, at: now });
    return key.answer;
  };

  return {
    seed: (_, stream, version) => void versions.set(stream, version),
    still: (_, wanted) => wanted.every(([name, version]) => versions.get(name) === version),
    listed: (_, list) => lists.get(list) ?? [],
    commit,
    census: () => {
      const rows = [...lists.values()].flat();
      const known = [...keys.values()];
      return {
        events: { rows: payloads.length, bytes: sizes(payloads) },
        bodies: {
          rows: bodies.size,
          bytes: [...bodies.values()].reduce((sum, bytes) => sum + bytes.length, 0),
        },
        entries: { rows: rows.length, bytes: sizes(rows.map((row) => row.sort + row.value)) },
        keys: { rows: keys.size, bytes: sizes(known.map((one) => one.digest + one.answer)) },
      };
    },
    close: () => {},
  };
};
