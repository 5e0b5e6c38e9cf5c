/** What changes at a practice: people are away, leave and come, teams are made and removed, settings are changed, patients move away. */
import type { Chance } from "./chance.js";
import { beginsWork, givesWork, letOneWork } from "./staff.js";
import { DAY, HOUR } from "./swarm.js";
import { PRACTICE, type SimulatedStaff, type World } from "./world.js";

const WEEK = 7 * DAY;

/** Lets things change until life stops. */
export const letThingsChange = (world: World): void => {
  const chance = world.chances("changes");
  const { timeline, plan } = world;
  if (plan.life.deduction)
    timeline.at(timeline.now() + chance.whole(1, plan.days) * DAY * 0.7, () =>
      deducts(world, chance),
    );
  if (plan.life.changes === 0) return;
  const next = (): void => {
    timeline.at(timeline.now() + chance.wait(WEEK / plan.life.changes), () => {
      if (timeline.now() >= world.livesUntil()) return;
      void chance.pick(CHANGES)(world, chance).then(next);
    });
  };
  next();
};

const deducts = ({ directory, patients, weather }: World, chance: Chance): void => {
  const { patient, nhsNumber } = chance.pick(patients);
  weather.struck("patient-deducted");
  directory.put({
    ...{ practice: PRACTICE, patient, nhsNumber, status: "left", bornOn: "1970-05-17" },
    ...{ sex: "female", pregnantWeeks: null, medicines: [], conditions: [] },
  });
};

type Change = (world: World, chance: Chance) => Promise<unknown>;

const isAway: Change = async (world, chance) => {
  const member = chance.pick(world.staff);
  world.weather.struck("staff-away");
  member.awayUntil = world.timeline.now() + chance.whole(1, 7) * DAY;
};

const comes: Change = async (world, chance) => {
  const role: SimulatedStaff["role"] = chance.pick(["clinician", "receptionist"]);
  const staff = `s-${world.next("staff")}`;
  const teams = [role === "clinician" ? "clinical" : "reception"];
  const key = `hire-${staff}`;
  const heard = await world.asking.insist({
    ...{ name: "practices.addStaff", by: world.manager.staff, wish: key, to: staff },
    call: ({ practices }) =>
      practices.addStaff(world.manager, { staff, name: staff, roles: [role], teams, key }),
    told: () => ({}),
  });
  if (heard.ending !== "ok") return;
  const principal = { kind: "staff", practice: PRACTICE, staff } as const;
  const member: SimulatedStaff = { principal, role, awayUntil: 0, left: false };
  world.staff.push(member);
  letOneWork(world, member);
};

const leaves: Change = async (world, chance) => {
  const member = chance.pick(world.staff.filter(({ left }) => !left));
  const { staff } = member.principal;
  // Some go in the middle of their work.
  if (chance.happens(0.6)) await beginsWork(world, member, chance);
  const handOver = chance.happens(0.5) ? { handOver: { kind: "teams" } as const } : {};
  const key = `leave-${staff}-${world.next("leave")}`;
  const heard = await world.asking.insist({
    ...{ name: "practices.removeStaff", by: world.manager.staff, wish: key, to: staff },
    call: ({ practices }) => practices.removeStaff(world.manager, { staff, key, ...handOver }),
    told: () => ({}),
  });
  member.left = heard.ending === "ok";
  if (heard.ending !== "ok") return;
  // What they know of by now they try once more.
  await world.asking.once({
    ...{ name: "worklist.page", by: staff, wish: `look-${world.next("look")}`, to: "all" },
    call: ({ worklist }) => worklist.page(member.principal, { team: null }),
    told: () => ({}),
  });
};

/** A team is made, gets somebody and some work, and is removed again: what it had goes to its successor. */
const teamComesAndGoes: Change = async (world, chance) => {
  const team = `t-${world.next("team")}`;
  const { manager, asking, timeline } = world;
  const by = manager.staff;
  const made = await asking.insist({
    ...{ name: "practices.addTeam", by, wish: `add-${team}`, to: team },
    call: ({ practices }) =>
      practices.addTeam(manager, {
        ...{
          team,
          name: `Team ${team}`,
          categories: ["fit-note", "medicines", "symptoms"],
          key: `add-${team}`,
        },
      }),
    told: () => ({}),
  });
  if (made.ending !== "ok") return;
  const member = chance.pick(world.staff.filter(({ left }) => !left));
  const own = member.role === "clinician" ? "clinical" : "reception";
  await asking.insist({
    ...{ name: "practices.changeStaff", by, wish: `join-${team}`, to: team },
    call: ({ practices }) =>
      practices.changeStaff(manager, {
        ...{ staff: member.principal.staff, teams: [own, team], key: `join-${team}` },
      }),
    told: () => ({}),
  });
  await givesWork(world, member, team, chance);
  // Some are removed while they have what they were given, before it returns.
  await timeline.sleep(chance.wait(chance.happens(0.5) ? HOUR : 4 * DAY));
  if (timeline.now() >= world.livesUntil()) return;
  const successor = chance.pick(["clinical", "reception"]);
  await asking.insist({
    ...{ name: "practices.removeTeam", by, wish: `remove-${team}`, to: team },
    call: ({ practices }) =>
      practices.removeTeam(manager, { team, successor, key: `remove-${team}` }),
    told: () => ({}),
  });
};

const settingsChange: Change = async (world, chance) => {
  const key = `settings-${world.next("settings")}`;
  const settings = chance.pick([
    { claimMs: chance.whole(2, 30) * 60_000 },
    { undoMs: chance.whole(0, 120) * 1_000 },
    { declaration: chance.pick(["allowed", "refused"] as const) },
  ]);
  await world.asking.insist({
    ...{ name: "practices.configure", by: world.manager.staff, wish: key },
    call: ({ practices }) => practices.configure(world.manager, { settings, key }),
    told: () => ({}),
  });
};

const closesForADay: Change = async (world, chance) => {
  const key = `closed-${world.next("availability")}`;
  const set = (
    availability: { status: "open" } | { status: "closed"; notice: string },
    wish: string,
  ) =>
    world.asking.insist({
      ...{ name: "practices.setAvailability", by: world.manager.staff, wish },
      call: ({ practices }) =>
        practices.setAvailability(world.manager, { availability, key: wish }),
      told: () => ({}),
    });
  await set({ status: "closed", notice: "We are closed today." }, key);
  await world.timeline.sleep(chance.wait(DAY / 2));
  await set({ status: "open" }, `${key}-over`);
};

const CHANGES: readonly Change[] = [
  isAway,
  comes,
  leaves,
  teamComesAndGoes,
  settingsChange,
  closesForADay,
];
