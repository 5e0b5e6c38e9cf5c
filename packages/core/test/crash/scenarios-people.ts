import { ukContent } from "@carethread/rules-uk";
import { expectOk } from "@carethread/testing";
import { type Runnable, scenario } from "./scenarios.js";
import { OTHER_PRACTICE, type World } from "./world.js";

const nothing = async (): Promise<undefined> => undefined;
const ben = { nhsNumber: "9434765870", bornOn: "1988-11-30" } as const;
const patient = "p-ada";
const far = Date.UTC(2027, 10, 1);

const issued = async (w: World): Promise<{ id: string; code: string }> =>
  expectOk(
    await w.messaging.people.issueLinkageCode(w.staff.receptionist, {
      nhsNumber: ben.nhsNumber,
      purpose: { kind: "self" },
      level: "P9",
      handedOver: "in-person",
      key: "given-code",
    }),
  );

const benPrincipal = {
  kind: "person",
  practice: "A81001",
  account: "account-ben",
  assurance: "P0",
} as const;

const offered = async (w: World): Promise<string> => {
  expectOk(
    await w.messaging.agreements.offer(w.staff.receptionist, {
      ...{ patient, textVersion: await textVersion(w), language: "en", scope: ["replies"] },
      expiresAt: far,
      key: "given-offer",
    }),
  );
  const described = expectOk(await w.messaging.people.describe(w.ada, { patient }));
  return described.agreements[0]?.agreement ?? "";
};

const textVersion = async (_: World): Promise<string> => ukContent.agreementTexts[0]?.version ?? "";

const people: readonly Runnable[] = [
  scenario({
    method: "people.issueLinkageCode",
    given: nothing,
    when: (w) =>
      w.messaging.people.issueLinkageCode(w.staff.receptionist, {
        nhsNumber: ben.nhsNumber,
        purpose: { kind: "self" },
        level: "P5",
        handedOver: "letter",
        key: "k",
      }),
  }),
  scenario({
    method: "people.cancelLinkageCode",
    given: issued,
    when: (w, { id }) =>
      w.messaging.people.cancelLinkageCode(w.staff.receptionist, {
        patient: "p-ben",
        code: id,
        key: "k",
      }),
  }),
  scenario({
    method: "people.enrol",
    given: issued,
    when: (w, { code }) => w.messaging.people.enrol(benPrincipal, { ...ben, code, key: "k" }),
  }),
  scenario({
    method: "people.endEnrolment",
    given: nothing,
    when: (w) => w.messaging.people.endEnrolment(w.staff.receptionist, { patient, key: "k" }),
  }),
  scenario({
    method: "people.revokeProxy",
    given: async (w) => {
      const code = expectOk(
        await w.messaging.people.issueLinkageCode(w.staff.receptionist, {
          nhsNumber: "943 476 5919",
          purpose: { kind: "proxy", scope: ["read"], basis: "patient-consent", until: far },
          level: "P9",
          handedOver: "in-person",
          key: "given-proxy-code",
        }),
      );
      const born = { nhsNumber: "9434765919", bornOn: "1957-03-09" };
      const enrolment = { ...born, code: code.code, key: "given-proxy" };
      expectOk(await w.messaging.people.enrol(benPrincipal, enrolment));
      const described = expectOk(await w.messaging.people.describe(w.ada, { patient }));
      return described.proxies[0]?.proxy ?? "";
    },
    when: (w, proxy) => w.messaging.people.revokeProxy(w.ada, { patient, proxy, key: "k" }),
  }),
  scenario({
    method: "people.setContact",
    given: nothing,
    when: (w) =>
      w.messaging.people.setContact(w.ada, {
        patient,
        channel: "email",
        address: "new@mail.example",
        key: "k",
      }),
  }),
  scenario({
    method: "people.choose",
    given: nothing,
    when: (w) =>
      w.messaging.people.choose(w.ada, {
        patient,
        channel: "sms",
        purpose: "notifications",
        value: "objected",
        key: "k",
      }),
  }),
  scenario({
    method: "people.setLanguage",
    given: nothing,
    when: (w) => w.messaging.people.setLanguage(w.ada, { patient, language: "cy", key: "k" }),
  }),
  scenario({
    method: "agreements.offer",
    given: textVersion,
    when: (w, version) =>
      w.messaging.agreements.offer(w.staff.receptionist, {
        patient,
        textVersion: version,
        language: "en",
        scope: ["replies"],
        expiresAt: far,
        key: "k",
      }),
  }),
  scenario({
    method: "agreements.sign",
    given: offered,
    when: async (w, agreement) =>
      w.messaging.agreements.sign(w.ada, {
        patient,
        agreement,
        textVersion: await textVersion(w),
        key: "k",
      }),
  }),
  scenario({
    method: "agreements.withdraw",
    given: offered,
    when: (w, agreement) =>
      w.messaging.agreements.withdraw(w.ada, { patient, agreement, key: "k" }),
  }),
];

