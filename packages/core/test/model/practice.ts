/** A practice on a storage that is watched: every process of it can be stopped at every call, and none knows what is stored but by asking. */
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { type Commit, err, portProblem, type Storage, type Transport } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
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
import {
  type About,
  createMessaging,
  type Messaging,
  type PersonPrincipal,
  type PracticeSettings,
  type Principal,
  type SendMessage,
} from "../../src/index.js";
import type { Ground } from "./ground.js";

/** When every story begins: a Monday, 09:00. */
const BEGINS = Date.UTC(2026, 10, 23, 9);

const YEAR = 366 * 86_400_000;
const TEAMS = 4;

/** What a model's story needs of the practice. */
export interface Story {
  /** The queue of the row that workers claim. */
  readonly queue: string;
  readonly settings: Partial<PracticeSettings>;
  /** Who sends, and what. */
  readonly sending: (practice: TestPractice, ada: PersonPrincipal) => Sending;
}

/** What is checked and sent. */
export interface Sending {
  readonly by: Principal;
  readonly about: About;
  readonly text: string;
}

/** Which worker has the due row in hand, as claims and commits that the storage took have left it. */
export interface InHand {
  readonly token: number;
  readonly until: number;
}

/** What a process has of its own. */
interface Own {
  /** How far its clock is off. */
  readonly offMs: number;
  /** What stands between it and the channel. */
  channel?(email: Transport): Transport;
}

/** The practice and what is known of its storage. */
export interface Surgery extends TestPractice {
  readonly ada: PersonPrincipal;
  readonly email: MemoryTransport;
  /** Who sends. */
  readonly sender: Principal;
  /** What they send, with a ticket of now: a page that is sent again checks again. */
  check(): Promise<Omit<SendMessage, "key">>;
  /** Another process on this storage, whose own clock is off by so much. */
  process(wrap: (storage: Storage) => Storage, own?: Own): Messaging;
  /** Has the watches of the teams looked at, which the models know nothing of: a message that comes has that done at once. */
  lookedAfter(): Promise<void>;
  /** A look at the storage by a clock of its own. */
  look(offMs: number): Storage;
  inHand(): InHand | null;
  /** The last entry of the log before the message. */
  readonly founded: number;
}

/** Whether a commit leaves the row in nobody's hands. */
const rewrites = ({ putJobs, cancelJobs, settleJobs }: Commit, queue: string): boolean =>
  [...putJobs, ...cancelJobs, ...settleJobs].some((job) => job.queue === queue);

const watched = (
  storage: Storage,
  queue: string,
  know: (hand: InHand | null) => void,
): Storage => ({
  ...storage,
  claim: async (query) => {
    const claimed = await storage.claim(query);
    if (claimed.isOk() && query.queue === queue)
      for (const { token, leasedUntil: until } of claimed.value) know({ token, until });
    return claimed;
  },
  commit: async (commit) => {
    const stored = await storage.commit(commit);
    if (stored.isOk() && !stored.value.repeated && rewrites(commit, queue)) know(null);
    return stored;
  },
  settle: async (settlement) => {
    const settled = await storage.settle(settlement);
    if (settled.isOk() && settlement.queue === queue) know(null);
    return settled;
  },
});

const same = <T>(it: T): T => it;

/** A storage with a flaw, for a process with this clock. */
export type Flawed = (storage: Storage, clock: () => number) => Storage;

const keys = expectOk(
  createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: generatePracticeKey() } }),
);

const reachable = async ({ messaging }: TestPractice, ada: PersonPrincipal): Promise<void> => {
  const patient = "p-ada";
  const address = { channel: "email", address: "ada@mail.example" } as const;
  expectOk(await messaging.people.setContact(ada, { patient, ...address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
};

/** Opens it. `flaw` stands between every process and the storage. */
export const openSurgery = async (
  ground: Ground,
  { queue, settings, sending }: Story,
  flaw: Flawed,
): Promise<Surgery> => {
  let hand: InHand | null = null;
  const clock = createTestClock({ now: BEGINS });
  const raw = ground.open(clock.now);
  const storage = watched(raw, queue, (next) => {
    hand = next;
  });
  const ids = createCountedIds();
  const email = createMemoryTransport({ channel: "email", letters: false, clock: clock.now });
  const parts = { keys, content: ukContent, ids, alerts: createMemoryAlerts() };
  const founding = { ...parts, storage: raw, clock, transports: [email] };
  const practice = await openTestPractice(founding);
  const { messaging, staff, directory } = practice;
  expectOk(await messaging.practices.configure(staff.manager, { settings, key: "settings" }));
  // She may open what comes to the clinicians, and it does not count as seen.
  const reads = { staff: staff.receptionist.staff, teams: ["clinical", "reception"], key: "reads" };
  expectOk(await messaging.practices.changeStaff(staff.manager, reads));
  const lookedAfter = async (): Promise<void> => {
    const dueBy = async (): Promise<number> =>
      expectOk(await ground.open(() => clock.now() + YEAR).health()).oldestJobs["due"] ?? YEAR * 99;
    // A message of the practice has no watch looked at.
    if (queue !== "due") return;
    // Each team once, and what a flaw leaves behind is not waited for.
    for (let n = 0; n < TEAMS && (await dueBy()) <= clock.now(); n += 1)
      expectOk(await messaging.worker.sweep({ practice: TEST_PRACTICE, limit: 1 }));
  };
  const ada = await practice.enrol("p-ada");
  await reachable(practice, ada);
  const { by, about, text } = sending(practice, ada);
  await lookedAfter();
  const log = expectOk(await raw.readLog({ practice: TEST_PRACTICE, after: 0, limit: 500 }));
  return {
    ...practice,
    ...{ ada, email, sender: by },
    check: async () => {
      const asked = { about, text, language: "en" };
      const checked = expectOk(await messaging.drafts.check(by, asked));
      if (!("ticket" in checked)) throw new Error(`the rules answered ${checked.outcome}`);
      const acknowledgements = acknowledgeAll(checked.disclaimers, clock.now());
      return { ticket: checked.ticket, acknowledgements, text };
    },
    process: (wrap, { offMs, channel = same } = { offMs: 0 }) => {
      const own = { spec: "clock/1", now: () => clock.now() + offMs } as const;
      const mine = { storage: wrap(flaw(storage, own.now)), transports: [channel(email)] };
      const onDefect = ({ cause }: { readonly cause: unknown }): never => {
        throw cause;
      };
      return createMessaging({ ...parts, ...mine, directory, clock: own, onDefect });
    },
    lookedAfter,
    look: (offMs) => ground.open(() => clock.now() + offMs),
    inHand: () => hand,
    founded: log.length,
  };
};

/** A storage on which the process dies at its next commit, before or after it; or whose answers are lost. */
export const dying =
  (how: "before" | "after" | "unanswered") =>
  (storage: Storage): Storage => ({
    ...storage,
    commit: async (commit) => {
      if (how !== "before") await storage.commit(commit);
      return err(portProblem(how === "unanswered" ? "storage/outcome-unknown" : "storage/closed"));
    },
  });
