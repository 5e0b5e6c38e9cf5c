import { type Content, createMessaging, type Principal } from "@carethread/core";
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import type { Ids, Storage } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import { createMemoryDisk } from "@carethread/storage-memory";
import {
  createMemoryAlerts,
  createMemoryDirectory,
  createMemoryInbox,
  createMemoryRecordSystem,
  createTestClock,
} from "@carethread/testing";
import { DEFAULT_CLOCKS } from "../../src/clocks/clocks.js";
import { TEXTS } from "./aims.js";
import { later } from "./later.js";
import { founder, perform, settled } from "./perform.js";
import {
  type AboutModel,
  ACCOUNTS,
  type Fields,
  type PatientModel,
  type PracticeModel,
  personOf,
  type Random,
  type World,
} from "./world.js";

const HOUR = 3_600_000;

const idsOf = (prefix: string): Ids => {
  let count = 0;
  return {
    spec: "ids/1",
    id: () => `${prefix}${++count}`,
    secret: (chars) => `${++count}`.padStart(chars, "ABCDEFGHJKMNPQRSTVWXYZ23456789ABCDEFGH"),
  };
};

// An NHS number is nine digits and a check digit; a number whose check digit would be 10 is not given out.
const nhsNumbers = (count: number): readonly string[] => {
  const found: string[] = [];
  for (let n = 943_476_000; found.length < count; n++) {
    const sum = Array.from(String(n), Number).reduce((s, digit, i) => s + digit * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) found.push(`${n}${check}`);
  }
  return found;
};

/** A storage that counts how often it is asked. */
const counting = (storage: Storage): { storage: Storage; calls: () => number } => {
  let calls = 0;
  const counted =
    <A extends readonly unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      calls += 1;
      return call(...args);
    };
  const { commit, recall, readStream, readBodies, range, claim, settle, readLog, health } = storage;
  return {
    calls: () => calls,
    storage: {
      ...storage,
      commit: counted(commit),
      recall: counted(recall),
      readStream: counted(readStream),
      readBodies: counted(readBodies),
      range: counted(range),
      claim: counted(claim),
      settle: counted(settle),
      readLog: counted(readLog),
      health: counted(health),
    },
  };
};

const modelOf = (id: string): PracticeModel => ({
  id,
  staff: new Map([["s-0", { roles: ["manager"], teams: [], left: false }]]),
  teams: new Map(),
  partners: new Map(),
  patients: new Map(),
  threads: new Map(),
  drafts: new Map(),
  tickets: [],
  diversions: new Map(),
  broadcasts: new Map(),
  surges: [],
  checks: new Map(),
  certificates: new Set(),
  strays: new Set(),
  keys: new Set(),
  refs: new Set(),
});

const ROLES = [
  ["clinician"],
  ["receptionist"],
  ["clinician", "manager"],
  ["receptionist"],
  ["manager"],
  ["clinician"],
] as const;
const TEAMS = ["t-doctors", "t-desk", "t-nurses"];

const staffPractice = async (world: World, p: PracticeModel, random: Random): Promise<void> => {
  const { practices } = world.messaging;
  const boss = founder(p.id);
  for (const team of TEAMS) {
    settled(
      await practices.addTeam(boss, { team, name: `Team ${team}`, categories: [], key: team }),
    );
    p.teams.set(team, { name: `Team ${team}`, active: true, successor: "" });
  }
  for (const [i, roles] of ROLES.entries()) {
    const staff = `s-${i + 1}`;
    const teams = i < TEAMS.length ? [TEAMS[i] ?? ""] : random.some(TEAMS);
    settled(
      await practices.addStaff(boss, { staff, name: `Name ${staff}`, roles, teams, key: staff }),
    );
    p.staff.set(staff, { roles, teams, left: false });
  }
  for (const partner of ["r-1", "r-2", "r-3"]) {
    const address = `${partner}@nhs.net`;
    const about = { partner, name: `Dr ${partner}`, organisation: "Trust", address, key: partner };
    settled(await practices.addPartner(boss, about));
    p.partners.set(partner, { active: true });
  }
};

