import { inspect } from "node:util";
import { type Inbox, type Keys, ok } from "@carethread/ports";
import {
  createMemoryInbox,
  createMemoryTransport,
  expectOk,
  type MemoryTransport,
} from "@carethread/testing";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type About, measureCsv, type Outcome, type Principal } from "../../src/index.js";
import { broadcastAll } from "./canary-broadcast.js";
import { createCanaries, createScanner } from "./canary-scan.js";
import { into, recorded, type Sinks } from "./canary-sinks.js";
import { watchAll } from "./canary-watch.js";
import { ADA, BEN, DAY, NEW, NOW, openSurgery, type Surgery } from "./surgery.js";

const SEED = 20_261_123;
const canaries = createCanaries(SEED);
const THREADS = 34;

const words = (): string =>
  `My knee has been sore since I went walking, and ${canaries.next()} as well. Could somebody look at it?`;
const answerWords = (): string =>
  `Please keep it moving gently, ${canaries.next()}. We will see you on Tuesday in the surgery.`;

interface Run {
  readonly surgery: Surgery;
  readonly sinks: Sinks;
  readonly email: MemoryTransport;
  readonly messages: number;
}

/** Keeps the problem that a call is refused with. */
const provoke = async (sinks: Sinks, call: () => Promise<Outcome<unknown>>): Promise<void> => {
  const answer = await call();
  if (answer.isErr())
    into(sinks, "problems", `${JSON.stringify(answer)} ${inspect(answer, { depth: 9 })}`);
  else throw new Error("an error was to be provoked, and there was none");
};

const provokeAll = async ({ surgery, sinks }: Pick<Run, "surgery" | "sinks">, n: number) => {
  const { messaging, ada, staff } = surgery;
  const text = words();
  const asked = { about: NEW, text, language: "en" };
  const pass = await surgery.ready({ by: ada, about: NEW, text });
  const send = (more: object) => () =>
    messaging.messages.send(ada, { ...pass, key: `p-${n}`, ...more });
  const check = (more: object) => () => messaging.drafts.check(ada, { ...asked, ...more });
  const word = canaries.next();
  const refused = [
    send({ text: `${text} ` }),
    send({ acknowledgements: [] }),
    send({ [word]: word }),
    send({ ticket: word }),
    send({ subject: canaries.next() }),
    check({ text: `${text}${String.fromCharCode(0)}` }),
    check({ text: text.repeat(200) }),
    check({ subject: `${word}${"x".repeat(120)}` }),
    check({ answers: { [word]: word } }),
    check({ about: { ...NEW, category: word } }),
    check({ about: { kind: "reply", thread: `${word} ${word}` } }),
    check({ language: `${word} ${word}` }),
    () => messaging.threads.open(ada, { thread: `${word} ${word}` }),
    () => messaging.threads.addNote(ada, { thread: "t", text: word, key: "n" }),
    () =>
      messaging.people.setContact(ada, {
        patient: "p-ada",
        channel: "email",
        address: word,
        key: "x",
      }),
    () => messaging.people.enrol(ada, { ...BEN, code: word, key: "y" }),
  ];
  for (const call of refused) await provoke(sinks, call);
  const broken = {
    ...surgery.storage,
    commit: () => {
      throw new Error("no space left");
    },
  };
  const keyless = { ...surgery.keys, open: () => Promise.reject(new Error("no such key")) };
  const mad = surgery.another({ storage: broken });
  await provoke(sinks, () => mad.messages.send(ada, { ...pass, key: `q-${n}` }));
  await provoke(sinks, () => mad.drafts.save(ada, { ...asked, key: `q-${n}` }));
  await provoke(sinks, () =>
    mad.threads.addNote(staff.clinician, { thread: `t-${n}`, text, key: "n" }),
  );
  await provoke(sinks, () => surgery.another({ keys: keyless }).drafts.check(ada, asked));
};

