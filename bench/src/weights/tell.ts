/** Tables from which the thresholds of a rule of weights are chosen. */
import type { Example } from "./passages.ts";

/** A message, what it weighs by points that were made without its writer, and what speaks against it. */
export type Weighed = readonly [Example, number, number];

const share = (part: number, of: number): string =>
  `${part} of ${of} = ${of === 0 ? "-" : ((100 * part) / of).toFixed(1)} %`.padEnd(22);

const isQuiet = ({ kind }: Example): boolean => kind === "admin" || kind === "routing";

const urgent = ({ isUrgent }: Example): boolean => isUrgent;
const minor = (example: Example): boolean => !example.isUrgent && !isQuiet(example);

const tellFrom = (
  weighed: readonly Weighed[],
  weightOf: (one: Weighed) => number,
  [lowest, highest]: readonly [number, number],
): void => {
  const of = (outcome: string, is: (example: Example) => boolean): readonly number[] =>
    weighed
      .filter(([example]) => example.outcome === outcome && is(example))
      .map((one) => weightOf(one));
  const columns = [
    of("clear", urgent),
    of("clear", minor),
    of("clear", isQuiet),
    of("ask", urgent),
    of("ask", minor),
  ];
  console.log(
    "from   silent: urgent         not                    admin, routing         asked: urgent          not",
  );
  for (let from = lowest; from <= highest; from += 0.25) {
    const cells = columns.map((each) =>
      share(each.filter((weight) => weight >= from).length, each.length),
    );
    console.log(`${from.toFixed(2).padStart(5)}  ${cells.join(" ")}`);
  }
};

/** What the rule would do from each weight on, where the others are silent or ask. */
export const tellSilent = (weighed: readonly Weighed[]): void => {
  tellFrom(weighed, ([, weight]) => weight, [-0.5, 3.5]);
};

/** The same where what speaks against it in the whole message is added once more. */
export const tellUndoubted = (weighed: readonly Weighed[]): void => {
  console.log("with what speaks against it counted once more");
  tellFrom(weighed, ([, weight, doubt]) => weight + doubt, [-2.5, 1]);
};

/** What would ask below each weight: plain findings that are the only one. The shares are of all that is sent elsewhere. */
export const tellStanding = (weighed: readonly Weighed[]): void => {
  const sent = (is: boolean): readonly Weighed[] =>
    weighed.filter(([{ outcome, isUrgent }]) => outcome === "divert" && isUrgent === is);
  const columns = [sent(true), sent(false)];
  console.log("below  sent elsewhere by one plain finding: urgent    not");
  for (let below = -2; below <= 0; below += 0.25) {
    const cells = columns.map((each) =>
      share(
        each.filter(([{ isSingle }, weight]) => isSingle && weight < below).length,
        each.length,
      ),
    );
    console.log(`${below.toFixed(2).padStart(5)}  ${cells.join(" ")}`);
  }
};
