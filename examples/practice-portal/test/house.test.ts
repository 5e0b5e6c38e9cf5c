import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, send, type TestPortal, type Visitor } from "./visitor.js";

const PATIENT = "derek-ashdown";
const KNEE = "My knee is a bit sore since the walk. Could somebody look at it next week?";

let portal: TestPortal;
beforeAll(async () => {
  portal = await openPortal([PATIENT]);
}, 60_000);
afterAll(() => portal.close());

const checkAgain = async (derek: Visitor, text: string) => {
  const before = await derek.get(`/write/new?patient=${PATIENT}`);
  const form = await derek.follow(await derek.submit(before, "/write/understood"));
  const asked = await derek.submit(form, "/write/check", {
    ...{ category: "symptoms", subject: "My knee", text },
  });
  return { before, asked };
};

describe("somebody who waits and writes again", () => {
  test("is told before typing, asked whether it is the same, and adds to what waits", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const thread = await send(derek, PATIENT, KNEE);
    const { before, asked } = await checkAgain(derek, "It is the left one, by the way.");
    expect(before.text).toContain("has been waiting since");
    expect(asked.text).toContain("Is this about the same thing?");
    const unsaid = await derek.submit(asked, "/write/check", { sameMatter: "" });
    expect(unsaid.text).toContain("Say whether it is about the same thing");
    const same = await derek.submit(asked, "/write/check", { sameMatter: "yes" });
    const sent = await derek.submit(same, "/write/send");
    expect(sent.to).toBe(`${thread}?done=sent`);
    const doctor = await portal.as("staff/dr-okafor");
    expect((await doctor.get("/worklist")).text).toContain("Asked again once");
    expect((await doctor.get(thread)).text).toContain("My knee It is the left one, by the way.");
  });

  test("about something else starts another conversation, and the two are linked", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const { asked } = await checkAgain(derek, "My ear is blocked, no pain.");
    const other = await derek.submit(asked, "/write/check", { sameMatter: "no" });
    const sent = await derek.submit(other, "/write/send");
    expect(sent.to).toContain("/thread/");
    const doctor = await portal.as("staff/dr-okafor");
    expect((await doctor.get("/worklist")).text).toContain("Perhaps the same matter");
  });
});

describe("the end of the day", () => {
  test("closes the chosen ones that were read, and says why not of the others", async () => {
    const doctor = await portal.as("staff/dr-okafor");
    const page = await doctor.get("/worklist");
    const [first = "", second = ""] = [...page.html.matchAll(/href="\/thread\/([^"]+)"/g)]
      .map((m) => m[1] ?? "")
      .filter((id, at, all) => all.indexOf(id) === at);
    await doctor.get(`/thread/${first}`);
    const again = await doctor.get("/worklist");
    expect(again.html).toContain(`value="${first}"`);
    expect(again.html).not.toContain(`type="checkbox" name="threads" value="${second}"`);
    const done = await doctor.submit(again, "/worklist/close", { threads: first });
    expect(done.text).toContain("Closed");
    const refused = await doctor.submit(await doctor.get("/worklist"), "/worklist/close", {
      threads: second,
    });
    expect(refused.text).toContain("nobody qualified has opened");
  });

  test("is refused while nobody holds what is open, and then gives a certificate that is genuine", async () => {
    const { clock } = portal.ground;
    clock.standAt(nextWednesdayEvening(clock.now()));
    const desk = await portal.as("staff/janet-holloway");
    const page = await desk.get("/closing");
    const refused = await desk.submit(page, "/closing");
    expect(refused.text).toContain("Code: closing/open-work");
    const teams = [...page.html.matchAll(/name="holder-([^"]+)"/g)].map((m) => m[1] ?? "");
    const holders = Object.fromEntries(teams.map((team) => [`holder-${team}`, "dr-okafor"]));
    const closed = await desk.submit(refused, "/closing", holders);
    expect(closed.to).toMatch(/^\/closing\/.+done=day-closed$/);
    const certificate = await desk.follow(closed);
    expect(certificate.text).toContain("Genuine");
    expect(certificate.text).toMatch(/Dr [A-Za-z ]+ holds \d/);
    expect((await desk.get("/closing")).text).toContain("handed over");
    clock.run();
  });
});

/** A Wednesday at ten past six in winter and ten past seven in summer: the last hour of a usual day, or after it. */
const nextWednesdayEvening = (now: number): number => {
  const day = new Date(now + 86_400_000);
  const ahead = (3 - day.getUTCDay() + 7) % 7;
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + ahead, 18, 10);
};
