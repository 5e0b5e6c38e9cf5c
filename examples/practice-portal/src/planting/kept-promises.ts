import { addOpenTime, type Calendar, type Messaging } from "@carethread/core";
import { patients, type SeedThread, staff } from "../../seed/index.ts";
import { must } from "./must.ts";
import { staffMember } from "./people.ts";
import { type Happening, type PlantedThread, takeInHand } from "./planted-thread.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Each well within the practice's clocks. */
const LOOKED_AT_MS = 8 * MINUTE_MS;
const URGENT_DEALT_WITH_MS = 35 * MINUTE_MS;
const DEALT_WITH_MS = 7 * HOUR_MS;

/** Who looks at what nobody answers in the seeded texts, by category. */
const LOOKS: Readonly<Record<string, string>> = {
  medicines: "lena-kowalczyk",
  "test-results": "nurse-whitcombe",
  referral: "nurse-whitcombe",
  "appointments-admin": "janet-holloway",
  vaccinations: "janet-holloway",
};
const URGENT = ["symptoms", "something-else"];
const ADMIN = ["appointments-admin", "vaccinations"];

/** Which message still wants somebody when the seeded texts have ended; `null` where the last word was a clinician's, or an answer to a matter of reception's. */
const unanswered = ({ messages, category }: SeedThread): number | null => {
  const last = messages.at(-1);
  if (last === undefined) return null;
  const { author, minutesAgo } = last;
  if (author.side !== "staff") return minutesAgo;
  const clinician = staff.find(({ key }) => key === author.staff)?.roles.includes("clinician");
  return clinician === true || ADMIN.includes(category) ? null : minutesAgo;
};

const look = async (messaging: Messaging, planted: PlantedThread, by: string): Promise<void> =>
  takeInHand(messaging, planted, { by, nth: "look" });

const dealWith = async (
  { worklist }: Messaging,
  { thread, name }: PlantedThread,
  by: string,
): Promise<void> => {
  const who = staffMember(by);
  const key = `seed-${name}-dealt-with`;
  const { token } = must(key, await worklist.claim(who, { thread, key: `${key}-claim` }));
  const done = { thread, token, outcome: "phoned", key } as const;
  const handled = await worklist.handle(who, done);
  if (handled.isErr() && handled.error.code !== "thread/nothing-to-handle") must(key, handled);
  must(key, await worklist.release(who, { thread, token, key: `${key}-release` }));
};

/**
 * What the practice does with what nobody answers in the seeded texts: somebody looks in time, and phones in time. So what waits is what came
 * in on the last working day, and what was missed.
 */
export const keptPromises = (
  planted: PlantedThread,
  { now, calendar }: { readonly now: number; readonly calendar: Calendar },
): readonly Happening[] => {
  const { seed } = planted;
  const ago = unanswered(seed);
  if (ago === null || seed.missed === true) return [];
  const since = now - ago * MINUTE_MS;
  const by = LOOKS[seed.category] ?? "anp-adeyemi";
  // What the rules cannot read is urgent, too.
  const english = patients.find(({ key }) => key === seed.patient)?.language === "en";
  const urgent = URGENT.includes(seed.category) || !english;
  const dealtWithMs = urgent ? URGENT_DEALT_WITH_MS : DEALT_WITH_MS;
  const at = (ms: number): number => must("a time", addOpenTime(calendar, since, ms));
  return [
    { at: at(LOOKED_AT_MS), run: (m: Messaging) => look(m, planted, by) },
    { at: at(dealtWithMs), run: (m: Messaging) => dealWith(m, planted, by) },
  ].filter((one) => one.at < now);
};
