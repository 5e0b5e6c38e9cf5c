import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with one plain line for whatever reads the log. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const n = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") n[state] += 1;
      }
      if (module.errors().length > 0) n.failed += 1; // the file did not even load
    }
    console.log(`tests: ${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped`);
  }
}
