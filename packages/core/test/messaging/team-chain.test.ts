import { err, portProblem, type Storage } from "@carethread/ports";
import { expectOk } from "@carethread/testing";
import { expect, test } from "vitest";
import { expectRefused, openSurgery, type Surgery } from "./surgery.js";

/** A third team with a clinician of its own, who can take over from reception. */
const withThird = async (surgery: Surgery): Promise<Surgery> => {
  const { messaging, staff } = surgery;
  const { practices } = messaging;
  const team = { team: "third", name: "Third", categories: [], key: "third" };
  expectOk(await practices.addTeam(staff.manager, team));
  const member = {
    staff: "s-three",
    name: "Dr Three",
    roles: ["clinician"],
    key: "three",
  } as const;
  expectOk(await practices.addStaff(staff.manager, { ...member, teams: ["third"] }));
  return surgery;
};

const remove = ({ messaging, staff }: Surgery, team: string, successor: string, on = messaging) =>
  on.practices.removeTeam(staff.manager, { team, successor, handOver: true, key: `no-${team}` });

const waitingIn = async ({ messaging, staff }: Surgery, team: string | null) =>
  expectOk(await messaging.worklist.page(staff.receptionist, { team })).rows.map((r) => r.thread);

test("work goes to the heir of a successor that was itself removed while the move stood still", async () => {
  let down = false;
  // The first look, for what is unseen, comes before the removal has begun.
  let looks = 0;
  const wrap = (storage: Storage): Storage => ({
    ...storage,
    range: async (query) => {
      if (!down || query.index !== "worklist/clinical") return storage.range(query);
      looks += 1;
      return looks > 1 ? err(portProblem("storage/unavailable")) : storage.range(query);
    },
  });
  const surgery = await withThird(await openSurgery({ wrap }));
  const { messaging, staff } = surgery;
  const { thread } = await surgery.ask("m-1");
  down = true;
  const stopped = await remove(surgery, "clinical", "reception");
  expect(stopped.isErr() && stopped.error.code).toBe("storage/unavailable");
  down = false;
  expectOk(await remove(surgery, "reception", "third"));
  expectOk(await remove(surgery, "clinical", "reception"));
  expect(await waitingIn(surgery, "clinical")).toEqual([]);
  expect(await waitingIn(surgery, "reception")).toEqual([]);
  expect(await waitingIn(surgery, "third")).toEqual([thread]);
  const three = { ...staff.clinician, staff: "s-three" };
  expectOk(await messaging.worklist.claim(three, { thread, key: "c" }));
});

test("two managers who remove a team and its successor at once leave nothing with either", async () => {
  for (let delay = 0; delay < 400; delay += 40) {
    const surgery = await withThird(await openSurgery());
    for (let n = 0; n < 12; n++) await surgery.ask(`m-${n}`);
    const other = surgery.another();
    const second = async () => {
      for (let n = 0; n < delay; n++) await Promise.resolve();
      return remove(surgery, "reception", "third", other);
    };
    const [first, last] = await Promise.all([remove(surgery, "clinical", "reception"), second()]);
    expectOk(last);
    // The first came too late where its successor was gone already: its team is there still, and so is its work.
    const stays = first.isErr() ? "clinical" : "third";
    expect(await waitingIn(surgery, "reception")).toEqual([]);
    expect(await waitingIn(surgery, stays)).toHaveLength(12);
    expect(await waitingIn(surgery, null)).toHaveLength(12);
  }
});

test("a team is removed on its list as it is at that moment, and not as it was seen before", async () => {
  let unseen = 1;
  // The first look finds the list empty, as it was before the message came.
  const wrap = (storage: Storage): Storage => ({
    ...storage,
    range: async (query) => {
      const look = query.index === "worklist/clinical" && query.witness.length === 0;
      return storage.range(look && unseen-- > 0 ? { ...query, index: "worklist/none" } : query);
    },
  });
  const surgery = await openSurgery({ wrap });
  const { messaging, staff } = surgery;
  const { thread } = await surgery.ask("m-1");
  expectOk(await remove(surgery, "clinical", "reception"));
  expect(await waitingIn(surgery, "clinical")).toEqual([]);
  expect(await waitingIn(surgery, "reception")).toEqual([thread]);
  const { people } = expectOk(await messaging.practices.describe(staff.manager));
  expect(people?.teams["clinical"]?.status).toBe("removed");
});

test("what was dealt with before a team was removed is read by whoever took over its work, and by nobody else", async () => {
  const surgery = await withThird(await openSurgery());
  const { messaging, staff } = surgery;
  const { thread } = await surgery.ask("m-1");
  await surgery.settle(thread, "s");
  const three = { ...staff.clinician, staff: "s-three" };
  const read = () => messaging.threads.open(three, { thread });
  await expectRefused(surgery, read, "access/denied");
  expectOk(await remove(surgery, "clinical", "reception"));
  await expectRefused(surgery, read, "access/denied");
  expectOk(await messaging.threads.open(staff.receptionist, { thread }));
  expectOk(await remove(surgery, "reception", "third"));
  expect(expectOk(await read()).messages).toHaveLength(1);
});
