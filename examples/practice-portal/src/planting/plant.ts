import { calendarOf } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { hours, patients, practice, threads } from "../../seed/index.ts";
import type { Ground } from "../ground/ground.ts";
import { staffMember } from "./people.ts";
import { partner, plantPatient, plantPractice, plantProxies } from "./practice.ts";
import { say } from "./say.ts";
import { happenings } from "./seeded-threads.ts";

const DAY_MS = 86_400_000;

/** Told how far it is. */
export type Progress = (done: number, all: number) => void;

const oldestMinutes = Math.max(...threads.flatMap((t) => t.messages.map((m) => m.minutesAgo)));

const askPartner = async ({ messaging, clock }: Ground, now: number): Promise<void> => {
  clock.standAt(now - 3 * 3_600_000);
  const about = {
    kind: "new",
    patient: "george-papadakis",
    category: "referral",
    between: "clinicians",
    partners: [partner.partner],
  } as const;
  await say(messaging, {
    who: staffMember("dr-okafor"),
    about,
    subject: "Echo result",
    text: "Could you tell us when the report of the September echocardiogram will be ready? There is no hurry.",
    language: "en",
    key: "seed-partner-thread",
    now: clock.now(),
  });
};

/** Tells the seeded practice's story through the SDK's own calls, with a clock that stands where each thing happened. */
export const plant = async (ground: Ground, progress: Progress): Promise<void> => {
  const { messaging, clock } = ground;
  const now = clock.now();
  const calendar = calendarOf({ nation: practice.nation, hours }, ukContent);
  const story = happenings(now, calendar);
  const all = 2 + patients.length + story.length;
  let done = 0;
  const step = (): void => {
    done += 1;
    progress(done, all);
  };
  clock.standAt(now - oldestMinutes * 60_000 - DAY_MS);
  await plantPractice(messaging);
  step();
  for (const at of patients.keys()) {
    await plantPatient(messaging, at);
    step();
  }
  await plantProxies(messaging, clock.now());
  step();
  for (const { at, run } of story) {
    clock.standAt(at);
    await run(messaging);
    step();
  }
  await askPartner(ground, now);
  clock.run();
};
