/** A practice to tell stories about: whatever reaches its disk is counted, and any number of processes can be on it. */
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import type { Commit, Keys, Storage } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import { createMemoryDisk } from "@carethread/storage-memory";
import {
  acknowledgeAll,
  createCountedIds,
  createMemoryAlerts,
  createMemoryTransport,
  createTestClock,
  expectOk,
  type MemoryTransport,
  openTestPractice,
  TEST_PRACTICE,
  type TestPractice,
} from "@carethread/testing";
import { expect } from "vitest";
import {
  type About,
  createMessaging,
  type Defect,
  type ErrorCode,
  errorCatalogue,
  type Messaging,
  type MessagingOptions,
  type Outcome,
  type PersonPrincipal,
  type Principal,
  type SendMessage,
} from "../../src/index.js";

/** A text to be checked and sent. */
export interface Sending {
  readonly by: Principal;
  readonly about: About;
  readonly text: string;
  readonly key: string;
  readonly subject?: string;
  readonly language?: string;
  /** What differs from an ordinary sending. */
  readonly but?: Partial<SendMessage>;
  /** By another process. */
  readonly on?: Messaging;
}

/** A test practice with Ada enrolled. */
export interface Surgery extends TestPractice {
  readonly ada: PersonPrincipal;
  readonly email: MemoryTransport;
  readonly storage: Storage;
  readonly keys: Keys;
  readonly defects: readonly Defect[];
  /** What its messaging was made of. */
  readonly options: MessagingOptions;
  /** How many commits the disk has taken. */
  commits(): number;
  /** Every commit that was handed to the disk, taken or not. */
  readonly given: readonly Commit[];
  /** One more process on the same disk, without memory of its own. */
  another(parts?: Partial<MessagingOptions>): Messaging;
  /** What is needed to send: a checked text with every disclaimer acknowledged. Throws when it may not be sent. */
  ready(sending: Omit<Sending, "key" | "but">): Promise<Omit<SendMessage, "key">>;
  send(sending: Sending): ReturnType<Messaging["messages"]["send"]>;
  /** Sends a first message of Ada's and answers where it is. */
  ask(key: string, more?: Partial<Sending>): Promise<{ thread: string; message: string }>;
  /** Answers a thread as the clinician. */
  answer(thread: string, key: string, more?: Partial<Sending>): Promise<string>;
  /** Opens, claims and handles a thread as the clinician. */
  settle(thread: string, key: string): Promise<void>;
  /** Makes somebody a proxy of Ada's. */
  proxy(who: string, more?: Partial<ProxyTerms>): Promise<{ who: PersonPrincipal; proxy: string }>;
}

interface ProxyTerms {
  readonly scope: readonly ("read" | "send")[];
  readonly basis: "patient-consent" | "parental-responsibility";
  readonly until: number;
  readonly nhsNumber: string;
  readonly bornOn: string;
}

export const NOW: number = Date.UTC(2026, 10, 23, 9);
export const DAY = 86_400_000;
export const ADA = { patient: "p-ada", nhsNumber: "9434765919", bornOn: "1957-03-09" } as const;
export const BEN = { patient: "p-ben", nhsNumber: "9434765870", bornOn: "1988-11-30" } as const;
export const CAM = { patient: "p-cam", nhsNumber: "9434765900", bornOn: "2019-02-14" } as const;
export const TEXT =
  "My knee has been sore since I went walking. Could somebody look at it next week?";
export const REPLY = "Please keep it moving gently. We will see you on Tuesday in the surgery.";
export const URGENT = "I have crushing chest pain and my left arm is numb";
export const NEW: About = { kind: "new", patient: "p-ada", category: "symptoms" };

export const person = (account: string, assurance: "P0" | "P5" | "P9" = "P5"): PersonPrincipal => ({
  kind: "person",
  practice: TEST_PRACTICE,
  account,
  assurance,
});

const counting = (storage: Storage, given: Commit[], taken: () => void): Storage => ({
  ...storage,
  commit: async (commit) => {
    given.push(commit);
    const answer = await storage.commit(commit);
    if (answer.isOk() && !answer.value.repeated) taken();
    return answer;
  },
});

