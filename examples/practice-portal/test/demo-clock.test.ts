import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortalClock } from "../src/ground/portal-clock.js";
import { openPortal, type Seen, send, type TestPortal, type Visitor, write } from "./visitor.js";

const PATIENT = "derek-ashdown";
const MINUTE = 60_000;
/** Thursday, 25 March 2027, ten past five in the afternoon; then come Good Friday, a weekend with the change to summer time, and Easter Monday. */
const BEFORE_EASTER = Date.parse("2027-03-25T17:10:00Z");

let portal: TestPortal;
let derek: Visitor;
beforeAll(async () => {
  portal = await openPortal([PATIENT]);
  portal.ground.clock.standAt(BEFORE_EASTER);
  derek = await portal.as(`patient/${PATIENT}`);
});
afterAll(() => portal.close());

const move = async (visitor: Visitor, by: string, path = "/drafts") =>
  visitor.follow(await visitor.submit(await visitor.get(path), "/demo/clock", { by }));

/** What the bar says. */
const clockOn = ({ text }: Seen): string =>
  (/Demo clock(.*?) Move it on/.exec(text)?.[1] ?? "").replaceAll(/ (?=[.:])/g, "");

describe("the demo clock", () => {
  test("shows the practice's local time, and whether it is open, on every page", async () => {
    expect(clockOn(await derek.get("/drafts"))).toBe(
      ": Thursday 25 March 2027, 17:10. The practice is open until Thu, 25 Mar 2027, 18:30.",
    );
  });

  test("is moved on, and leads back to the page from which it was moved", async () => {
    const page = await derek.get("/threads?after=");
    const moved = await derek.submit(page, "/demo/clock", { by: "ten-minutes" });
    expect([moved.status, moved.to, portal.ground.clock.now()]).toEqual([
      303,
      "/threads?after=",
      BEFORE_EASTER + 10 * MINUTE,
    ]);
  });

  test("goes back to none but the portal's own pages", async () => {
    const page = await derek.get("/drafts");
    for (const back of ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"])
      expect((await derek.submit(page, "/demo/clock", { by: "none", back })).to).toBe(
        "/demo/clock",
      );
  });

  test("is moved once by two presses of one button, and not by a button that there is not", async () => {
    const before = portal.ground.clock.now();
    const page = await derek.get("/drafts");
    await Promise.all([
      derek.submit(page, "/demo/clock", { by: "ten-minutes" }),
      derek.submit(page, "/demo/clock", { by: "ten-minutes" }),
    ]);
    await move(derek, "a-year");
    await move(derek, "toString");
    expect(portal.ground.clock.now()).toBe(before + 10 * MINUTE);
  });

  test("lets the rounds of work run: what waited to go out has gone, at its time", async () => {
    const thread = await send(derek, PATIENT, "Could I have the time of the flu clinic?");
    const doctor = await portal.as("staff/dr-okafor");
    const checked = await doctor.submit(await doctor.get(thread), "/write/check", {
      text: "Tuesdays, at nine.",
    });
    await doctor.submit(checked, "/write/send");
    expect(portal.ground.mailRoom.mails()).toEqual([]);
    const sentAt = portal.ground.clock.now();
    await move(doctor, "ten-minutes", thread);
    const [mail] = portal.ground.mailRoom.mails();
    expect(mail?.at).toBe(sentAt + MINUTE);
    expect((await derek.get("/demo/clock")).text).toContain(`Mail: ${mail?.subject ?? ""}`);
  });

  test("keeps who is signed in, and a form that was sent before is still the same message", async () => {
    const checked = await write(derek, PATIENT, { text: "My elbow clicks. No hurry." });
    const first = await derek.submit(checked, "/write/send");
    await move(derek, "ten-minutes");
    const second = await derek.submit(checked, "/write/send");
    expect(first.to).toMatch(/^\/thread\//);
    expect(second.to).toBe(first.to);
  });

  test("goes to the next closing, and over Easter to the next opening, by local time", async () => {
    expect(clockOn(await move(derek, "closing"))).toBe(
      ": Thursday 25 March 2027, 18:30. The practice is closed until Tue, 30 Mar 2027, 08:00.",
    );
    expect(clockOn(await move(derek, "opening"))).toBe(
      ": Tuesday 30 March 2027, 08:00 (summer time). The practice is open until Tue, 30 Mar 2027, 18:30.",
    );
    expect(portal.ground.clock.now()).toBe(Date.parse("2027-03-30T07:00:00Z"));
  }, 60_000);

  test("that runs keeps how far it is ahead over a restart, and is never moved back", () => {
    const folder = mkdtempSync(join(tmpdir(), "carethread-clock-"));
    const file = join(folder, "clock.json");
    const clock = openPortalClock(file);
    clock.moveOn(90 * MINUTE);
    clock.moveOn(-60 * MINUTE);
    const again = openPortalClock(file);
    expect([again.aheadMs(), again.now() - Date.now() > 89 * MINUTE]).toEqual([90 * MINUTE, true]);
    rmSync(folder, { recursive: true });
  });
});
