// For each entry point: an attempt on it, aimed at something of the practice, of the other practice, or at nothing.
import type { Principal } from "@carethread/core";
import type { About } from "./oracle.js";
import type { Target } from "./verdicts.js";
import {
  type AboutModel,
  ACCOUNTS,
  type Fields,
  ownerOf,
  type PracticeModel,
  personOf,
  type Random,
  type World,
} from "./world.js";

/** Where an attempt aims. */
export type Aim = "own" | "foreign" | "absent";

/** An attempt without its principal. */
export interface Shot {
  readonly input: Fields;
  readonly to: Partial<Target>;
  /** The principal that it was made for, where it is not for any. */
  readonly likely?: Principal;
}

/** What a generator draws from. */
export interface Draw {
  readonly world: World;
  readonly practice: PracticeModel;
  readonly random: Random;
  readonly aim: Aim;
}
type Generator = (draw: Draw) => Shot;

const HOUR = 3_600_000;
/** Texts in which no rule sees anything. */
export const TEXTS = [
  "My knee has been a bit sore since I went walking. Could somebody look at it next week?",
  "Could I change the appointment for the blood test to another day?",
  "Please keep it moving gently. I have asked reception to book you with the physio.",
] as const;
const CHEST = "I have crushing chest pain and cannot breathe.";

const otherOf = ({ world, practice }: Draw): PracticeModel =>
  world.practices[0] === practice ? world.practices[1] : world.practices[0];

// Something out of the practice that is aimed at, or a reference that nobody has.
const from = <T>(draw: Draw, items: (p: PracticeModel) => readonly T[]): T | undefined => {
  if (draw.aim === "absent") return undefined;
  const found = items(draw.aim === "own" ? draw.practice : otherOf(draw));
  return found.length === 0 ? undefined : draw.random.pick(found);
};
const NOBODY = "ia999999999";
const thread = (draw: Draw) => {
  const found = from(draw, (p) => [...p.threads.values()]);
  return { thread: found?.id ?? NOBODY, model: found };
};
// A reference that both practices know is foreign to neither.
const patient = (draw: Draw): string =>
  from(draw, (p) =>
    [...p.patients.keys()].filter((ref) => draw.aim === "own" || !draw.practice.patients.has(ref)),
  ) ?? "pat-nobody";
const message = (draw: Draw) => {
  const { thread: id, model } = thread(draw);
  if (model === undefined || model.messages.length === 0) return { thread: id, message: NOBODY };
  return { thread: id, message: draw.random.pick(model.messages).id };
};
// Half of the messages that are changed were written just now: the others cannot be undone any more.
const recent = (draw: Draw): Shot => {
  const now = draw.world.clock.now();
  const fresh = [...draw.practice.threads.values()].flatMap((t) =>
    t.messages.filter((m) => now < m.undoUntil).map((m) => ({ t, m })),
  );
  const key = keyOf(draw);
  if (draw.aim !== "own" || fresh.length === 0 || draw.random.chance(0.4)) {
    const named = message(draw);
    return { input: { ...named, key }, to: named, ...likelyOf(draw, named) };
  }
  const { t, m } = draw.random.pick(fresh);
  const named = { thread: t.id, message: m.id };
  const { kind, ref } = m.author;
  const model = draw.practice.patients.get(t.patient);
  const account = kind === "patient" ? ref : model?.grants.find((g) => g.proxy === ref)?.account;
  const likely = personOrStaff(
    draw,
    account === undefined ? `${kind}:${ref}` : `person:${account}`,
  );
  return { input: { ...named, key }, to: named, ...(likely === null ? {} : { likely }) };
};
// Somebody who has to do with a thread or a patient, rightly or no longer.
const nearPatient = ({ practice, random }: Draw, ref: string): Principal | undefined => {
  const model = practice.patients.get(ref);
  const accounts = [
    ...(model?.grants ?? []).map((g) => g.account),
    model?.enrolment?.account ?? [],
  ].flat();
  const level = random.pick(["P0", "P9", "P9"] as const);
  return accounts.length === 0 ? undefined : personOf(practice.id, random.pick(accounts), level);
};
const nearThread = (draw: Draw, id: string): Principal | undefined => {
  const { practice, random } = draw;
  const model = practice.threads.get(id);
  if (model === undefined) return undefined;
  const team = [...practice.staff]
    .filter(([, s]) => s.teams.includes(model.team))
    .map(([ref]) => ref);
  const wrote = model.messages.flatMap((m) => (m.author.kind === "staff" ? [m.author.ref] : []));
  const staff = [...team, ...wrote, ...(model.restrictedTo ?? []), model.claim?.staff ?? []].flat();
  if (random.chance(0.3)) return nearPatient(draw, model.patient);
  if (model.partners.length > 0 && random.chance(0.3))
    return { kind: "partner", practice: practice.id, partner: random.pick(model.partners) };
  if (staff.length === 0) return undefined;
  return { kind: "staff", practice: practice.id, staff: random.pick(staff) };
};
const likelyOf = (draw: Draw, { thread: id, patient: ref }: Fields): { likely?: Principal } => {
  const likely =
    id !== undefined
      ? nearThread(draw, id)
      : ref !== undefined
        ? nearPatient(draw, ref)
        : undefined;
  return likely === undefined ? {} : { likely };
};
const textOf = ({ world, random }: Draw): string =>
  `${random.chance(0.04) ? CHEST : random.pick(TEXTS)} zq${world.fresh()}zq`;