const enrolPatients = async (world: World, p: PracticeModel, random: Random): Promise<void> => {
  const desk: Principal = { kind: "staff", practice: p.id, staff: "s-2" };
  const use = async (patient: string, account: string, purpose: unknown): Promise<void> => {
    const { nhsNumber, bornOn, codes } = p.patients.get(patient) as PatientModel;
    const level = random.pick(["P0", "P5", "P9"] as const);
    const issue = { nhsNumber, purpose, level, handedOver: "in-person", key: `k-${world.fresh()}` };
    await perform(world, { entry: "people.issueLinkageCode", who: desk, input: issue });
    const input = { nhsNumber, bornOn, code: codes.at(-1)?.code ?? "", key: `k-${world.fresh()}` };
    await perform(world, { entry: "people.enrol", who: personOf(p.id, account, "P5"), input });
  };
  const accounts = [...ACCOUNTS];
  for (const patient of p.patients.keys()) {
    const account = accounts.splice(random.below(accounts.length), 1)[0] ?? "";
    if (random.chance(0.85)) await use(patient, account, { kind: "self" });
    for (const proxy of random.some(ACCOUNTS.filter((a) => a !== account)).slice(0, 3))
      await use(patient, proxy, {
        ...{ kind: "proxy", basis: "patient-consent" },
        scope: random.pick([["read"], ["read", "send"], ["read", "send"], ["send"]] as const),
        until: world.clock.now() + random.pick([HOUR, 10 * HOUR, 2_400 * HOUR, 9_000 * HOUR]),
      });
  }
};

// Threads of every kind, before anything is tried on them.
const writeThreads = async (world: World, p: PracticeModel, random: Random): Promise<void> => {
  const staff = (ref: string): Principal => ({ kind: "staff", practice: p.id, staff: ref });
  const say = async (who: Principal, about: AboutModel): Promise<void> => {
    const text = `${random.pick(TEXTS)} zq${world.fresh()}zq`;
    const tickets = p.tickets.length;
    await perform(world, { entry: "drafts.check", who, input: { about, text, language: "en" } });
    const ticket = p.tickets.at(-1);
    if (ticket === undefined || p.tickets.length === tickets) return;
    const { acknowledgements } = ticket;
    const input = { ticket: ticket.ticket, text, acknowledgements, key: `k-${world.fresh()}` };
    await perform(world, { entry: "messages.send", who, input });
  };
  const base = () => ({
    ...{ kind: "new" as const, team: random.pick(TEAMS) },
    category: random.pick(["symptoms", "appointments-admin", "medicines", "vaccinations"]),
  });
  for (const { patient, enrolment, grants } of p.patients.values()) {
    const accounts = [enrolment?.account, ...grants.map((g) => g.account)];
    for (const account of accounts)
      if (account !== undefined) await say(personOf(p.id, account, "P9"), { ...base(), patient });
    await say(staff(random.pick(["s-1", "s-2", "s-3"])), { ...base(), patient });
    const partners = [random.pick(["r-1", "r-2"]), "r-3"];
    await say(staff("s-1"), { ...base(), patient, between: "clinicians", partners });
    await later(world, random.pick([0, 20_000, 60_000]));
  }
  for (const { id, team, partners } of [...p.threads.values()]) {
    const writer = [...p.staff].find(([, s]) => s.teams.includes(team))?.[0] ?? "s-1";
    if (random.chance(0.4)) await say(staff(writer), { kind: "reply", thread: id });
    const partner = partners[0];
    if (partner !== undefined && random.chance(0.5))
      await say({ kind: "partner", practice: p.id, partner }, { kind: "reply", thread: id });
  }
};

