import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generatePracticeKey, type KeyFileOptions, openKeyFile } from "../src/index.js";
import { opened, sealed } from "./fixture.js";

const folder = await mkdtemp(join(tmpdir(), "carethread-keys-"));
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const fresh = (): string => join(folder, `keys-${++files}.json`);
const write = async (text: string, mode = 0o600): Promise<string> => {
  const file = fresh();
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
};
const flawOf = async (options: KeyFileOptions): Promise<unknown> =>
  (await openKeyFile(options)).match(
    () => "opened",
    (problem) => problem.detail?.["flaw"],
  );
const good = JSON.stringify({
  format: "carethread-keys/1",
  practiceKeys: { A81001: generatePracticeKey() },
});

describe("a key file", () => {
  test("that anybody but its owner may read is refused", async () => {
    const posix = process.platform !== "win32";
    for (const mode of [0o640, 0o604, 0o644, 0o660, 0o610])
      expect(await flawOf({ file: await write(good, mode) })).toBe(
        posix ? "others-may-read" : "opened",
      );
    for (const mode of [0o600, 0o400])
      expect(await flawOf({ file: await write(good, mode) })).toBe("opened");
  });

  test("that is not one is refused, without a word of what it holds", async () => {
    const texts = ["", "null", "[]", "{", '{"format":"carethread-keys/2","practiceKeys":{}}'];
    const wrong = { format: "carethread-keys/1", practiceKeys: { A81001: 7 } };
    for (const text of [...texts, JSON.stringify(wrong), good.replace('"practiceKeys"', '"keys"')])
      expect(await flawOf({ file: await write(text) })).toBe("malformed");
    const short = JSON.stringify({ format: "carethread-keys/1", practiceKeys: { A81001: "aGk" } });
    expect(await flawOf({ file: await write(short) })).toBe("not-32-bytes");
    expect(await flawOf({ file: folder })).not.toBe("opened");
  });

  test("that is not there is refused, and only made when asked", async () => {
    const file = fresh();
    expect(await flawOf({ file })).toBe("missing");
    expect(await flawOf({ file, create: false })).toBe("missing");
    expect(await flawOf({ file, create: true, practices: ["A81001"] })).toBe("opened");
    expect((await stat(file)).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o600);
  });

  test("that is there is never changed", async () => {
    const file = await write(good);
    expect(await flawOf({ file, create: true, practices: ["B82002"] })).toBe("opened");
    expect(await readFile(file, "utf8")).toBe(good);
  });

  test("made by several at once is one file, and what one seals the others open", async () => {
    const file = fresh();
    const before = (await readdir(folder)).length;
    const all = await Promise.all(
      Array.from({ length: 8 }, () => openKeyFile({ file, create: true, practices: ["A81001"] })),
    );
    const practices = await Promise.all(
      all.map(async (keys) => (await keys._unsafeUnwrap().open("A81001"))._unsafeUnwrap()),
    );
    const [first] = practices;
    if (first === undefined) throw new Error("eight were opened");
    const value = sealed(first, "one file");
    expect(practices.map((practice) => opened(practice, value))).toEqual(
      Array.from({ length: 8 }, () => "opened: one file"),
    );
    expect((await readdir(folder)).length).toBe(before + 1);
  });

  test("brings the previous keys along", async () => {
    const [current, previous] = [generatePracticeKey(), generatePracticeKey()];
    const stored = (keys: object): string =>
      JSON.stringify({ format: "carethread-keys/1", ...keys });
    const open = async (text: string) =>
      (
        await (
          await openKeyFile({ file: await write(text), dataKeysHeldMax: 1 })
        )
          ._unsafeUnwrap()
          .open("A81001")
      )._unsafeUnwrap();
    const before = await open(stored({ practiceKeys: { A81001: previous } }));
    const after = await open(
      stored({ practiceKeys: { A81001: current }, previousKeys: { A81001: [previous] } }),
    );
    expect(opened(after, sealed(before, "kept"))).toBe("opened: kept");
  });
});
