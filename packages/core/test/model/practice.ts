/** A practice set up as the model has it: always open, a ladder of three steps, and one message of Ada's that somebody may see. */
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { type Commit, err, portProblem, type Storage } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import {
  acknowledgeAll,
  createCountedIds,
  createMemoryAlerts,
  createTestClock,
  expectOk,
  openTestPractice,
  TEST_PRACTICE,
  type TestPractice,
} from "@carethread/testing";
import {
  createMessaging,
  type Messaging,
  type PersonPrincipal,
  type PracticeSettings,
  type SendMessage,
} from "../../src/index.js";
import type { Ground } from "./ground.js";

/** A tick: as long as the lease of a sweep, which is one tick in the model. */
export const TICK = 60_000;
/** FIRST, WAIT, ACK and STEPS of the model. */
const [FIRST, WAIT, ACK] = [2 * TICK, 2 * TICK, 3 * TICK];
export const STEPS = 3;

const MARGIN = 5 * TICK;
const HOUR = 60 * TICK;
const DAY = 24 * HOUR;
const OPENS = Date.UTC(2026, 10, 23, 9);
/** When somebody would be told that the day was not closed: the only row besides the message's, and behind all of its. No trace lasts so long. */
export const NOT_CLOSED_AT: number = Date.UTC(2026, 10, 24, 1);
const TEXT = "My knee has been sore since I went walking. Could somebody look at it next week?";
const always = [{ from: "00:00", to: "24:00" }];
const reply = { urgent: 8 * HOUR, routine: 8 * HOUR };
const firstLook = MARGIN + FIRST;

const settings: Partial<PracticeSettings> = {
  hours: {
    week: [always, always, always, always, always, always, always],
    exceptions: [],
    onBankHolidays: "open",
  },
  clocks: {
    firstLookMs: { urgent: firstLook, routine: firstLook },
    ...{ replyMs: reply, nextReplyMs: 8 * HOUR, resolutionMs: 9 * HOUR, returnMs: DAY },
    marginMs: MARGIN,
  },
  ladder: [
    { tell: "team", waitMs: WAIT },
    { tell: "manager", waitMs: WAIT },
    { tell: "host", waitMs: WAIT },
  ],
  claimMs: ACK,
  ticketMs: DAY,
  closingGraceMs: HOUR,
};

/** Which worker has the due row in hand, as claims and commits that the storage took have left it. */
export interface InHand {
  readonly token: number;
  readonly until: number;
}

/** The practice and what is known of its storage. */
export interface Surgery extends TestPractice {
  readonly ada: PersonPrincipal;
  /** What Ada sends, with a ticket of now: a page that is sent again checks again. */
  check(): Promise<Omit<SendMessage, "key">>;
  /** Another process on this storage, whose own clock is off by so much. */
  process(wrap: (storage: Storage) => Storage, offMs?: number): Messaging;
  /** A look at the storage by a clock of its own. */
  look(offMs: number): Storage;
  inHand(): InHand | null;
  /** The last entry of the log before the message. */
  readonly founded: number;
}

const isDue = ({ queue }: { readonly queue: string }): boolean => queue === "due";

/** Whether a commit leaves the due row in nobody's hands. */
const rewrites = ({ putJobs, cancelJobs, settleJobs }: Commit): boolean =>
  [...putJobs, ...cancelJobs, ...settleJobs].some(isDue);

const watched = (storage: Storage, know: (hand: InHand | null) => void): Storage => ({
  ...storage,
  claim: async (query) => {
    const claimed = await storage.claim(query);
    if (claimed.isOk() && isDue(query))
      for (const { token, leasedUntil: until } of claimed.value) know({ token, until });
    return claimed;
  },
  commit: async (commit) => {
    const stored = await storage.commit(commit);
    if (stored.isOk() && !stored.value.repeated && rewrites(commit)) know(null);
    return stored;
  },
});

const keys = expectOk(
  createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: generatePracticeKey() } }),
);

/** Opens it. `flaw` stands between every process and the storage. */
export const openSurgery = async (
  ground: Ground,
  flaw: (storage: Storage, clock: () => number) => Storage,
): Promise<Surgery> => {
  let hand: InHand | null = null;
  const clock = createTestClock({ now: OPENS });
  const raw = ground.open(clock.now);
  const storage = watched(raw, (next) => {
    hand = next;
  });
  const ids = createCountedIds();
  const parts = { keys, content: ukContent, ids, transports: [], alerts: createMemoryAlerts() };
  const practice = await openTestPractice({ ...parts, storage: raw, clock });
  const { messaging, staff, directory } = practice;
  expectOk(await messaging.practices.configure(staff.manager, { settings, key: "settings" }));
  // She may open what comes to the clinicians, and it does not count as seen.
  const reads = { staff: staff.receptionist.staff, teams: ["clinical", "reception"], key: "reads" };
  expectOk(await messaging.practices.changeStaff(staff.manager, reads));
  const ada = await practice.enrol("p-ada");
  const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
  const log = expectOk(await raw.readLog({ practice: TEST_PRACTICE, after: 0, limit: 500 }));
  return {
    ...practice,
    ada,
    check: async () => {
      const asked = { about, text: TEXT, language: "en" };
      const checked = expectOk(await messaging.drafts.check(ada, asked));
      if (!("ticket" in checked)) throw new Error(`the rules answered ${checked.outcome}`);
      const acknowledgements = acknowledgeAll(checked.disclaimers, clock.now());
      return { ticket: checked.ticket, acknowledgements, text: TEXT };
    },
    process: (wrap, offMs = 0) => {
      const own = { spec: "clock/1", now: () => clock.now() + offMs } as const;
      const mine = wrap(flaw(storage, own.now));
      const onDefect = ({ cause }: { readonly cause: unknown }): never => {
        throw cause;
      };
      return createMessaging({ ...parts, directory, storage: mine, clock: own, onDefect });
    },
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
