import { describe, expect, test } from "vitest";
import {
  alertsKit,
  attachmentsKit,
  clockKit,
  directoryKit,
  idsKit,
  inboxKit,
  recordKit,
  weaknesses,
} from "../../src/index.js";
import { describeKit } from "../../src/vitest.js";
import { alertsSaboteurs } from "./alerts-saboteurs.js";
import {
  alertsHarness,
  attachmentsHarness,
  clockHarness,
  directoryHarness,
  idsHarness,
  inboxHarness,
  recordHarness,
} from "./small-harnesses.js";
import {
  attachmentSaboteurs,
  clockSaboteurs,
  directorySaboteurs,
  idsSaboteurs,
  inboxSaboteurs,
  recordSaboteurs,
} from "./small-saboteurs.js";

describeKit(clockKit, "the test clock", clockHarness());
describeKit(idsKit, "the source of counted ids", idsHarness());
describeKit(directoryKit, "the directory in memory", directoryHarness());
describeKit(attachmentsKit, "the attachment store in memory", attachmentsHarness());
describeKit(recordKit, "the record system in memory", recordHarness());
describeKit(inboxKit, "the inbox in memory", inboxHarness());
describeKit(alertsKit, "the alerts in memory", alertsHarness());

describe("every clause has a saboteur, and every saboteur is caught by the clause that it names", () => {
  test("clock", async () => expect(await weaknesses(clockKit, clockSaboteurs)).toEqual([]));
  test("ids", async () => expect(await weaknesses(idsKit, idsSaboteurs)).toEqual([]));
  test("directory", async () =>
    expect(await weaknesses(directoryKit, directorySaboteurs)).toEqual([]));
  test("attachments", async () =>
    expect(await weaknesses(attachmentsKit, attachmentSaboteurs)).toEqual([]));
  test("record", async () => expect(await weaknesses(recordKit, recordSaboteurs)).toEqual([]));
  test("inbox", async () => expect(await weaknesses(inboxKit, inboxSaboteurs)).toEqual([]));
  test("alerts", async () => expect(await weaknesses(alertsKit, alertsSaboteurs)).toEqual([]));
});
