import { expectOk } from "@carethread/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { errorCatalogue, type Messaging } from "../../src/index.js";
import { NEW, openSurgery, person, type Surgery, TEXT } from "./surgery.js";

// A word that is in every hostile input and must be in no answer.
const CANARY = "qzXcanaryKpw";

type Method = (principal: unknown, input: unknown) => Promise<unknown>;

/** Every call of the API as `area.method`, `worker` and `practices.found` with their one argument as the second. */
const methodsOf = (messaging: Messaging): readonly (readonly [string, Method])[] =>
  Object.entries(messaging).flatMap(([area, calls]) =>
    typeof calls === "function"
      ? []
      : Object.entries(calls as Record<string, (...given: unknown[]) => Promise<unknown>>).map(
          ([name, call]): readonly [string, Method] => {
            const alone = area === "worker" || `${area}.${name}` === "practices.found";
            return [`${area}.${name}`, (by, input) => (alone ? call(input) : call(by, input))];
          },
        ),
  );

const deep = (levels: number): unknown => {
  let value: unknown = CANARY;
  for (let n = 0; n < levels; n += 1) value = n % 2 === 0 ? [value] : { [CANARY]: value };
  return value;
};

const throwing = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(CANARY);
      },
      ownKeys: () => {
        throw new Error(CANARY);
      },
    },
  );

const polluted = (): unknown =>
  JSON.parse(`{"__proto__":{"polluted":"${CANARY}"},"constructor":{"prototype":{"polluted":1}}}`);

const circular = (): unknown => {
  const value: Record<string, unknown> = { [CANARY]: CANARY };
  value["thread"] = value;
  return value;
};

const inputs: readonly (readonly [string, () => unknown])[] = [
  ["nothing", () => undefined],
  ["null", () => null],
  ["a word", () => CANARY],
  ["a number", () => Number.NaN],
  ["a list", () => [CANARY, { [CANARY]: CANARY }]],
  ["a function", () => () => CANARY],
  [
    "an object without a prototype",
    () => Object.assign(Object.create(null) as object, { [CANARY]: 1 }),
  ],
  ["names of parts of JavaScript", polluted],
  ["100,000 levels", () => ({ text: deep(100_000), about: deep(100_000), key: deep(100_000) })],
  [
    "10,000 unknown keys",
    () => Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`${CANARY}${n}`, n])),
  ],
  ["a circle", circular],
  ["an object that throws", throwing],
  [
    "a text where an id belongs",
    () => ({ thread: `${CANARY} ' OR 1=1`, message: CANARY.repeat(99), key: "k" }),
  ],
  [
    "symbols and big numbers",
    () => ({ thread: Symbol(CANARY), key: 10n, token: -1, limit: Number.POSITIVE_INFINITY }),
  ],
];

let surgery: Surgery;
beforeAll(async () => {
  surgery = await openSurgery();
});

const problemOf = (answer: unknown): { code: string } => {
  const failed = answer as { isErr(): boolean; error: { code: string } };
  expect(failed.isErr()).toBe(true);
  return failed.error;
};

