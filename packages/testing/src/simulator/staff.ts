/** What staff do: they look at the worklist, take things in hand, open, answer, hand over, route, handle, close, and forget. */
import type { ConcernKind, ThreadView, WorklistRow } from "@carethread/core";
import { acknowledgeAll } from "../practice/test-practice.js";
import type { Heard } from "./asking.js";
import type { Chance } from "./chance.js";
import { HOUR } from "./swarm.js";
import type { SimulatedStaff, World } from "./world.js";

/** Whether the practice is at work: Monday to Friday from eight to half past six. */
export const isWorking = (at: number): boolean => {
  const date = new Date(at);
  const day = date.getUTCDay();
  const minutes = date.getUTCHours() * 60 + date.getUTCMinutes();
  return day >= 1 && day <= 5 && minutes >= 480 && minutes < 1_110;
};

/** Begins the working life of everybody who works there now. */
export const letStaffWork = (world: World): void => {
  for (const member of world.staff) letOneWork(world, member);
};

/** Begins the working life of one of them. */
export const letOneWork = (world: World, member: SimulatedStaff): void => {
  const { timeline, plan } = world;
  const chance = world.chances(`staff-${member.principal.staff}`);
  const next = (): void => {
    const at = afterHours(timeline.now() + chance.wait(plan.life.lookMs));
    timeline.at(at, () => {
      if (member.left || at >= world.livesUntil()) return;
      const done = member.awayUntil > at ? Promise.resolve() : works(world, member, chance);
      void done.then(next);
    });
  };
  next();
};

/** The same time if the practice is at work then, else soon after it has opened again. */
const afterHours = (at: number): number => {
  if (isWorking(at)) return at;
  let hour = Math.ceil(at / HOUR) * HOUR;
  while (!isWorking(hour)) hour += HOUR;
  // Not everybody at once.
  return hour + (at % HOUR);
};

const works = async (world: World, member: SimulatedStaff, chance: Chance): Promise<void> => {
  const rows = await looks(world, member, chance);
  let taken = 0;
  for (const row of rows ?? []) {
    for (const { kind } of row.concerns)
      if (chance.happens(0.7)) await settlesConcern(world, member, row.thread, kind);
    if (row.escalation !== null && chance.happens(0.7))
      await acknowledges(world, member, row.thread);
    if (taken >= 6 || !chance.happens(world.plan.life.diligence)) continue;
    taken += 1;
    await takesInHand(world, member, row, chance);
  }
};

/** Deals with what else a thread wants a person for. */
export const settlesConcern = async (
  world: World,
  { principal }: SimulatedStaff,
  thread: string,
  concern: ConcernKind,
): Promise<void> => {
  if (concern === "patient-unreachable" || concern === "sms-reply") return;
  const key = `concern-${world.next("concern")}`;
  await world.asking.insist({
    ...{ name: "worklist.settleConcern", by: principal.staff, wish: key, thread },
    call: ({ worklist }) => worklist.settleConcern(principal, { thread, concern, key }),
    told: () => ({}),
  });
};

/** Says that a step of the ladder has reached somebody. */
const acknowledges = (world: World, { principal }: SimulatedStaff, thread: string) => {
  const key = `ack-${world.next("ack")}`;
  return world.asking.insist({
    ...{ name: "worklist.acknowledge", by: principal.staff, wish: key, thread },
    call: ({ worklist }) => worklist.acknowledge(principal, { thread, key }),
    told: () => ({}),
  });
};

/** Reads a worklist to its end. */
export const looks = async (
  world: World,
  { principal, role }: SimulatedStaff,
  chance: Chance,
): Promise<readonly WorklistRow[] | null> => {
  const own = role === "clinician" ? "clinical" : "reception";
  const team = chance.happens(0.15) ? null : own;
  const wish = `look-${world.next("look")}`;
  const heard = await world.asking.insist({
    ...{ name: "worklist.page", by: principal.staff, wish, to: team ?? "all" },
    call: ({ worklist }) => worklist.page(principal, { team, limit: 100 }),
    told: ({ rows, next }) => (next === null ? { rows: rows.map((row) => row.thread) } : {}),
  });
  return heard.ending === "ok" ? heard.answer.rows : null;
};

interface InHand {
  readonly thread: string;
  readonly token: number;
  readonly chance: Chance;
}

const takesInHand = async (
  world: World,
  member: SimulatedStaff,
  row: WorklistRow,
  chance: Chance,
): Promise<void> => {
  const { thread } = row;
  const token = await claims(world, member, thread);
  if (token === null) return;
  const inHand = { thread, token, chance };
  if (chance.happens(world.plan.life.forgetful)) return;
  if (chance.happens(0.95)) await opens(world, member, thread);
  await world.timeline.sleep(chance.wait(3 * 60_000));
  await does(world, member, row, inHand);
};

/** Takes something in hand, mostly reads it, and gets no further. */
export const beginsWork = async (
  world: World,
  member: SimulatedStaff,
  chance: Chance,
): Promise<void> => {
  for (const { thread } of (await looks(world, member, chance)) ?? []) {
    if ((await claims(world, member, thread)) === null) continue;
    if (chance.happens(0.7)) await opens(world, member, thread);
    return;
  }
};

/** Gives a team some of what waits. */
export const givesWork = async (
  world: World,
  member: SimulatedStaff,
  team: string,
  chance: Chance,
): Promise<void> => {
  const rows = (await looks(world, member, chance)) ?? [];
  for (const { thread } of rows.slice(0, 2)) await routes(world, member, { thread }, team);
};

