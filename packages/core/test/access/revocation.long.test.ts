import type { Messaging, Principal } from "@carethread/core";
import { describe, expect, test } from "vitest";
import { buildWorld } from "./build-world.js";
import { callOn, founder, perform, settled } from "./perform.js";
import { createRandom, type Fields, type PracticeModel, personOf, type World } from "./world.js";

interface Revocation {
  readonly name: string;
  /** Whose right ends, what they read, and what ends it; `null` where the world has nobody like that. */
  readonly find: (world: World, p: PracticeModel) => Found | null;
}
interface Found {
  readonly reader: Principal;
  readonly thread: string;
  readonly by: Principal;
  readonly entry: string;
  readonly input: Fields;
}

const staffOf = (p: PracticeModel, staff: string): Principal => ({
  kind: "staff",
  practice: p.id,
  staff,
});
const dispatched = (world: World, p: PracticeModel, kind: "patient" | "clinicians") =>
  [...p.threads.values()].filter(
    (t) => t.kind === kind && t.messages.every((m) => m.undoUntil <= world.clock.now()),
  );
const enrolled = (world: World, p: PracticeModel) =>
  dispatched(world, p, "patient").flatMap((t) => {
    const account = p.patients.get(t.patient)?.enrolment?.account;
    return account === undefined ? [] : [{ t, who: personOf(p.id, account, "P9") }];
  })[0];
const proxied = (world: World, p: PracticeModel) =>
  dispatched(world, p, "patient").flatMap((t) =>
    (p.patients.get(t.patient)?.grants ?? [])
      .filter((g) => g.scope.includes("read") && world.clock.now() < g.until)
      .map((grant) => ({ t, grant, who: personOf(p.id, grant.account, "P9") })),
  );
// A member of the thread's team who wrote nothing in it: the team is all that gives the right.
const teamed = (world: World, p: PracticeModel) =>
  dispatched(world, p, "patient").flatMap((t) =>
    ["s-1", "s-2"]
      .filter((s) => p.staff.get(s)?.teams.includes(t.team))
      .filter((s) => t.messages.every((m) => m.author.ref !== s))
      .map((s) => ({ t, s })),
  )[0];

const revocations: readonly Revocation[] = [
  {
    name: "a proxy is revoked",
    find: (world, p) => {
      const found = proxied(world, p)[0];
      if (found === undefined) return null;
      const input = { patient: found.t.patient, proxy: found.grant.proxy, key: "end" };
      const by = staffOf(p, "s-2");
      return { reader: found.who, thread: found.t.id, by, entry: "people.revokeProxy", input };
    },
  },
  {
    name: "an enrolment ends",
    find: (world, p) => {
      const found = enrolled(world, p);
      if (found === undefined) return null;
      const input = { patient: found.t.patient, key: "end" };
      const by = staffOf(p, "s-2");
      return { reader: found.who, thread: found.t.id, by, entry: "people.endEnrolment", input };
    },
  },
  {
    name: "the patient hides a thread from proxies",
    find: (world, p) => {
      const found = proxied(world, p).find((f) => p.patients.get(f.t.patient)?.enrolment != null);
      const account = p.patients.get(found?.t.patient ?? "")?.enrolment?.account;
      if (found === undefined || account === undefined) return null;
      const by = personOf(p.id, account, "P9");
      const input = { thread: found.t.id, hidden: true, key: "end" };
      return { reader: found.who, thread: found.t.id, by, entry: "threads.hideFromProxies", input };
    },
  },
  {
    name: "a member of staff leaves",
    find: (world, p) => {
      const found = teamed(world, p);
      if (found === undefined) return null;
      const input = { staff: found.s, key: "end" };
      const [reader, by] = [staffOf(p, found.s), founder(p.id)];
      return { reader, thread: found.t.id, by, entry: "practices.removeStaff", input };
    },
  },
  {
    name: "a member of staff goes to another team",
    find: (world, p) => {
      const found = teamed(world, p);
      if (found === undefined) return null;
      const input = { staff: found.s, teams: [], key: "end" };
      const [reader, by] = [staffOf(p, found.s), founder(p.id)];
      return { reader, thread: found.t.id, by, entry: "practices.changeStaff", input };
    },
  },
  {
    name: "a member of staff loses the role",
    find: (world, p) => {
      const found = teamed(world, p);
      if (found === undefined) return null;
      const input = { staff: found.s, roles: ["manager"], key: "end" } as const;
      const [reader, by] = [staffOf(p, found.s), founder(p.id)];
      return { reader, thread: found.t.id, by, entry: "practices.changeStaff", input };
    },
  },
  {
    name: "a thread goes to another team",
    find: (world, p) => {
      const found = teamed(world, p);
      if (found === undefined) return null;
      const team = found.s === "s-1" ? "t-desk" : "t-doctors";
      const stays = p.staff.get(found.s)?.teams.includes(team) === true;
      if (stays) return null;
      const input = { thread: found.t.id, team, key: "end" };
      const [reader, by] = [staffOf(p, found.s), founder(p.id)];
      return { reader, thread: found.t.id, by, entry: "worklist.route", input };
    },
  },
  {
    name: "a thread is restricted to others",
    find: (world, p) => {
      const found = teamed(world, p);
      // A manager reads nothing, so a thread cannot be restricted to one.
      const other = [...p.staff].find(
        ([id, s]) => id !== found?.s && !s.left && s.roles.some((role) => role !== "manager"),
      );
      if (found === undefined || other === undefined) return null;
      const input = { thread: found.t.id, to: [other[0]], key: "end" };
      const who = staffOf(p, found.s);
      return { reader: who, thread: found.t.id, by: who, entry: "threads.restrict", input };
    },
  },
  {
    name: "a partner is removed",
    find: (world, p) => {
      const found = dispatched(world, p, "clinicians")[0];
      const partner = found?.partners[0];
      if (found === undefined || partner === undefined) return null;
      const reader: Principal = { kind: "partner", practice: p.id, partner };
      const input = { partner, key: "end" };
      return {
        reader,
        thread: found.id,
        by: founder(p.id),
        entry: "practices.removePartner",
        input,
      };
    },
  },
];

