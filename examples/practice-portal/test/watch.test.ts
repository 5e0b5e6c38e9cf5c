import { afterAll, beforeAll, expect, test } from "vitest";
import { openPortal, type TestPortal } from "./visitor.js";

let portal: TestPortal;
beforeAll(async () => {
  portal = await openPortal([]);
  // A Monday on which the practice is open.
  portal.ground.clock.standAt(Date.UTC(2026, 10, 30, 10));
}, 60_000);
afterAll(() => portal.close());

test("whoever looks after a team says on the board that they watch it, and that they do no more", async () => {
  const devon = await portal.as("staff/devon-clarke");
  const board = await devon.get("/duty");
  expect(board.text).toContain("Nobody watches");
  const said = await devon.submit(board, "/duty/watch", { team: "reception" });
  expect(said.to).toBe("/duty?done=watching");
  const watched = await devon.follow(said);
  expect(watched.text).toContain("Devon Clarke (last heard");
  expect(watched.text).toContain("I am no longer watching Reception");
  const stopped = await devon.submit(watched, "/duty/watch/stop", { team: "reception" });
  expect(stopped.to).toBe("/duty?done=not-watching");
  expect((await devon.follow(stopped)).text).not.toContain("I am no longer watching");
});

test("a team that one does not look after is refused with the next step, and the button is not there", async () => {
  const devon = await portal.as("staff/devon-clarke");
  const board = await devon.get("/duty");
  expect(board.html).not.toContain('name="team" value="medicines-team"');
  const refused = await devon.submit(board, "/duty/watch", { team: "medicines-team" });
  expect([refused.status, refused.text.includes("may not do this")]).toEqual([403, true]);
  const nothing = await devon.submit(board, "/duty/watch", { team: "reception" });
  expect(nothing.status).toBe(303);
});

test("to look at the board is not to open a list, and to open a list is", async () => {
  const doctor = await portal.as("staff/dr-okafor");
  const lists = (text: string): number => text.split("Not yet").length - 1;
  expect(lists((await doctor.get("/duty")).text)).toBe(4);
  await doctor.get("/worklist?team=doctors-nurses");
  const board = await doctor.get("/duty");
  expect([lists(board.text), board.text.includes("by Dr Ngozi Okafor")]).toEqual([3, true]);
});
