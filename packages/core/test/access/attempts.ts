// For each entry point: an attempt on it.
import {
  about,
  CHEST,
  type Draw,
  figures,
  from,
  type Generator,
  HOUR,
  keyed,
  keyOf,
  likelyOf,
  message,
  NOBODY,
  otherOf,
  patient,
  personOrStaff,
  plain,
  recent,
  staffOf,
  targetOf,
  teamOf,
  textOf,
  thread,
  withKey,
} from "./aims.js";
import { moreGenerators } from "./attempts-more.js";
import type { Target } from "./verdicts.js";
import { ACCOUNTS, type Fields, ownerOf, personOf } from "./world.js";

const onThread: Generator = keyed((draw) => ({ thread: thread(draw).thread }));
const aboutPatient = keyed((draw) => ({ patient: patient(draw) }));
const page = plain(({ random }) => (random.chance(0.5) ? {} : { limit: 100 }));

const draft: Generator = (draw) => {
  const found = from(draw, (p) =>
    [...p.drafts.values()].filter((d) => d.open || draw.aim === "own"),
  );
  const fields = { draft: found?.id ?? NOBODY };
  const likely = personOrStaff(draw, found?.owner);
  return { input: fields, to: fields, ...(likely === null ? {} : { likely }) };
};

const diversion: Generator = (draw) => {
  const found = from(draw, (p) => [...p.diversions.keys()]);
  const fields = { diversion: found ?? NOBODY };
  return { input: fields, to: fields };
};
const send: Generator = (draw) => {
  const tickets = draw.aim === "foreign" ? otherOf(draw).tickets : draw.practice.tickets;
  const found = draw.random.chance(0.6) ? tickets.at(-1) : draw.random.pick(tickets.slice(-6));
  const key = keyOf(draw);
  if (draw.aim === "absent" || found === undefined)
    return {
      input: { ticket: "none", text: "x", acknowledgements: [], key },
      to: { ticketOf: "" },
    };
  const { ticket, text, acknowledgements, owner } = found;
  const ticketOf = `${owner.practice} ${ownerOf(owner)}`;
  return {
    input: { ticket, text, acknowledgements, key },
    to: { about: targetOf(found.about), ticketOf },
    likely: { ...owner, practice: draw.practice.id },
  };
};

const code: Generator = (draw) => {
  const found = from(draw, (p) => [...p.patients.values()]);
  const open = found?.codes.filter((c) => c.open) ?? [];
  const fields = {
    patient: found?.patient ?? "pat-nobody",
    code: open.length === 0 ? NOBODY : draw.random.pick(open).id,
  };
  return { input: { ...fields, key: keyOf(draw) }, to: fields };
};
const proxy: Generator = (draw) => {
  const found = from(draw, (p) => [...p.patients.values()].filter((x) => x.grants.length > 0));
  const grant = found === undefined ? undefined : draw.random.pick(found.grants);
  const fields = { patient: found?.patient ?? "pat-nobody", proxy: grant?.proxy ?? NOBODY };
  return { input: { ...fields, key: keyOf(draw) }, to: fields, ...likelyOf(draw, fields) };
};
const agreement = (draw: Draw) => {
  const found = from(draw, (p) => [...p.patients.values()]);
  const agreements = found?.agreements ?? [];
  return {
    patient: found?.patient ?? "pat-nobody",
    agreement: agreements.length === 0 ? NOBODY : draw.random.pick(agreements),
  };
};
const enrol: Generator = (draw) => {
  const found = from(draw, (p) => [...p.patients.values()]);
  const open = found?.codes.filter((c) => c.open) ?? [];
  const taken = (account: string): boolean =>
    found?.enrolment?.account === account ||
    found?.grants.some((g) => g.account === account) === true;
  // An account that stands in two relations to one patient at once is left to the tests of enrolment.
  const account = ACCOUNTS.find((a) => !taken(a)) ?? `acc-${draw.world.fresh()}`;
  const pick = open.length === 0 ? undefined : draw.random.pick(open);
  return {
    input: {
      nhsNumber: found?.nhsNumber ?? "9434765919",
      bornOn: found?.bornOn ?? "1970-01-01",
      code: draw.random.chance(0.8) && pick !== undefined ? pick.code : "AAAA-BBBB-CCCC",
      key: keyOf(draw),
    },
    to: {},
    likely: personOf(draw.practice.id, account, "P5"),
  };
};
const token = (draw: Draw) => {
  const claimed = from(draw, (p) => [...p.threads.values()].filter((t) => t.claim !== null));
  if (claimed !== undefined) return { thread: claimed.id, token: claimed.claim?.token ?? 1 };
  const { thread: id, model } = thread(draw);
  return { thread: id, token: model?.claim?.token ?? 1 };
};