const reads = async (on: Messaging, { reader, thread }: Found): Promise<boolean> =>
  (await callOn(on, { entry: "threads.open", who: reader, input: { thread } })).isOk();

describe("no read that starts after a revocation is stored gets anything", {
  timeout: 60_000,
}, () => {
  test.each(revocations)("$name", async ({ find }) => {
    let tried = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const world = await buildWorld(createRandom(seed));
      world.clock.advance(31_000);
      const [p] = world.practices;
      // Somebody stays with each team, so that nobody is kept from leaving it.
      const stand = { staff: "s-99", name: "Stand In", roles: ["receptionist"] };
      const teams = ["t-doctors", "t-desk", "t-nurses"];
      const added = { ...stand, teams, key: "stand" } as Fields;
      const by = founder(p.id);
      settled(await perform(world, { entry: "practices.addStaff", who: by, input: added }));
      const found = find(world, p);
      if (found === null) continue;
      tried += 1;
      // Both instances have read before: whatever they hold in memory, they hold now.
      for (const on of [world.messaging, world.second, world.second])
        expect(await reads(on, found)).toBe(true);
      const answered: { late: boolean; got: boolean }[] = [];
      const call = { entry: found.entry, who: found.by, input: found.input };
      let late = false;
      const ended = perform(world, call).then((outcome) => {
        late = true;
        return outcome;
      });
      // Reads start all the time while it is being stored; those that start afterwards are looked at.
      const start = async (on: Messaging): Promise<void> => {
        const startedLate = late;
        answered.push({ late: startedLate, got: await reads(on, found) });
      };
      const running: Promise<void>[] = [];
      for (let i = 0; i < 60; i++) {
        running.push(start(i % 2 === 0 ? world.second : world.messaging));
        for (let step = 0; step < seed; step++) await Promise.resolve();
      }
      settled(await ended);
      for (let i = 0; i < 60; i++) {
        running.push(start(world.second));
        for (let step = 0; step < seed; step++) await Promise.resolve();
      }
      await Promise.all(running);
      await start(world.second);
      expect(answered.filter((a) => a.late).length).toBeGreaterThan(60);
      expect(answered.filter((a) => a.late && a.got)).toEqual([]);
    }
    expect(tried).toBeGreaterThan(0);
  });

  test("an authority ends with its last millisecond, also for an instance that read just before", async () => {
    const world = await buildWorld(createRandom(2));
    world.clock.advance(31_000);
    const ends = world.practices
      .flatMap((p) => proxied(world, p))
      .toSorted((a, b) => a.grant.until - b.grant.until);
    expect(ends.length).toBeGreaterThan(0);
    for (const { t, grant, who } of ends) {
      const read = () =>
        callOn(world.second, { entry: "threads.open", who, input: { thread: t.id } });
      world.clock.set(grant.until - 1);
      expect((await read()).isOk()).toBe(true);
      world.clock.set(grant.until);
      const code = await read().then((o) => (o.isErr() ? o.error.code : "ok"));
      expect(code).toBe("access/not-found");
    }
  });
});
