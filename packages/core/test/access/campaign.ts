// Attempts on every entry point, each judged by the oracle before it is made.

import type { Messaging, Outcome, Principal } from "@carethread/core";
import type { Aim, Draw, Shot } from "./aims.js";
import { completeTarget, generators } from "./attempts.js";
import { later } from "./later.js";
import { leaks } from "./leaks.js";
import type { Verdict } from "./oracle.js";
import { callOn, follow } from "./perform.js";
import { unlike } from "./results.js";
import { verdictOf } from "./verdicts.js";
import {
  ACCOUNTS,
  type Fields,
  ownerOf,
  type PracticeModel,
  personOf,
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
  unauthorised: number;
  readonly perEntry: Map<string, number>;
  readonly allowedPerEntry: Map<string, number>;
  readonly differences: Difference[];
}

export const emptyTally = (): Tally => ({
  ...{ attempts: 0, allowed: 0, unauthorised: 0, differences: [] },
  ...{ perEntry: new Map(), allowedPerEntry: new Map() },
});

const REFUSALS = [
  "access/",
  "draft/unknown",
  "broadcast/unknown",
  "message/not-yours",
  "ticket/invalid",
];
const BROKEN = ["storage/", "keys/", "messaging/", "input/malformed", "practice/unknown"];
// Before a text is taken, its ticket is looked at: a refusal that speaks of no thread and no patient.
const EARLIER = ["ticket/"];
const starts = (code: string, with_: readonly string[]): boolean =>
  with_.some((prefix) => code.startsWith(prefix));

// Reading is what most attackers want; what changes the practice itself happens seldom.
const HEAVY = ["threads.open", "threads.list", "drafts.check", "messages.send", "worklist.claim"];
const RARE = ["practices.", "check", "worker.", "people.endEnrolment"];
const weightOf = (entry: string): number => {
  if (HEAVY.includes(entry)) return entry === "threads.open" ? 10 : 6;
  return starts(entry, RARE) ? 0.4 : 1.6;
};

// Chance alone seldom goes through a whole story: what was begun is often gone on with.
const THEN: Readonly<Record<string, readonly string[]>> = {
  "drafts.check": ["messages.send"],
  "messages.send": ["messages.undo", "messages.undo", "threads.open", "messages.retract", ""],
  "worklist.claim": ["threads.open", "worklist.handOver", "worklist.handle", "worklist.mine"],
  "threads.open": ["worklist.handle", "", "", ""],
  "agreements.offer": ["agreements.sign"],
  "people.issueLinkageCode": ["people.enrol"],
  "broadcasts.draft": ["broadcasts.check", "broadcasts.report", "broadcasts.approve"],
  "broadcasts.check": ["broadcasts.release"],
  "broadcasts.release": ["broadcasts.halt", "broadcasts.recall"],
  "closing.close": ["closing.verify"],
  "worker.received": ["worklist.openStray", "worklist.settleStray"],
};

const anyone = (practice: PracticeModel, random: Random): Principal => {
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
  return personOf(practice.id, account, random.pick(["P0", "P5", "P9"] as const));
};

const textOf = (outcome: Outcome<unknown>): string =>
  JSON.stringify(outcome.isOk() ? { value: outcome.value } : { error: outcome.error });

const ABSENT = [
  "thread",
  "message",
  "patient",
  "proxy",
  "draft",
  "code",
  "agreement",
  "broadcast",
] as const;
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
export const attack = async (campaign: Campaign, count: number): Promise<void> => {
  const { world, random } = campaign;
  const entries = Object.keys(generators);
  const total = entries.reduce((sum, e) => sum + weightOf(e), 0);
  const pickEntry = (): string => {
    let left = random.next() * total;
    const found = entries.find((entry) => {
      left -= weightOf(entry);
      return left < 0;
    });
    return found ?? "threads.open";
  };
  let follows = "";
  for (let i = 0; i < count; i++) {
    if (random.chance(0.06)) await later(world, random.pick(STEPS));
    const entry = follows === "" || random.chance(0.4) ? pickEntry() : follows;
    const went = await attempt(campaign, entry);
    follows = went ? random.pick(THEN[entry] ?? [""]) : "";
  }
};

/** A world under attack. */
export interface Campaign {
  readonly world: World;
  readonly random: Random;
  readonly on: Messaging;
  readonly tally: Tally;
}

const AIMS: readonly Aim[] = [
  ...Array.from({ length: 8 }, () => "own" as const),
  ...(["foreign", "absent"] as const),
];
const STEPS = [2_000, 20_000, 40_000, 1_200_000, 7_200_000] as const;
const counted = (counts: Map<string, number>, entry: string): void => {
  counts.set(entry, (counts.get(entry) ?? 0) + 1);
};

// Whether a code is what the oracle says, but for the order in which two refusals are decided.
const agreesWith = (expected: Verdict | null, entry: string, code: string): boolean => {
  if (expected === "allowed") return !starts(code, REFUSALS);
  if (code === expected) return true;
  if (code === "ok" || !["drafts.check", "messages.send"].includes(entry)) return false;
  // A text may be refused for its ticket, or its patient's choice, before anybody asks who wrote what it corrects.
  return starts(code, EARLIER) || (expected === "message/not-yours" && starts(code, ["person/"]));
};

