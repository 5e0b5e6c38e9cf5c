import type { Calendar, Messaging } from "@carethread/core";
import { patients, type SeedMessage, threads } from "../../seed/index.ts";
import { keptPromises } from "./kept-promises.ts";
import { must } from "./must.ts";
import { staffMember, writerOf } from "./people.ts";
import { type Happening, type PlantedThread, takeInHand } from "./planted-thread.ts";
import { say } from "./say.ts";

const MINUTE_MS = 60_000;
/** A message can be undone for half a minute; then recipients are told. */
const TOLD_AFTER_MS = 31_000;

const languageOf = (key: string): string =>
  patients.find((patient) => patient.key === key)?.language ?? "en";

const send = async (
  messaging: Messaging,
  planted: PlantedThread,
  { message, nth, now }: { message: SeedMessage; nth: number; now: number },
): Promise<void> => {
  const { seed, name, thread } = planted;
  const { patient, category, subject } = seed;
  const reply = { kind: "reply", thread } as const;
  const start = { kind: "new", patient, category } as const;
  const sent = await say(messaging, {
    who: writerOf(message.author, patient),
    about: nth === 0 ? start : reply,
    ...(nth === 0 ? { subject } : {}),
    text: message.text,
    language: message.author.side === "staff" ? "en" : languageOf(patient),
    key: `seed-${name}-${nth}`,
    now,
  });
  planted.thread = sent.thread;
};

const handle = async (
  { worklist }: Messaging,
  { thread, name }: PlantedThread,
  { by, nth }: { by: string; nth: number },
): Promise<void> => {
  const who = staffMember(by);
  const key = `seed-${name}-${nth}`;
  const { token } = must(key, await worklist.claim(who, { thread, key: `${key}-claim` }));
  const handled = await worklist.handle(who, {
    thread,
    token,
    outcome: "answered",
    key: `${key}-handle`,
  });
  // A receptionist's answer in a clinical matter does not end it: a clinician has to see it.
  if (handled.isErr() && handled.error.code !== "thread/unopened") must(key, handled);
  must(key, await worklist.release(who, { thread, token, key: `${key}-release` }));
};

const staffHappenings = (
  planted: PlantedThread,
  { message, nth, at }: { message: SeedMessage; nth: number; at: number },
): readonly Happening[] => {
  const by = message.author.side === "staff" ? message.author.staff : "";
  const answers = nth > 0 && planted.seed.messages[nth - 1]?.author.side !== "staff";
  return [
    ...(nth > 0
      ? [
          {
            at: at - 2 * MINUTE_MS,
            run: (m: Messaging) => takeInHand(m, planted, { by, nth }),
          },
        ]
      : []),
    { at, run: (m) => send(m, planted, { message, nth, now: at }) },
    ...(answers
      ? [{ at: at + 5_000, run: (m: Messaging) => handle(m, planted, { by, nth }) }]
      : []),
    {
      at: at + TOLD_AFTER_MS,
      run: async ({ worker }) => {
        must("dispatch", await worker.dispatch({ practice: null, limit: 100 }));
      },
    },
  ];
};

const patientHappenings = (
  planted: PlantedThread,
  { message, nth, at }: { message: SeedMessage; nth: number; at: number },
): readonly Happening[] => {
  const { patient, messages } = planted.seed;
  const reads = nth > 0 && messages[nth - 1]?.author.side === "staff";
  const open = async (m: Messaging): Promise<void> => {
    const who = writerOf(message.author, patient);
    must(planted.name, await m.threads.open(who, { thread: planted.thread }));
  };
  return [
    ...(reads ? [{ at: at - MINUTE_MS, run: open }] : []),
    { at, run: (m) => send(m, planted, { message, nth, now: at }) },
  ];
};

const READ_AFTER_MINUTES = 90;

/** Two in three patients open the last answer some time later. */
const lastRead = (planted: PlantedThread, at: number, nth: number): readonly Happening[] => {
  const last = planted.seed.messages.at(-1);
  if (last?.author.side !== "staff" || last.minutesAgo < READ_AFTER_MINUTES * 2 || nth % 3 === 0)
    return [];
  const { patient, messages } = planted.seed;
  const [first] = messages;
  const author = first === undefined || first.author.side === "staff" ? null : first.author;
  return [
    {
      at: at + READ_AFTER_MINUTES * MINUTE_MS,
      run: async ({ threads: opened }) => {
        const who = writerOf(author ?? { side: "patient" }, patient);
        must(planted.name, await opened.open(who, { thread: planted.thread }));
      },
    },
  ];
};

/** Everything that happens in the seeded threads, in order of time. */
export const happenings = (now: number, calendar: Calendar): readonly Happening[] =>
  threads
    .flatMap((seed, nth) => {
      const planted: PlantedThread = { seed, name: `t${nth}`, thread: "" };
      const told = seed.messages.flatMap((message, n) => {
        const at = now - message.minutesAgo * MINUTE_MS;
        const one = { message, nth: n, at };
        return message.author.side === "staff"
          ? staffHappenings(planted, one)
          : patientHappenings(planted, one);
      });
      const end = now - (seed.messages.at(-1)?.minutesAgo ?? 0) * MINUTE_MS;
      const kept = keptPromises(planted, { now, calendar });
      return [...told, ...lastRead(planted, end, nth), ...kept];
    })
    .toSorted((a, b) => a.at - b.at);
