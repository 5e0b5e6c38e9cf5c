import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { HOUR, MINUTE, reachable, round, rowOf, told } from "./rounds.js";
import { NEW, NOW, openSurgery, type Surgery, TEXT } from "./surgery.js";

// Monday 23 November 2026, 09:00, in England; the practice closes at 18:30. Category "symptoms" is urgent, and looked at within 20 minutes.
const CLOSING = NOW + 9.5 * HOUR;
const NEXT_OPENING = NOW + 23 * HOUR;

const promised = async (surgery: Surgery, thread: string): Promise<number | null> =>
  expectOk(await surgery.messaging.threads.open(surgery.ada, { thread })).replyBy;

describe("an urgent message that comes three seconds before closing", () => {
  const lastMoment = async () => {
    const surgery = await openSurgery();
    await reachable(surgery);
    surgery.clock.advance(9.5 * HOUR - 3_000);
    return surgery;
  };

  test("is promised nothing for the same day: what is said before writing, with the answer and on the page is the same time", async () => {
    const surgery = await lastMoment();
    const { messaging, ada, send } = surgery;
    const by = NEXT_OPENING + 20 * MINUTE - 3_000;
    const asked = { patient: "p-ada", category: "symptoms", language: "en" } as const;
    expect(expectOk(await messaging.traffic.expectation(ada, asked))).toMatchObject({
      ...{ accepting: true, firstLookBy: CLOSING - 3_000 + 5 * MINUTE },
      ...{ replyBy: by, expectedBy: by, busy: false },
    });
    const sent = expectOk(await send({ by: ada, about: NEW, text: TEXT, key: "m-1" }));
    expect(sent.replyBy).toBe(by);
    expect(await promised(surgery, sent.thread)).toBe(by);
  });

  test("is told of to staff at once, climbs while they are still there, and no patient hears of a broken promise", async () => {
    const surgery = await lastMoment();
    const { messaging, clock, email } = surgery;
    const { thread } = await surgery.ask("m-1");
    await round(messaging);
    expect(told(surgery)).toEqual(["first-look-due 0 s-clinician"]);
    for (let n = 0; n < 2; n += 1) {
      clock.advance(5 * MINUTE);
      await round(messaging);
    }
    expect(told(surgery)).toEqual([
      "first-look-due 0 s-clinician",
      "first-look-due 1 s-manager",
      "first-look-due 2 s-clinician",
    ]);
    expect(await rowOf(surgery, thread)).toMatchObject({
      firstLookBy: CLOSING - 3_000 + 5 * MINUTE,
      overdueSince: null,
    });
    expect(email.taken).toEqual([]);
  });
});

test("who asks again seconds before a promise is broken is promised what can be kept, and the first promise stands with its message", async () => {
  const surgery = await openSurgery();
  const { messaging, clock, ada, send } = surgery;
  const { thread, message } = await surgery.ask("m-1");
  expect(await promised(surgery, thread)).toBe(NOW + 2 * HOUR);
  clock.advance(2 * HOUR - 3_400);
  const about = { kind: "reply", thread } as const;
  const again = expectOk(await send({ by: ada, about, text: TEXT, key: "m-2" }));
  expect(again.replyBy).toBe(NOW + 2 * HOUR - 3_400 + 20 * MINUTE);
  expect(await promised(surgery, thread)).toBe(NOW + 2 * HOUR);
  clock.advance(3_400);
  await round(messaging);
  const { messages } = expectOk(await messaging.threads.open(ada, { thread }));
  expect(messages.map((m) => m.message)).toEqual([message, again.message]);
  expect((await rowOf(surgery, thread))?.overdueSince).toBe(NOW + 2 * HOUR);
});

test("other words in place of a text keep the promise that was made, and do not take over that of another message", async () => {
  const surgery = await openSurgery();
  const { clock, ada, send } = surgery;
  const { thread } = await surgery.ask("m-1");
  clock.advance(HOUR);
  const about = { kind: "reply", thread } as const;
  const second = expectOk(await send({ by: ada, about, text: TEXT, key: "m-2" }));
  expect(second.replyBy).toBe(NOW + 2 * HOUR);
  clock.advance(2 * HOUR);
  const third = expectOk(await send({ by: ada, about, text: TEXT, key: "m-3" }));
  expect(third.replyBy).toBe(NOW + 5 * HOUR);
  const other = { kind: "correction", thread, message: third.message } as const;
  const corrected = expectOk(
    await send({ by: ada, about: other, text: `${TEXT} Thanks.`, key: "c" }),
  );
  expect(corrected.replyBy).toBe(NOW + 5 * HOUR);
});