/** Opens a practice on a disk in memory, or on the storage that `wrap` makes of it. */
export const openSurgery = async (
  parts: {
    readonly wrap?: (storage: Storage) => Storage;
    readonly transports?: MessagingOptions["transports"];
    readonly now?: number;
  } = {},
): Promise<Surgery> => {
  const clock = createTestClock({ now: parts.now ?? NOW });
  const disk = createMemoryDisk();
  const given: Commit[] = [];
  const defects: Defect[] = [];
  let commits = 0;
  const open = (): Storage => {
    const storage = counting(disk.open(clock.now), given, () => {
      commits += 1;
    });
    return parts.wrap === undefined ? storage : parts.wrap(storage);
  };
  const email = createMemoryTransport({
    ...{ channel: "email", letters: true, accreditedDomains: ["nhs.net"], clock: clock.now },
  });
  const options = {
    storage: open(),
    keys: expectOk(createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: generatePracticeKey() } })),
    content: ukContent,
    transports: parts.transports ?? [email],
    alerts: createMemoryAlerts(),
    clock,
    ids: createCountedIds(),
    onDefect: (defect: Defect) => {
      defects.push(defect);
    },
  };
  const practice = await openTestPractice(options);
  const { directory } = practice;
  const another: Surgery["another"] = (more = {}) =>
    createMessaging({ ...options, directory, storage: open(), ...more });
  const ada = await practice.enrol("p-ada");
  const { storage, keys } = options;
  const common = { ...practice, ada, email, storage, keys, defects, given, another };
  const made = { options: { ...options, directory } };
  return { ...common, ...made, commits: () => commits, ...deeds(practice, ada) };
};

type Deeds = Pick<Surgery, "ready" | "send" | "ask" | "answer" | "settle" | "proxy">;

const deeds = ({ messaging, staff, clock }: TestPractice, ada: PersonPrincipal): Deeds => {
  const ready: Deeds["ready"] = async ({ by, about, text, subject, language = "en", on }) => {
    const asked = { about, text, language, ...(subject === undefined ? {} : { subject }) };
    const checked = expectOk(await (on ?? messaging).drafts.check(by, asked));
    const pass = checked.outcome === "divert" ? checked.declaration : checked;
    if (pass === null || !("ticket" in pass)) throw new Error(`${checked.outcome}: ${text}`);
    const acknowledgements = acknowledgeAll(pass.disclaimers, clock.now());
    const worded = subject === undefined ? { text } : { text, subject };
    return { ticket: pass.ticket, acknowledgements, ...worded };
  };
  const send: Deeds["send"] = async (sending) => {
    const { by, key, but, on } = sending;
    return (on ?? messaging).messages.send(by, { ...(await ready(sending)), key, ...but });
  };
  return {
    ready,
    send,
    ask: async (key, more) => {
      const sent = await send({ by: ada, about: NEW, text: TEXT, key, ...more });
      const { thread, message } = expectOk(sent);
      return { thread, message };
    },
    answer: async (thread, key, more) => {
      const about: About = { kind: "reply", thread };
      const sent = await send({ by: staff.clinician, about, text: REPLY, key, ...more });
      return expectOk(sent).message;
    },
    settle: async (thread, key) => {
      const { threads, worklist } = messaging;
      const claim = await worklist.claim(staff.clinician, { thread, key: `${key}-c` });
      const { token } = expectOk(claim);
      expectOk(await threads.open(staff.clinician, { thread }));
      const done = { thread, token, outcome: "answered", key: `${key}-h` } as const;
      expectOk(await worklist.handle(staff.clinician, done));
    },
    proxy: async (who, more = {}) => {
      const { until = clock.now() + 100 * DAY, basis = "patient-consent" } = more;
      const { scope = ["read", "send"], nhsNumber = ADA.nhsNumber, bornOn = ADA.bornOn } = more;
      const { people } = messaging;
      const issued = await people.issueLinkageCode(staff.receptionist, {
        nhsNumber,
        purpose: { kind: "proxy", scope, basis, until },
        level: "P9",
        handedOver: "in-person",
        key: `code-${who}`,
      });
      const { code, patient } = expectOk(issued);
      const account = person(who);
      expectOk(await people.enrol(account, { nhsNumber, bornOn, code, key: "be-proxy" }));
      const { proxies } = expectOk(await people.describe(account, { patient }));
      return { who: account, proxy: proxies[0]?.proxy ?? "" };
    },
  };
};

/** The refusal as the catalogue has it: code, kind, retry, and nothing else but the detail named. */
export const refusal = (
  code: ErrorCode,
  detail?: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const { kind, retry, stored } = errorCatalogue[code];
  return { kind, code, retry, stored, ...(detail === undefined ? {} : { detail }) };
};

/** What a call answered, as plain data. */
export const plain = (outcome: Outcome<unknown>): unknown =>
  outcome.isOk() ? { ok: outcome.value } : outcome.error;

/** Expects a call to be refused with exactly this problem, a sentence of what to do next, and nothing stored. */
export const expectRefused = async (
  surgery: Surgery,
  call: () => Promise<Outcome<unknown>>,
  code: ErrorCode,
  detail?: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const before = surgery.commits();
  expect(plain(await call())).toEqual(refusal(code, detail));
  expect(surgery.commits()).toBe(before);
  expect(errorCatalogue[code].next).toMatch(/^[A-Z].{8,}\.$/);
};
