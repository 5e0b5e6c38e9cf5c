import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, send, type TestPortal, write } from "./visitor.js";

const PATIENT = "derek-ashdown";
const KNEE =
  "My knee has been a bit sore since I went walking. Could somebody look at it next week?";

let portal: TestPortal;
beforeAll(async () => {
  portal = await openPortal([PATIENT, "maureen-ashdown", "marcia-charles"]);
});
afterAll(() => portal.close());

describe("signing up", () => {
  test("works with the code of reception's letter, and once", async () => {
    const reception = await portal.as("staff/janet-holloway");
    const form = await reception.get("/reception");
    const letter = await reception.submit(form, "/reception/codes", {
      nhsNumber: "999 071 2719",
      handedOver: "in-person",
      level: "P9",
    });
    const code = /app-letter__code">([^<]*)/.exec(letter.html)?.[1] ?? "";
    expect(code).toMatch(/^\w{4}\W\w{4}\W\w{4}$/);
    const proof = { nhsNumber: "9990712719", day: "11", month: "2", year: "1957", code };
    const gwen = await portal.as("new");
    const done = await gwen.submit(await gwen.get("/patient/sign-up"), "/patient/sign-up", proof);
    expect((await gwen.follow(done)).text).toContain("Online messages are set up.");
    const other = await portal.as("new");
    const again = await other.submit(
      await other.get("/patient/sign-up"),
      "/patient/sign-up",
      proof,
    );
    expect(again.text).toContain("Code: linkage/wrong");
  });
});

describe("a message", () => {
  test("goes from the patient to the clinician and back, and each fact about it has its own word", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const thread = await send(derek, PATIENT, KNEE);
    expect((await derek.get(thread)).text).toContain("Not opened yet");
    const doctor = await portal.as("staff/dr-okafor");
    expect((await doctor.get("/worklist")).html).toContain(thread);
    const claimed = await doctor.submit(await doctor.get(thread), `${thread}/claim`);
    const hand = await doctor.follow(claimed);
    const check = await doctor.submit(hand, "/write/check", { text: "Keep it moving gently." });
    await doctor.submit(check, "/write/send");
    const handled = await doctor.submit(hand, `${thread}/handle`, { outcome: "answered" });
    expect((await doctor.follow(handled)).text).toContain("It has been dealt with.");
    portal.ground.clock.standAt(Date.now() + 60_000);
    const seen = await derek.get(thread);
    portal.ground.clock.run();
    for (const words of ["Keep it moving gently.", "Opened by the practice", "Handled: answered"])
      expect(seen.text).toContain(words);
    expect(seen.text).toContain("Reviewed by a clinician");
    const log = await derek.get(`${thread}/opened`);
    expect(log.text).toContain("Dr Ngozi Okafor");
  });

  test("that is sent twice by two presses of one button is one message", async () => {
    const maureen = await portal.as("patient/maureen-ashdown");
    const checked = await write(maureen, "maureen-ashdown", { text: KNEE });
    const presses = await Promise.all([
      maureen.submit(checked, "/write/send"),
      maureen.submit(checked, "/write/send"),
    ]);
    const [first, second] = presses.map((one) => one.to);
    expect(first).toMatch(/^\/thread\//);
    expect(second).toBe(first);
    expect((await maureen.get("/patient/maureen-ashdown")).text).toContain("1 of 1");
  });

  test("that speaks of danger is not sent, and the page says so and what to do", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const text = "I have had a crushing chest pain since lunch & it is in my <b>jaw</b>";
    const page = await write(derek, PATIENT, { text });
    expect(page.text).toContain("Your message has not been sent");
    expect(page.text).toContain("Call 999");
    expect(page.html).toMatch(/<mark>[^<]*chest pain[^<]*<\/mark>/);
    expect(page.html).toContain("&lt;b&gt;");
    const unread = await derek.submit(page, "/write/send");
    expect(unread.text).toContain("Code: triage/diverted");
    const declared = await derek.submit(page, "/write/send", { declaration: "does-not-apply" });
    expect(declared.to).toMatch(/done=sent$/);
    const reception = await portal.as("staff/janet-holloway");
    expect((await reception.get("/worklist")).text).toContain("Sent elsewhere, wrote nevertheless");
    expect((await reception.get("/diversions")).text).toContain("Sent nevertheless");
  });

  test("that may speak of danger asks one question, and goes on with the answer", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const text =
      "I had chest pain in 2018 and they put the stent in. Is it all right to take up rowing?";
    const page = await write(derek, PATIENT, { text });
    expect(page.text).toContain("One question before this goes out");
    const silent = await derek.submit(page, "/write/check");
    expect(silent.text).toContain("Answer yes or no.");
    const no = await derek.submit(silent, "/write/check", { reply: "no" });
    expect(no.text).toContain("Read it once more, then send");
    const yes = await derek.submit(silent, "/write/check", { reply: "yes" });
    expect(yes.text).toContain("Your message has not been sent");
  });

  test("in a language that the rules do not know says that nothing has looked at it", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const page = await write(derek, PATIENT, {
      text: "Dzień dobry, boli mnie gardło od trzech dni i proszę o poradę",
    });
    expect(page.text).toContain("We could not check this text");
  });

  test("can be undone, corrected and taken back, and a draft is taken up again", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const undone = await send(derek, PATIENT, "Please could I have my inhaler a day early?");
    const back = await derek.submit(await derek.get(undone), `${undone}/undo`);
    expect((await derek.follow(back)).text).toContain("Undone before it went out");
    const thread = await send(derek, PATIENT, "My fit note ends on Monday.");
    const link = /\/write\/correct\/[^"]*/.exec((await derek.get(thread)).html)?.[0] ?? "";
    const form = await derek.get(link);
    expect(form.html).toContain("My fit note ends on Monday.");
    const better = await derek.submit(form, "/write/check", { text: "It ends on Tuesday." });
    const corrected = await derek.follow(await derek.submit(better, "/write/send"));
    expect(corrected.text).toContain("Corrected by its author");
    const gone = await derek.follow(await derek.submit(corrected, `${thread}/retract`));
    expect(gone.text).toContain("Taken back by its author");
    const checked = await write(derek, PATIENT, { text: "A thought for later." });
    const kept = await derek.follow(await derek.submit(checked, "/write/save"));
    const draft = /\/write\/draft\/[^"]*/.exec(kept.html)?.[0] ?? "";
    const resumed = await derek.get(draft);
    expect(resumed.html).toContain("A thought for later.");
    const again = await derek.submit(resumed, "/write/check");
    expect((await derek.submit(again, "/write/send")).to).toMatch(/done=sent$/);
    expect((await derek.get("/drafts")).text).toContain("There are none.");
  });
});