// One that only a named clinician may read is closed: it cannot be filed by itself, and stands on the worklist for that.
const closeOneRestricted = async (world: World, p: PracticeModel): Promise<void> => {
  const who: Principal = { kind: "staff", practice: p.id, staff: "s-1" };
  const own = [...p.threads.values()].find(
    (t) => t.kind === "clinicians" && t.messages.every((m) => m.author.ref === who.staff),
  );
  if (own === undefined) return;
  const named = { thread: own.id, key: `k-${world.fresh()}` };
  const to = [who.staff];
  await perform(world, { entry: "threads.restrict", who, input: { ...named, to } });
  const closing = { thread: own.id, key: `k-${world.fresh()}` };
  await perform(world, { entry: "threads.close", who, input: closing });
  await later(world, 60_000);
  const round = { practice: p.id, limit: 20 } as unknown as Fields;
  await perform(world, { entry: "worker.file", who, input: round });
};

/** Founds two practices with staff, partners, patients and proxies, partners' and patients' threads, all through the public API. */
export const buildWorld = async (random: Random): Promise<World> => {
  const clock = createTestClock({ now: Date.UTC(2026, 10, 23, 9) });
  const practices = [modelOf("P-A"), modelOf("P-B")] as const;
  const numbers = nhsNumbers(8);
  for (const [i, p] of practices.entries())
    for (const [j, ref] of ["pat-1", `${p.id}-2`, `${p.id}-3`].entries())
      p.patients.set(ref, {
        ...{ patient: ref, nhsNumber: numbers[i * 3 + j] ?? "", bornOn: `19${60 + j * 9}-03-09` },
        ...{ enrolment: null, grants: [], codes: [], contacts: {}, agreements: [] },
      });
  const directory = createMemoryDirectory({
    patients: practices.flatMap((p) =>
      [...p.patients.values()].map(({ patient, nhsNumber, bornOn }) => ({
        ...{ practice: p.id, patient, nhsNumber, bornOn, status: "registered" as const },
        ...{ sex: null, pregnantWeeks: null, medicines: [], conditions: [] },
      })),
    ),
  });
  const disk = createMemoryDisk();
  const counted = counting(disk.open(clock.now));
  const practiceKeys = Object.fromEntries(
    ["P-A", "P-B", "P-C"].map((id) => [id, generatePracticeKey()]),
  );
  const keys = settled(createLocalKeys({ practiceKeys }));
  const content: Content = ukContent;
  const common = {
    keys,
    directory,
    transports: [],
    alerts: createMemoryAlerts(),
    content,
    clock,
    inbox: createMemoryInbox(),
    record: createMemoryRecordSystem(),
  };
  const onDefect = ({ cause }: { cause: unknown }): void => {
    throw new Error("a defect", { cause });
  };
  const messaging = createMessaging({
    ...common,
    ...{ storage: counted.storage, ids: idsOf("ia"), onDefect },
  });
  const second = createMessaging({
    ...common,
    ...{ storage: disk.open(clock.now), ids: idsOf("ib"), onDefect },
  });
  let given = 0;
  const world: World = {
    ...{ practices, clock, directory, messaging, second, calls: counted.calls },
    ...{ secrets: new Map(), fresh: () => ++given },
  };
  for (const p of practices) {
    settled(
      await messaging.practices.found({
        ...{ practice: p.id, name: `Surgery ${p.id}`, nation: "england", phone: "01632 960001" },
        ...{ signInUrl: "https://surgery.example/messages", key: "found" },
        manager: { staff: "s-0", name: "Name s-0" },
      }),
    );
    // That work returns by itself is no attempt of anybody's: here it never does.
    const clocks = { ...DEFAULT_CLOCKS, returnMs: 366 * 86_400_000 };
    const still = { settings: { clocks }, key: "clocks" };
    settled(await messaging.practices.configure(founder(p.id), still));
    await staffPractice(world, p, random);
    await enrolPatients(world, p, random);
    await writeThreads(world, p, random);
    await closeOneRestricted(world, p);
  }
  return world;
};