const byHolder =
  (make: (draw: Draw) => Fields): Generator =>
  (draw) => {
    const shot = keyed(make)(draw);
    const staff = draw.practice.threads.get(shot.to.thread ?? "")?.claim?.staff;
    if (staff === undefined) return shot;
    return { ...shot, likely: { kind: "staff", practice: draw.practice.id, staff } };
  };

/** One generator for each entry point. */
export const generators: Readonly<Record<string, Generator>> = {
  "practices.found": (draw) => ({
    input: {
      ...{ practice: draw.practice.id, name: "Again", nation: "england", phone: "01632 960001" },
      ...{ signInUrl: "https://again.example", key: keyOf(draw) },
      manager: { staff: staffOf(draw), name: "Taker" },
    },
    to: {},
  }),
  "practices.configure": keyed(() => ({ settings: { phone: "01632 960002" } })),
  "practices.setAvailability": keyed(({ random }) => ({
    availability: random.chance(0.1)
      ? { status: "closed", notice: "Back on Monday." }
      : { status: "open" },
    ...(random.chance(0.5) ? { heldBy: { staff: "s-1", until: 8_000_000_000_000 } } : {}),
  })),
  "practices.describe": () => ({ input: {}, to: {} }),
  "practices.addStaff": keyed(({ world, random }) => ({
    ...{
      staff: `s-${world.fresh()}`,
      name: "Somebody New",
      teams: random.some(["t-doctors", "t-desk"]),
    },
    roles: [random.pick(["receptionist", "clinician", "manager"])],
  })),
  "practices.changeStaff": keyed((draw) => ({
    staff: staffOf(draw),
    ...(draw.random.chance(0.5)
      ? { teams: draw.random.some([...draw.practice.teams.keys()]) }
      : { roles: [draw.random.pick(["receptionist", "clinician", "manager"])] }),
  })),
  "practices.removeStaff": keyed((draw) => ({
    staff: staffOf(draw),
    ...(draw.random.chance(0.8) ? { handOver: { kind: "teams" } } : {}),
  })),
  "practices.addTeam": keyed(({ world }) => {
    const team = `t-${world.fresh()}`;
    return { team, name: `Team ${team}`, categories: [] };
  }),
  "practices.changeTeam": keyed((draw) => {
    const team = teamOf(draw);
    return { team, name: `Team ${team}` };
  }),
  "practices.removeTeam": keyed((draw) => ({
    ...{ team: teamOf(draw), successor: teamOf(draw) },
    handOver: draw.random.chance(0.8),
  })),
  "practices.addPartner": keyed(({ world }) => ({
    ...{ partner: `r-${world.fresh()}`, name: "Dr New", organisation: "Trust" },
    address: "new@nhs.net",
  })),
  "practices.removePartner": keyed(({ practice, random }) => ({
    partner: random.pick([...practice.partners.keys()]),
  })),
  "people.issueLinkageCode": (draw) => {
    const found = from(draw, (p) => [...p.patients.values()]);
    const until = draw.world.clock.now() + draw.random.pick([HOUR, 20 * HOUR, 2_000 * HOUR]);
    const scope = draw.random.pick([["read"], ["read", "send"], ["send"]]);
    const input = {
      nhsNumber: found?.nhsNumber ?? "9434765919",
      purpose: draw.random.chance(0.4)
        ? { kind: "self" }
        : { kind: "proxy", scope, basis: "patient-consent", until },
      ...{ level: draw.random.pick(["P0", "P5", "P9"]), handedOver: "in-person", key: keyOf(draw) },
    } as const;
    return { input: input as Fields, to: {} };
  },
  "people.cancelLinkageCode": code,
  "people.enrol": enrol,
  "people.endEnrolment": aboutPatient,
  "people.revokeProxy": proxy,
  "people.setContact": keyed((draw) => ({
    ...{ patient: patient(draw), channel: "email" },
    address: draw.random.chance(0.2) ? null : `zq${draw.world.fresh()}zq@mail.example`,
  })),
  "people.choose": keyed((draw) => ({
    ...{ patient: patient(draw), channel: "sms", purpose: "notifications" },
    value: draw.random.pick(["consented", "objected"]),
  })),
  "people.setLanguage": keyed((draw) => ({ patient: patient(draw), language: "en" })),
  "people.describe": plain((draw) => ({ patient: patient(draw) })),
  "people.mine": page,
  "agreements.offer": keyed((draw) => ({
    ...{ patient: patient(draw), textVersion: "1", language: "en", scope: ["replies"] },
    expiresAt: draw.world.clock.now() + 9_000 * HOUR,
  })),
  "agreements.sign": keyed((draw) => ({ ...agreement(draw), textVersion: "1" })),
  "agreements.withdraw": keyed(agreement),
  "drafts.check": (draw) => {
    const a = about(draw);
    const text = textOf(draw);
    const { thread: id, patient: ref } = targetOf(a);
    return {
      input: { about: a, text, language: "en" },
      to: { about: { ...targetOf(a), emergency: text.startsWith(CHEST) } },
      ...likelyOf(draw, id === "" ? { patient: ref } : { thread: id }),
    };
  },
  "drafts.save": (draw) => {
    const shot = draw.random.chance(0.3)
      ? withKey(draft)(draw)
      : { input: { key: keyOf(draw) }, to: {} };
    const a = about(draw);
    return {
      input: { ...shot.input, about: a, text: textOf(draw), language: "en" },
      to: { ...shot.to, about: targetOf(a) },
    };
  },
  "drafts.list": page,
  "drafts.open": draft,
  "drafts.discard": withKey(draft),
  "messages.send": send,
  "messages.undo": recent,
  "messages.retract": recent,
  "messages.redact": keyed((draw) => ({ ...message(draw), reason: "sent-in-error" })),
  "threads.list": (draw) => {
    const input = draw.random.chance(0.15) ? {} : { patient: patient(draw) };
    return { input, to: input, ...likelyOf(draw, input) };
  },
  "threads.open": (draw) => {
    const { thread: id } = thread(draw);
    const near = likelyOf(draw, { thread: id });
    if (draw.random.chance(0.8)) return { input: { thread: id }, to: { thread: id }, ...near };
    const input = { thread: id, breakGlass: "emergency" };
    return { input, to: { thread: id, breakGlass: true }, ...near };
  },
  "threads.close": onThread,
  "threads.reopen": onThread,
  "threads.addNote": keyed((draw) => ({ thread: thread(draw).thread, text: textOf(draw) })),
  "threads.restrict": keyed((draw) => ({
    thread: thread(draw).thread,
    to: draw.random.chance(0.4) ? null : [staffOf(draw)],
  })),
  "threads.hideFromProxies": keyed((draw) => ({
    ...{ thread: thread(draw).thread, hidden: draw.random.chance(0.5) },
  })),
  "worklist.page": plain((draw) => ({
    team: draw.random.chance(0.4) ? null : teamOf(draw),
    ...(draw.random.chance(0.3) ? { limit: 2 } : { limit: 100 }),
  })),
  "worklist.mine": page,
  "worklist.claim": onThread,
  "worklist.acknowledge": onThread,
  "worklist.release": byHolder((draw) => token(draw)),
  "worklist.handOver": byHolder((draw) => ({ ...token(draw), to: staffOf(draw) })),
  "worklist.route": keyed((draw) => ({ thread: thread(draw).thread, team: teamOf(draw) })),
  "worklist.handle": byHolder((draw) => ({ ...token(draw), outcome: "answered" })),
  "worklist.closeMany": keyed((draw) => ({
    threads: [...new Set([thread(draw).thread, thread(draw).thread, NOBODY])],
    outcome: "answered",
  })),
  "worklist.settleUnreachable": onThread,
  "diversions.list": page,
  "diversions.open": diversion,
  "diversions.settle": withKey((draw) => {
    const shot = diversion(draw);
    return { ...shot, input: { ...shot.input, outcome: "called-back" } };
  }),
  ...moreGenerators,
  "audit.ofThread": plain((draw) => ({ thread: thread(draw).thread })),
  "audit.ofPractice": plain(({ random }) => ({ after: random.below(40), limit: 500 })),
  "reports.measure": plain(figures),
  "commands.recall": (draw) => {
    const [owner = "", key = "k-none"] = (from(draw, (p) => [...p.keys]) ?? "").split(" ");
    const likely = personOrStaff(draw, owner);
    return { input: { key }, to: {}, ...(likely === null ? {} : { likely }) };
  },
};

/** What the oracle is asked about, with every field. */
export const completeTarget = (to: Partial<Target>): Target => ({
  ...{ kind: "new", patient: "", category: "", thread: "", message: "", proxy: "", draft: "" },
  ...{ broadcast: "", sender: "" },
  ...{
    diversion: "",
    team: "",
    breakGlass: false,
    ticketOf: "",
    about: targetOf({ kind: "reply", thread: NOBODY }),
  },
  ...to,
});