describe("a call that is given anything at all", () => {
  test.each(inputs)(
    "as input: %s, answers a problem of the catalogue that holds nothing of it",
    async (name, input) => {
      const before = surgery.commits();
      const given = input();
      for (const [method, call] of methodsOf(surgery.messaging)) {
        // These take no input, so that there is nothing to be wrong with.
        if (["practices.describe", "closing.preview", "watch.board"].includes(method)) continue;
        const { error } = (await call(surgery.staff.clinician, given)) as {
          error?: { code: string };
        };
        expect([method, error !== undefined]).toEqual([method, true]);
        expect(error?.code ?? "").toBe(
          name === "an object that throws" ? "messaging/defect" : "input/malformed",
        );
        expect(JSON.stringify(error)).not.toContain(CANARY);
      }
      expect(surgery.commits()).toBe(before);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  test.each(inputs)(
    "as principal: %s, answers a problem that holds nothing of it",
    async (_, principal) => {
      const before = surgery.commits();
      const given = principal();
      for (const [method, call] of methodsOf(surgery.messaging)) {
        if (method.startsWith("worker.") || method === "practices.found") continue;
        const error = problemOf(await call(given, { thread: "t", key: "k" }));
        expect([method, error.code in errorCatalogue]).toEqual([method, true]);
        expect(JSON.stringify(error)).not.toContain(CANARY);
      }
      expect(surgery.commits()).toBe(before);
    },
  );

  test("refuses a field too many, and does not say its name", async () => {
    const { drafts, messages } = surgery.messaging;
    const words = { about: NEW, text: TEXT, language: "en" };
    const more: readonly object[] = [
      { ...words, [CANARY]: 1 },
      { ...words, about: { ...NEW, [CANARY]: 1 } },
      { ...words, about: { ...NEW, author: CANARY } },
      { ...words, answers: { [CANARY]: "maybe" } },
      { ...words, answers: { "chest pain": CANARY } },
    ];
    for (const input of more) {
      const { code } = problemOf(await drafts.check(surgery.ada, input as never));
      expect(code).toBe("input/malformed");
    }
    for (const input of more)
      expect(JSON.stringify(await drafts.check(surgery.ada, input as never))).not.toContain(CANARY);
    const pass = await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });
    for (const extra of [{ sentAt: 1 }, { rank: 0 }, { author: { kind: "staff" } }]) {
      const input = { ...pass, key: "k", ...extra };
      expect(problemOf(await messages.send(surgery.ada, input as never)).code).toBe(
        "input/malformed",
      );
    }
  });

  test("takes nobody for somebody by the name of a part of JavaScript", async () => {
    const { threads, people, worklist, practices } = surgery.messaging;
    const { thread } = await surgery.ask("m-js");
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const staff = { ...surgery.staff.clinician, staff: name };
      expect(problemOf(await threads.open(staff, { thread })).code).toMatch(/^(access|input)\//);
      expect(problemOf(await worklist.page(staff, { team: null })).code).toMatch(
        /^(access|input)\//,
      );
      const account = person(name);
      expect(problemOf(await threads.open(account, { thread })).code).toMatch(/^(access|input)\//);
      const revoke = { patient: "p-ada", proxy: name, key: "k" };
      expect(problemOf(await people.revokeProxy(surgery.ada, revoke)).code).toMatch(
        /^(proxy|input)\//,
      );
      const partner = { kind: "partner", practice: "A81001", partner: name } as const;
      expect(problemOf(await threads.open(partner, { thread })).code).toMatch(/^(access|input)\//);
      const leaver = { staff: name, key: "k" };
      const removed = await practices.removeStaff(surgery.staff.manager, leaver);
      expect(problemOf(removed).code).toMatch(/^(practice|input)\//);
    }
  });
});

describe("a thread of somebody else", () => {
  test("is answered byte for byte as one that is not there, by every call and to everybody", async () => {
    const { messaging, staff, clock } = surgery;
    const { thread, message } = await surgery.ask("m-foreign");
    const ben = await surgery.enrol("p-ben");
    const partner = { kind: "partner", practice: "A81001", partner: "x-none" } as const;
    const elsewhere = { ...surgery.ada, account: "account-nobody" };
    const at = (id: string) => ({ thread: id, message, key: `k${clock.now()}` });
    const calls: readonly ((by: never, id: string) => Promise<unknown>)[] = [
      (by, id) => messaging.threads.open(by, { thread: id }),
      (by, id) => messaging.threads.hideFromProxies(by, { thread: id, hidden: true, key: "k" }),
      (by, id) => messaging.messages.undo(by, at(id)),
      (by, id) => messaging.messages.retract(by, at(id)),
      (by, id) => messaging.audit.ofThread(by, { thread: id }),
      (by, id) => messaging.worklist.claim(by, { thread: id, key: "k" }),
      (by, id) => messaging.threads.close(by, { thread: id, key: "k" }),
      (by, id) => messaging.threads.addNote(by, { thread: id, text: "x", key: "k" }),
      (by, id) => messaging.messages.redact(by, { ...at(id), reason: "sent-in-error" }),
      ...(["reply", "correction"] as const).map(
        (kind) => (by: never, id: string) =>
          messaging.drafts.check(by, {
            about: kind === "reply" ? { kind, thread: id } : { kind, thread: id, message },
            ...{ text: TEXT, language: "en" },
          }),
      ),
    ];
    for (const by of [ben, partner, elsewhere, { ...staff.clinician, staff: "s-none" }])
      for (const [n, call] of calls.entries()) {
        const foreign = JSON.stringify(await call(by as never, thread));
        const absent = JSON.stringify(await call(by as never, "no-such-thread"));
        expect([n, foreign]).toEqual([n, absent]);
        expect(JSON.parse(foreign)).toMatchObject({ error: { kind: "forbidden" } });
      }
    expect(expectOk(await messaging.audit.ofThread(surgery.ada, { thread }))).toEqual([]);
  });
});
