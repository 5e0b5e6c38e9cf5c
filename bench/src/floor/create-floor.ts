/** Sets the floor up for the same practice and people that the SDK is set up for. */
import { calendarOf, compilePack, type OpeningHours, type Session } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { type Patient, PRACTICE } from "../lib/world.ts";
import { createFloorKeys, digest } from "./crypto.ts";
import type { Floor, Required } from "./state.ts";
import type { FloorStore } from "./store.ts";

const DAY = 86_400_000;

const OPEN: readonly Session[] = [{ from: "08:00", to: "18:30" }];
const HOURS: OpeningHours = {
  week: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []],
  exceptions: [],
  onBankHolidays: "closed",
};

const requiredAt = (moment: "create" | "reply"): Required => {
  const fitting = ukContent.disclaimers.filter(
    (d) => d.audience === "patient" && d.moment === moment,
  );
  const languages = [...new Set(fitting.map((d) => d.language))];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      fitting.filter((d) => d.language === language).map((d) => ({ ...d, insteadOf: null })),
    ]),
  );
};

/** The streams of practice and people as the SDK has them, so that both sides prove the same number of versions. */
export const createFloor = (
  store: FloorStore,
  patients: readonly Patient[],
  outside: Pick<Floor, "now" | "id">,
): Floor => {
  const keys = createFloorKeys();
  store.seed(PRACTICE, "practice/self", 1);
  for (const { patient } of patients) store.seed(PRACTICE, `person/${patient}`, 1);
  return {
    ...outside,
    store,
    keys,
    content: ukContent,
    pack: compilePack(ukContent.rules),
    packDigest: digest(keys, "rule-pack", JSON.stringify(ukContent.rules)),
    disclaimers: { create: requiredAt("create"), reply: requiredAt("reply") },
    practice: {
      practice: PRACTICE,
      version: 1,
      open: true,
      replyWindowMs: 45 * DAY,
      reopenWindowMs: 14 * DAY,
      undoMs: 30_000,
      ticketMs: 30 * 60_000,
      teamOf: new Map([["appointments-admin", "reception"]]),
      firstTeam: "clinical",
      workingTeams: new Set(["clinical", "reception"]),
    },
    calendar: calendarOf({ nation: "england", hours: HOURS }, ukContent),
    directory: new Map(patients.map((patient) => [patient.patient, patient])),
    people: new Map(
      patients.map(({ patient, account }) => [
        patient,
        { version: 1, account, level: 2, objects: false },
      ]),
    ),
    threads: new Map(),
  };
};
