/** What `carethread-conform` does, with everything outside of it handed in, so that it can be tested as a function. */
import type { OpenKit } from "./kit/candidate.js";
import { certificate } from "./kit/certificate.js";
import type { Verdict } from "./kit/run.js";

/** What the command needs of the world. */
export interface World {
  /** Every kit. */
  readonly kits: readonly OpenKit[];
  /** Loads a module by its path. */
  load(path: string): Promise<unknown>;
  /** One line to standard output. */
  print(line: string): void;
  /** One line to standard error. */
  complain(line: string): void;
  /** Writes a file. */
  write(path: string, text: string): void;
  /** The day, as `2026-01-31`. */
  today(): string;
}

interface Wishes {
  readonly module: string;
  readonly json: boolean;
  readonly file: string | null;
}

const usage = [
  "usage: carethread-conform ./harness.js [--json] [--certificate file]",
  "",
  "The module exports `harness`: an object with port, name and the functions of that port's kit.",
  "  --json              print the report as JSON instead of text",
  "  --certificate file  write the certificate there (JSON when the name ends in .json)",
  "",
  "exit code: 0 the adapter conforms, 1 a clause is broken, 2 used wrongly",
];

/** Runs the command and answers its exit code: 0 conforms, 1 broken, 2 used wrongly. Never rejects. */
export const conform = async (words: readonly string[], world: World): Promise<0 | 1 | 2> => {
  if (words.includes("--help")) {
    usage.map(world.print);
    return 0;
  }
  const wishes = wishesOf(words);
  if (typeof wishes === "string") return misused(world, wishes);
  const loaded = await loadHarness(world, wishes.module);
  if (typeof loaded === "string") return misused(world, loaded);
  const { kit, harness } = loaded;
  const date = world.today();
  const progress = wishes.json ? undefined : (verdict: Verdict) => world.print(progressOf(verdict));
  const report = await kit.run(harness, {
    date,
    ...(progress === undefined ? {} : { onVerdict: progress }),
  });
  if (report === null) return misused(world, "the harness changed while it was looked at");
  const printed = certificate(report, date);
  world.print(wishes.json ? printed.json : `\n${printed.text}`);
  const unwritten = writeCertificate(world, wishes.file, printed);
  if (unwritten !== null) return misused(world, unwritten);
  return report.conforms ? 0 : 1;
};

const misused = (world: World, sentence: string): 2 => {
  world.complain(`carethread-conform: ${sentence}`);
  world.complain("");
  usage.map(world.complain);
  return 2;
};

const wishesOf = (words: readonly string[]): Wishes | string => {
  const at = words.indexOf("--certificate");
  const file = at === -1 ? null : words[at + 1];
  if (file === undefined || file?.startsWith("--")) return "--certificate needs the name of a file";
  const rest = words.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
  const unknown = rest.find((word) => word.startsWith("-") && word !== "--json");
  if (unknown !== undefined) return `there is no option ${unknown}`;
  const [module, ...more] = rest.filter((word) => word !== "--json");
  if (module === undefined) return "which module exports the harness?";
  if (more.length > 0) return "one module at a time";
  return { module, json: rest.includes("--json"), file };
};

const loadHarness = async (
  world: World,
  path: string,
): Promise<{ readonly kit: OpenKit; readonly harness: unknown } | string> => {
  const loaded = await world.load(path).then(
    (value) => ({ value }),
    (thrown: unknown) => ({ failure: thrown instanceof Error ? thrown.message : "it threw" }),
  );
  if ("failure" in loaded) return `${path} cannot be loaded: ${loaded.failure}`;
  const harness = member(loaded.value, "harness");
  if (harness === undefined) return `${path} exports no "harness"`;
  const port = member(harness, "port");
  const kit = world.kits.find((one) => one.port === port);
  if (kit === undefined) {
    return `its harness needs a port, one of: ${world.kits.map((one) => one.port).join(", ")}`;
  }
  const lacks = kit.lacks(harness);
  return lacks.length === 0 ? { kit, harness } : `the harness in ${path}: ${lacks.join("; ")}`;
};

const writeCertificate = (
  world: World,
  file: string | null,
  printed: { readonly text: string; readonly json: string },
): string | null => {
  if (file === null) return null;
  try {
    world.write(file, file.endsWith(".json") ? printed.json : printed.text);
    return null;
  } catch {
    return `the certificate cannot be written to ${file}`;
  }
};

const progressOf = ({ clause, outcome, title }: Verdict): string =>
  `${{ kept: "✓", broken: "✗", skipped: "-", "not-declared": "·" }[outcome]} ${clause} ${title}`;

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
