import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, send, type TestPortal, type Visitor } from "./visitor.js";

const PATIENT = "derek-ashdown";
const SETTINGS = `/patient/${PATIENT}/settings`;
const FILE = `/reception/patient/${PATIENT}`;
let portal: TestPortal;
let derek: Visitor;
beforeAll(async () => {
  portal = await openPortal([PATIENT]);
  derek = await portal.as(`patient/${PATIENT}`);
});
afterAll(() => portal.close());

const answer = async (thread: string, text: string): Promise<void> => {
  const doctor = await portal.as("staff/dr-okafor");
  const checked = await doctor.submit(await doctor.get(thread), "/write/check", { text });
  await doctor.submit(checked, "/write/send");
  portal.ground.clock.standAt(Date.now() + 60_000);
  await portal.ground.messaging.worker.dispatch({ practice: null, limit: 100 });
  portal.ground.clock.run();
};

const lastMail = () => portal.ground.mailRoom.mails().at(-1)?.text ?? "";

describe("the e-mail agreement", () => {
  test("lets a reply leave by e-mail once both have agreed, and not after it is withdrawn", async () => {
    const thread = await send(derek, PATIENT, "Is my flu jab due? No hurry.");
    await answer(thread, "It is due in October.");
    expect(lastMail()).toContain("Sign in to read it");
    expect(lastMail()).not.toContain("October");
    const reception = await portal.as("staff/janet-holloway");
    await reception.submit(await reception.get(FILE), `${FILE}/offer`, { scope: "replies" });
    const offered = await derek.get(SETTINGS);
    expect(offered.text).toContain("Waits for you");
    const signed = await derek.follow(await derek.submit(offered, `${SETTINGS}/sign`));
    expect(signed.text).toContain("In force");
    await answer(thread, "Any Tuesday morning suits us.");
    expect(lastMail()).toContain("Any Tuesday morning suits us.");
    await derek.submit(await derek.get(SETTINGS), `${SETTINGS}/withdraw`);
    await answer(thread, "Thursdays are fine too.");
    expect(lastMail()).not.toContain("Thursdays");
  });
});

describe("a choice", () => {
  test("that no messages are wanted holds at once, for both sides", async () => {
    const page = await derek.get(SETTINGS);
    await derek.submit(page, `${SETTINGS}/messages`, { value: "no" });
    const doctor = await portal.as("staff/dr-okafor");
    const form = await doctor.get(`/write/new?patient=${PATIENT}`);
    const typed = { category: "symptoms", text: "How is your knee?" };
    const refused = await doctor.submit(form, "/write/check", typed);
    expect(refused.text).toContain("Code: person/objects");
    await derek.submit(await derek.get(SETTINGS), `${SETTINGS}/messages`, { value: "yes" });
  });

  test("that cannot be kept is refused on the page, with what was typed", async () => {
    const page = await derek.get(SETTINGS);
    const refused = await derek.submit(page, `${SETTINGS}/contact`, { address: "x".repeat(300) });
    expect(refused.text).toContain("Code: input/malformed");
    expect(refused.html).toContain("x".repeat(300));
  });
});

describe("a manager", () => {
  test("takes a leaver's rights at once, and what the leaver had in hand is free again", async () => {
    const thread = await send(derek, PATIENT, "A question about my shoulder, no hurry.");
    const leaver = await portal.as("staff/dr-feather");
    await leaver.submit(await leaver.get(thread), `${thread}/claim`);
    const doctor = await portal.as("staff/dr-okafor");
    expect((await doctor.get(thread)).text).toContain("Dr Simon Feather is working on this");
    const manager = await portal.as("staff/ruth-pemberton");
    const page = await manager.get("/manager");
    const leaves = { staff: "dr-feather", handOver: "(teams)" };
    await manager.submit(page, "/manager/remove-staff", leaves);
    expect((await leaver.get(thread)).status).toBe(403);
    expect((await doctor.get(thread)).text).toContain("Take this in hand");
  });

  test("is refused what would leave the practice without a manager or a team without anybody", async () => {
    const manager = await portal.as("staff/ruth-pemberton");
    const page = await manager.get("/manager");
    await manager.submit(page, "/manager/remove-staff", { staff: "callum-iveson", key: "k1" });
    const last = { staff: "ruth-pemberton", key: "k2" };
    const refused = await manager.submit(page, "/manager/remove-staff", last);
    expect([refused.status, refused.text.includes("Code: practice/last-manager")]).toEqual([
      422,
      true,
    ]);
  });

  test("destroys a text, of which a tombstone stays", async () => {
    const thread = await send(derek, PATIENT, "This is about somebody else by mistake.");
    const doctor = await portal.as("staff/ruth-pemberton");
    const page = await doctor.get(thread);
    const gone = await doctor.submit(page, `${thread}/redact`, { reason: "wrong-patient" });
    const after = await doctor.follow(gone);
    expect(after.text).toContain("The text was destroyed for a recorded reason.");
    expect(after.html).not.toContain("somebody else by mistake");
  });
});

describe("reception", () => {
  test("cancels a code, and a letter cannot give the highest level", async () => {
    const reception = await portal.as("staff/janet-holloway");
    const form = await reception.get("/reception");
    const asked = { nhsNumber: "9990237573", level: "P9" };
    const letter = await reception.submit(form, "/reception/codes", {
      ...asked,
      handedOver: "letter",
    });
    expect(letter.text).toContain("Code: linkage/level");
    await reception.submit(letter, "/reception/codes", { ...asked, handedOver: "in-person" });
    const file = await reception.get(FILE);
    const cancelled = await reception.submit(file, `${FILE}/cancel`);
    expect((await reception.follow(cancelled)).text).toContain("The code no longer works.");
  });
});
