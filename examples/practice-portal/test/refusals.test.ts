import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, type Seen, send, type TestPortal, type Visitor, write } from "./visitor.js";

const DAY_MS = 86_400_000;
const WORDS = "Please could somebody look at my elbow some time next week?";
let portal: TestPortal;
let derek: Visitor;
beforeAll(async () => {
  portal = await openPortal(["derek-ashdown", "maureen-ashdown", "marcia-charles"]);
  derek = await portal.as("patient/derek-ashdown");
});
afterAll(() => portal.close());

/** A refusal is shown with its code, its meaning, and where one has typed, with what was typed. */
const expectRefusal = (page: Seen, status: number, code: string, kept?: string): void => {
  expect([page.status, /Code: (\S+)/.exec(page.text)?.[1]]).toEqual([status, code]);
  expect(page.html).toContain("nhsuk-error-summary");
  if (kept !== undefined) expect(page.html).toContain(kept);
};

describe("a refusal at signing up", () => {
  test("names a number that is no NHS number, and keeps what was typed", async () => {
    const somebody = await portal.as("new");
    const form = await somebody.get("/patient/sign-up");
    const typed = { nhsNumber: "999 023 7574", day: "19", month: "11", year: "1945", code: "AAAA" };
    expectRefusal(
      await somebody.submit(form, "/patient/sign-up", typed),
      422,
      "input/nhs-number",
      "999 023 7574",
    );
    expectRefusal(
      await somebody.submit(form, "/patient/sign-up", { ...typed, day: "x", key: "k2" }),
      422,
      "input/malformed",
    );
  });

  test("is the same for a code that is wrong and a patient who is unknown", async () => {
    const somebody = await portal.as("new");
    const form = await somebody.get("/patient/sign-up");
    const typed = { nhsNumber: "9990237573", day: "19", month: "11", year: "1945", code: "AAAA" };
    for (const [key, nhsNumber] of [
      ["k1", "9990237573"],
      ["k2", "9434765919"],
    ] as const)
      expectRefusal(
        await somebody.submit(form, "/patient/sign-up", { ...typed, nhsNumber, key }),
        403,
        "linkage/wrong",
      );
  });
});

describe("a refusal at writing keeps what was typed and says", () => {
  test.each([
    ["that the team is unknown", { text: WORDS, team: "no-such-team" }, "practice/team-unknown"],
    ["that there is no category", { text: WORDS, category: "" }, "input/malformed"],
    ["that the category is unknown", { text: WORDS, category: "weather" }, "category/unknown"],
    ["that there is no text", { text: "   " }, "input/text-empty"],
    ["that the text is too long", { text: "word ".repeat(20_000) }, "input/text-too-long"],
    [
      "that it has signs that cannot be shown",
      { text: "a\u0000b" },
      "input/text-control-characters",
    ],
  ])("%s", async (_name, typed, code) => {
    expectRefusal(await write(derek, "derek-ashdown", typed), 422, code, typed.text.slice(0, 40));
  });

  test("that a form as large as this is not taken", async () => {
    const page = await write(derek, "derek-ashdown", { text: "x".repeat(600_000) });
    expect([page.status, page.text.includes("Nothing was kept or sent.")]).toEqual([413, true]);
  });

  test("that the check is too old, that the text was altered after it, that the ticket is not ours", async () => {
    const checked = await write(derek, "derek-ashdown", { text: WORDS });
    const altered = await derek.submit(checked, "/write/send", { text: `${WORDS} Today!` });
    expectRefusal(altered, 422, "ticket/text-changed", "Today!");
    const forged = await derek.submit(checked, "/write/send", { ticket: "made-up" });
    expectRefusal(forged, 422, "ticket/invalid", WORDS);
    const unproven = await derek.submit(checked, "/write/send", { proof: "patient-create|1|en|9" });
    expectRefusal(unproven, 422, "disclaimer/not-acknowledged", WORDS);
    portal.ground.clock.standAt(Date.now() + 31 * 60_000);
    const late = await derek.submit(checked, "/write/send");
    portal.ground.clock.run();
    expectRefusal(late, 422, "ticket/expired", WORDS);
  });

  test("that a key was used for other words", async () => {
    const checked = await write(derek, "derek-ashdown", { text: WORDS });
    const other = await write(derek, "derek-ashdown", { text: `${WORDS} Thank you.` });
    const key = "the-same-key";
    expect((await derek.submit(checked, "/write/send", { key })).status).toBe(303);
    expectRefusal(
      await derek.submit(other, "/write/send", { key }),
      409,
      "storage/key-conflict",
      WORDS,
    );
  });
});

