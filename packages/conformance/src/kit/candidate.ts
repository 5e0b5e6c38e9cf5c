/** From a value of unknown shape to a run: what the command needs, without a cast. */
import type { Kit, KitHarness } from "./clause.js";
import { type Report, type RunOptions, runKit } from "./run.js";

/**
 * A kit that takes whatever a module exports and either runs or says what is missing.
 *
 * @category conformance
 */
export interface OpenKit {
  /** See {@link Kit.port}. */
  readonly port: string;
  /** See {@link Kit.spec}. */
  readonly spec: string;
  /** How many clauses it has. */
  readonly size: number;
  /** Sentences that say what the candidate lacks to be a harness of this kit; empty when it is one. */
  lacks(candidate: unknown): readonly string[];
  /** Runs the kit; `null` when the candidate lacks something. */
  run(candidate: unknown, options: RunOptions): Promise<Report | null>;
}

/**
 * Wraps a kit for candidates of unknown shape.
 *
 * @category conformance
 * @example
 * ```ts run
 * import { openKit, storageKit } from "@carethread/conformance";
 *
 * console.log(openKit(storageKit).lacks({ port: "storage", name: "x" })[0]); // => it has no function open()
 * ```
 */
export const openKit = <Harness extends KitHarness>(kit: Kit<Harness>): OpenKit => {
  const lacks = (candidate: unknown): readonly string[] => lacking(kit, candidate);
  const isHarness = (candidate: unknown): candidate is Harness => lacks(candidate).length === 0;
  return {
    port: kit.port,
    spec: kit.spec,
    size: kit.clauses.length,
    lacks,
    run: async (candidate, options) =>
      isHarness(candidate) ? runKit(kit, candidate, options) : null,
  };
};

const lacking = (
  kit: { readonly port: string; readonly methods: readonly string[] },
  candidate: unknown,
): readonly string[] => {
  if (typeof candidate !== "object" || candidate === null) return ["it is not an object"];
  const member = (name: string): unknown => Reflect.get(candidate, name);
  return [
    ...(member("port") === kit.port ? [] : [`its port is not "${kit.port}"`]),
    ...(typeof member("name") === "string" ? [] : ["it has no name"]),
    ...[...kit.methods, "dispose"]
      .filter((name) => typeof member(name) !== "function")
      .map((name) => `it has no function ${name}()`),
  ];
};
