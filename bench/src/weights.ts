/**
 * pnpm bench weights [--write] [FOLDER…]: makes the points of the rule `reads-like-an-emergency` from labelled messages of several writers (those in bench/triage/sets/develop, or folders like it), and
 * tells how points that were made without a writer do on what that writer wrote. With --write they go into the pack.
 */
import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { clausesOf, compilePack, evaluate, NO_FACTS, type TriageFacts } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { readSet } from "./triage/sets.ts";
import { fit, heaviest, type Points } from "./weights/fit.ts";
import { createNames, type Example, passagesOf } from "./weights/passages.ts";

const KEPT = 2500;
const CLAUSES = 5;
const RULE = "reads-like-an-emergency";
const written = fileURLToPath(
  new URL("../../packages/rules-uk/src/rules/reads-like-points.ts", import.meta.url),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});

const pack = compilePack({ ...ukRules, rules: ukRules.rules.filter(({ id }) => id !== RULE) });
const names = createNames();

type Known = Pick<Example, "writer" | "kind" | "isEmergency">;

const exampleOf = (known: Known, text: string, subject: Partial<TriageFacts> = {}): Example => {
  const facts = { ...NO_FACTS, ...subject };
  const input = { text, direction: "patient", language: "en", answers: {}, facts } as const;
  const { outcome } = evaluate(pack, input);
  return { ...known, outcome, ...passagesOf(names, clausesOf(pack, text), CLAUSES) };
};

const examplesIn = (file: string): readonly Example[] => {
  const kind = basename(file, ".jsonl");
  return readSet(file)
    .filter(({ direction }) => direction === "patient")
    .map(({ id, text, subject }) => {
      const writer = id.split("-")[1] ?? "";
      return exampleOf({ writer, kind, isEmergency: kind === "emergencies" }, text, subject);
    });
};

/** What the rules must fire on and must not, in short sentences: one more writer. */
const ofRules = (): readonly Example[] =>
  ukRules.rules
    .filter(
      ({ id, direction, after }) => id !== RULE && direction === "patient" && after === undefined,
    )
    .flatMap(({ examples: must, counterExamples: mustNot, disposition, asks }) => {
      const urgent = asks !== true && disposition !== "same-day-phone";
      return [
        ...(urgent
          ? must.map((text) =>
              exampleOf({ writer: "rules", kind: "examples", isEmergency: true }, text),
            )
          : []),
        ...mustNot.map((text) =>
          exampleOf({ writer: "rules", kind: "counter-examples", isEmergency: false }, text),
        ),
      ];
    });

const KINDS = ["emergencies", "hard-negatives", "low-acuity", "admin", "routing"];
const own = fileURLToPath(new URL("../triage/sets/develop", import.meta.url));
const files = (positionals.length === 0 ? [own] : positionals)
  .flatMap((folder) => KINDS.map((kind) => `${folder}/${kind}.jsonl`))
  .filter((file) => existsSync(file));
const examples = [...files.flatMap(examplesIn), ...ofRules()];
const size = names.all().length;

const share = (part: number, of: number): string =>
  `${part} of ${of} = ${of === 0 ? "-" : ((100 * part) / of).toFixed(1)} %`.padEnd(22);

type Weighed = readonly [Example, number];

const isQuiet = ({ kind }: Example): boolean => kind === "admin" || kind === "routing";

/** What the rule would do from each weight on, to messages of writers that it has not seen. */
const tell = (weighed: readonly Weighed[]): void => {
  const of = (outcome: string, is: (example: Example) => boolean): readonly Weighed[] =>
    weighed.filter(([example]) => example.outcome === outcome && is(example));
  const emergency = ({ isEmergency }: Example): boolean => isEmergency;
  const minor = (example: Example): boolean => !example.isEmergency && !isQuiet(example);
  console.log(
    "from   silent: emergencies    not              admin, routing     asked: emergencies    not",
  );
  for (let from = -0.5; from <= 3.5; from += 0.25) {
    const row = [
      of("clear", emergency),
      of("clear", minor),
      of("clear", isQuiet),
      of("ask", emergency),
      of("ask", minor),
    ];
    const cells = row.map((some) =>
      share(some.filter(([, weight]) => weight >= from).length, some.length),
    );
    console.log(`${from.toFixed(2).padStart(5)}  ${cells.join(" ")}`);
  }
};

/** What a rule that lowers would do below each weight, which this one does not: plain findings that would only ask. */
const tellLowering = (weighed: readonly Weighed[]): void => {
  const sent = weighed.filter(([{ outcome }]) => outcome === "divert");
  console.log("below  sent elsewhere by rules: emergencies    not");
  for (let below = -2; below <= 0; below += 0.5) {
    const cells = [true, false].map((is) => {
      const some = sent.filter(([{ isEmergency }]) => isEmergency === is);
      return share(some.filter(([, weight]) => weight < below).length, some.length);
    });
    console.log(`${below.toFixed(2).padStart(5)}  ${cells.join(" ")}`);
  }
};

const writers = [...new Set(examples.map(({ writer }) => writer))];
const apart = writers.flatMap((writer): readonly Weighed[] => {
  const points = fit(
    examples.filter((one) => one.writer !== writer),
    size,
    KEPT,
  );
  return examples.filter((one) => one.writer === writer).map((one) => [one, heaviest(points, one)]);
});
console.log(
  `${examples.length} messages of ${writers.length} writers; each weighed by points made without its writer`,
);
tell(apart);
tellLowering(apart);

/** The names with equal points on one line, the heaviest first. */
const linesOf = ({ of, known }: Points): readonly string[] => {
  const all = names.all();
  const byPoints = new Map<number, string[]>();
  for (const [name, points] of of.entries()) {
    const text = all[name];
    if (known[name] !== 1 || points === 0 || text === undefined) continue;
    byPoints.set(points, [...(byPoints.get(points) ?? []), text]);
  }
  return [...byPoints]
    .toSorted(([one], [other]) => other - one)
    .map(([points, texts]) => `  "${points} ${texts.toSorted().join("|")}",`);
};

if (values.write) {
  const points = fit(examples, size, KEPT);
  const text = `/** Made by \`pnpm bench weights --write\`, and not by hand: points, and the words and neighbours that have them. */
export const base = ${Math.round(points.base * 100) / 100};

export const byPoints: readonly string[] = [
${linesOf(points).join("\n")}
];
`;
  writeFileSync(written, text);
}
