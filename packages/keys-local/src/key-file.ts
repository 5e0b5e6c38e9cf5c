import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, link, open, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { err, type Keys, type KeysProblem, portProblem, type Result } from "@carethread/ports";
import { decodeKeyFile, encodeKeyFile } from "./key-file-codec.js";
import { generatePracticeKey } from "./key-material.js";
import { createLocalKeys } from "./local-keys.js";

/**
 * Where the key file is, and whether it may be made.
 *
 * @category adapters
 */
export interface KeyFileOptions {
  /** The path of the file. */
  readonly file: string;
  /** With `true`, a file that is not there is made, with a fresh key for each of `practices`. A file that is there is never changed. */
  readonly create?: boolean;
  /** The practices that a new file gets keys for. */
  readonly practices?: readonly string[];
  /** See {@link LocalKeysOptions.dataKeysHeldMax}. */
  readonly dataKeysHeldMax?: number;
}

type FileFlaw = "missing" | "unreadable" | "others-may-read" | "too-large" | "malformed";

// Room for a hundred thousand practices; whatever is larger is not a key file.
const fileBytesMax = 16 * 1024 * 1024;
const ownerOnly = 0o600;
const others = 0o077;

const flawed = (flaw: FileFlaw): Result<never, KeysProblem> =>
  err(portProblem("keys/misconfigured", { flaw }));

const codeOf = (problem: unknown): string =>
  problem instanceof Error && "code" in problem ? String(problem.code) : "";

const readChecked = async (
  handle: FileHandle,
): Promise<{ readonly text: string } | { readonly flaw: FileFlaw }> => {
  // Asked of the open file, not of the path: the path may have been changed in between.
  const { mode, size } = await handle.stat();
  if (process.platform !== "win32" && (mode & others) !== 0) return { flaw: "others-may-read" };
  if (size > fileBytesMax) return { flaw: "too-large" };
  return { text: await handle.readFile("utf8") };
};

const readKeys = async (options: KeyFileOptions): Promise<Result<Keys, KeysProblem>> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(options.file, constants.O_RDONLY);
    const read = await readChecked(handle);
    if ("flaw" in read) return flawed(read.flaw);
    const stored = decodeKeyFile(read.text);
    if (stored === null) return flawed("malformed");
    const { dataKeysHeldMax } = options;
    return createLocalKeys({
      ...stored,
      ...(dataKeysHeldMax === undefined ? {} : { dataKeysHeldMax }),
    });
  } catch (problem) {
    return flawed(codeOf(problem) === "ENOENT" ? "missing" : "unreadable");
  } finally {
    await handle?.close();
  }
};

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes the whole file under another name and links it into place: the file is there complete or not at all, and of two
 * processes that make it at once, one wins and both then read the same keys.
 */
const createFile = async (file: string, practices: readonly string[]): Promise<void> => {
  const keys = Object.fromEntries(practices.map((name) => [name, generatePracticeKey()]));
  const draft = `${file}.${randomUUID()}`;
  const handle = await open(draft, "wx", ownerOnly);
  try {
    await handle.writeFile(encodeKeyFile(keys));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (problem) {
    if (codeOf(problem) !== "EEXIST") throw problem;
  } finally {
    await unlink(draft);
  }
  await syncFolder(dirname(file));
};

/**
 * Keys from a JSON file that only its owner may read.
 *
 * - The file: `{ "format": "carethread-keys/1", "practiceKeys": { "A81001": "…" }, "previousKeys": { "A81001": ["…"] } }`. A practice is added
 *   by adding a line with {@link generatePracticeKey}.
 * - Refuses, as `keys/misconfigured` with a `flaw`: `missing`, `unreadable`, `others-may-read` (any permission for group or others; not
 *   looked at on Windows), `too-large`, `malformed`, and the flaws of {@link createLocalKeys}. The problem never holds a path or a key.
 * - `create: true` makes a file where there is none. Leave it out once the practice is founded: a new file in place of one that did not
 *   come back with its volume would make everything stored unreadable for as long as the new one is used.
 * - Repeat and concurrency: every caller gets the keys of the one file. A retry is safe.
 *
 * @category adapters
 * @example
 * ```ts
 * import { openKeyFile } from "@carethread/keys-local";
 *
 * const keys = await openKeyFile({ file: "./keys.json", create: true, practices: ["A81001"] });
 * if (keys.isErr()) console.error(keys.error.code, keys.error.detail);
 * ```
 */
export const openKeyFile = async (options: KeyFileOptions): Promise<Result<Keys, KeysProblem>> => {
  const read = await readKeys(options);
  const missing = read.isErr() && read.error.detail?.["flaw"] === "missing";
  if (!missing || options.create !== true) return read;
  try {
    await createFile(options.file, options.practices ?? []);
  } catch {
    return flawed("unreadable");
  }
  return readKeys(options);
};