describe("the practice", () => {
  test("that is closed says so before anything is typed, and again at sending", async () => {
    const manager = await portal.as("staff/ruth-pemberton");
    const derek = await portal.as(`patient/${PATIENT}`);
    const checked = await write(derek, PATIENT, { text: KNEE });
    const close = { notice: "We open again on Monday at 8.", heldBy: "dr-okafor" };
    await manager.submit(await manager.get("/manager"), "/manager/availability", close);
    const before = await derek.get(`/write/new?patient=${PATIENT}`);
    expect(before.text).toContain("We open again on Monday at 8.");
    expect(before.html).not.toContain("<textarea");
    const late = await derek.submit(checked, "/write/send");
    expect([late.text.includes("Code: practice/closed"), late.html.includes(KNEE)]).toEqual([
      true,
      true,
    ]);
    expect((await derek.submit(late, "/write/save", { text: KNEE })).to).toBe("/drafts?done=saved");
    await manager.submit(await manager.get("/manager"), "/manager/availability");
  });

  test("keeps notes from patients, and asks a clinician without a right for a reason", async () => {
    const derek = await portal.as(`patient/${PATIENT}`);
    const thread = await send(derek, PATIENT, "A question about my ear, no hurry.");
    const doctor = await portal.as("staff/dr-okafor");
    const noted = await doctor.submit(await doctor.get(thread), `${thread}/note`, {
      text: "Rings twice a week.",
    });
    expect((await doctor.follow(noted)).text).toContain("Rings twice a week.");
    expect((await derek.get(thread)).text).not.toContain("Rings twice a week.");
    const pharmacist = await portal.as("staff/lena-kowalczyk");
    const glass = await pharmacist.get(thread);
    expect([glass.status, glass.text.includes("say why")]).toEqual([403, true]);
    const read = await pharmacist.submit(glass, `${thread}/glass`, { reason: "safeguarding" });
    expect(read.text).toContain("A question about my ear");
    expect((await derek.get(`${thread}/opened`)).text).toContain("reason: safeguarding");
  });

  test("writes with a clinician of another organisation", async () => {
    const doctor = await portal.as("staff/dr-okafor");
    const form = await doctor.get(`/write/new?patient=${PATIENT}&between=clinicians`);
    const checked = await doctor.submit(form, "/write/check", {
      category: "referral",
      partners: "roy-cardiology",
      text: "When will the report be ready? There is no hurry.",
    });
    const sent = await doctor.submit(checked, "/write/send");
    const thread = sent.to.split("?")[0] ?? "";
    portal.ground.clock.standAt(Date.now() + 60_000);
    const partner = await portal.as("partner/roy-cardiology");
    const page = await partner.get(thread);
    portal.ground.clock.run();
    expect(page.text).toContain("When will the report be ready?");
    const derek = await portal.as(`patient/${PATIENT}`);
    expect((await derek.get(thread)).status).toBe(404);
  });
});
