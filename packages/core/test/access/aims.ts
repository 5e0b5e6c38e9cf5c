// At what an attempt is aimed: something of the practice, of the other practice, or nothing.
import type { Principal } from "@carethread/core";
import type { About } from "./oracle.js";
import type { Target } from "./verdicts.js";
import {
  type AboutModel,
  type Fields,
  type PracticeModel,
  personOf,
  type Random,
  type World,
} from "./world.js";

/** Where an attempt aims. */
export type Aim = "own" | "foreign" | "absent";

/** An attempt without its principal. */
export interface Shot {
  readonly input: Fields;
  readonly to: Partial<Target>;
  /** The principal that it was made for, where it is not for any. */
  readonly likely?: Principal;
}

/** What a generator draws from. */
export interface Draw {
  readonly world: World;
  readonly practice: PracticeModel;
  readonly random: Random;
  readonly aim: Aim;
}
export type Generator = (draw: Draw) => Shot;

export const HOUR = 3_600_000;
/** Texts in which no rule sees anything. */
export const TEXTS = [
  "My knee has been a bit sore since I went walking. Could somebody look at it next week?",
  "Could I change the appointment for the blood test to another day?",
  "Please keep it moving gently. I have asked reception to book you with the physio.",
] as const;
export const CHEST = "I have crushing chest pain and cannot breathe.";

export const otherOf = ({ world, practice }: Draw): PracticeModel =>
  world.practices[0] === practice ? world.practices[1] : world.practices[0];

// Something out of the practice that is aimed at, or a reference that nobody has.
export const from = <T>(draw: Draw, items: (p: PracticeModel) => readonly T[]): T | undefined => {
  if (draw.aim === "absent") return undefined;
  const found = items(draw.aim === "own" ? draw.practice : otherOf(draw));
  return found.length === 0 ? undefined : draw.random.pick(found);
};
export const NOBODY = "ia999999999";
export const thread = (draw: Draw) => {
  const found = from(draw, (p) => [...p.threads.values()]);
  return { thread: found?.id ?? NOBODY, model: found };
};
// A reference that both practices know is foreign to neither.
export const patient = (draw: Draw): string =>
  from(draw, (p) =>
    [...p.patients.keys()].filter((ref) => draw.aim === "own" || !draw.practice.patients.has(ref)),
  ) ?? "pat-nobody";
