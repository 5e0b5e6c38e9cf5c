// Attempts on every entry point, each judged by the oracle before it is made.
import type { Messaging, Outcome, Principal } from "@carethread/core";
import { type Aim, completeTarget, generators } from "./attempts.js";
import { callOn, follow } from "./perform.js";
import { leaks, unlike } from "./results.js";
import { type Target, verdictOf } from "./verdicts.js";
import {
  ACCOUNTS,
  type Fields,
  ownerOf,
  personOf,
  type PracticeModel,
  type Random,
  type World,
} from "./world.js";

/** One thing in which oracle and SDK do not agree. */
export interface Difference {
  readonly entry: string;
  readonly who: Principal;
  readonly input: Fields;
  readonly what: string;
}

/** What came of a campaign. */
export interface Tally {
  attempts: number;
  allowed: number;
  unauthorisedReads: number;
  readonly perEntry: Map<string, number>;
  readonly allowedPerEntry: Map<string, number>;
  readonly differences: Difference[];
}

export const emptyTally = (): Tally => ({
  ...{ attempts: 0, allowed: 0, unauthorisedReads: 0, differences: [] },
  ...{ perEntry: new Map(), allowedPerEntry: new Map() },
});

const REFUSALS = ["access/", "draft/unknown", "message/not-yours", "ticket/invalid"];
const BROKEN = ["storage/", "keys/", "messaging/", "input/malformed", "practice/unknown"];
const starts = (code: string, with_: readonly string[]): boolean =>
  with_.some((prefix) => code.startsWith(prefix));

// Reading is what most attackers want; what changes the practice itself happens seldom.
const HEAVY = ["threads.open", "threads.list", "drafts.check", "messages.send", "worklist.claim"];
const RARE = ["practices.", "check", "worker.", "people.endEnrolment"];
const weightOf = (entry: string): number => {
  if (HEAVY.includes(entry)) return entry === "threads.open" ? 10 : 6;
  return starts(entry, RARE) ? 0.4 : 1.6;
};

const anyone = (world: World, practice: PracticeModel, random: Random): Principal => {
  const n = random.next();
  if (n < 0.4) {
    const staff = random.chance(0.05) ? "s-nobody" : random.pick([...practice.staff.keys()]);
    return { kind: "staff", practice: practice.id, staff };
  }
  if (n < 0.5) {
    const partner = random.pick([...practice.partners.keys(), "r-nobody"]);
    return { kind: "partner", practice: practice.id, partner };
  }
  const account = random.pick([...ACCOUNTS, "acc-nobody"]);
  void world;
  return personOf(practice.id, account, random.pick(["P0", "P5", "P9"] as const));
};

const textOf = (outcome: Outcome<unknown>): string =>
  JSON.stringify(outcome.isOk() ? { value: outcome.value } : { error: outcome.error });

const ABSENT = ["thread", "message", "patient", "proxy", "draft", "code", "agreement"] as const;
const withAbsent = (input: Fields, number: number): Fields => {
  const changed = Object.fromEntries(
    ABSENT.filter((f) => typeof input[f] === "string").map((f) => [f, `i-absent-${f}-${number}`]),
  );
  const about = input.about as Fields | undefined;
  const key = input.key === undefined ? {} : { key: `${input.key}-again` };
  const inner = about === undefined ? {} : { about: withAbsent(about, number) as never };
  return { ...input, ...changed, ...key, ...inner };
};

/** Runs so many attempts on a world. `on` is the messaging that is tried: the world's own, or one with a flaw. */
export const attack = async (
  world: World,
  random: Random,
  count: number,
  tally: Tally,
  on: Messaging = world.messaging,
): Promise<void> => {
  const entries = Object.keys(generators);
  const total = entries.reduce((sum, e) => sum + weightOf(e), 0);
  const pickEntry = (): string => {
    let left = random.next() * total;
    return entries.find((e) => (left -= weightOf(e)) < 0) ?? "threads.open";
  };
  for (let i = 0; i < count; i++) {
    if (random.chance(0.06)) world.clock.advance(random.pick([2_000, 20_000, 40_000, 1_200_000, 7_200_000]));
    await attempt({ world, random, on, tally, entry: pickEntry() });
  }
};

interface Attempt {
  readonly world: World;
  readonly random: Random;
  readonly on: Messaging;
  readonly tally: Tally;
  readonly entry: string;
}

