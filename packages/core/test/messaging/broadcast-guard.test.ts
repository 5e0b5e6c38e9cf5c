import { expectOk } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { acknowledged, crowd, GREETING, notice } from "./crowd.js";
import { expectRefused, openSurgery, type Surgery } from "./surgery.js";

let surgery: Surgery;
let patients: readonly string[];

beforeEach(async () => {
  surgery = await openSurgery();
  patients = await crowd(surgery, 30);
});

describe("the guard", () => {
  const stopsOf = async (text: string, to: readonly string[] = patients) => {
    const { messaging, staff } = surgery;
    const made = await messaging.broadcasts.draft(staff.manager, {
      ...notice(to, text.slice(0, 9).replaceAll(/[^a-z]/gi, "x")),
      text,
    });
    const { broadcast } = expectOk(made);
    const { stops } = expectOk(await messaging.broadcasts.check(staff.manager, { broadcast }));
    return [...new Set(stops.map((s) => s.why))];
  };

  test("lets the greeting through that was meant to be sent, and stops the diagnosis that was", async () => {
    expect(await stopsOf(GREETING)).toEqual([]);
    const askern = "Diagnosis - aggressive lung cancer with metastases. Thanks for DS1500 form.";
    expect(await stopsOf(askern)).toEqual(["clinical-words"]);
    expect(await stopsOf("Your blood test results are back.")).toEqual(["clinical-words"]);
    expect(await stopsOf("If you have chest pain, tell us when you book.")).toEqual([
      "clinical-words",
    ]);
  });

  test("stops what is about one person, however short the list", async () => {
    expect(await stopsOf("The letter for NHS number 943 476 5919 is ready.", ["p-1"])).toEqual([
      "nhs-number",
    ]);
    expect(await stopsOf("For the patient born on 17/4/61.", ["p-1"])).toEqual(["date-of-birth"]);
    expect(await stopsOf("Dear Mrs Hamilton, your letter is ready.", ["p-1"])).toEqual([
      "names-a-person",
    ]);
    expect(await stopsOf("Dear patient, Dr Okafor has joined us.", ["p-1"])).toEqual([]);
  });

  test("stops a recipient's name that the register tells", async () => {
    const { directory } = surgery;
    directory.put({
      ...{ practice: "A81001", patient: "p-ada", nhsNumber: "9434765919", bornOn: "1957-03-09" },
      ...{ status: "registered", sex: null, pregnantWeeks: null, medicines: [], conditions: [] },
      names: ["Ada Marsh"],
    });
    expect(await stopsOf("A parcel for Ada Marsh is at the desk.", ["p-ada", "p-1"])).toEqual([
      "names-a-person",
    ]);
  });

  test("nothing that is stopped is approved or released, and the refusal says why", async () => {
    const { messaging, staff, clock } = surgery;
    const { broadcasts } = messaging;
    const text = "Your results are back.";
    const made = expectOk(
      await broadcasts.draft(staff.manager, { ...notice(patients, "d"), text }),
    );
    const { broadcast, revision } = made;
    const on = { broadcast, revision };
    const detail = { stops: ["clinical-words"] };
    await expectRefused(
      surgery,
      () => broadcasts.approve(staff.clinician, { ...on, key: "a" }),
      "broadcast/stopped",
      detail,
    );
    const checked = expectOk(await broadcasts.check(staff.manager, { broadcast }));
    const acknowledgements = acknowledged(checked, clock.now());
    await expectRefused(
      surgery,
      () => broadcasts.release(staff.manager, { ...on, acknowledgements, key: "r" }),
      "broadcast/stopped",
      detail,
    );
  });

  test("what must not wait is refused, whatever the list", async () => {
    const { messaging, staff } = surgery;
    const { broadcasts } = messaging;
    const text = "Please call us today about your blood pressure reading";
    const made = expectOk(await broadcasts.draft(staff.manager, { ...notice(["p-1"], "d"), text }));
    const { broadcast, revision } = made;
    await expectRefused(
      surgery,
      () => broadcasts.approve(staff.clinician, { broadcast, revision, key: "a" }),
      "broadcast/urgent",
    );
  });
});

