import { acknowledgeAll, expectOk } from "@carethread/testing";
import type { Outcome } from "../../src/index.js";
import { ADA, BEN, type Surgery } from "./surgery.js";

/** One text to both, sent, read and taken back; and one that is stopped: it is for the caller to be refused. */
export const broadcastAll = async (
  surgery: Surgery,
  word: () => string,
): Promise<() => Promise<Outcome<unknown>>> => {
  const { messaging, staff, clock, ada } = surgery;
  const { broadcasts, worker } = messaging;
  const to = { category: "vaccinations", team: "reception", answerable: true, language: "en" };
  const text = `The surgery is closed on Monday, ${word()}. We wish you a good holiday.`;
  const content = { ...to, patients: [ADA.patient, BEN.patient], text, subject: word() };
  const made = expectOk(await broadcasts.draft(staff.manager, { ...content, key: "b-1" }));
  const on = { broadcast: made.broadcast, revision: made.revision };
  const checked = await broadcasts.check(staff.manager, { broadcast: made.broadcast });
  const { disclaimers } = expectOk(checked);
  const acknowledgements = acknowledgeAll(disclaimers, clock.now());
  const go = { ...on, acknowledgements, key: "b-2" };
  expectOk(await broadcasts.release(staff.manager, go));
  const rounds = async (): Promise<void> => {
    expectOk(await worker.broadcast({ practice: null, limit: 100 }));
    clock.advance(60_000);
    expectOk(await worker.sweep({ practice: null, limit: 100 }));
    expectOk(await worker.dispatch({ practice: null, limit: 100 }));
  };
  await rounds();
  expectOk(await messaging.threads.open(ada, { thread: `${made.broadcast}-0` }));
  expectOk(await broadcasts.recall(staff.manager, { broadcast: made.broadcast, key: "b-3" }));
  await rounds();
  expectOk(await worker.alert({ practice: null, limit: 100 }));
  const named = `Dear Mrs ${word()}, your results are back.`;
  const stopped = await broadcasts.draft(staff.manager, { ...content, text: named, key: "b-4" });
  const { broadcast: id, revision } = expectOk(stopped);
  return () => broadcasts.approve(staff.clinician, { broadcast: id, revision, key: "b-5" });
};
