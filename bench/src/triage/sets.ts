/** Labelled messages, from the project's own sets or from the public ones as they come. */
import { readFileSync } from "node:fs";
import type { TriageFacts } from "@carethread/core";

/** A message and what should come of it; without an outcome it is only counted. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly direction: "patient" | "staff";
  readonly subject: Partial<TriageFacts>;
  readonly outcome: "divert" | "not-divert" | "clear" | "refuse" | "fine" | null;
  readonly routes: readonly string[];
  /** Every answer that is acceptable for an emergency; empty for any other. */
  readonly dispositions: readonly string[];
}

interface Line {
  readonly id?: string | number;
  readonly text?: string;
  readonly direction?: Labelled["direction"];
  readonly subject?: Partial<TriageFacts>;
  readonly outcome?: Labelled["outcome"];
  readonly route?: string | readonly string[];
  readonly disposition?: readonly string[];
  readonly input?: {
    readonly chief_complaint: string;
    readonly history?: string;
    readonly demographics?: { readonly age?: number; readonly sex?: "female" | "male" };
  };
  readonly labels?: { readonly gold_risk_tier?: string };
}

const OF_TIER: Readonly<Record<string, Labelled["outcome"]>> = {
  critical: "divert",
  routine: "not-divert",
};

const ofLine = (line: Line, at: number): Labelled => {
  const { input, labels } = line;
  const base = { id: String(line.id ?? at + 1), direction: line.direction ?? "patient" } as const;
  if (input === undefined)
    return {
      ...base,
      text: line.text ?? "",
      subject: line.subject ?? {},
      outcome: line.outcome ?? null,
      routes: line.route === undefined ? [] : [line.route].flat(),
      dispositions: line.disposition ?? [],
    };
  const { age = null, sex = null } = input.demographics ?? {};
  return {
    ...base,
    text: [input.chief_complaint, input.history ?? ""].join(". "),
    subject: { ageYears: age, sex },
    outcome: OF_TIER[labels?.gold_risk_tier ?? ""] ?? null,
    routes: [],
    dispositions: [],
  };
};

interface Scenario {
  readonly chief_complaint: string;
  readonly history: {
    readonly age?: unknown;
    readonly gender?: unknown;
    readonly time_course?: string;
  };
}

/** Levels 1 and 2 need somebody now, 4 and 5 do not; what is between is only counted. */
const ofLevels = (levels: Readonly<Record<string, readonly Scenario[]>>): readonly Labelled[] =>
  Object.entries(levels).flatMap(([level, scenarios]) =>
    scenarios.map(({ chief_complaint, history: { age, gender, time_course } }, at) => ({
      id: `${level}-${String(at + 1)}`,
      text: `${chief_complaint} ${time_course ?? ""}`.trim(),
      direction: "patient" as const,
      subject: {
        ageYears: typeof age === "number" ? age : null,
        sex: gender === "female" || gender === "male" ? gender : null,
      },
      outcome: Number(level) < 3 ? "divert" : Number(level) > 3 ? "not-divert" : null,
      routes: [],
      dispositions: [],
    })),
  );

/** Statements of women who are pregnant, which they often do not say. */
const ofStatements = (yaml: string): readonly Labelled[] =>
  [...yaml.matchAll(/statement: (.+)\n\s+expected: (true|false)/g)].map(
    ([, text = "", is], at) => ({
      id: String(at + 1),
      text: text.replace(/^["']|["']$/g, ""),
      direction: "patient",
      subject: { pregnantWeeks: 30, sex: "female" },
      outcome: is === "true" ? "divert" : "not-divert",
      routes: [],
      dispositions: [],
    }),
  );

/** Reads a set: JSONL of ours or of the public sets, a JSON file of levels, or a YAML file of statements. */
export const readSet = (file: string): readonly Labelled[] => {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".yaml")) return ofStatements(text);
  if (file.endsWith(".json"))
    return ofLevels(JSON.parse(text) as Readonly<Record<string, readonly Scenario[]>>);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, at) => ofLine(JSON.parse(line) as Line, at));
};
