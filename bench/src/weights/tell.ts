/** Tables from which the thresholds of a rule of weights are chosen. */
import type { Example } from "./passages.ts";

/** A message, and what it weighs by points that were made without its writer. */
export interface Weighed {
  readonly one: Example;
  /** Its heaviest passage. */
  readonly passage: number;
  /** The same, less for what speaks against it in the whole text. */
  readonly weight: number;
}

const share = (part: number, of: number): string =>
  `${part} of ${of} = ${of === 0 ? "-" : ((100 * part) / of).toFixed(1)} %`.padEnd(22);

const isQuiet = ({ kind }: Example): boolean => kind === "admin" || kind === "routing";

const urgent = ({ isUrgent }: Example): boolean => isUrgent;
const isSmall = ({ kind }: Example): boolean => kind === "minor";
const ordinary = (example: Example): boolean =>
  !example.isUrgent && !isQuiet(example) && !isSmall(example);

const tellFrom = (
  weighed: readonly Weighed[],
  weightOf: (each: Weighed) => number,
  [lowest, highest]: readonly [number, number],
): void => {
  const of = (outcome: string, is: (example: Example) => boolean): readonly number[] =>
    weighed.filter(({ one }) => one.outcome === outcome && is(one)).map((each) => weightOf(each));
  const columns = [
    of("clear", urgent),
    of("clear", ordinary),
    of("clear", isSmall),
    of("clear", isQuiet),
    of("ask", urgent),
    of("ask", ordinary),
    of("ask", isSmall),
  ];
  console.log(
    "from   silent: urgent         not                    small, of today        admin, routing         asked: urgent          not                    small, of today",
  );
  for (let from = lowest; from <= highest; from += 0.25) {
    const cells = columns.map((each) =>
      share(each.filter((weight) => weight >= from).length, each.length),
    );
    console.log(`${from.toFixed(2).padStart(5)}  ${cells.join(" ")}`);
  }
};

/** What the rule would do from each weight of a text on, where the others are silent or ask. */
export const tellWeights = (weighed: readonly Weighed[]): void => {
  console.log("what a text weighs");
  tellFrom(weighed, ({ weight }) => weight, [-2, 1.5]);
};

/** The same for its heaviest passage alone. */
export const tellPassages = (weighed: readonly Weighed[]): void => {
  console.log("what its heaviest passage weighs");
  tellFrom(weighed, ({ passage }) => passage, [-0.5, 1]);
};

/** What would ask below each weight: plain findings, one alone, several, or with one of a rule that needs little backing. The shares are of all that is sent elsewhere. */
export const tellStanding = (weighed: readonly Weighed[]): void => {
  const sent = (is: boolean): readonly Weighed[] =>
    weighed.filter(({ one }) => one.outcome === "divert" && one.isUrgent === is);
  const kinds: readonly ((example: Example) => boolean)[] = [
    ({ plain, isFirm }) => plain === 1 && !isFirm,
    ({ plain, isFirm }) => plain > 1 && !isFirm,
    ({ isFirm }) => isFirm,
  ];
  const columns = kinds.flatMap((is) => [sent(true), sent(false)].map((of) => ({ is, of })));
  console.log(
    "below  one finding: urgent    not                    several: urgent        not                    firm: urgent           not",
  );
  for (let below = -5; below <= -1; below += 0.25) {
    const cells = columns.map(({ is, of }) =>
      share(of.filter(({ one, weight }) => is(one) && weight < below).length, of.length),
    );
    console.log(`${below.toFixed(2).padStart(5)}  ${cells.join(" ")}`);
  }
};
