import type { Messaging } from "@carethread/core";
import {
  hours,
  ladder,
  patients,
  practice,
  proxies,
  roster,
  staff,
  teams,
} from "../../seed/index.ts";
import { ACCREDITED_DOMAIN } from "../ground/ground.ts";
import { must } from "./must.ts";
import { accountOf, person, staffMember } from "./people.ts";

/** The clinician of another organisation in the seeded practice. */
export const partner = {
  partner: "roy-cardiology",
  name: "Dr Anita Roy, cardiology",
  organisation: "Northfield Hospital",
  address: `cardiology@${ACCREDITED_DOMAIN}`,
} as const;

const firstManager = staff.find((one) => one.roles.includes("manager"));
const MANAGER = firstManager?.key ?? "";
const RECEPTION = staffMember("janet-holloway");
const YEAR_MS = 365 * 86_400_000;
/** So many patients have said nothing about e-mail: every so-many-th. */
const SILENT_EVERY = 9;

/** Founds the practice with its teams, staff and partner. */
export const plantPractice = async ({ practices }: Messaging): Promise<void> => {
  const manager = { staff: MANAGER, name: firstManager?.name ?? "" };
  must("founding", await practices.found({ ...practice, manager, key: "seed-found" }));
  const by = staffMember(MANAGER);
  for (const { key, name, categories } of teams)
    must(key, await practices.addTeam(by, { team: key, name, categories, key: `seed-${key}` }));
  for (const { key, ...rest } of staff) {
    const command = { staff: key, ...rest, key: `seed-${key}` };
    must(
      key,
      await (key === MANAGER
        ? practices.changeStaff(by, command)
        : practices.addStaff(by, command)),
    );
  }
  const settings = { accreditedDomains: [ACCREDITED_DOMAIN], hours, roster, ladder };
  must("settings", await practices.configure(by, { settings, key: "seed-settings" }));
  must("partner", await practices.addPartner(by, { ...partner, key: "seed-partner" }));
};

/** Signs one patient up by a linkage code, with language, address and consent. */
export const plantPatient = async ({ people }: Messaging, at: number): Promise<void> => {
  const patient = patients[at];
  if (patient === undefined) return;
  const { key, nhsNumber, bornOn, language, email } = patient;
  const who = person(key);
  const issued = await people.issueLinkageCode(RECEPTION, {
    nhsNumber,
    purpose: { kind: "self" },
    level: "P9",
    handedOver: "in-person",
    key: `seed-code-${key}`,
  });
  const { code } = must(`a code for ${key}`, issued);
  must(key, await people.enrol(who, { nhsNumber, bornOn, code, key: "seed-enrol" }));
  if (language !== "en")
    must(key, await people.setLanguage(who, { patient: key, language, key: "seed-language" }));
  if (at % SILENT_EVERY === SILENT_EVERY - 1) return;
  const channel = "email";
  const contact = { patient: key, channel, address: email, key: "seed-contact" } as const;
  must(key, await people.setContact(who, contact));
  const choice = { patient: key, channel, purpose: "notifications", value: "consented" } as const;
  must(key, await people.choose(who, { ...choice, key: "seed-choice" }));
};

/** Lets the proxies in, each by a linkage code of its own. */
export const plantProxies = async ({ people }: Messaging, now: number): Promise<void> => {
  for (const { key, holder, patient, basis, scope } of proxies) {
    const about = patients.find((one) => one.key === patient);
    if (about === undefined) continue;
    const { nhsNumber, bornOn } = about;
    const issued = await people.issueLinkageCode(RECEPTION, {
      nhsNumber,
      purpose: { kind: "proxy", scope, basis, until: now + YEAR_MS },
      level: "P9",
      handedOver: "in-person",
      key: `seed-${key}`,
    });
    const { code } = must(`a code for ${key}`, issued);
    const enrolment = { nhsNumber, bornOn, code, key: `seed-${key}` };
    must(`${accountOf(holder)} for ${patient}`, await people.enrol(person(holder), enrolment));
  }
};