describe("two persons", () => {
  const draft = async () => {
    const { messaging, staff } = surgery;
    const made = await messaging.broadcasts.draft(staff.manager, notice(patients, "d"));
    const { broadcast, revision } = expectOk(made);
    const checked = expectOk(await messaging.broadcasts.check(staff.manager, { broadcast }));
    const acknowledgements = acknowledged(checked, surgery.clock.now());
    return { broadcast, revision, acknowledgements };
  };

  test("are needed above the number that the practice has set", async () => {
    const go = await draft();
    const { messaging, staff } = surgery;
    await expectRefused(
      surgery,
      () => messaging.broadcasts.release(staff.manager, { ...go, key: "r" }),
      "broadcast/needs-second-person",
    );
  });

  test("are two: no author approves, and another draft is approved by nobody yet", async () => {
    const { broadcast, revision } = await draft();
    const { messaging, staff } = surgery;
    const { broadcasts } = messaging;
    await expectRefused(
      surgery,
      () => broadcasts.approve(staff.manager, { broadcast, revision, key: "a" }),
      "broadcast/second-person",
    );
    expectOk(await broadcasts.approve(staff.clinician, { broadcast, revision, key: "a" }));
    const again = { ...notice(patients, "d2"), broadcast, text: "The car park is closed." };
    expectOk(await broadcasts.draft(staff.manager, again));
    const checked = expectOk(await broadcasts.check(staff.clinician, { broadcast }));
    expect([checked.revision, checked.approvedBy]).toEqual([2, null]);
    await expectRefused(
      surgery,
      () => broadcasts.approve(staff.clinician, { broadcast, revision: 1, key: "a2" }),
      "broadcast/changed",
    );
  });

  test("whoever changed the words is an author too and approves no more", async () => {
    const { broadcast } = await draft();
    const { messaging, staff } = surgery;
    const again = { ...notice(patients, "d2"), broadcast, text: "The car park is closed." };
    expectOk(await messaging.broadcasts.draft(staff.clinician, again));
    await expectRefused(
      surgery,
      () => messaging.broadcasts.approve(staff.clinician, { broadcast, revision: 2, key: "a" }),
      "broadcast/second-person",
    );
  });

  test("an approval of somebody who has left since is none", async () => {
    const { messaging, staff } = surgery;
    const other = { staff: "s-2", name: "Kim Ash", roles: ["clinician"], teams: ["clinical"] };
    expectOk(
      await messaging.practices.addStaff(staff.manager, {
        ...other,
        roles: ["clinician"],
        key: "n",
      }),
    );
    const go = await draft();
    const kim = { kind: "staff", practice: staff.manager.practice, staff: "s-2" } as const;
    const { broadcast, revision } = go;
    expectOk(await messaging.broadcasts.approve(kim, { broadcast, revision, key: "a" }));
    expectOk(await messaging.practices.removeStaff(staff.manager, { staff: "s-2", key: "gone" }));
    await expectRefused(
      surgery,
      () => messaging.broadcasts.release(staff.manager, { ...go, key: "r" }),
      "broadcast/needs-second-person",
    );
  });

  test("a text that no rules can read needs a second person too", async () => {
    const { messaging, staff } = surgery;
    const text =
      "Nadolig llawen i bawb. Bydd y feddygfa ar gau dros yr wyliau ac yn agor eto ddydd Llun.";
    const made = await messaging.broadcasts.draft(staff.manager, {
      ...{ ...notice(["p-1"], "d"), text, language: "cy" },
    });
    const { broadcast } = expectOk(made);
    const checked = expectOk(await messaging.broadcasts.check(staff.manager, { broadcast }));
    expect([checked.stops, checked.needsSecondPerson]).toEqual([[], true]);
  });
});
