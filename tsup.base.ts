import type { Options } from "tsup";

/**
 * Every package is built the same way; a package names its entries and nothing else.
 *
 * Each source becomes a file of its own, so that `sideEffects: false` can drop what an importer
 * does not use. Declarations are made for the public entries only.
 */
export function options(
  entries: readonly string[],
  extra: Pick<Options, "tsconfig"> = {},
): Options {
  return {
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
    format: ["esm", "cjs"],
    dts: { entry: Object.fromEntries(entries.map((e) => [e, `src/${e}.ts`])) },
    sourcemap: true,
    clean: true,
    target: "node22",
    platform: "node",
    splitting: true,
    ...extra,
  };
}