const reach = async ({ messaging }: Surgery, by: Principal, patient: string): Promise<void> => {
  const address = `${canaries.next()}@mail.example`;
  const { setContact, choose } = messaging.people;
  expectOk(await setContact(by, { patient, channel: "email", address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await choose(by, { patient, ...yes, key: "yes" }));
};

const sign = async ({ messaging, staff }: Surgery, by: Principal): Promise<void> => {
  const { patient } = BEN;
  const terms = { textVersion: "1", language: "en", expiresAt: NOW + 99 * DAY } as const;
  const scope = ["replies", "new-threads"] as const;
  const offer = { patient, ...terms, scope, key: "offer" };
  expectOk(await messaging.agreements.offer(staff.receptionist, offer));
  const { agreements } = expectOk(await messaging.people.describe(by, { patient }));
  const agreement = agreements[0]?.agreement ?? "";
  expectOk(await messaging.agreements.sign(by, { patient, agreement, textVersion: "1", key: "s" }));
};

/** One thread's life: six messages or wordings, a note, a draft. Answers how many messages and corrections were stored. */
const converse = async (surgery: Surgery, by: Principal, patient: string, n: number) => {
  const { messaging, staff } = surgery;
  const { clinician } = staff;
  const about: About = { kind: "new", patient, category: "symptoms" };
  const subject = `About ${canaries.next()}`;
  const key = (what: string) => `${what}-${patient}-${n}`;
  const first = await surgery.send({ by, about, text: words(), subject, key: key("a") });
  const { thread, message } = expectOk(first);
  const reply: About = { kind: "reply", thread };
  const correction: About = { kind: "correction", thread, message };
  expectOk(await surgery.send({ by, about: correction, text: words(), key: key("b") }));
  expectOk(await messaging.threads.open(clinician, { thread }));
  const note = { thread, text: `Seen with ${canaries.next()}.`, key: key("n") };
  expectOk(await messaging.threads.addNote(clinician, note));
  const sent = await surgery.send({
    by: clinician,
    about: reply,
    text: answerWords(),
    key: key("c"),
  });
  const own: About = { kind: "correction", thread, message: expectOk(sent).message };
  expectOk(await surgery.send({ by: clinician, about: own, text: answerWords(), key: key("d") }));
  expectOk(await surgery.send({ by, about: reply, text: words(), key: key("e") }));
  expectOk(await surgery.send({ by: clinician, about: reply, text: answerWords(), key: key("f") }));
  const draft = { about: reply, text: words(), subject: canaries.next(), language: "en" };
  expectOk(await messaging.drafts.save(by, { ...draft, key: key("g") }));
  surgery.clock.advance(60_000);
  expectOk(await messaging.worker.dispatch({ practice: null, limit: 50 }));
  expectOk(await messaging.threads.open(by, { thread }));
  return 6;
};

/** Everything that a manager can be told of it in figures, while its month runs and when that is over. */
const figures = async ({ messaging, staff, clock }: Surgery, sinks: Sinks): Promise<void> => {
  for (const month of [0, 1]) {
    clock.advance(month * 31 * DAY);
    for (const by of ["team", "category", "age", "language", "author", null] as const) {
      const request = { from: "2026-11", to: "2026-12", by };
      const answer = expectOk(await messaging.reports.measure(staff.manager, request));
      if (answer.state !== "complete") throw new Error("there is more to read");
      into(sinks, "figures", JSON.stringify(answer) + measureCsv(answer.report));
    }
  }
};

/** Somebody answers where nobody reads, and the host's inbox is told of what waits. */
const answerStrays = async ({ messaging, staff, alerts }: Surgery, sinks: Sinks): Promise<void> => {
  const reply = { practice: "A81001", channel: "sms", to: "60777", receivedAt: NOW } as const;
  for (let n = 0; n < 9; n += 1) {
    const from = n % 3 === 0 ? canaries.next() : `0770090012${n}`;
    const text = n % 2 === 0 ? words() : canaries.next();
    const received = { ...reply, from, text, reference: `r-${n}` };
    expectOk(await messaging.worker.received(received));
    await provoke(sinks, () => messaging.worker.received({ ...received, receivedAt: -1 }));
  }
  const { rows } = expectOk(await messaging.worklist.strays(staff.clinician, {}));
  for (const { sender } of rows)
    expectOk(await messaging.worklist.openStray(staff.clinician, { sender }));
  for (const round of ["dispatch", "deliver", "alert"] as const)
    expectOk(await messaging.worker[round]({ practice: null, limit: 500 }));
  into(sinks, "alerts", JSON.stringify(alerts.raised()));
};

const perform = async (): Promise<Run> => {
  const sinks: Sinks = new Map();
  let now = (): number => NOW;
  const email = createMemoryTransport({ channel: "email", letters: true, clock: () => now() });
  const memory = createMemoryInbox();
  const inbox: Inbox = {
    ...memory,
    put: (item) => {
      into(sinks, "inbox", JSON.stringify(item));
      return memory.put(item);
    },
  };
  const surgery = await openSurgery({
    wrap: (storage) => recorded(storage, sinks),
    transports: [email],
    inbox,
  });
  now = surgery.clock.now;
  const ben = await surgery.enrol("p-ben");
  await reach(surgery, surgery.ada, ADA.patient);
  await reach(surgery, ben, BEN.patient);
  await sign(surgery, ben);
  let messages = 0;
  for (let n = 0; n < THREADS; n += 1) {
    const [by, patient] =
      n % 2 === 0 ? ([surgery.ada, "p-ada"] as const) : ([ben, "p-ben"] as const);
    messages += await converse(surgery, by, patient, n);
    if (n % 8 === 0) await provokeAll({ surgery, sinks }, n);
  }
  await provoke(sinks, await broadcastAll(surgery, canaries.next));
  await answerStrays(surgery, sinks);
  await figures(surgery, sinks);
  await watchAll(surgery, sinks, (key) => surgery.ask(key, { text: words() }));
  for (const { to: _, ...taken } of email.taken) into(sinks, taken.kind, JSON.stringify(taken));
  for (const defect of surgery.defects) into(sinks, "defects", inspect(defect, { depth: 9 }));
  return { surgery, sinks, email, messages };
};

const consoleMethods = ["log", "info", "warn", "error", "debug", "trace"] as const;

let run: Run;
let found: (name: string) => readonly string[];
beforeAll(async () => {
  const said: unknown[][] = [];
  const spies = consoleMethods.map((name) =>
    vi.spyOn(console, name).mockImplementation((...words_: unknown[]) => said.push(words_)),
  );
  run = await perform();
  for (const spy of spies) spy.mockRestore();
  into(run.sinks, "console", inspect(said));
  const scan = createScanner(canaries.all());
  found = (name) => scan(Buffer.concat(run.sinks.get(name) ?? []));
  console.log(`canaries: seed ${SEED}, ${canaries.all().length} words, ${run.messages} messages`);
}, 60_000);

describe("what patients and staff write", () => {
  test("was written enough to be worth looking for, and went through every place that is looked at", () => {
    expect(run.messages).toBeGreaterThanOrEqual(200);
    expect([...run.sinks.keys()].toSorted()).toEqual([
      ...[
        ...["alerts", "board", "bodies", "console", "defects", "figures", "inbox"],
        ...["letter", "notification", "problems", "storage"],
      ],
    ]);
    expect(run.sinks.get("bodies")?.length).toBeGreaterThan(300);
    expect(run.sinks.get("problems")).toHaveLength(5 * 20 + 10);
    expect(run.sinks.get("defects")).toHaveLength(5 * 3);
  });

  test.each([
    "storage",
    "bodies",
    "notification",
    "alerts",
    "board",
    "figures",
    "inbox",
    "problems",
    "defects",
    "console",
  ])("is nowhere in: %s", (name) => {
    expect(found(name)).toEqual([]);
  });

  test("leaves in letters to the one who agreed to it, and to nobody else", () => {
    expect(found("letter")).toContain("plain");
    const letters = run.email.taken.filter((t) => t.kind === "letter");
    expect(new Set(letters.map((t) => t.to)).size).toBe(1);
    const told = run.email.taken.filter((t) => t.kind === "notification");
    // What went to both of them went to nobody as a letter.
    expect(new Set(told.map((t) => t.to)).size).toBe(2);
    expect(letters[0]?.to).not.toBe(told[0]?.to);
    expect(letters).toHaveLength((THREADS / 2) * 2);
  });
});

describe("the search itself", () => {
  const word = canaries.next();
  const text = `seen: ${word}, again`;
  const at = (before: number): string => Buffer.from("x".repeat(before) + text).toString("base64");
  const utf16 = Buffer.from(text, "utf16le");
  const escapes = (prefix: string): string =>
    [...Buffer.from(word)].map((byte) => prefix + byte.toString(16).padStart(2, "0")).join("");
  const clothes: readonly (readonly [string, Uint8Array])[] = [
    ["as it is", Buffer.from(text)],
    ["shouted", Buffer.from(text.toUpperCase())],
    ["in base64", Buffer.from(at(0))],
    ["in base64, one byte later", Buffer.from(at(1))],
    ["in base64, two bytes later", Buffer.from(at(2))],
    ["in base64url", Buffer.from(Buffer.from(text).toString("base64url"))],
    ["in hex", Buffer.from(Buffer.from(text).toString("hex").toUpperCase())],
    ["URL-escaped", Buffer.from(escapes("%"))],
    ["JSON-escaped", Buffer.from(escapes("\\u00"))],
    ["in UTF-16, little end first", utf16],
    ["in UTF-16, big end first", Buffer.from(utf16).swap16()],
    ["cut down to eight letters", Buffer.from(`-${word.slice(5, 13)}-`)],
  ];
  test.each(clothes)("finds a word %s", (_, bytes) => {
    expect(createScanner([word])(bytes)).not.toEqual([]);
  });

  test("finds nothing where seven letters are, or another word", () => {
    const other = Buffer.from(`${word.slice(0, 7)} ${"a sore knee ".repeat(99)}`);
    expect(createScanner([word])(other)).toEqual([]);
  });

  test("catches keys that do not seal, in what the storage is handed", async () => {
    const sinks: Sinks = new Map();
    const surgery = await openSurgery({ wrap: (storage) => recorded(storage, sinks) });
    const keys: Keys = {
      ...surgery.keys,
      open: async (practice) =>
        (await surgery.keys.open(practice)).map((held) => ({
          ...held,
          seal: (request) => ok(Buffer.from(Buffer.from(request.text).toString("base64"))),
        })),
    };
    const said = `My knee is sore and ${word} too. Could somebody have a look at it?`;
    const on = surgery.another({ keys });
    expectOk(await surgery.send({ by: surgery.ada, about: NEW, text: said, key: "k", on }));
    const scan = createScanner([word]);
    expect(scan(Buffer.concat(sinks.get("bodies") ?? []))).toEqual(["base64"]);
    expect(scan(Buffer.concat(sinks.get("storage") ?? []))).toEqual([]);
  });
});
