import type { RulePack } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import type { Command } from "commander";
import type { ExitCode } from "../command.js";
import type { World } from "../world.js";
import { isBundle, openBundle } from "./bundle.js";
import { type BadLine, type CorpusMessage, isBad, readCorpus } from "./corpus.js";
import { rulePackSchema } from "./pack-schema.js";

/** What every tool works with. */
export interface Bench {
  readonly world: World;
  /** The command `rules`, for a tool that needs no pack. */
  readonly rules: Command;
  /** Adds a tool that takes a pack. */
  readonly tool: (name: string, what: string) => Command;
  readonly say: (lines: readonly string[]) => void;
  readonly fail: (name: string, wrong: Wrong) => void;
  readonly end: (code: ExitCode) => void;
}

/** The option of every tool that takes a pack. */
export interface PackWish {
  readonly pack?: string;
}

/** What a command was told wrongly. It is said in one line, and the command ends with 2. */
export interface Wrong {
  readonly wrong: string;
}

/** Whether it is what was told wrongly. */
export const isWrong = (value: object): value is Wrong => "wrong" in value;

/** Reads a file as JSON. */
export const readJson = (world: World, path: string): { readonly json: unknown } | Wrong => {
  try {
    return { json: JSON.parse(world.read(path)) as unknown };
  } catch {
    return { wrong: `${path} cannot be read as JSON` };
  }
};

/** The pack of a file, or the one that comes with this package. */
export const packOf = async (world: World, path: string | undefined): Promise<RulePack | Wrong> => {
  if (path === undefined) return ukRules;
  const read = readJson(world, path);
  if (isWrong(read)) return read;
  if (isBundle(read.json)) {
    const opened = await openBundle(read.json, null);
    return typeof opened === "string" ? { wrong: `${path}: ${opened}` } : opened;
  }
  const parsed = rulePackSchema.safeParse(read.json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return {
    wrong: `${path}: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? "not understood"}`,
  };
};

/** The messages of a file. */
export const corpusOf = (world: World, path: string): readonly CorpusMessage[] | Wrong => {
  let text: string;
  try {
    text = world.read(path);
  } catch {
    return { wrong: `${path} cannot be read` };
  }
  const read = readCorpus(text);
  const bad = read.find(isBad);
  const isMessage = (one: CorpusMessage | BadLine): one is CorpusMessage => !isBad(one);
  return bad === undefined ? read.filter(isMessage) : { wrong: `${path}:${bad.line}: ${bad.why}` };
};
