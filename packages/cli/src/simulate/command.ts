import { errorCatalogue } from "@carethread/core";
import { Command } from "commander";
import type { ExitCode } from "../command.js";
import type { World } from "../world.js";
import {
  DEFAULT_PARAMETERS,
  type GivenParameters,
  type Parameters,
  parametersSchema,
} from "./parameters.js";
import { htmlReport, textReport } from "./report.js";
import { simulatePractice } from "./simulate.js";

interface Wishes {
  readonly parameters?: string;
  readonly seed?: string;
  readonly days?: string;
  readonly from?: string;
  readonly listSize?: string;
  readonly threadsPerDay?: string;
  readonly clinicians?: string;
  readonly receptionists?: string;
  readonly rosterGap?: string;
  readonly sensitivity?: string;
  readonly json?: true;
  readonly report?: string;
  readonly strict?: true;
}

/** Makes `carethread simulate`. */
export const simulateCommand = (world: World, end: (code: ExitCode) => void): Command =>
  new Command("simulate")
    .description("A practice's year of messages: what happens if we switch messaging on?")
    .option("--parameters <file>", "JSON with any of the parameters; see the reference for each")
    .option("--from <date>", "first day, YYYY-MM-DD")
    .option("--days <number>", "how many days")
    .option("--seed <number>", "the same number gives the same year")
    .option("--list-size <number>", "patients")
    .option("--threads-per-day <number>", "new threads on a working day for each 10,000 patients")
    .option("--clinicians <number>", "clinicians on watch at any open time")
    .option("--receptionists <number>", "receptionists on watch at any open time")
    .option("--roster-gap <share>", "0 to 1: how many of them are missing")
    .option("--sensitivity <share>", "0 to 1: how much of what is high-risk the text check finds")
    .option("--report <file>", "write a page with tables and plots there")
    .option("--json", "print the whole study as one line of JSON")
    .option("--strict", "end with 1 when a goal is not reached")
    .action((wishes: Wishes) => end(simulate(wishes, world)));

const simulate = (wishes: Wishes, world: World): ExitCode => {
  const parameters = parametersOf(wishes, world);
  if (typeof parameters === "string") {
    world.complain(`carethread simulate: ${parameters}\n`);
    return 2;
  }
  const progress = world.progress();
  const studied = simulatePractice(parameters, (share, doing) => progress.update(share, doing));
  progress.stop();
  if (studied.isErr()) {
    const { meaning, next } = errorCatalogue[studied.error.code];
    world.complain(`carethread simulate: ${meaning} ${next}\n`);
    return 2;
  }
  const made = studied.value;
  if (wishes.report !== undefined) world.write(wishes.report, htmlReport(made));
  world.print(`${wishes.json ? JSON.stringify(made) : textReport(made)}\n`);
  return wishes.strict && !Object.values(made.year.goals).every(Boolean) ? 1 : 0;
};

/** The parameters of the file, then those of the command line, over the defaults; or what is wrong with them. */
const parametersOf = (wishes: Wishes, world: World): Parameters | string => {
  const file = wishes.parameters === undefined ? {} : fromFile(wishes.parameters, world);
  if (typeof file === "string") return file;
  const parsed = parametersSchema.safeParse({ ...file, ...fromWords(wishes, file) });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join(".") || "the parameters"}: ${issue?.message ?? "not understood"}`;
  }
  const given = Object.fromEntries(
    Object.entries(parsed.data).filter(([, value]) => value !== undefined),
  );
  return { ...DEFAULT_PARAMETERS, ...given };
};

const fromFile = (path: string, world: World): GivenParameters | string => {
  try {
    const given: unknown = JSON.parse(world.read(path));
    const parsed = parametersSchema.safeParse(given);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `${path}: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? "not understood"}`;
  } catch {
    return `${path} cannot be read as JSON`;
  }
};

const fromWords = (wishes: Wishes, file: GivenParameters): GivenParameters => {
  const { clinicians, receptionists, sensitivity } = wishes;
  const staffing = {
    ...(file.staffing ?? DEFAULT_PARAMETERS.staffing),
    ...(clinicians === undefined ? {} : { clinicians: Number(clinicians) }),
    ...(receptionists === undefined ? {} : { receptionists: Number(receptionists) }),
  };
  const detector = {
    ...(file.detector ?? DEFAULT_PARAMETERS.detector),
    ...(sensitivity === undefined ? {} : { sensitivity: Number(sensitivity) }),
  };
  const number = (name: keyof GivenParameters, word: string | undefined): GivenParameters =>
    word === undefined ? {} : { [name]: Number(word) };
  return {
    staffing,
    detector,
    ...(wishes.from === undefined ? {} : { from: wishes.from }),
    ...number("days", wishes.days),
    ...number("seed", wishes.seed),
    ...number("listSize", wishes.listSize),
    ...number("threadsPerDay", wishes.threadsPerDay),
    ...number("rosterGap", wishes.rosterGap),
  };
};
