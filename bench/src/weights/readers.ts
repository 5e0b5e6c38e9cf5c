/** Whose points are made: for each rule that weighs words, which messages it is to find. */
import type { TriageRule } from "@carethread/core";
import type { Labelled } from "../triage/sets.ts";

/** A rule whose points are made from messages. */
export interface Reader {
  readonly direction: TriageRule["direction"];
  /** The files of a folder of sets. */
  readonly kinds: readonly string[];
  /** Whether it is to find a message of a file; `null` leaves the message out. */
  readonly finds: (kind: string, row: Labelled) => boolean | null;
  /** Whether it is to find what another rule must fire on. */
  readonly findsOf: (rule: TriageRule) => boolean;
  /** How many one message of a file counts for; 1 of any other. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many one that it is to find counts for besides. */
  readonly findsCount: number;
  /** Whether words that say when it began may speak for it. */
  readonly when: boolean;
  /** How many words and neighbours have points. */
  readonly kept: number;
  /** How strongly points are pulled towards nothing: the more, the fewer the messages. */
  readonly pull: number;
  /** How many one name may have at most. */
  readonly most: number;
  /** Where they are written. */
  readonly file: string;
}

const URGENT_KINDS: readonly string[] = ["emergencies", "accidents", "crises", "farewells"];

const CALM_KINDS: readonly string[] = [
  "partings",
  "hard-negatives",
  "low-acuity",
  "minor",
  "questions",
  "admin",
  "routing",
];

/** What can wait for a call the same day need not be found. */
const sendsElsewhere = ({ asks, disposition }: TriageRule): boolean =>
  asks !== true && disposition !== "same-day-phone";

const emergencies: Reader = {
  direction: "patient",
  kinds: [...URGENT_KINDS, ...CALM_KINDS],
  finds: (kind) => URGENT_KINDS.includes(kind),
  findsOf: sendsElsewhere,
  // In their words small accidents and grave ones are alike, and so are farewells and other goodbyes, and few writers were asked for any of them; nor for questions, of which hardly any may be sent elsewhere.
  counts: { accidents: 3, farewells: 5, partings: 3, minor: 3, questions: 7 },
  findsCount: 1,
  // When it began says nothing about a patient: a cold and a sprain began today, too.
  when: false,
  kept: 12000,
  pull: 0.1,
  most: Number.POSITIVE_INFINITY,
  file: "reads-like-points.ts",
};

/** Suicide, self-harm, harm to others, psychosis, danger from somebody, withdrawal. */
const OF_CRISES: ReadonlySet<string> = new Set([
  "HAZ-UK-10",
  "HAZ-UK-11",
  "HAZ-UK-12",
  "HAZ-UK-30",
  "HAZ-UK-61",
  "HAZ-UK-62",
]);

const isCrisis = (kind: string, { dispositions }: Labelled): boolean =>
  kind === "crises" || kind === "farewells" || dispositions.includes("crisis");

const crises: Reader = {
  direction: "patient",
  kinds: [...URGENT_KINDS, ...CALM_KINDS],
  // An emergency of the body is neither: its words are not those of a calm message.
  finds: (kind, row) => (URGENT_KINDS.includes(kind) ? isCrisis(kind, row) || null : false),
  findsOf: (rule) => OF_CRISES.has(rule.hazard) && sendsElsewhere(rule),
  // Of paper and errands none may be sent elsewhere, and goodbyes that are none are few.
  counts: { partings: 3, admin: 3, routing: 2 },
  // One message in twenty is one.
  findsCount: 4,
  // With points of its own "tonight" nearly sent a message elsewhere alone, and without it as many are found.
  when: false,
  kept: 8000,
  pull: 0.1,
  most: 5,
  file: "reads-like-a-crisis-points.ts",
};

const drafts: Reader = {
  direction: "staff",
  kinds: ["staff"],
  finds: (_, { outcome }) => outcome === "refuse",
  findsOf: sendsElsewhere,
  counts: {},
  findsCount: 1,
  // What staff ask for today is of use today.
  when: true,
  kept: 2500,
  pull: 0.1,
  most: Number.POSITIVE_INFINITY,
  file: "staff-points.ts",
};

/** By the rule whose points they are. */
export const READERS: ReadonlyMap<string, Reader> = new Map([
  ["reads-like-an-emergency", emergencies],
  ["reads-like-a-crisis", crises],
  ["staff-reads-urgent", drafts],
]);
