/** Pairs of commands that get into each other's way, on two processes that share a slow disk. */
import type { Storage } from "@carethread/ports";
import { createSlowStorage, expectOk } from "@carethread/testing";
import { expect } from "vitest";
import type { Messaging, Outcome } from "../../src/index.js";
import { createRaceModel, type RaceModel } from "./race-model.js";
import { ADA, DAY, NEW, NOW, openSurgery, type Surgery, TEXT } from "./surgery.js";

/** Whoever leaves gives what they have in hand back to the teams. */
const handOver = { kind: "teams" } as const;

/** Small numbers that follow from a seed (splitmix32). */
export const createNumbers = (seed: number): ((below: number) => number) => {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
};

export type Op = () => Promise<Outcome<unknown>>;

export interface Race {
  readonly surgery: Surgery;
  /** Two processes with warm memories. */
  readonly one: Messaging;
  readonly two: Messaging;
  /** What happened on the disk, in order, as words. */
  readonly disk: string[];
}

export interface Told {
  readonly race: Race;
  readonly model: RaceModel;
  start(): void;
}

export const arrange = async (seed: number): Promise<Told> => {
  const number = createNumbers(seed);
  const model = createRaceModel();
  const disk: string[] = [];
  let started = false;
  const watched = (storage: Storage): Storage => ({
    ...storage,
    readStream: async (query) => {
      const answer = await storage.readStream(query);
      if (answer.isOk()) disk.push(`read ${query.stream} ${answer.value.version}`);
      return answer;
    },
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      if (answer.isOk() && !answer.value.repeated) {
        model.taken(commit);
        for (const { events } of commit.append)
          for (const { type } of events) disk.push(`commit ${type}`);
      }
      return answer;
    },
  });
  const turns = (): number => (started ? number(12) : 0);
  const surgery = await openSurgery({ wrap: (s) => createSlowStorage(watched(s), turns) });
  const [one, two] = [surgery.another(), surgery.another()];
  const start = (): void => {
    started = true;
    disk.length = 0;
  };
  return { race: { surgery, one, two, disk }, model, start };
};

const clinicianTwo = async ({ messaging, staff }: Surgery) => {
  const two = { staff: "s-two", name: "Dr Kim Lee", roles: ["clinician"], teams: ["clinical"] };
  const added = { ...two, roles: ["clinician"], key: "two" } as const;
  expectOk(await messaging.practices.addStaff(staff.manager, added));
  return { ...staff.clinician, staff: "s-two" };
};

/** Lets both processes see the thread, the practice and the patient, so that what they decide on first is from memory. */
const warm = async ({ surgery, one, two }: Race, thread: string): Promise<void> => {
  for (const { threads, drafts } of [one, two]) {
    expectOk(await threads.open(surgery.staff.clinician, { thread }));
    expectOk(await drafts.check(surgery.ada, { about: NEW, text: TEXT, language: "en" }));
  }
};

export interface Arranged {
  readonly ops: readonly Op[];
  /** What must be so at the end besides what the model says. */
  after?(answers: readonly Outcome<unknown>[]): Promise<void>;
}

export const codes = (answers: readonly Outcome<unknown>[]): readonly string[] =>
  answers.map((a) => (a.isOk() ? "ok" : a.error.code));

