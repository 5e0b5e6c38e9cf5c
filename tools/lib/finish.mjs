/**
 * Ends a gate's script: one line per problem, then a verdict, and the exit status.
 *
 * @param {string} subject what was looked at, for the closing line
 * @param {readonly string[]} problems one sentence each, with its remedy
 * @param {{ passed: number, skipped?: number }} [tests] given where the gate counts as tests
 */
export function finish(subject, problems, tests) {
  for (const problem of problems) console.error(`- ${problem}`);
  console.log(
    `${subject}: ${problems.length === 0 ? "in order" : `${problems.length} problem(s)`}`,
  );
  if (tests) {
    console.log(
      `tests: ${tests.passed} passed, ${problems.length} failed, ${tests.skipped ?? 0} skipped`,
    );
  }
  process.exitCode = problems.length === 0 ? 0 : 1;
}