/** Claims a thread: the token, or `null` where it cannot be had. */
const claims = async (
  world: World,
  { principal }: SimulatedStaff,
  thread: string,
): Promise<number | null> => {
  const key = `claim-${world.next("claim")}`;
  const claimed = await world.asking.insist({
    ...{ name: "worklist.claim", by: principal.staff, wish: key, thread },
    call: ({ worklist }) => worklist.claim(principal, { thread, key }),
    told: ({ token, until }) => ({ token, until }),
  });
  return claimed.ending === "ok" ? claimed.answer.token : null;
};

const does = async (
  world: World,
  member: SimulatedStaff,
  row: WorklistRow,
  inHand: InHand,
): Promise<void> => {
  const { chance } = inHand;
  const lot = chance.unit();
  if (row.unreachable && lot < 0.6) await phones(world, member, row.thread);
  else if (member.role === "receptionist" && lot < 0.3)
    await routes(world, member, inHand, "clinical");
  else if (lot < 0.05) await releases(world, member, inHand);
  else if (lot < 0.12) await handsOver(world, member, inHand);
  else if (lot < 0.16) await routes(world, member, inHand, chance.pick(["clinical", "reception"]));
  else await finishes(world, member, inHand);
};

/** Answers, mostly; handles; closes, sometimes. */
const finishes = async (world: World, member: SimulatedStaff, inHand: InHand): Promise<void> => {
  const { chance, thread } = inHand;
  if (chance.happens(0.7)) await answers(world, member, inHand);
  const handled = await handles(world, member, inHand);
  if (!handled || !chance.happens(0.4)) return;
  const key = `close-${world.next("close")}`;
  await world.asking.insist({
    ...{ name: "threads.close", by: member.principal.staff, wish: key, thread },
    call: ({ threads }) => threads.close(member.principal, { thread, key }),
    told: () => ({}),
  });
};

/** Opens a thread, as whoever works on it must. */
export const opens = (
  world: World,
  { principal }: SimulatedStaff,
  thread: string,
): Promise<Heard<ThreadView>> =>
  world.asking.insist({
    ...{ name: "threads.open", by: principal.staff, wish: `open-${world.next("open")}`, thread },
    call: ({ threads }) => threads.open(principal, { thread }),
    told: () => ({}),
  });

const answers = async (
  world: World,
  { principal }: SimulatedStaff,
  { thread, chance }: InHand,
): Promise<void> => {
  const mark = `m${world.next("mark")}`;
  const text = `Please keep it moving gently. We will see you next week. (${mark})`;
  const about = { kind: "reply", thread } as const;
  const checked = await world.asking.insist({
    ...{ name: "drafts.check", by: principal.staff, wish: `check-${mark}`, thread },
    call: ({ drafts }) => drafts.check(principal, { about, text, language: "en" }),
    told: () => ({}),
  });
  if (checked.ending !== "ok" || !("ticket" in checked.answer)) return;
  const { ticket, disclaimers } = checked.answer;
  const acknowledgements = acknowledgeAll(disclaimers, world.timeline.now());
  const key = `send-${mark}`;
  const sent = await world.asking.insist({
    ...{ name: "messages.send", by: principal.staff, wish: key, mark, thread },
    call: ({ messages }) => messages.send(principal, { ticket, text, acknowledgements, key }),
    told: ({ message }) => ({ thread, message }),
  });
  if (sent.ending !== "ok" || !chance.happens(0.03)) return;
  const { message } = sent.answer;
  const undo = `undo-${message}`;
  await world.asking.insist({
    ...{ name: "messages.undo", by: principal.staff, wish: undo, thread },
    call: ({ messages }) => messages.undo(principal, { thread, message, key: undo }),
    told: () => ({ message }),
  });
};

/** Says that what waits is dealt with. */
export const handles = async (
  world: World,
  { principal }: SimulatedStaff,
  { thread, token }: Pick<InHand, "thread" | "token">,
): Promise<boolean> => {
  const key = `handle-${world.next("handle")}`;
  const handled = await world.asking.insist({
    ...{ name: "worklist.handle", by: principal.staff, wish: key, thread, token },
    call: ({ worklist }) => worklist.handle(principal, { thread, token, outcome: "answered", key }),
    told: () => ({}),
  });
  return handled.ending === "ok";
};

const phones = async (world: World, { principal }: SimulatedStaff, thread: string) => {
  const key = `phone-${world.next("phone")}`;
  return world.asking.insist({
    ...{ name: "worklist.settleUnreachable", by: principal.staff, wish: key, thread },
    call: ({ worklist }) => worklist.settleUnreachable(principal, { thread, key }),
    told: () => ({}),
  });
};

const routes = async (
  world: World,
  { principal }: SimulatedStaff,
  { thread }: Pick<InHand, "thread">,
  team: string,
) => {
  const key = `route-${world.next("route")}`;
  return world.asking.insist({
    ...{ name: "worklist.route", by: principal.staff, wish: key, thread, to: team },
    call: ({ worklist }) => worklist.route(principal, { thread, team, key }),
    told: () => ({}),
  });
};

const releases = async (world: World, { principal }: SimulatedStaff, { thread, token }: InHand) => {
  const key = `release-${world.next("release")}`;
  return world.asking.insist({
    ...{ name: "worklist.release", by: principal.staff, wish: key, thread, token },
    call: ({ worklist }) => worklist.release(principal, { thread, token, key }),
    told: () => ({}),
  });
};

const handsOver = async (
  world: World,
  { principal }: SimulatedStaff,
  { thread, token, chance }: InHand,
) => {
  const to = chance.pick(world.staff).principal.staff;
  const key = `hand-${world.next("hand")}`;
  return world.asking.insist({
    ...{ name: "worklist.handOver", by: principal.staff, wish: key, thread, token, to },
    call: ({ worklist }) => worklist.handOver(principal, { thread, token, to, key }),
    told: () => ({}),
  });
};