export const races: Readonly<Record<string, (race: Race) => Promise<Arranged>>> = {
  "a claim and another claim": async (race) => {
    const { surgery, one, two } = race;
    const second = await clinicianTwo(surgery);
    const { thread } = await surgery.ask("m");
    await warm(race, thread);
    return {
      ops: [
        () => one.worklist.claim(surgery.staff.clinician, { thread, key: "c" }),
        () => two.worklist.claim(second, { thread, key: "c" }),
      ],
      after: async (answers) => expect(codes(answers).toSorted()).toEqual(["claim/taken", "ok"]),
    };
  },
  "a handling under a claim that has lapsed, and the next claim": async (race) => {
    const { surgery, one, two } = race;
    const second = await clinicianTwo(surgery);
    const { thread } = await surgery.ask("m");
    const by = surgery.staff.clinician;
    const { token, until } = expectOk(await one.worklist.claim(by, { thread, key: "c" }));
    await warm(race, thread);
    surgery.clock.set(until);
    return {
      ops: [
        () => one.worklist.handle(by, { thread, token, outcome: "answered", key: "h" }),
        () => two.worklist.claim(second, { thread, key: "c2" }),
      ],
      after: async (answers) => expect(codes(answers)).toEqual(["claim/not-yours", "ok"]),
    };
  },
  "a handling and a new message": async (race) => {
    const { surgery, one, two } = race;
    const { thread } = await surgery.ask("m");
    const by = surgery.staff.clinician;
    const { token } = expectOk(await one.worklist.claim(by, { thread, key: "c" }));
    await warm(race, thread);
    const about = { kind: "reply", thread } as const;
    const pass = await surgery.ready({ by: surgery.ada, about, text: TEXT });
    return {
      ops: [
        () => one.worklist.handle(by, { thread, token, outcome: "answered", key: "h" }),
        () => two.messages.send(surgery.ada, { ...pass, key: "m2" }),
      ],
      after: async (answers) => {
        expect(codes(answers)[1]).toBe("ok");
        const page = expectOk(await surgery.messaging.worklist.page(by, { team: "clinical" }));
        expect(page.rows.map((r) => r.unopened)).toEqual([1]);
      },
    };
  },
  "a reply and a closing of the thread": async (race) => {
    const { surgery, one, two } = race;
    const { thread } = await surgery.ask("m");
    await surgery.settle(thread, "s");
    await warm(race, thread);
    const about = { kind: "reply", thread } as const;
    const pass = await surgery.ready({ by: surgery.ada, about, text: TEXT });
    return {
      ops: [
        () => one.messages.send(surgery.ada, { ...pass, key: "m2" }),
        () => two.threads.close(surgery.staff.clinician, { thread, key: "x" }),
      ],
      after: async (answers) => expect(codes(answers)[0]).toBe("ok"),
    };
  },
  "a sending and a closing of the practice": async (race) => {
    const { surgery, one, two } = race;
    const { thread } = await surgery.ask("m");
    await warm(race, thread);
    const pass = await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });
    const availability = { status: "closed", notice: "We open at 8." } as const;
    const heldBy = { staff: "s-clinician", until: NOW + DAY };
    const { manager } = surgery.staff;
    return {
      ops: [
        () => one.messages.send(surgery.ada, { ...pass, key: "m2" }),
        () => two.practices.setAvailability(manager, { availability, heldBy, key: "x" }),
      ],
      after: async ([sent, closed]) => {
        expect(closed?.isOk()).toBe(true);
        expect(["ok", "practice/closed"]).toContain(codes(sent === undefined ? [] : [sent])[0]);
      },
    };
  },
  "a proxy's sending and the revocation": async (race) => {
    const { surgery, one, two } = race;
    const { who, proxy } = await surgery.proxy("account-kim");
    const { thread } = await surgery.ask("m");
    await warm(race, thread);
    const pass = await surgery.ready({ by: who, about: NEW, text: TEXT, on: one });
    const revoke = { patient: "p-ada", proxy, key: "r" };
    return {
      ops: [
        () => one.messages.send(who, { ...pass, key: "m2" }),
        () => two.people.revokeProxy(surgery.ada, revoke),
      ],
    };
  },
  "a proxy's opening and the hiding of the thread": async (race) => {
    const { surgery, one, two, disk } = race;
    const { who } = await surgery.proxy("account-kim");
    const { thread } = await surgery.ask("m");
    await warm(race, thread);
    expectOk(await one.threads.open(who, { thread }));
    return {
      ops: [
        () => one.threads.open(who, { thread }),
        () => two.threads.hideFromProxies(surgery.ada, { thread, hidden: true, key: "h" }),
      ],
      // Whoever was shown it has left a trace, and left it before it was hidden.
      after: async ([opened]) => {
        const hidden = disk.indexOf("commit thread-hidden-from-proxies");
        const read = disk.indexOf("commit thread-read");
        expect(opened?.isOk()).toBe(read !== -1 && read < hidden);
      },
    };
  },
  "a telling and an objection": async (race) => {
    const { surgery, one, two, disk } = race;
    const { patient } = ADA;
    const to = { channel: "email", address: "ada@mail.example" } as const;
    expectOk(await one.people.setContact(surgery.ada, { patient, ...to, key: "address" }));
    const choice = { patient, channel: "email", purpose: "notifications" } as const;
    const yes = { ...choice, value: "consented", key: "yes" } as const;
    expectOk(await one.people.choose(surgery.ada, yes));
    const { thread } = await surgery.ask("m");
    await surgery.answer(thread, "a");
    await warm(race, thread);
    surgery.clock.advance(60_000);
    return {
      ops: [
        () => one.worker.dispatch({ practice: null, limit: 5 }),
        () => two.people.choose(surgery.ada, { ...choice, value: "objected", key: "no" }),
      ],
      // The worker reads the patient's choice before it tells; whoever objected before that is not told.
      after: async () => {
        const stream = `person/${patient}`;
        const before = disk.slice(0, disk.indexOf("commit chosen"));
        const inTime = before.some((word) => word.startsWith(`read ${stream} `));
        if (!inTime) expect(surgery.email.taken).toEqual([]);
        expect(surgery.email.taken.length).toBeLessThanOrEqual(1);
      },
    };
  },
  "a leaver's claim and the leaving": async (race) => {
    const { surgery, one, two } = race;
    await clinicianTwo(surgery);
    const { thread } = await surgery.ask("m");
    await warm(race, thread);
    const { clinician, manager } = surgery.staff;
    return {
      ops: [
        () => one.worklist.claim(clinician, { thread, key: "c" }),
        () => two.practices.removeStaff(manager, { staff: "s-clinician", handOver, key: "x" }),
      ],
      after: async (answers) => expect(codes(answers)[1]).toBe("ok"),
    };
  },
  "a hand-over to a leaver and the leaving": async (race) => {
    const { surgery, one, two } = race;
    await clinicianTwo(surgery);
    const { thread } = await surgery.ask("m");
    const { clinician, manager } = surgery.staff;
    const { token } = expectOk(await one.worklist.claim(clinician, { thread, key: "c" }));
    await warm(race, thread);
    return {
      ops: [
        () => one.worklist.handOver(clinician, { thread, token, to: "s-two", key: "o" }),
        () => two.practices.removeStaff(manager, { staff: "s-two", handOver, key: "x" }),
      ],
      after: async (answers) => expect(codes(answers)[1]).toBe("ok"),
    };
  },
  "sendings, new and in a settled thread, and the removal of the team": async (race) => {
    const { surgery, one, two } = race;
    const { thread } = await surgery.ask("m");
    await surgery.settle(thread, "s");
    await warm(race, thread);
    const fresh = await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });
    const about = { kind: "reply", thread } as const;
    const reply = await surgery.ready({ by: surgery.ada, about, text: TEXT });
    const gone = { team: "clinical", successor: "reception", handOver: true, key: "x" };
    return {
      ops: [
        () => one.messages.send(surgery.ada, { ...fresh, key: "m2" }),
        () => two.practices.removeTeam(surgery.staff.manager, gone),
        () => one.messages.send(surgery.ada, { ...reply, key: "m3" }),
      ],
      after: async (answers) => {
        expect(codes(answers)).toEqual(["ok", "ok", "ok"]);
        const { receptionist } = surgery.staff;
        const page = await surgery.messaging.worklist.page(receptionist, { team: "reception" });
        expect(expectOk(page).total).toBe(2);
      },
    };
  },
};