export const message = (draw: Draw) => {
  const { thread: id, model } = thread(draw);
  if (model === undefined || model.messages.length === 0) return { thread: id, message: NOBODY };
  return { thread: id, message: draw.random.pick(model.messages).id };
};
/** The principal of whom a model knows the kind and the reference. */
export const personOrStaff = ({ practice }: Draw, owner = ""): Principal | null => {
  const [kind, ref = ""] = owner.split(":");
  if (kind === "staff") return { kind, practice: practice.id, staff: ref };
  if (kind === "partner") return { kind, practice: practice.id, partner: ref };
  return kind === "person" ? personOf(practice.id, ref, "P9") : null;
};
// Half of the messages that are changed were written just now: the others cannot be undone any more.
export const recent = (draw: Draw): Shot => {
  const now = draw.world.clock.now();
  const fresh = [...draw.practice.threads.values()].flatMap((t) =>
    t.messages.filter((m) => now < m.undoUntil).map((m) => ({ t, m })),
  );
  const key = keyOf(draw);
  if (draw.aim !== "own" || fresh.length === 0 || draw.random.chance(0.4)) {
    const named = message(draw);
    return { input: { ...named, key }, to: named, ...likelyOf(draw, named) };
  }
  const { t, m } = draw.random.pick(fresh);
  const named = { thread: t.id, message: m.id };
  const { kind, ref } = m.author;
  const model = draw.practice.patients.get(t.patient);
  const account = kind === "patient" ? ref : model?.grants.find((g) => g.proxy === ref)?.account;
  const likely = personOrStaff(
    draw,
    account === undefined ? `${kind}:${ref}` : `person:${account}`,
  );
  return { input: { ...named, key }, to: named, ...(likely === null ? {} : { likely }) };
};
// Somebody who has to do with a thread or a patient, rightly or no longer.
export const nearPatient = ({ practice, random }: Draw, ref: string): Principal | undefined => {
  const model = practice.patients.get(ref);
  const accounts = [
    ...(model?.grants ?? []).map((g) => g.account),
    model?.enrolment?.account ?? [],
  ].flat();
  const level = random.pick(["P0", "P9", "P9"] as const);
  return accounts.length === 0 ? undefined : personOf(practice.id, random.pick(accounts), level);
};
export const nearThread = (draw: Draw, id: string): Principal | undefined => {
  const { practice, random } = draw;
  const model = practice.threads.get(id);
  if (model === undefined) return undefined;
  const team = [...practice.staff]
    .filter(([, s]) => s.teams.includes(model.team))
    .map(([ref]) => ref);
  const wrote = model.messages.flatMap((m) => (m.author.kind === "staff" ? [m.author.ref] : []));
  const staff = [...team, ...wrote, ...(model.restrictedTo ?? []), model.claim?.staff ?? []].flat();
  if (random.chance(0.3)) return nearPatient(draw, model.patient);
  if (model.partners.length > 0 && random.chance(0.3))
    return { kind: "partner", practice: practice.id, partner: random.pick(model.partners) };
  if (staff.length === 0) return undefined;
  return { kind: "staff", practice: practice.id, staff: random.pick(staff) };
};
export const likelyOf = (
  draw: Draw,
  { thread: id, patient: ref }: Fields,
): { likely?: Principal } => {
  const likely =
    id !== undefined
      ? nearThread(draw, id)
      : ref !== undefined
        ? nearPatient(draw, ref)
        : undefined;
  return likely === undefined ? {} : { likely };
};
export const textOf = ({ world, random }: Draw): string =>
  `${random.chance(0.04) ? CHEST : random.pick(TEXTS)} zq${world.fresh()}zq`;
export const keyOf = ({ world }: Draw): string => `k-${world.fresh()}`;
export const staffOf = ({ practice, random }: Draw): string =>
  random.pick([...practice.staff.keys()].filter((s) => s !== "s-0"));
export const teamOf = ({ practice, random }: Draw): string =>
  random.pick([...practice.teams.keys()]);

export const openTeam = ({ practice, random }: Draw): string => {
  const teams = [...practice.teams].filter(([ref, { active }]) =>
    [...practice.staff.values()].some((s) => active && !s.left && s.teams.includes(ref)),
  );
  return teams.length === 0 ? NOBODY : random.pick(teams)[0];
};
export const activePartners = ({ practice }: Draw): readonly string[] =>
  [...practice.partners].filter(([, p]) => p.active).map(([ref]) => ref);

export const about = (draw: Draw): AboutModel => {
  const { random } = draw;
  const { thread: id, message: m } = message(draw);
  if (random.chance(0.08)) return { kind: "correction", thread: id, message: m };
  if (random.chance(0.5)) return { kind: "reply", thread: id };
  const category = random.pick(["symptoms", "appointments-admin", "vaccinations", "medicines"]);
  const fresh = { kind: "new", patient: patient(draw), category, team: openTeam(draw) } as const;
  const partners = activePartners(draw);
  if (partners.length > 0 && random.chance(0.2))
    return { ...fresh, between: "clinicians", partners: [random.pick(partners)] };
  if (random.chance(0.1)) return { ...fresh, differsFrom: id };
  return random.chance(0.1) ? { ...fresh, hideFromProxies: true } : fresh;
};
/** What the oracle needs to know of what a message is about. */
export const targetOf = (a: AboutModel): About => ({
  ...{ patient: "", category: "", thread: "", message: "" },
  ...(a as Partial<About> & Pick<About, "kind">),
});

/** The same with a key. */
export const withKey =
  (make: Generator): Generator =>
  (draw) => {
    const shot = make(draw);
    return { ...shot, input: { ...shot.input, key: keyOf(draw) } };
  };
