import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { expect, test } from "vitest";
import type { About, Principal } from "../../src/index.js";
import { expectRefused, openSurgery, person, plain, TEXT } from "./surgery.js";

const open = async () => {
  const surgery = await openSurgery();
  const { messaging, staff } = surgery;
  const partner = { partner: "x-1", name: "Dr X", organisation: "Trust", address: "x@nhs.net" };
  expectOk(await messaging.practices.addPartner(staff.manager, { ...partner, key: "x" }));
  const check = (who: Principal, about: Partial<About>) => () =>
    messaging.drafts.check(who, {
      about: { kind: "new", patient: "p-ada", category: "symptoms", ...about } as About,
      text: TEXT,
      language: "en",
    });
  return { surgery, check };
};

const nobody = person("acc-nobody");
const partner: Principal = { kind: "partner", practice: TEST_PRACTICE, partner: "x-1" };

test("who cannot begin a thread between clinicians is told nothing of the partners there are", async () => {
  const { surgery, check } = await open();
  const { ada, staff } = surgery;
  const naming = (who: Principal, name: string) =>
    check(who, { between: "clinicians", partners: [name] });
  for (const who of [ada, nobody, partner, staff.manager]) {
    const there = plain(await naming(who, "x-1")());
    expect(plain(await naming(who, "x-nobody")())).toEqual(there);
    const code = who.kind === "staff" ? "access/denied" : "access/not-found";
    await expectRefused(surgery, naming(who, "x-1"), code);
  }
  await expectRefused(surgery, naming(staff.clinician, "x-nobody"), "practice/partner-unknown");
});

test("who does not act for the patient is told nothing of the teams there are", async () => {
  const { surgery, check } = await open();
  const { ada } = surgery;
  for (const team of ["clinical", "nobody"])
    for (const who of [nobody, partner])
      await expectRefused(surgery, check(who, { team }), "access/not-found");
  await expectRefused(surgery, check(ada, { team: "nobody" }), "practice/team-unknown");
  expectOk(await check(ada, { team: "clinical" })());
});
