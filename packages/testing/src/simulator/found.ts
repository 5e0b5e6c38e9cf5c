/** How a world begins: the practice is founded, people are hired and enrolled, before anything goes wrong. */
import { DEFAULT_WATCH } from "@carethread/core";
import { expectOk } from "../practice/test-practice.js";
import { PRACTICE, type SimulatedPatient, type SimulatedStaff, type World } from "./world.js";

/** The teams of every practice at its beginning. */
export const TEAMS = ["clinical", "reception"] as const;

/** Founds the practice of a world. */
export const foundPractice = async (world: World): Promise<void> => {
  const { calm, manager } = world;
  const { practices } = calm;
  expectOk(
    await practices.found({
      practice: PRACTICE,
      name: "Elm Street Surgery",
      nation: "england",
      signInUrl: "https://elm-street.example/messages",
      phone: "01632 960001",
      manager: { staff: manager.staff, name: "Morgan Ellis" },
      key: "found",
    }),
  );
  const categories = { clinical: [], reception: ["appointments-admin", "vaccinations"] };
  for (const team of TEAMS)
    expectOk(
      await practices.addTeam(manager, {
        ...{ team, name: `Team ${team}`, categories: categories[team], key: `team-${team}` },
      }),
    );
  await setLadder(world);
  for (let n = 0; n < world.plan.life.clinicians; n += 1) await hire(world, "clinician");
  for (let n = 0; n < world.plan.life.receptionists; n += 1) await hire(world, "receptionist");
  for (const patient of world.patients) await enrol(world, patient);
};

const MINUTE = 60_000;

const setLadder = async ({ calm, manager, plan }: World): Promise<void> => {
  const { lastStepMs = 15 * MINUTE, unopenedMs = DEFAULT_WATCH.unopenedMs } = plan.life;
  const watch = { ...DEFAULT_WATCH, unopenedMs };
  const ladder = [
    { tell: "team", waitMs: 5 * MINUTE },
    { tell: "duty-doctor", waitMs: 10 * MINUTE },
    { tell: "manager", waitMs: 10 * MINUTE },
    { tell: "host", waitMs: lastStepMs },
  ] as const;
  expectOk(await calm.practices.configure(manager, { settings: { ladder, watch }, key: "ladder" }));
};

const hire = async (world: World, role: SimulatedStaff["role"]): Promise<void> => {
  const staff = `s-${world.next("staff")}`;
  const teams = role === "clinician" ? ["clinical"] : ["reception"];
  const hired = { staff, name: `Staff ${staff}`, roles: [role], teams, key: `hire-${staff}` };
  expectOk(await world.calm.practices.addStaff(world.manager, hired));
  const principal = { kind: "staff", practice: PRACTICE, staff } as const;
  world.staff.push({ principal, role, awayUntil: 0, left: false });
};

const enrol = async (world: World, known: SimulatedPatient): Promise<void> => {
  const { people } = world.calm;
  const { patient, nhsNumber, principal } = known;
  const receptionist = world.staff.find((member) => member.role === "receptionist");
  if (receptionist === undefined) throw new Error("a practice without a receptionist");
  const issued = await people.issueLinkageCode(receptionist.principal, {
    ...{ nhsNumber, purpose: { kind: "self" }, level: "P9", handedOver: "in-person" },
    key: `code-${patient}`,
  });
  const { code } = expectOk(issued);
  const enrolment = { nhsNumber, bornOn: "1970-05-17", code, key: "enrol" };
  expectOk(await people.enrol(principal, enrolment));
  const address = `${patient}@mail.example`;
  expectOk(
    await people.setContact(principal, { patient, channel: "email", address, key: "address" }),
  );
  expectOk(
    await people.choose(principal, {
      ...{ patient, channel: "email", purpose: "notifications", value: "consented" },
      key: "consent",
    }),
  );
};
