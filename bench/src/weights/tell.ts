/** Tables from which the thresholds of a rule of weights are chosen. */
import type { Example } from "./passages.ts";

/** A message, and what it weighs by points that were made without its writer. */
export type Weighed = readonly [Example, number];

const share = (part: number, of: number): string =>
  `${part} of ${of} = ${of === 0 ? "-" : ((100 * part) / of).toFixed(1)} %`.padEnd(22);

const isQuiet = ({ kind }: Example): boolean => kind === "admin" || kind === "routing";

const urgent = ({ isUrgent }: Example): boolean => isUrgent;
const minor = (example: Example): boolean => !example.isUrgent && !isQuiet(example);

const some = (weighed: readonly Weighed[], is: (example: Example) => boolean): readonly number[] =>
  weighed.filter(([example]) => is(example)).map(([, weight]) => weight);

/** What the rule would do from each weight on, where the others are silent or ask. */
export const tellSilent = (weighed: readonly Weighed[]): void => {
  const of = (outcome: string, is: (example: Example) => boolean): readonly number[] =>
    some(weighed, (example) => example.outcome === outcome && is(example));
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
  for (let from = -0.5; from <= 3.5; from += 0.25) {
    const cells = columns.map((each) =>
      share(each.filter((weight) => weight >= from).length, each.length),
    );
    console.log(`${from.toFixed(2).padStart(5)}  ${cells.join(" ")}`);
  }
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