const claimedWork = async (w: World): Promise<void> => {
  const about = { kind: "new", patient, category: "symptoms" } as const;
  const text = "My elbow has been stiff for a while. Could somebody have a look at it?";
  const { thread } = expectOk(await w.send({ by: w.ada, about, text, key: "given-1" }));
  expectOk(await w.messaging.worklist.claim(w.staff.clinician, { thread, key: "given-claim" }));
  // Somebody else must be there before the clinician leaves, or the leaving is refused.
  const other = {
    staff: "s-other",
    name: "Dr Kim Lee",
    roles: ["clinician"],
    teams: ["clinical"],
  } as const;
  expectOk(await w.messaging.practices.addStaff(w.staff.manager, { ...other, key: "given-other" }));
};

const practice: readonly Runnable[] = [
  scenario({
    method: "practices.found",
    given: nothing,
    when: (w) =>
      w.messaging.practices.found({
        practice: OTHER_PRACTICE,
        name: "Oak Lane Practice",
        nation: "wales",
        signInUrl: "https://oak-lane.example/messages",
        phone: "01632 960002",
        manager: { staff: "s-oak", name: "Rhys Bevan" },
        key: "k",
      }),
  }),
  scenario({
    method: "practices.configure",
    given: nothing,
    when: (w) =>
      w.messaging.practices.configure(w.staff.manager, { settings: { undoMs: 0 }, key: "k" }),
  }),
  scenario({
    method: "practices.setAvailability",
    given: nothing,
    when: (w) =>
      w.messaging.practices.setAvailability(w.staff.manager, {
        availability: { status: "closed", notice: "We open again on Monday at 8." },
        key: "k",
      }),
  }),
  scenario({
    method: "practices.addStaff",
    given: nothing,
    when: (w) =>
      w.messaging.practices.addStaff(w.staff.manager, {
        staff: "s-new",
        name: "Nia Rees",
        roles: ["receptionist"],
        teams: ["reception"],
        key: "k",
      }),
  }),
  scenario({
    method: "practices.changeStaff",
    given: nothing,
    when: (w) =>
      w.messaging.practices.changeStaff(w.staff.manager, {
        staff: "s-reception",
        name: "Jo Price-Hall",
        key: "k",
      }),
  }),
  scenario({
    method: "practices.removeStaff",
    given: claimedWork,
    when: (w) =>
      w.messaging.practices.removeStaff(w.staff.manager, {
        staff: "s-clinician",
        handOver: { kind: "teams" },
        key: "k",
      }),
  }),
  scenario({
    method: "practices.addTeam",
    given: nothing,
    when: (w) =>
      w.messaging.practices.addTeam(w.staff.manager, {
        team: "pharmacy",
        name: "Pharmacists",
        categories: ["medicines"],
        key: "k",
      }),
  }),
  scenario({
    method: "practices.changeTeam",
    given: nothing,
    when: (w) =>
      w.messaging.practices.changeTeam(w.staff.manager, {
        team: "clinical",
        name: "Doctors, nurses and physios",
        key: "k",
      }),
  }),
  scenario({
    method: "practices.removeTeam",
    given: claimedWork,
    when: (w) =>
      w.messaging.practices.removeTeam(w.staff.manager, {
        team: "clinical",
        successor: "reception",
        handOver: true,
        key: "k",
      }),
  }),
  scenario({
    method: "practices.addPartner",
    given: nothing,
    when: (w) =>
      w.messaging.practices.addPartner(w.staff.manager, {
        partner: "x-roy",
        name: "Dr A. Roy, cardiology",
        organisation: "Northfield Hospital",
        address: "a.roy@nhs.net",
        key: "k",
      }),
  }),
  scenario({
    method: "practices.removePartner",
    given: async (w) => {
      const roy = { partner: "x-roy", name: "Dr A. Roy", organisation: "Northfield Hospital" };
      const partner = { ...roy, address: "a.roy@nhs.net", key: "given-partner" };
      expectOk(await w.messaging.practices.addPartner(w.staff.manager, partner));
    },
    when: (w) =>
      w.messaging.practices.removePartner(w.staff.manager, { partner: "x-roy", key: "k" }),
  }),
];

/** Every command about people and the practice. */
export const peopleScenarios: readonly Runnable[] = [...people, ...practice];
