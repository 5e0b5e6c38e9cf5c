import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { NEW, openSurgery, type Sending, type Surgery, TEXT } from "./surgery.js";

const ERRAND = "Could you tell me when the practice is open in the week of Christmas?";
const about = { kind: "new", patient: "p-ada", category: "appointments-admin" } as const;

const sendAs = async (surgery: Surgery, key: string, more: Partial<Sending>) =>
  surgery.ask(key, { about, ...more });

const rowOf = async ({ messaging, staff }: Surgery, thread: string) =>
  expectOk(await messaging.worklist.page(staff.clinician, { team: null })).rows.find(
    (row) => row.thread === thread,
  );

const evidenceIn = async (
  { messaging, staff }: Surgery,
  thread: string,
  who: "clinician" | "receptionist" = "clinician",
) =>
  expectOk(await messaging.threads.open(staff[who], { thread })).messages.map(
    (message) => message.evidence?.symptom,
  );

describe("a symptom in a message about something else", () => {
  test("goes to who takes symptoms, as one of them, and says why", async () => {
    const surgery = await openSurgery();
    const errand = await sendAs(surgery, "e", { text: ERRAND });
    const symptom = await sendAs(surgery, "s", { text: TEXT });
    const rows = [await rowOf(surgery, errand.thread), await rowOf(surgery, symptom.thread)];
    expect(rows.map((row) => [row?.category, row?.team, row?.rank])).toEqual([
      ["appointments-admin", "reception", 7],
      ["appointments-admin", "clinical", 1],
    ]);
    expect(await evidenceIn(surgery, errand.thread, "receptionist")).toEqual([undefined]);
    expect(await evidenceIn(surgery, symptom.thread)).toEqual([true]);
  });

  test("is promised what a symptom is promised", async () => {
    const surgery = await openSurgery();
    const one = expectOk(await surgery.send({ by: surgery.ada, about, text: TEXT, key: "a" }));
    const other = expectOk(
      await surgery.send({ by: surgery.ada, about: NEW, text: TEXT, key: "b" }),
    );
    expect(one.replyBy).toBe(other.replyBy);
  });

  test("raises the thread in which it is a reply, which stays with its team", async () => {
    const surgery = await openSurgery();
    const { thread } = await sendAs(surgery, "e", { text: ERRAND });
    await surgery.ask("r", { about: { kind: "reply", thread } });
    const row = await rowOf(surgery, thread);
    expect([row?.team, row?.rank, row?.waiting]).toEqual(["reception", 1, 2]);
    expect(await evidenceIn(surgery, thread, "receptionist")).toEqual([undefined, true]);
  });

  test("stays with the team that was named", async () => {
    const surgery = await openSurgery();
    const { thread } = await sendAs(surgery, "t", { about: { ...about, team: "reception" } });
    const row = await rowOf(surgery, thread);
    expect([row?.team, row?.rank]).toEqual(["reception", 1]);
  });

  test("is none where it is denied, and changes nothing where it was written to clinicians", async () => {
    const surgery = await openSurgery();
    const denied = await sendAs(surgery, "d", {
      text: "I have no cough and no fever, I only need my address changed.",
    });
    expect((await rowOf(surgery, denied.thread))?.team).toBe("reception");
    const medicines = { ...NEW, category: "medicines" } as const;
    const clinical = await sendAs(surgery, "m", { about: medicines });
    expect((await rowOf(surgery, clinical.thread))?.rank).toBe(3);
    expect(await evidenceIn(surgery, clinical.thread)).toEqual([undefined]);
  });
});
