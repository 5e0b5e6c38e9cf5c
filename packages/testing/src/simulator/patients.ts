/** What patients do: they write, answer, press twice, take back, ask again when nobody answers, and read what was answered. */
import type { About, DraftChecked, MaySend, MessageSent } from "@carethread/core";
import { acknowledgeAll } from "../practice/test-practice.js";
import type { Heard } from "./asking.js";
import type { Chance } from "./chance.js";
import { DAY, HOUR } from "./swarm.js";
import type { SimulatedPatient, World } from "./world.js";

const CATEGORIES = [
  "symptoms",
  "medicines",
  "test-results",
  "fit-note",
  "appointments-admin",
  "something-else",
] as const;

const TEXTS = [
  "My knee has been sore since I went walking. Could somebody look at it next week?",
  "My tablets run out on Friday. Could I have some more, please?",
  "Has the letter from the hospital come? I would like to talk about it.",
  "I need a new note for work from Monday on.",
  "Could I have an appointment in the afternoon instead?",
] as const;

const CHASERS = [
  "I have not heard from you yet. Could you tell me what happens next?",
  "It is no better. When can I expect to hear?",
] as const;

/** What is found by the rules of any practice. */
export const URGENT = "I have crushing chest pain and my left arm is numb";

const THANKS = "Thank you. One more question: for how long?";

/** Everything that patients write. */
export const EVERY_TEXT: readonly string[] = [...TEXTS, ...CHASERS, THANKS, URGENT];

/** Lets patients write until life stops. */
export const letPatientsWrite = (world: World): void => {
  const chance = world.chances("patients");
  const { timeline, plan } = world;
  const dayOf = DAY / plan.life.messagesPerDay;
  const next = (): void => {
    timeline.at(timeline.now() + chance.wait(dayOf), () => {
      if (timeline.now() >= world.livesUntil()) return;
      next();
      // At night a few write, on weekends some.
      if (!isAwake(timeline.now()) && !chance.happens(0.15)) return;
      void writesAbout(world, chance.pick(world.patients), chance);
    });
  };
  next();
};

const isAwake = (at: number): boolean => {
  const hour = new Date(at).getUTCHours();
  return hour >= 7 && hour < 22;
};

/** A matter, from the first message to the last look. */
const writesAbout = async (
  world: World,
  patient: SimulatedPatient,
  chance: Chance,
): Promise<void> => {
  const about: About = {
    kind: "new",
    patient: patient.patient,
    category: chance.pick(CATEGORIES),
    ...(chance.happens(0.1) ? { team: chance.pick(["clinical", "reception"]) } : {}),
  };
  const text = chance.happens(0.04) ? URGENT : chance.pick(TEXTS);
  const sent = await writes(world, patient, { about, text, chance });
  if (sent?.ending !== "ok") return;
  const { thread, message } = sent.answer;
  if (chance.happens(0.04)) await takesBack(world, patient, { thread, message, chance });
  await comesBack(world, patient, thread, chance);
};

/** Looks for an answer, thanks for it, asks more, or asks again. */
const comesBack = async (
  world: World,
  patient: SimulatedPatient,
  thread: string,
  chance: Chance,
): Promise<void> => {
  for (let n = 0; n < 3; n += 1) {
    await world.timeline.sleep(chance.wait(chance.happens(0.3) ? 2 * HOUR : 2 * DAY));
    if (world.timeline.now() >= world.livesUntil()) return;
    const answered = await reads(world, patient, thread);
    if (answered === null) return;
    const reply: About = { kind: "reply", thread };
    if (!chance.happens(answered ? 0.2 : 0.5)) continue;
    await writes(world, patient, {
      ...{ about: reply, chance },
      text: answered ? THANKS : chance.pick(CHASERS),
    });
  }
};

interface Writing {
  readonly about: About;
  readonly text: string;
  readonly chance: Chance;
}

