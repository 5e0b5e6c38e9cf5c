import { err, type PortCode, type Problem, portProblem, type Result } from "@carethread/ports";

/** Failures that a test has ordered, given out one by one. */
export interface Failures<Code extends PortCode> {
  /** The next `times` calls fail with this code. */
  readonly fail: (code: Code, times?: number) => void;
  /** The code that the present call has to fail with, or `undefined`. */
  readonly next: () => Code | undefined;
}

/** Makes an empty list of failures. */
export const createFailures = <Code extends PortCode>(): Failures<Code> => {
  const waiting: Code[] = [];
  return {
    fail: (code, times = 1) => {
      for (let time = 0; time < times; time++) waiting.push(code);
    },
    next: () => waiting.shift(),
  };
};

/** A failure as an answer. */
export const failed = <Code extends PortCode>(code: Code): Result<never, Problem<Code>> =>
  err(portProblem(code));
