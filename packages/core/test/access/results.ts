// Results compared exactly: rows, totals, messages, notes, and that no word stands where it may not.
import type { Messaging, Principal } from "@carethread/core";
import { targetOf } from "./aims.js";
import {
  advised,
  looksAfter,
  type Moment,
  messagesFor,
  read,
  relation,
  waits,
  write,
} from "./oracle.js";
import {
  activeStaff,
  claimedThreads,
  listedThreads,
  type Target,
  waitingThreads,
} from "./verdicts.js";
import {
  ownerOf,
  type PatientModel,
  type StaffModel,
  type ThreadModel,
  type World,
} from "./world.js";

type Value<F> = F extends (...args: never[]) => Promise<infer R>
  ? R extends { isOk(): boolean; _unsafeUnwrap(): infer V }
    ? V
    : never
  : never;
/** One attempt and its answer, as the comparison sees it. */
export interface Seen {
  readonly world: World;
  readonly at: Moment;
  readonly who: Principal;
  readonly to: Target;
  readonly input: Readonly<Record<string, unknown>>;
}
type Compare = (seen: Seen, value: never) => Readonly<Record<string, readonly [unknown, unknown]>>;

const ids = (rows: readonly { readonly id: string }[]) => rows.map((r) => r.id).toSorted();
const sorted = (names: readonly string[]) => names.toSorted();

const view: Compare = ({ at, who, to }, value: Value<Messaging["threads"]["open"]>) => {
  const thread = at.practice.threads.get(to.thread) as ThreadModel;
  const staff = who.kind === "staff";
  const shown = messagesFor(at, who, thread);
  const text = ({ state, text: words }: (typeof shown)[number]) =>
    state === "sent" ? words : null;
  const writes = write(at, who, targetOf({ kind: "reply", thread: thread.id })) === "allowed";
  return {
    messages: [
      value.messages.map((m) => `${m.message} ${m.state === "sent" ? m.text : null}`),
      shown.map((m) => `${m.id} ${text(m)}`),
    ],
    redacted: [value.messages.filter((m) => m.state === "redacted" && m.text !== null), []],
    notes: [value.notes.map((n) => n.text), staff ? thread.notes.map((n) => n.text) : []],
    patient: [value.patient, thread.patient],
    "what is the practice's own": [
      staff ||
        (value.claim === null &&
          value.restrictedTo === null &&
          !value.unreachable &&
          value.messages.every((m) => m.evidence === null && m.notices.length === 0)),
      true,
    ],
    partners: [value.partners, who.kind === "person" ? [] : thread.partners],
    write: [value.write.can && !writes, false],
  };
};

const threads: Compare = ({ at, who, to }, value: Value<Messaging["threads"]["list"]>) => {
  const rows = listedThreads(at, who, to.patient === "" ? null : to.patient);
  const own = (t: ThreadModel): string =>
    [
      t.id,
      t.patient,
      t.category,
      t.team,
      t.hidden,
      messagesFor(at, who, t).filter((m) => m.state !== "undone").length,
    ].join(" ");
  return {
    rows: [sorted(value.rows.map((r) => r.thread)), ids(rows)],
    total: [value.total, rows.length],
    contents: [
      sorted(
        value.rows.map((r) =>
          [r.thread, r.patient, r.category, r.team, r.hiddenFromProxies, r.messages].join(" "),
        ),
      ),
      sorted(rows.map(own)),
    ],
  };
};

const worklist: Compare = ({ at, input }, value: Value<Messaging["worklist"]["page"]>) => {
  const rows = waitingThreads(at, input["team"] as string | null);
  const given = value.rows.map((r) => `${r.thread} ${r.patient} ${r.category} ${r.waiting}`);
  const wanted = rows.map((t) =>
    t.restrictedTo === null
      ? `${t.id} ${t.patient} ${t.category} ${waits(t)}`
      : `${t.id} null null ${waits(t)}`,
  );
  const all = Number(input["limit"]) >= rows.length;
  const restricted = [...at.practice.threads.values()].filter((t) => t.restrictedTo !== null);
  const links = value.rows.flatMap((r) => r.besides);
  return {
    total: [value.total, rows.length],
    // A link would tell whom a restricted thread is about.
    links: [
      [
        ...value.rows.filter((r) => r.restricted && r.besides.length > 0).map((r) => r.thread),
        ...links.filter((id) => restricted.some((t) => t.id === id)),
      ],
      [],
    ],
    rows: [
      all ? sorted(given) : given.filter((g) => !wanted.includes(g)),
      all ? sorted(wanted) : [],
    ],
  };
};

