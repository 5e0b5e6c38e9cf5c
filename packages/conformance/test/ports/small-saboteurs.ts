/** One thing wrong with each: what the clauses of the small ports are there to notice. */
import { type Inbox, ok, type RecordDocument } from "@carethread/ports";
import type {
  AttachmentsHarness,
  ClockHarness,
  DirectoryHarness,
  IdsHarness,
  InboxHarness,
  RecordHarness,
  Saboteur,
} from "../../src/index.js";
import {
  attachmentsHarness,
  clockHarness,
  directoryHarness,
  idsHarness,
  inboxHarness,
  recordHarness,
} from "./small-harnesses.js";

const cut = (text: string): string => text.slice(0, -1);

export const clockSaboteurs: readonly Saboteur<ClockHarness>[] = [
  {
    clause: "CL01",
    does: "counts seconds",
    harness: () => clockHarness(({ spec, now }) => ({ spec, now: () => Math.floor(now() / 1000) })),
  },
  {
    clause: "CL01",
    does: "tells parts of milliseconds",
    harness: () => clockHarness(({ spec, now }) => ({ spec, now: () => now() + 0.5 })),
  },
  {
    clause: "CL02",
    does: "needs to be asked as a method",
    harness: () =>
      clockHarness(({ spec }) => ({
        spec,
        at: 1_767_225_600_000,
        now(this: { readonly at: number }) {
          return this.at;
        },
      })),
  },
];

const ids = (
  clause: string,
  does: string,
  change: Parameters<typeof idsHarness>[0],
): Saboteur<IdsHarness> => ({ clause, does, harness: () => idsHarness(change) });

export const idsSaboteurs: readonly Saboteur<IdsHarness>[] = [
  ids("ID01", "puts an underscore into ids", (sound) => ({
    ...sound,
    id: () => `a_${sound.id()}`,
  })),
  ids("ID01", "gives ids of 65 characters", (sound) => ({
    ...sound,
    id: () => sound.id().padEnd(65, "x"),
  })),
  ids("ID02", "repeats ids after a thousand", (sound) => {
    let count = 0;
    return { ...sound, id: () => `id-${count++ % 1000}` };
  }),
  ids("ID03", "uses the letter I", (sound) => ({
    ...sound,
    secret: (chars) => `I${sound.secret(chars).slice(1)}`,
  })),
  ids("ID03", "gives one character less", (sound) => ({
    ...sound,
    secret: (chars) => cut(sound.secret(chars)),
  })),
  ids("ID04", "always begins a secret with the same letter", (sound) => ({
    ...sound,
    secret: (chars) => `K${sound.secret(chars).slice(1)}`,
  })),
];

const directory = (
  clause: string,
  does: string,
  change: Parameters<typeof directoryHarness>[0],
): Saboteur<DirectoryHarness> => ({ clause, does, harness: () => directoryHarness(change) });

export const directorySaboteurs: readonly Saboteur<DirectoryHarness>[] = [
  directory("DI01", "forgets medicines", (sound) => ({
    ...sound,
    findByNhsNumber: async (query) =>
      (await sound.findByNhsNumber(query)).map((found) => found && { ...found, medicines: [] }),
  })),
  directory("DI02", "guesses a sex", (sound) => ({
    ...sound,
    findByNhsNumber: async (query) =>
      (await sound.findByNhsNumber(query)).map(
        (found) => found && { ...found, sex: found.sex ?? "female" },
      ),
  })),
  directory("DI03", "makes up patients", (sound) => ({
    ...sound,
    findByReference: async (query) =>
      (await sound.findByReference(query)).map(
        (found) =>
          found ?? {
            ...{ patient: query.patient, status: "registered", bornOn: "2000-01-01", sex: null },
            ...{ pregnantWeeks: null, medicines: [], conditions: [] },
          },
      ),
  })),
  directory("DI04", "looks at one practice only", (sound) => ({
    ...sound,
    findByReference: ({ patient }) => sound.findByReference({ practice: "A81001", patient }),
  })),
  directory("DI05", "takes no notice of capitals", (sound) => ({
    ...sound,
    findByReference: ({ practice, patient }) =>
      sound.findByReference({ practice, patient: patient.toLowerCase() }),
  })),
  directory("DI06", "remembers the first answer", (sound) => {
    const known = new Map<string, ReturnType<typeof sound.findByReference>>();
    return {
      ...sound,
      findByReference: (query) => {
        const name = JSON.stringify(query);
        const answer = known.get(name) ?? sound.findByReference(query);
        known.set(name, answer);
        return answer;
      },
    };
  }),
  directory("DI07", "says that nobody is there when the register does not answer", (sound) => ({
    ...sound,
    findByReference: async (query) => ok((await sound.findByReference(query)).unwrapOr(null)),
  })),
];

const attachments = (
  clause: string,
  does: string,
  change: Parameters<typeof attachmentsHarness>[0],
): Saboteur<AttachmentsHarness> => ({ clause, does, harness: () => attachmentsHarness(change) });

