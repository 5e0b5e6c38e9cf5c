/**
 * The one file of the kit that throws and catches: a clause ends early by a throw, and whatever an adapter throws becomes
 * a finding. Outside this file everything is data.
 */
import type { Check } from "./clause.js";
import { difference, shown } from "./difference.js";

const ended = new Error("the clause ended early");

const takeDown = (findings: string[]): Check => ({
  that: (holds, sentence) => {
    if (!holds) findings.push(sentence);
  },
  equal: (actual, expected, what) => {
    const found = difference(actual, expected, what);
    if (found !== null) findings.push(found);
  },
  value: (answer, doing) =>
    answer.match(
      (value) => value,
      (problem) => {
        findings.push(`${doing} should succeed, but answered ${problem.code}`);
        throw ended;
      },
    ),
  problem: (answer, code, doing) => {
    const wanted = typeof code === "string" ? [code] : code;
    answer.match(
      () => findings.push(`${doing} should be refused with ${wanted.join(" or ")}, but succeeded`),
      (problem) => {
        if (!wanted.includes(problem.code)) {
          findings.push(
            `${doing} should be refused with ${wanted.join(" or ")}, but answered ${problem.code}`,
          );
        }
      },
    );
  },
});

/**
 * Runs a body and answers what it found, within a time. Never throws: a body that throws, or does not end, has a finding more.
 */
export const findingsOf = async (
  body: (check: Check) => Promise<void>,
  milliseconds: number,
): Promise<readonly string[]> => {
  const findings: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      findings.push(`no answer within ${milliseconds} ms`);
      resolve();
    }, milliseconds);
  });
  try {
    await Promise.race([body(takeDown(findings)), late]);
  } catch (thrown) {
    if (thrown !== ended) findings.push(`threw instead of answering: ${nameOf(thrown)}`);
  } finally {
    clearTimeout(timer);
  }
  return [...findings];
};

const nameOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : shown(thrown);