const keyOf = ({ world }: Draw): string => `k-${world.fresh()}`;
const staffOf = ({ practice, random }: Draw): string =>
  random.pick([...practice.staff.keys()].filter((s) => s !== "s-0"));
const teamOf = ({ practice, random }: Draw): string => random.pick([...practice.teams.keys()]);

const openTeam = ({ practice, random }: Draw): string => {
  const teams = [...practice.teams].filter(([ref, { active }]) =>
    [...practice.staff.values()].some((s) => active && !s.left && s.teams.includes(ref)),
  );
  return teams.length === 0 ? NOBODY : random.pick(teams)[0];
};
const activePartners = ({ practice }: Draw): readonly string[] =>
  [...practice.partners].filter(([, p]) => p.active).map(([ref]) => ref);

const about = (draw: Draw): AboutModel => {
  const { random } = draw;
  const { thread: id, message: m } = message(draw);
  if (random.chance(0.08)) return { kind: "correction", thread: id, message: m };
  if (random.chance(0.5)) return { kind: "reply", thread: id };
  const category = random.pick(["symptoms", "appointments-admin", "vaccinations", "medicines"]);
  const fresh = { kind: "new", patient: patient(draw), category, team: openTeam(draw) } as const;
  const partners = activePartners(draw);
  if (partners.length > 0 && random.chance(0.2))
    return { ...fresh, between: "clinicians", partners: [random.pick(partners)] };
  return random.chance(0.1) ? { ...fresh, hideFromProxies: true } : fresh;
};
/** What the oracle needs to know of what a message is about. */
export const targetOf = (a: AboutModel): About => ({
  ...{ patient: "", category: "", thread: "", message: "" },
  ...(a as Partial<About> & Pick<About, "kind">),
});

const keyed =
  (make: (draw: Draw) => Fields): Generator =>
  (draw) => {
    const fields = make(draw);
    const to = fields as unknown as Partial<Target>;
    return { input: { ...fields, key: keyOf(draw) }, to, ...likelyOf(draw, fields) };
  };
const plain =
  (make: (draw: Draw) => Fields): Generator =>
  (draw) => {
    const fields = make(draw);
    return { input: fields, to: fields as unknown as Partial<Target>, ...likelyOf(draw, fields) };
  };
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
const personOrStaff = ({ practice }: Draw, owner = ""): Principal | null => {
  const [kind, ref = ""] = owner.split(":");
  if (kind === "staff") return { kind, practice: practice.id, staff: ref };
  if (kind === "partner") return { kind, practice: practice.id, partner: ref };
  return kind === "person" ? personOf(practice.id, ref, "P9") : null;
};
const withKey =
  (make: Generator): Generator =>
  (draw) => {
    const shot = make(draw);
    return { ...shot, input: { ...shot.input, key: keyOf(draw) } };
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
  check: () => ({ input: {}, to: {} }),
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
  "practices.removeStaff": keyed((draw) => ({ staff: staffOf(draw) })),
  "practices.addTeam": keyed(({ world }) => {
    const team = `t-${world.fresh()}`;
    return { team, name: `Team ${team}`, categories: [] };
  }),
  "practices.changeTeam": keyed((draw) => {
    const team = teamOf(draw);
    return { team, name: `Team ${team}` };
  }),
  "practices.removeTeam": keyed((draw) => ({ team: teamOf(draw), successor: teamOf(draw) })),
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
    return {
      input: { about: a, text: textOf(draw), language: "en" },
      to: { about: targetOf(a) },
      ...likelyOf(
        draw,
        targetOf(a).thread === ""
          ? { patient: targetOf(a).patient }
          : { thread: targetOf(a).thread },
      ),
    };
  },
  "drafts.save": (draw) => {
    const shot = draw.random.chance(0.3)
      ? withKey(draft)(draw)
      : { input: { key: keyOf(draw) }, to: {} };
    return {
      ...shot,
      input: { ...shot.input, about: about(draw), text: textOf(draw), language: "en" },
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
  "worklist.release": byHolder((draw) => token(draw)),
  "worklist.handOver": byHolder((draw) => ({ ...token(draw), to: staffOf(draw) })),
  "worklist.route": keyed((draw) => ({ thread: thread(draw).thread, team: teamOf(draw) })),
  "worklist.handle": byHolder((draw) => ({ ...token(draw), outcome: "answered" })),
  "worklist.settleUnreachable": onThread,
  "diversions.list": page,
  "audit.ofThread": plain((draw) => ({ thread: thread(draw).thread })),
  "audit.ofPractice": plain(({ random }) => ({ after: random.below(40), limit: 500 })),
  "commands.recall": (draw) => {
    const [owner = "", key = "k-none"] = (from(draw, (p) => [...p.keys]) ?? "").split(" ");
    const likely = personOrStaff(draw, owner);
    return { input: { key }, to: {}, ...(likely === null ? {} : { likely }) };
  },
  "worker.dispatch": () => ({ input: { practice: "P-C", limit: 1 }, to: {} }),
  "worker.sweep": ({ practice }) => ({ input: { practice: practice.id, limit: 20 }, to: {} }),
  "worker.report": ({ practice }) => ({
    input: { practice: practice.id, reference: "no.such.letter", state: "failed" },
    to: {},
  }),
};

/** What the oracle is asked about, with every field. */
export const completeTarget = (to: Partial<Target>): Target => ({
  ...{ kind: "new", patient: "", category: "", thread: "", message: "", proxy: "", draft: "" },
  ...{ breakGlass: false, ticketOf: "", about: targetOf({ kind: "reply", thread: NOBODY }) },
  ...to,
});