export const attachmentSaboteurs: readonly Saboteur<AttachmentsHarness>[] = [
  attachments("AT01", "keeps seven bits of a byte", (sound) => ({
    ...sound,
    put: (one) => sound.put({ ...one, bytes: one.bytes.map((byte) => byte & 127) }),
  })),
  {
    clause: "AT02",
    does: "forgets when it is opened again",
    harness: () => attachmentsHarness(undefined, "loses"),
  },
  attachments("AT03", "refuses a repeat", (sound) => {
    const seen = new Set<string>();
    return {
      ...sound,
      put: (one) => {
        const again = seen.has(one.ref);
        seen.add(one.ref);
        return sound.put(again ? { ...one, bytes: Uint8Array.of(1) } : one);
      },
    };
  }),
  attachments("AT04", "writes over what is there", (sound) => ({
    ...sound,
    put: async (one) => {
      await sound.remove(one);
      return sound.put(one);
    },
  })),
  attachments("AT05", "says yes to both of two uploads", (sound) => ({
    ...sound,
    put: async (one) => {
      await sound.put(one);
      return ok(undefined);
    },
  })),
  attachments("AT06", "joins practice and reference", (sound) => {
    const joined = (name: { readonly practice: string; readonly ref: string }) => ({
      practice: "",
      ref: name.practice + name.ref,
    });
    return {
      ...sound,
      put: (one) => sound.put({ ...joined(one), bytes: one.bytes }),
      read: (name) => sound.read(joined(name)),
      remove: (name) => sound.remove(joined(name)),
    };
  }),
  attachments("AT07", "does not remove", (sound) => ({
    ...sound,
    remove: async () => ok(undefined),
  })),
  attachments("AT08", "cuts off what is too large", (sound) => ({
    ...sound,
    put: (one) => sound.put({ ...one, bytes: one.bytes.slice(0, sound.bytesMax) }),
  })),
  attachments("AT09", "keeps the caller's bytes", (sound) => {
    const held = new Map<string, Uint8Array>();
    return {
      ...sound,
      put: (one) => {
        held.set(one.ref, one.bytes);
        return sound.put(one);
      },
      read: async (name) => (await sound.read(name)).map((bytes) => held.get(name.ref) ?? bytes),
    };
  }),
  attachments("AT10", "says that nothing is there when nobody answers", (sound) => ({
    ...sound,
    remove: async (name) => {
      await sound.remove(name);
      return ok(undefined);
    },
  })),
];

const record = (
  clause: string,
  does: string,
  change: Parameters<typeof recordHarness>[0],
): Saboteur<RecordHarness> => ({ clause, does, harness: () => recordHarness(change) });

const filing = (
  clause: string,
  does: string,
  change: (document: RecordDocument) => RecordDocument,
): Saboteur<RecordHarness> =>
  record(clause, does, (sound) => ({ ...sound, file: (one) => sound.file(change(one)) }));

let filings = 0;

export const recordSaboteurs: readonly Saboteur<RecordHarness>[] = [
  filing("RE01", "loses the end of a text", (one) => ({ ...one, text: cut(one.text) })),
  filing("RE02", "files a repeat again", (one) => {
    filings += 1;
    return { ...one, reference: `${one.reference}-${filings}` };
  }),
  filing("RE03", "takes no notice of capitals", (one) => ({
    ...one,
    reference: one.reference.toLowerCase(),
  })),
  filing("RE03", "has one practice", (one) => ({ ...one, practice: "A81001" })),
  record("RE04", "says that a refused document is filed", (sound) => ({
    ...sound,
    file: async (one) => ok((await sound.file(one)).unwrapOr({ recordReference: "record-1" })),
  })),
  record("RE05", "says that it filed when nobody answers", (sound) => ({
    ...sound,
    file: async (one) => ok((await sound.file(one)).unwrapOr({ recordReference: "record-1" })),
  })),
];

const inbox = (
  clause: string,
  does: string,
  change: Parameters<typeof inboxHarness>[0],
): Saboteur<InboxHarness> => ({ clause, does, harness: () => inboxHarness(change) });

const saysYes = (sound: Inbox): Inbox => ({
  ...sound,
  put: async (one) => {
    await sound.put(one);
    return ok({ acknowledged: true });
  },
});

let puttings = 0;

export const inboxSaboteurs: readonly Saboteur<InboxHarness>[] = [
  inbox("IN01", "changes the rank", (sound) => ({
    ...sound,
    put: (one) => sound.put({ ...one, rank: one.rank + 1 }),
  })),
  inbox("IN02", "puts a repeat beside the first", (sound) => ({
    ...sound,
    put: (one) => {
      puttings += 1;
      return sound.put({ ...one, reference: `${one.reference}-${puttings}` });
    },
  })),
  inbox("IN03", "takes no notice of capitals", (sound) => ({
    ...sound,
    put: (one) => sound.put({ ...one, reference: one.reference.toLowerCase() }),
  })),
  inbox("IN04", "does not remove", (sound) => ({ ...sound, remove: async () => ok(undefined) })),
  inbox("IN07", "lets an older version win", (sound) => ({
    ...sound,
    put: (one) => {
      puttings += 1;
      return sound.put({ ...one, version: puttings });
    },
  })),
  inbox("IN08", "makes up a patient", (sound) => ({
    ...sound,
    put: (one) => sound.put({ ...one, patient: one.patient ?? "unknown" }),
  })),
  inbox("IN05", "says yes when it was refused", saysYes),
  inbox("IN06", "says yes when nobody answers", saysYes),
];
