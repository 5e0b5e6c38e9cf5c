import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = `
  const { appendFileSync } = await import("node:fs");
  const { alone } = await import(${JSON.stringify(new URL("./lib/alone.mjs", import.meta.url).href)});
  const [place, how] = process.argv.slice(1);
  const note = (text) => appendFileSync(place + "/notes", text + " ");
  alone(place, "work", () => {
    note("begins");
    if (how === "ends") process.exit(0);
    if (how === "dies") process.kill(process.pid, "SIGKILL");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    note("ends");
  });
`;

const run = (place, how) =>
  new Promise((done) => {
    const args = ["--input-type=module", "--eval", script, place, how];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (more) => {
      said += more;
    });
    child.on("close", () => done(said));
  });

const waits = "work: another run is at it; waiting for it to end\n";
const newPlace = () => mkdtempSync(join(tmpdir(), "alone-"));
const notesOf = (place) => readFileSync(join(place, "notes"), "utf8").trim();

test("two processes do their work one after the other, and the second says that it waits", async () => {
  const place = newPlace();
  const said = await Promise.all([run(place, "works"), run(place, "works")]);
  expect(notesOf(place)).toBe("begins ends begins ends");
  expect(said.sort()).toEqual(["", waits]);
});

test.each(["ends", "dies"])("a process that %s at it holds nobody up", async (how) => {
  const place = newPlace();
  await run(place, how);
  expect(await run(place, "works")).toBe(how === "ends" ? "" : waits);
  expect(notesOf(place)).toBe("begins begins ends");
});

test("work in another place waits for nobody", async () => {
  const [one, other] = [newPlace(), newPlace()];
  const said = await Promise.all([run(one, "works"), run(other, "works")]);
  expect(said).toEqual(["", ""]);
});
