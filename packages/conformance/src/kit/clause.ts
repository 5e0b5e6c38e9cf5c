/**
 * One sentence of a contract, with the test of it.
 *
 * A clause is data, so that it can be listed, printed on a certificate, required by a build, or run by any test runner.
 *
 * @typeParam Harness - What the clause needs to run: see {@link KitHarness}.
 *
 * @category conformance
 * @example
 * ```ts
 * import type { Clause, KitHarness } from "@carethread/conformance";
 *
 * interface LampHarness extends KitHarness {
 *   switchOn(): Promise<"lit" | "dark">;
 * }
 *
 * const lit: Clause<LampHarness> = {
 *   id: "LA01",
 *   title: "a lamp that is switched on is lit",
 *   reason: "S3: somebody must see it",
 *   safety: true,
 *   needs: [],
 *   run: async (harness, check) => {
 *     check.equal(await harness.switchOn(), "lit", "the lamp");
 *   },
 * };
 * ```
 */
export interface Clause<Harness extends KitHarness> {
  /** Two letters for the port and a number: never reused for another sentence. */
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly title: string;
  /** Why it matters: the promise (S1 to S8, L1) or the harm to a patient, in words that a safety officer reads. */
  readonly reason: string;
  /** A safety clause cannot be skipped. */
  readonly safety: boolean;
  /** Capabilities that the adapter must declare for the clause to apply. */
  readonly needs: readonly string[];
  /** Runs it. Findings go to `check`; what the adapter throws counts as a finding. */
  run(harness: Harness, check: Check): Promise<void>;
}

/**
 * What every harness has: it says which adapter it is for, and cleans up.
 *
 * @category conformance
 */
export interface KitHarness {
  /** The port: `"storage"`, `"keys"`, `"transport"` … */
  readonly port: string;
  /** The adapter's name, as it shall stand on the certificate. */
  readonly name: string;
  /** Gives back whatever was opened since the last time. The harness can be used again afterwards. */
  dispose(): Promise<void>;
}

/**
 * Takes down what a clause finds. `that`, `equal` and `problem` go on after a finding; `value` ends the clause,
 * because nothing after it would mean anything.
 *
 * @category conformance
 */
export interface Check {
  /** A finding unless `holds`. The sentence says what should be so. */
  that(holds: boolean, sentence: string): void;
  /** A finding unless both are deeply the same, in the same order, with the same own keys. */
  equal(actual: unknown, expected: unknown, what: string): void;
  /** The value of a result; a finding and the end of the clause when it is a problem. */
  value<T>(answer: Answer<T>, doing: string): T;
  /** A finding unless the result is a problem with this code, or one of these. */
  problem(answer: Answer<unknown>, code: string | readonly string[], doing: string): void;
}

/**
 * The part of a `Result` that the kit looks at, so that an adapter built with another copy of the ports package is judged as well.
 *
 * @category conformance
 */
export interface Answer<T> {
  /** Gives the value or the problem to one of two functions. */
  match<A, B = A>(onValue: (value: T) => A, onProblem: (problem: AnsweredProblem) => B): A | B;
}

/**
 * A problem as the kit reads it.
 *
 * @category conformance
 */
export interface AnsweredProblem {
  /** `area/problem`. */
  readonly code: string;
  /** What was stored. */
  readonly stored: string;
}

/**
 * All clauses of one port.
 *
 * @category conformance
 */
export interface Kit<Harness extends KitHarness> {
  /** The port: `"storage"`. */
  readonly port: string;
  /** The contract and its version: `"storage/1"`. */
  readonly spec: string;
  /** The functions that a harness must have beside `dispose`, for a readable answer when one is missing. */
  readonly methods: readonly (keyof Harness & string)[];
  /** In the order in which they are run and printed. */
  readonly clauses: readonly Clause<Harness>[];
  /** Which of the capabilities named in `needs` the adapter declares. Asked once before the clauses. */
  declared(harness: Harness): Promise<readonly string[]>;
}