const mine: Compare = ({ at, who }, value: Value<Messaging["worklist"]["mine"]>) => {
  const { held, taken } = claimedThreads(at, who.kind === "staff" ? who.staff : "");
  const rows = value.rows.map((r) => r.thread);
  return {
    rows: [ids(held).filter((id) => !rows.includes(id)), []],
    more: [rows.filter((id) => !ids(taken).includes(id)), []],
    total: [value.total, rows.length],
    // Who is not named is told no more by this list than by the worklist.
    told: [
      sorted(value.rows.map((r) => `${r.thread} ${r.patient} ${r.category}`)),
      sorted(
        taken
          .filter((t) => rows.includes(t.id))
          .map((t) =>
            isNamed(t, who) ? `${t.id} ${t.patient} ${t.category}` : `${t.id} null null`,
          ),
      ),
    ],
  };
};
const isNamed = ({ restrictedTo }: ThreadModel, who: Principal): boolean =>
  restrictedTo === null || (who.kind === "staff" && restrictedTo.includes(who.staff));

/** The figures count what the patients' side wrote and did not undo, and say nothing of anybody. */
const figures: Compare = ({ at }, value: Value<Messaging["reports"]["measure"]>) => {
  const { threads, patients } = at.practice;
  const wrote = [...threads.values()]
    .flatMap((t) => (t.kind === "patient" ? t.messages : []))
    .filter((m) => ["patient", "proxy"].includes(m.author.kind) && m.state !== "undone");
  const named = [...patients.keys(), ...threads.keys()].map((id) => `"${id}"`);
  return {
    received: [value.state === "complete" && value.report.whole.received, wrote.length],
    nobody: [named.filter((id) => JSON.stringify(value).includes(id)), []],
  };
};

const STRANGER: PatientModel = {
  ...{ patient: "", nhsNumber: "", bornOn: "", enrolment: null },
  ...{ grants: [], codes: [], contacts: {}, agreements: [] },
};
const person: Compare = ({ at, who, to }, value: Value<Messaging["people"]["describe"]>) => {
  const { grants, contacts, agreements, enrolment, codes } =
    at.practice.patients.get(to.patient) ?? STRANGER;
  const as =
    who.kind === "person"
      ? relation({ ...STRANGER, grants, enrolment }, who.account, at.now)
      : "self";
  // A proxy sees its own authority and nothing else of the patient's settings.
  const whole = as === "self";
  const valid = grants.filter((g) => !g.revoked && at.now < g.until);
  return {
    proxies: [
      sorted(value.proxies.map((p) => p.proxy)),
      sorted(valid.filter((g) => whole || g === as).map((g) => g.proxy)),
    ],
    contacts: [value.contacts, whole ? contacts : {}],
    agreements: [value.agreements.length, whole ? agreements.length : 0],
    enrolment: [value.enrolment?.account, whole ? enrolment?.account : undefined],
    codes: [value.codes.length, who.kind === "staff" ? codes.length : 0],
  };
};

const accounts: Compare = ({ at, who }, value: Value<Messaging["people"]["mine"]>) => {
  const account = who.kind === "person" ? who.account : "";
  const wanted = [...at.practice.patients.values()].flatMap((p) => {
    const as = relation(p, account, at.now);
    return as === null ? [] : [`${p.patient} ${as === "self" ? "self" : "proxy"}`];
  });
  return {
    rows: [sorted(value.rows.map((r) => `${r.patient} ${r.as}`)), sorted(wanted)],
    total: [value.total, wanted.length],
  };
};

const log: Compare = ({ at, world, input }, value: Value<Messaging["audit"]["ofPractice"]>) => {
  const other = world.practices.find((p) => p !== at.practice);
  return {
    sequence: [value.map((r) => r.sequence - Number(input["after"])), value.map((_, i) => i + 1)],
    foreign: [value.filter((r) => other?.refs.has(r.stream.split("/")[1] ?? "")), []],
  };
};

const accesses: Compare = ({ at, to }, value: Value<Messaging["audit"]["ofThread"]>) => {
  const given = value.map(({ reader, how }) => {
    if (reader.kind === "staff") return `staff:${reader.staff}:${how}`;
    if (reader.kind === "partner") return `partner:${reader.partner}:${how}`;
    return `${reader.kind}:${reader.kind === "proxy" ? reader.proxy : reader.account}:${how}`;
  });
  return {
    readers: [
      sorted([...new Set(given)]),
      sorted([...(at.practice.threads.get(to.thread)?.accesses ?? [])]),
    ],
  };
};

/** A refusal of access as the oracle says it; whatever else a code says, the access was there. */
const accessOf = (code: string): string => (code.startsWith("access/") ? code : "allowed");