describe("what is not yours", () => {
  test("a foreign thread and an absent one are the same page", async () => {
    const thread = await send(derek, "derek-ashdown", WORDS);
    const maureen = await portal.as("patient/maureen-ashdown");
    const foreign = await maureen.get(thread);
    const absent = await maureen.get("/thread/there-is-none");
    expect([foreign.status, absent.status]).toEqual([404, 404]);
    expect(foreign.text).toBe(absent.text);
    const form = await derek.get(thread);
    const reply = await derek.submit(form, "/write/check", {
      thread: "there-is-none",
      text: WORDS,
    });
    expectRefusal(reply, 404, "access/not-found", WORDS);
  });

  test("a proxy whose authority ended while the form was open is refused, and a receptionist sees no log", async () => {
    const marcia = await portal.as("patient/marcia-charles");
    const checked = await write(marcia, "winston-charles", { text: WORDS });
    expect(checked.text).toContain("then send");
    const reception = await portal.as("staff/janet-holloway");
    const file = await reception.get("/reception/patient/winston-charles");
    await reception.submit(file, "/reception/patient/winston-charles/proxy");
    const late = await marcia.submit(checked, "/write/send");
    expectRefusal(late, 404, "access/not-found", WORDS);
    expect((await reception.get("/audit")).status).toBe(403);
  });

  test("a closed thread says so before typing, and refuses a reply that was under way", async () => {
    const thread = await send(derek, "derek-ashdown", WORDS);
    const form = await derek.get(thread);
    const doctor = await portal.as("staff/dr-okafor");
    const early = await doctor.submit(await doctor.get(thread), `${thread}/close`);
    expectRefusal(early, 422, "thread/unhandled");
    const hand = await doctor.follow(
      await doctor.submit(await doctor.get(thread), `${thread}/claim`),
    );
    await doctor.submit(hand, `${thread}/handle`, { outcome: "phoned" });
    await doctor.submit(await doctor.get(thread), `${thread}/close`);
    portal.ground.clock.standAt(Date.now() + 15 * DAY_MS);
    const reply = await derek.submit(form, "/write/check", { text: WORDS });
    const page = await derek.get(thread);
    portal.ground.clock.run();
    expectRefusal(reply, 422, "thread/closed", WORDS);
    expect(page.text).toContain("You cannot write here now.");
    expect(page.html).not.toContain("<textarea");
  });
});

describe("the web application", () => {
  test("takes no form that it did not make for this session", async () => {
    const form = await derek.get("/patient/derek-ashdown/settings");
    const forged = await derek.submit(form, "/patient/derek-ashdown/settings/contact", {
      csrf: "made-up",
      address: "somebody@else.example",
    });
    expect([forged.status, forged.text.includes("This form is too old")]).toEqual([403, true]);
  });

  test("sends a strict policy, and a cookie that scripts cannot read", async () => {
    const { headers } = await (await portal.as("new")).get("/sign-in");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("knows nobody without a cookie", async () => {
    const nobody = await portal.as("nobody");
    expect((await nobody.get("/worklist")).to).toBe("/");
    expect((await nobody.get("/no-such-page")).status).toBe(404);
  });
});
