import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, type Seen, type TestPortal, type Visitor, write } from "./visitor.js";

const PATIENT = "derek-ashdown";
const SPECKS =
  "I'm still coughing up blood, only specks, the chest clinic knows about it and has me booked for the camera on the 2nd.";
/** A Monday morning. */
const NINE = Date.parse("2027-03-01T09:00:00Z");

let portal: TestPortal;
let derek: Visitor;
let reception: Visitor;
beforeAll(async () => {
  portal = await openPortal([PATIENT]);
  portal.ground.clock.standAt(NINE);
  derek = await portal.as(`patient/${PATIENT}`);
  reception = await portal.as("staff/devon-clarke");
});
afterAll(() => portal.close());

const later = async (visitor: Visitor, by: string, path: string): Promise<Seen> =>
  visitor.follow(await visitor.submit(await visitor.get(path), "/demo/clock", { by }));

/** Who was told of a message, and when, in the order in which it happened. That the day was not closed is another matter. */
const told = (): readonly string[] =>
  portal.ground.pager
    .raised()
    .filter(({ about }) => about.startsWith("thread/"))
    .map(({ at, to, what }) =>
      [
        new Date(at).toISOString().slice(11, 16),
        what,
        to.kind === "host" ? "the host" : to.staff,
      ].join(" "),
    );

/** Where the board draws the ladder: the steps with their state. */
const drawn = ({ html }: Seen): readonly string[] =>
  [
    ...html.matchAll(
      /app-ladder__step--([a-z-]+)[^>]*>\s*<span[^>]*>[^<]*<\/span><span[^>]*>([^<]*)/g,
    ),
  ].map(([, state, name]) => `${name?.trim() ?? ""}: ${state ?? ""}`);

describe("a flagged message that nobody looks at", () => {
  let thread = "";
  /** A board that somebody has had on the screen since the ladder began. */
  let early: Seen;

  test("promises a time to its writer", async () => {
    const page = await write(derek, PATIENT, { text: SPECKS });
    const sent = await derek.submit(page, "/write/send", { declaration: "does-not-apply" });
    thread = sent.to.split("?")[0] ?? "";
    expect((await derek.follow(sent)).text).toContain(
      "A reply is promised by Mon, 1 Mar 2027, 11:00",
    );
    expect((await reception.get("/duty")).text).toContain(
      "Nothing: everything was looked at in time",
    );
  });

  test("is told of before its time to the team, and then climbs step by step to the host", async () => {
    await later(reception, "ten-minutes", "/duty");
    early = await later(reception, "ten-minutes", "/duty");
    expect(drawn(early)).toEqual([
      "The team: told",
      "On duty: now",
      "Duty doctor: to-come",
      "Managers: to-come",
      "The host: to-come",
    ]);
    const hour = await later(reception, "one-hour", "/duty");
    expect(drawn(hour).at(-1)).toBe("The host: now");
    expect(told()).toEqual([
      "09:15 first-look-due anp-adeyemi",
      "09:20 first-look-due devon-clarke",
      "09:25 first-look-due dr-okafor",
      "09:35 first-look-due ruth-pemberton",
      "09:35 first-look-due callum-iveson",
      "09:45 first-look-due the host",
      "10:00 first-look-due the host",
      "10:15 first-look-due the host",
    ]);
    const page = await reception.get("/told");
    const host = portal.ground.pager.raised().filter(({ to }) => to.kind === "host");
    expect(page.text).toContain(`${host.length} of them to the host`);
    expect(page.text.split("The host: last resort")).toHaveLength(host.length + 1);
    expect(page.text).not.toContain("coughing");
    expect(page.text).not.toContain("Derek");
  });

  test("is held back by whoever acknowledges it by name, for a while", async () => {
    const board = await reception.get("/duty");
    const said = await reception.submit(board, "/duty/acknowledge");
    const after = await reception.follow(said);
    expect(after.text).toContain("In hand Devon Clarke has acknowledged it.");
    expect(after.html).not.toContain('action="/duty/acknowledge"');
    const before = told().length;
    await later(reception, "ten-minutes", "/duty");
    expect(told()).toHaveLength(before);
  });

  test("is quiet from the moment at which a clinician has opened it", async () => {
    const doctor = await portal.as("staff/dr-okafor");
    expect((await doctor.get(thread)).text).toContain("coughing up blood");
    expect((await doctor.get("/duty")).text).toContain("Nothing: everything was looked at in time");
    const before = told().length;
    await later(doctor, "ten-minutes", "/duty");
    expect(told()).toHaveLength(before);
  });

  test("tells its writer when the promise is broken, with what to do now, until the answer is there", async () => {
    await later(reception, "ten-minutes", "/duty");
    await later(reception, "ten-minutes", "/duty");
    const page = await derek.get(thread);
    expect(page.text).toContain("We have not replied in time");
    expect(page.text).toContain(
      "If you cannot wait, do not wait here. Call the practice on 01632 960120",
    );
    expect((await derek.get(`/patient/${PATIENT}`)).text).toContain("Reply is late");
    const mail = portal.ground.mailRoom.mails().at(-1);
    expect(mail?.subject).toBe("Your GP practice has not replied in time");
    expect(mail?.text).not.toContain("blood");
    const doctor = await portal.as("staff/dr-okafor");
    const checked = await doctor.submit(await doctor.get(thread), "/write/check", {
      text: "Thank you for telling us. I have written to the chest clinic.",
    });
    await doctor.submit(checked, "/write/send");
    await later(doctor, "ten-minutes", "/duty");
    const answered = await derek.get(thread);
    expect(answered.text).toContain("I have written to the chest clinic.");
    expect(answered.text).not.toContain("We have not replied in time");
  });

  test("cannot be acknowledged when all is quiet", async () => {
    const refused = await reception.submit(early, "/duty/acknowledge");
    expect([refused.status, refused.text.includes("Code: thread/not-escalated")]).toEqual([
      422,
      true,
    ]);
  });
});