const staffRow = (ref: string, { roles, teams, left }: StaffModel): string =>
  `${ref} ${sorted(roles).join()} ${sorted(teams).join()} ${left}`;

const compares: Readonly<Record<string, Compare>> = {
  "threads.open": view,
  "threads.list": threads,
  "worklist.page": worklist,
  "worklist.mine": mine,
  "people.describe": person,
  "people.mine": accounts,
  "audit.ofPractice": log,
  "reports.measure": figures,
  "audit.ofThread": accesses,
  "practices.describe": ({ at, who }, { people }: Value<Messaging["practices"]["describe"]>) => ({
    people: [
      people === null
        ? null
        : sorted(
            Object.values(people.staff).map((s) =>
              staffRow(s.staff, { ...s, left: s.leftAt !== null }),
            ),
          ),
      activeStaff(at, who)
        ? sorted([...at.practice.staff].map(([ref, s]) => staffRow(ref, s)))
        : null,
    ],
  }),
  // What is advised beside a thread that is not there can be neither sent nor declared.
  "drafts.check": ({ at, who, to }, value: Value<Messaging["drafts"]["check"]>) => ({
    alone: [
      advised(at, who, to.about) && !(value.outcome === "divert" && value.declaration === null),
      false,
    ],
  }),
  "drafts.list": ({ at, who }, value: Value<Messaging["drafts"]["list"]>) => {
    const own = [...at.practice.drafts.values()].filter((d) => d.open && d.owner === ownerOf(who));
    return {
      rows: [sorted(value.rows.map((r) => r.draft)), ids(own)],
      total: [value.total, own.length],
    };
  },
  "worklist.closeMany": ({ at, who, input }, value: Value<Messaging["worklist"]["closeMany"]>) => ({
    threads: [value.threads.map((t) => t.thread), input["threads"]],
    rights: [
      value.threads.map((t) => (t.closed ? "allowed" : accessOf(t.problem.code))),
      (input["threads"] as readonly string[]).map((id) => read(at, who, id)),
    ],
  }),
  "drafts.open": ({ at, to }, value: Value<Messaging["drafts"]["open"]>) => ({
    text: [value.text, at.practice.drafts.get(to.draft)?.text],
  }),
  "broadcasts.check": ({ at, to }, value: Value<Messaging["broadcasts"]["check"]>) => ({
    text: [value.text, at.practice.broadcasts.get(to.broadcast)],
  }),
  "broadcasts.list": ({ at }, value: Value<Messaging["broadcasts"]["list"]>) => ({
    rows: [value.rows.filter((r) => !at.practice.broadcasts.has(r.broadcast)), []],
    total: [value.total, at.practice.broadcasts.size],
  }),
  "diversions.list": ({ at }, value: Value<Messaging["diversions"]["list"]>) => ({
    rows: [value.rows.filter((r) => !at.practice.diversions.has(r.diversion)).length, 0],
    total: [value.total, at.practice.diversions.size],
  }),
  "diversions.open": ({ at, to }, value: Value<Messaging["diversions"]["open"]>) => ({
    thread: [value.thread, at.practice.diversions.get(to.diversion)],
  }),
  "watch.board": ({ at }, value: Value<Messaging["watch"]["board"]>) => ({
    teams: [
      value.teams.map((t) => t.team).toSorted(),
      [...at.practice.teams].flatMap(([team, t]) => (t.active ? [team] : [])).toSorted(),
    ],
    waiting: [value.teams.filter((t) => t.waiting < waitingThreads(at, t.team).length), []],
    watching: [
      value.teams.flatMap((t) => t.watching.filter(({ staff }) => !looksAfter(at, staff, t.team))),
      [],
    ],
  }),
  "closing.preview": ({ at }, value: Value<Messaging["closing"]["preview"]>) => ({
    waiting: [value.waiting, waitingThreads(at, null).length],
    threads: [value.threads.filter((id) => !waitingThreads(at, null).some((t) => t.id === id)), []],
  }),
  "commands.recall": ({ at, who, input }, value: Value<Messaging["commands"]["recall"]>) => ({
    stored: [value.stored, at.practice.keys.has(`${ownerOf(who)} ${String(input["key"])}`)],
  }),
};

/** What in a value is not as the oracle has it. */
export const unlike = (entry: string, seen: Seen, value: unknown): readonly string[] =>
  Object.entries(compares[entry]?.(seen, value as never) ?? {})
    .filter(([, [given, wanted]]) => JSON.stringify(given) !== JSON.stringify(wanted))
    .map(
      ([what, pair]) => `${what}: ${JSON.stringify(pair[0])} instead of ${JSON.stringify(pair[1])}`,
    );