/** Makes one attempt and compares. */
export const attempt = async ({ world, random, on, tally, entry }: Attempt): Promise<void> => {
  const practice = random.pick(world.practices);
  const n = random.next();
  const aim: Aim = n < 0.82 ? "own" : n < 0.93 ? "foreign" : "absent";
  const shot = generators[entry]?.({ world, practice, random, aim });
  if (shot === undefined) throw new Error(`no generator for ${entry}`);
  const to: Target = completeTarget(shot.to);
  const at = { practice, now: world.clock.now() };
  let who = shot.likely !== undefined && random.chance(0.7) ? shot.likely : anyone(world, practice, random);
  const expects = (by: Principal) =>
    verdictOf(at, entry, by, {
      ...to,
      ticketOf: to.ticketOf === `${by.practice} ${ownerOf(by)}` ? ownerOf(by) : "",
    });
  for (let tries = random.chance(0.6) ? 8 : 0; tries > 0 && expects(who) !== "allowed"; tries--)
    who = anyone(world, practice, random);
  const expected = expects(who);
  const { input } = shot;
  const wrong = (what: string): void => {
    tally.differences.push({ entry, who, input, what });
  };
  if (expected === null) return wrong("the oracle has no rule");
  const seen = { world, at, who, to, input };
  const outcome = await callOn(on, { entry, who, input });
  const code = outcome.isErr() ? outcome.error.code : "ok";
  const answer = textOf(outcome);
  tally.attempts += 1;
  tally.perEntry.set(entry, (tally.perEntry.get(entry) ?? 0) + 1);
  if (starts(code, BROKEN) && entry !== "worker.report") wrong(`broken: ${code} ${answer}`);
  const agrees = expected === "allowed" ? !starts(code, REFUSALS) : code === expected;
  if (!agrees) wrong(`${code} instead of ${expected}`);
  if (expected !== "allowed" && code === "ok") tally.unauthorisedReads += 1;
  const leaked = leaks(seen, entry, answer);
  tally.unauthorisedReads += leaked.length > 0 ? 1 : 0;
  leaked.forEach(wrong);
  if (outcome.isOk() && expected === "allowed") {
    tally.allowed += 1;
    tally.allowedPerEntry.set(entry, (tally.allowedPerEntry.get(entry) ?? 0) + 1);
    if (entry !== "threads.open") unlike(entry, seen, outcome.value).forEach(wrong);
  }
  if (outcome.isOk()) await follow(world, { entry, who, input }, outcome.value);
  if (outcome.isOk() && expected === "allowed" && entry === "threads.open")
    unlike(entry, seen, outcome.value).forEach(wrong);
  const isForeign = aim === "foreign" && !NAMELESS.includes(entry) && !practice.patients.has(to.patient);
  if (isForeign || expected === "access/not-found")
    await againAbsent({ world, on, entry, who, input, answer, isForeign, wrong });
};

// Here nothing is named that could be there or not, or a new thing is made in each case.
const NAMELESS = ["drafts.save", "messages.send", "people.enrol", "people.issueLinkageCode"];

interface Again {
  readonly world: World;
  readonly on: Messaging;
  readonly entry: string;
  readonly who: Principal;
  readonly input: Fields;
  readonly answer: string;
  readonly isForeign: boolean;
  wrong(what: string): void;
}

// What is another practice's, and what one may not know of, is answered byte for byte as what is not there at all. What a
// cache holds is the same for both after the first time, so that the storage is counted at the second.
const againAbsent = async (again: Again): Promise<void> => {
  const { world, on, entry, who, input, answer, isForeign, wrong } = again;
  const absent = withAbsent(input, world.fresh());
  if (JSON.stringify({ ...absent, key: 0 }) === JSON.stringify({ ...input, key: 0 })) return;
  const names = (text: string): string =>
    text.replaceAll(/"i-absent-[a-z]+-\d+"/g, "it").replaceAll(`"${input.patient}"`, "it");
  const ask = async (asked: Fields) => {
    const before = world.calls();
    const outcome = await callOn(on, { entry, who, input: asked });
    const calls = world.calls() - before;
    if (outcome.isOk()) await follow(world, { entry, who, input: asked }, outcome.value);
    return { text: names(textOf(outcome)), calls };
  };
  const first = await ask(absent);
  if (first.text !== names(answer)) wrong(`absent is answered otherwise: ${first.text}, not ${answer}`);
  if (!isForeign) return;
  const another = (asked: Fields): Fields =>
    asked.key === undefined ? asked : { ...asked, key: `k-${world.fresh()}` };
  const [foreign, nothing] = [await ask(another(input)), await ask(another(absent))];
  if (foreign.calls !== nothing.calls)
    wrong(`the storage is asked ${foreign.calls} times for what is foreign, ${nothing.calls} for nothing`);
};
