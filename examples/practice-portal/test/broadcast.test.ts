import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, type Seen, type TestPortal, type Visitor, write } from "./visitor.js";

const WORDS = "The surgery is closed on 25 December 2026. We wish you a merry Christmas.";
let portal: TestPortal;
let ruth: Visitor;
beforeAll(async () => {
  portal = await openPortal(["derek-ashdown", "maureen-ashdown"]);
  ruth = await portal.as("staff/ruth-pemberton");
});
afterAll(() => portal.close());

const draft = async (text: string, key: string): Promise<Seen> => {
  const form = await ruth.get("/broadcasts");
  const patients = portal.ground.register.entries.map((one) => one.key).join("\n");
  const chosen = { patients, category: "vaccinations", team: "reception", answerable: "no" };
  const sent = await ruth.submit(form, "/broadcasts/draft", { ...chosen, text, key });
  return ruth.follow(sent);
};
const pathOf = (page: Seen): string =>
  /action="(\/broadcasts\/[^/"]+)\//.exec(page.html)?.[1] ?? "";

describe("one text to everybody", () => {
  test("that speaks of a result is stopped, with the words marked, and cannot go on", async () => {
    const page = await draft("Your test results are back.", "d-1");
    expect(page.text).toContain("This may not go out");
    expect(page.html).toContain("<mark>Your test results");
    expect(page.html).not.toContain("/release");
  });

  test("needs a second person, goes out, and is stopped by one button", async () => {
    const page = await draft(WORDS, "d-2");
    const at = pathOf(page);
    expect(page.text).toContain("A second person has to approve it.");
    expect(page.html).not.toContain(`${at}/approve`);
    const doctor = await portal.as("staff/dr-okafor");
    const seen = await doctor.get(at);
    const approved = await doctor.follow(await doctor.submit(seen, `${at}/approve`));
    expect(approved.text).toContain("Approved by Dr Ngozi Okafor.");
    const ready = await ruth.get(at);
    const gone = await ruth.follow(await ruth.submit(ready, `${at}/release`));
    expect(gone.text).toContain("It goes out now");
    const stopped = await doctor.submit(await doctor.get(at), `${at}/halt`);
    const halted = await doctor.follow(stopped);
    expect(halted.text).toContain("Nothing more of it leaves.");
    expect(halted.text).toContain("halted");
  });

  test("is not for reception", async () => {
    const reception = await portal.as("staff/janet-holloway");
    expect((await reception.get("/broadcasts")).status).toBe(403);
  });
});

describe("before anybody types", () => {
  const form = async (visitor: Visitor): Promise<Seen> => {
    const before = await visitor.get("/write/new?patient=derek-ashdown");
    return visitor.follow(await visitor.submit(before, "/write/understood"));
  };

  test("the form says by when to expect a reply, for each kind of matter", async () => {
    const derek = await portal.as("patient/derek-ashdown");
    const page = await form(derek);
    expect(page.text.match(/expect a reply by|Expect a reply by/gi)?.length).toBe(8);
  });

  test("a practice that closes hard says so instead of the form, and keeps what was under way", async () => {
    const derek = await portal.as("patient/derek-ashdown");
    const { messaging, clock } = portal.ground;
    const manager = { kind: "staff", practice: "Z99101", staff: "ruth-pemberton" } as const;
    const described = (await messaging.practices.describe(manager))._unsafeUnwrap();
    const traffic = { ...described.settings.traffic, hardClose: true };
    const set = { settings: { traffic }, key: "hard" };
    (await messaging.practices.configure(manager, set))._unsafeUnwrap();
    clock.standAt(Date.parse("2026-11-25T18:29:00Z"));
    const text = "Please could somebody look at my elbow some time next week?";
    const checked = await write(derek, "derek-ashdown", { text });
    clock.standAt(Date.parse("2026-11-25T18:31:00Z"));
    const late = await derek.submit(checked, "/write/send");
    expect(late.text).toContain("Code: traffic/closed");
    expect(late.text).toContain("What you typed is kept: you find it under Drafts");
    expect(late.text).toMatch(/You can write again from Thu, 26 Nov 2026, 08:00/);
    const closed = await form(derek);
    expect(closed.text).toContain("The surgery is closed. You can write again from");
    expect(closed.text).toContain("999");
    expect(closed.html).not.toContain('name="text"');
    const drafts = await derek.get("/drafts");
    expect(drafts.html).toContain("/write/draft/");
  });
});