/** Types, checks, acknowledges and sends one text. Its mark makes it known wherever it turns up. */
const writes = async (
  world: World,
  patient: SimulatedPatient,
  { about, text: words, chance }: Writing,
): Promise<Heard<MessageSent> | null> => {
  const mark = `m${world.next("mark")}`;
  const text = `${words} (${mark})`;
  const pass = await checks(world, patient, { about, text, chance, mark });
  if (pass === null) return null;
  // Some go away from the page, and send when they are back.
  await world.timeline.sleep(chance.wait(chance.happens(0.02) ? 2 * HOUR : 120_000));
  const press = (maySend: Pass): Promise<Heard<MessageSent>> =>
    presses(world, patient, { about, text, mark, pass: maySend });
  if (!chance.happens(world.weather.faults().twice)) return press(pass);
  // Twice on one page, or on two pages, of which each has checked for itself.
  const isOnePage = chance.happens(0.5);
  const other = isOnePage ? pass : await checks(world, patient, { about, text, chance, mark });
  world.weather.struck(isOnePage ? "pressed-twice" : "sent-from-two-pages");
  const [first, second] = await Promise.all([press(pass), other === null ? null : press(other)]);
  return first.ending === "ok" ? first : (second ?? first);
};

interface Pressing extends Omit<Writing, "chance"> {
  readonly mark: string;
  readonly pass: Pass;
}

/** Presses the button, and again for as long as nobody says what became of it. */
const presses = (
  world: World,
  { principal }: SimulatedPatient,
  { about, text, mark, pass }: Pressing,
): Promise<Heard<MessageSent>> =>
  world.asking.insist({
    ...{ name: "messages.send", by: principal.account, wish: `send-${mark}`, mark },
    ...("thread" in about ? { thread: about.thread } : {}),
    call: ({ messages }) =>
      messages.send(principal, {
        ...{ ticket: pass.ticket, text, key: `send-${mark}` },
        acknowledgements: acknowledgeAll(pass.disclaimers, pass.shownAt),
        ...(pass.declared ? { declaration: "does-not-apply" } : {}),
      }),
    told: ({ thread, message, replyBy }) => ({ thread, message, replyBy }),
  });

interface Pass extends MaySend {
  readonly shownAt: number;
  readonly declared: boolean;
}

/** Asks whether a text may be sent, and answers what is asked back. `null`: the patient does as advised, or gives up. */
const checks = async (
  world: World,
  { principal }: SimulatedPatient,
  { about, text, chance, mark }: Writing & { readonly mark: string },
): Promise<Pass | null> => {
  const answers: Record<string, "yes" | "no"> = {};
  for (let n = 0; n < 4; n += 1) {
    const heard = await world.asking.insist<DraftChecked>({
      ...{ name: "drafts.check", by: principal.account, wish: `check-${mark}-${n}` },
      call: ({ drafts }) => drafts.check(principal, { about, text, language: "en", answers }),
      told: () => ({}),
    });
    if (heard.ending !== "ok") return null;
    const checked = heard.answer;
    const shownAt = world.timeline.now();
    if (checked.outcome === "ask") answers[checked.question.rule] = "no";
    else if (checked.outcome === "divert") {
      world.weather.struck("diverted");
      const { declaration } = checked;
      const declares = declaration !== null && chance.happens(0.6);
      return declares ? { ...declaration, shownAt, declared: true } : null;
    } else return { ...checked, shownAt, declared: false };
  }
  return null;
};

interface Sent {
  readonly thread: string;
  readonly message: string;
  readonly chance: Chance;
}

const takesBack = async (
  world: World,
  { principal }: SimulatedPatient,
  { thread, message, chance }: Sent,
) => {
  const method = chance.happens(0.6) ? "undo" : "retract";
  await world.timeline.sleep(chance.wait(method === "undo" ? 10_000 : HOUR));
  const key = `${method}-${message}`;
  return world.asking.insist({
    ...{ name: `messages.${method}`, by: principal.account, wish: key, thread },
    call: ({ messages }) => messages[method](principal, { thread, message, key }),
    told: () => ({ message }),
  });
};

/** Looks into a thread: whether the last word is the practice's, or `null` when it cannot be seen. */
const reads = async (
  world: World,
  { principal }: SimulatedPatient,
  thread: string,
): Promise<boolean | null> => {
  const heard = await world.asking.insist({
    ...{ name: "threads.open", by: principal.account, wish: `read-${world.next("read")}`, thread },
    call: ({ threads }) => threads.open(principal, { thread }),
    told: () => ({}),
  });
  if (heard.ending !== "ok") return null;
  return heard.answer.messages.at(-1)?.author.kind === "staff";
};