// Half of the attempts are by somebody who may: what is refused always proves little.
const whoFor = (
  draw: Draw,
  shot: Shot,
  entry: string,
  may: (by: Principal) => boolean,
): Principal => {
  const { practice, random } = draw;
  const likely = random.chance(0.7) || entry === "people.enrol" ? shot.likely : undefined;
  let who = likely ?? anyone(practice, random);
  for (let tries = random.chance(0.6) ? 8 : 0; tries > 0 && !may(who); tries--)
    who = anyone(practice, random);
  return who;
};

/** Makes one attempt and compares. Answers whether it went through. */
export const attempt = async (campaign: Campaign, entry: string): Promise<boolean> => {
  const { world, random, on, tally } = campaign;
  const draw: Draw = {
    world,
    practice: random.pick(world.practices),
    random,
    aim: random.pick(AIMS),
  };
  const { practice, aim } = draw;
  const shot = generators[entry]?.(draw);
  if (shot === undefined) throw new Error(`no generator for ${entry}`);
  const { input } = shot;
  const to = completeTarget(shot.to);
  const at = { practice, now: world.clock.now() };
  const expects = (by: Principal) => {
    const own = to.ticketOf === `${by.practice} ${ownerOf(by)}`;
    return verdictOf(at, entry, by, { ...to, ticketOf: own ? ownerOf(by) : "" });
  };
  const who = whoFor(draw, shot, entry, (by) => expects(by) === "allowed");
  const expected = expects(who);
  const wrong = (what: string): void => {
    tally.differences.push({ entry, who, input, what });
  };
  const outcome = await callOn(on, { entry, who, input });
  const seen = { world, at, who, to, input };
  judge({ tally, entry, expected, outcome, wrong }, seen);
  if (outcome.isOk()) {
    if (expected === "allowed") unlike(entry, seen, outcome.value).forEach(wrong);
    await follow(world, { entry, who, input }, outcome.value);
  }
  const isForeign =
    aim === "foreign" && !NAMELESS.includes(entry) && !practice.patients.has(to.patient);
  const answer = textOf(outcome);
  if (isForeign || expected === "access/not-found")
    await againAbsent({ world, on, entry, who, input, answer, isForeign, wrong });
  return outcome.isOk();
};

interface Judged {
  readonly tally: Tally;
  readonly entry: string;
  readonly expected: Verdict | null;
  readonly outcome: Outcome<unknown>;
  wrong(what: string): void;
}

const judge = (
  { tally, entry, expected, outcome, wrong }: Judged,
  seen: Parameters<typeof leaks>[0],
) => {
  const code = outcome.isErr() ? outcome.error.code : "ok";
  tally.attempts += 1;
  counted(tally.perEntry, entry);
  if (expected === null) wrong("the oracle has no rule");
  if (starts(code, BROKEN) && code !== expected) wrong(`broken: ${textOf(outcome)}`);
  if (!agreesWith(expected, entry, code)) wrong(`${code} instead of ${expected}`);
  const leaked = leaks(seen, entry, textOf(outcome));
  leaked.forEach(wrong);
  if (leaked.length > 0 || (expected !== "allowed" && code === "ok")) tally.unauthorised += 1;
  if (expected === "allowed" && code === "ok") {
    tally.allowed += 1;
    counted(tally.allowedPerEntry, entry);
  }
};

// Here nothing is named that could be there or not, or a new thing is made in each case.
const NAMELESS = [
  ...["drafts.save", "messages.send", "people.enrol", "people.issueLinkageCode"],
  "broadcasts.draft",
];

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
  if (first.text !== names(answer))
    wrong(`absent is answered otherwise: ${first.text}, not ${answer}`);
  if (!isForeign) return;
  const another = (asked: Fields): Fields =>
    asked.key === undefined ? asked : { ...asked, key: `k-${world.fresh()}` };
  const [foreign, nothing] = [await ask(another(input)), await ask(another(absent))];
  if (foreign.calls !== nothing.calls)
    wrong(
      `the storage is asked ${foreign.calls} times for what is foreign, ${nothing.calls} for nothing`,
    );
};

/** One line about a campaign. */
export const summary = ({
  attempts,
  allowed,
  unauthorised,
  differences,
  ...counts
}: Tally): string => {
  const per = [...counts.perEntry]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([entry, n]) => `${entry} ${n}/${counts.allowedPerEntry.get(entry) ?? 0}`);
  const totals = `${attempts} attempts (${allowed} allowed), ${unauthorised} unauthorised`;
  return `access: ${totals}, ${differences.length} differences; attempts/allowed: ${per.join(", ")}`;
};

/** The differences, each kind once, in words that a reader can repeat them by. */
export const kindsOf = ({ differences }: Tally): readonly string[] => {
  const kinds = new Map<string, string>();
  for (const { entry, who, input, what } of differences) {
    const kind = `${entry} ${who.kind} ${what.replaceAll(/i[ab]\d+|zq\d+zq|absent-\w+-\d+/g, "").slice(0, 60)}`;
    const told = `${entry} by ${JSON.stringify(who)} with ${JSON.stringify(input)}: ${what}`;
    if (!kinds.has(kind)) kinds.set(kind, told);
  }
  return [...kinds.values()];
};
