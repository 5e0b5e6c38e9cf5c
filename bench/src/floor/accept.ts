/**
 * The hand-written floor: what one competent engineer would write to accept a patient's message with no SDK at all. Same checks, same
 * triage, same ticket, same sealing, same rows; no ports, no general event sourcing, no second kind of writer.
 */
import { evaluate } from "@carethread/core";
import type * as z from "zod";
import { createDataKey, digest, sealText, verifies } from "./crypto.ts";
import { waitsOf } from "./deadlines.ts";
import { type about, checkInput, type Session, sendInput, type TicketContent } from "./inputs.ts";
import { linkedTo, sameMatter } from "./links.ts";
import { listPlace, listRowsOf, workPlace, workRowsOf } from "./rows.ts";
import type { Floor, FloorPerson, FloorThread } from "./state.ts";
import type { Part } from "./store.ts";

const UNSHOWABLE = /\p{Cs}|(?![\t\n\r])\p{Cc}/u;
const LEVELS: Readonly<Record<string, number>> = { P0: 0, P5: 1, P9: 2 };
const MESSAGES_MAX = 200;

const refuse = (why: string): never => {
  throw new Error(why);
};

const checkText = (subject: string, text: string): void => {
  if (text.trim() === "") refuse("the text is empty");
  if (text.length > 10_000 || subject.length > 120) refuse("the text is too long");
  if (UNSHOWABLE.test(text) || UNSHOWABLE.test(subject)) refuse("the text cannot be shown");
};

const ageOf = (bornOn: string, now: number): number => {
  const born = new Date(bornOn);
  const today = new Date(now);
  const years = today.getUTCFullYear() - born.getUTCFullYear();
  const months = today.getUTCMonth() - born.getUTCMonth();
  const before = months < 0 || (months === 0 && today.getUTCDate() < born.getUTCDate());
  return before ? years - 1 : years;
};

const replyRefusal = (floor: Floor, thread: FloorThread, now: number): string | null => {
  const { replyWindowMs, reopenWindowMs } = floor.practice;
  if (thread.messages >= MESSAGES_MAX) return "the thread is full";
  if (thread.status === "closed")
    return now < thread.closedAt + reopenWindowMs ? null : "the thread is closed";
  return now < thread.lastAt + replyWindowMs ? null : "the reply window has ended";
};

type About = z.output<typeof about>;

/** May this account write about this now? For the check and again for the sending. */
const allowed = (floor: Floor, session: Session, matter: About, now: number) => {
  const { practice } = floor;
  const thread = matter.kind === "reply" ? floor.threads.get(matter.thread) : undefined;
  if (matter.kind === "reply" && thread === undefined) return refuse("not found");
  const patient = matter.kind === "new" ? matter.patient : (thread?.patient ?? "");
  const wanted = matter.kind === "new" ? matter.category : thread?.category;
  const category = floor.content.categories.find((one) => one.id === wanted);
  const person: FloorPerson | undefined = floor.people.get(patient);
  if (category === undefined) return refuse("no such category");
  if (person === undefined || person.account !== session.account) return refuse("not found");
  if (Math.max(person.level, session.level) < (LEVELS[category.assurance] ?? 9))
    refuse("the identity is not proven enough");
  if (!practice.open) refuse("the practice is closed");
  if (person.objects) refuse("the person objects");
  const team = thread?.team ?? practice.teamOf.get(category.id) ?? practice.firstTeam;
  if (!practice.workingTeams.has(team)) refuse("nobody is in the team");
  const late = thread === undefined ? null : replyRefusal(floor, thread, now);
  if (late !== null) refuse(late);
  const registered = floor.directory.get(patient);
  if (registered === undefined || registered.status !== "registered")
    return refuse("not registered");
  const required = thread === undefined ? floor.disclaimers.create : floor.disclaimers.reply;
  return { patient, person, category, team, thread, registered, required };
};

/** What fired on the messages before. No text of the bench asks for their texts, on either side. */
const earlierIn = ({ sent }: FloorThread) =>
  Array.from(sent.values(), (rules) => ({ rules, declared: false, text: null }));

const nameOf = (d: { id: string; version: string; language: string }): string =>
  `${d.id}@${d.version}/${d.language}`;

/** Checks a draft. */
export const check = (floor: Floor, session: Session, raw: unknown) => {
  const input = checkInput.parse(raw);
  const now = floor.now();
  const subject = input.subject ?? "";
  checkText(subject, input.text);
  const { registered, required, person, patient, thread } = allowed(
    floor,
    session,
    input.about,
    now,
  );
  const result = evaluate(floor.pack, {
    text: subject === "" ? input.text : `${subject}\n${input.text}`,
    direction: "patient",
    earlier: thread === undefined ? [] : earlierIn(thread),
    language: input.language,
    facts: {
      ageYears: ageOf(registered.bornOn, now),
      ageMonths: null,
      sex: registered.sex,
      pregnantWeeks: registered.pregnantWeeks,
      medicines: registered.medicines,
      conditions: registered.conditions,
    },
    answers: input.answers ?? {},
  });
  const besides =
    input.about.kind === "new" ? sameMatter(floor, input.about.category, patient, now) : null;
  // Another process may have written since: an answer may not rest on what is over.
  const rests: [string, number][] = [
    ["practice/self", floor.practice.version],
    [`person/${patient}`, person.version],
  ];
  if (thread !== undefined) rests.push([`thread/${thread.thread}`, thread.version]);
  if (!floor.store.still(floor.practice.practice, rests)) refuse("conflict");
  const { outcome } = result;
  if (outcome !== "clear" && outcome !== "unchecked") return { result };
  const disclaimers = required[input.language] ?? required["en"] ?? [];
  const expiresAt = now + floor.practice.ticketMs;
  const content: TicketContent = {
    practice: floor.practice.practice,
    who: session.account,
    about: input.about,
    message: floor.id(),
    thread: floor.id(),
    besides: besides?.thread ?? null,
    text: digest(floor.keys, "text", JSON.stringify([subject, input.text])),
    pack: floor.packDigest,
    outcome,
    rules: result.findings.map((finding) => finding.rule),
    symptom: result.outranks,
    diversion: null,
    language: input.language,
    disclaimers: disclaimers.map(nameOf),
    expiresAt,
  };
  const text = JSON.stringify(content);
  return {
    result,
    ticket: `${text}.${digest(floor.keys, "ticket", text)}`,
    disclaimers,
    expiresAt,
    sameMatter: besides,
  };
};

type Sent = z.output<typeof sendInput>;

const held = (floor: Floor, session: Session, input: Sent, now: number): TicketContent => {
  const dot = input.ticket.lastIndexOf(".");
  const text = input.ticket.slice(0, dot);
  if (!verifies(floor.keys, ["ticket", text], input.ticket.slice(dot + 1)))
    refuse("the ticket was not made here");
  const ticket: TicketContent = JSON.parse(text);
  if (ticket.practice !== floor.practice.practice || ticket.who !== session.account)
    refuse("the ticket was not made for this person");
  if (now >= ticket.expiresAt) refuse("the ticket has expired");
  if (ticket.text !== digest(floor.keys, "text", JSON.stringify([input.subject ?? "", input.text])))
    refuse("the text has changed");
  if (ticket.pack !== floor.packDigest) refuse("the rules have changed");
  return ticket;
};

const acknowledged = (
  { language, disclaimers }: TicketContent,
  required: Floor["disclaimers"]["reply"],
  { input, now }: { readonly input: Sent; readonly now: number },
): void => {
  const inForce = required[language] ?? required["en"] ?? [];
  if (inForce.length !== disclaimers.length) refuse("the disclaimers have changed");
  for (const disclaimer of inForce) {
    const { id, version } = disclaimer;
    if (!disclaimers.includes(nameOf(disclaimer))) refuse("the disclaimers have changed");
    const given = input.acknowledgements.some(
      (a) =>
        a.disclaimer === id &&
        a.version === version &&
        a.language === disclaimer.language &&
        a.shownAt <= now,
    );
    if (!given) refuse("a disclaimer was not acknowledged");
  }
};

const chased = (thread: FloorThread, fresh: ReturnType<typeof waitsOf>, now: number) => ({
  ...fresh,
  rank: Math.min(fresh.rank, Math.max(1, thread.rank - 1)),
  replyBy: Math.min(fresh.replyBy, thread.replyBy >= now ? thread.replyBy : fresh.replyBy),
});

/** The thread after one more message of its patient. */
const withMessage = (
  thread: FloorThread,
  now: number,
  { rank, replyBy, firstLookBy, marginMs }: ReturnType<typeof waitsOf>,
) => ({
  ...thread,
  status: "open" as const,
  lastAt: now,
  messages: thread.messages + 1,
  unopened: thread.unopened + 1,
  receivedAt: thread.waiting === 0 ? now : thread.receivedAt,
  rank: thread.waiting === 0 ? rank : Math.min(thread.rank, rank),
  replyBy: thread.waiting === 0 ? replyBy : Math.min(thread.replyBy, replyBy),
  firstLookBy: thread.waiting === 0 ? firstLookBy : Math.min(thread.firstLookBy, firstLookBy),
  dueAt: Math.min(thread.dueAt, Math.max(now, firstLookBy - marginMs)),
  waiting: thread.waiting + 1,
  chasers: thread.waiting === 0 ? 0 : thread.chasers + 1,
});

/** Accepts a checked message: everything it leaves behind is one commit. */
export const send = (floor: Floor, session: Session, raw: unknown) => {
  const input = sendInput.parse(raw);
  const now = floor.now();
  const { practice: settings, keys } = floor;
  const { practice } = settings;
  const subject = input.subject ?? "";
  checkText(subject, input.text);
  const ticket = held(floor, session, input, now);
  const may = allowed(floor, session, ticket.about, now);
  acknowledged(ticket, may.required, { input, now });

  const isNew = may.thread === undefined;
  const id = may.thread?.thread ?? ticket.thread;
  const { message } = ticket;
  if (floor.threads.get(id)?.sent.has(message)) refuse("this ticket has made its message");
  const stream = `thread/${id}`;
  const bodyRef = `${stream}/${message}`;
  const author = { kind: "patient", account: session.account };
  const events: [string, number, string][] = [];
  const bodies: [string, Buffer][] = [];
  let before = may.thread;
  if (before === undefined) {
    const { patient, team } = may;
    const category = may.category.id;
    const dataKey = createDataKey(keys, `${practice}/${stream}`);
    bodies.push([`key/${stream}`, dataKey.wrapped]);
    const opened = { patient, kind: "patient", category, team, partners: [] };
    const beside = ticket.besides === null ? {} : { besides: ticket.besides };
    const rest = { hiddenFromProxies: false, by: author, ...beside };
    events.push([
      "thread-opened",
      1,
      JSON.stringify({ type: "thread-opened", at: now, ...opened, ...rest }),
    ]);
    before = {
      ...{ thread: id, patient, category, team, openedAt: now, key: dataKey.key, version: 0 },
      ...{ status: "open", closedAt: 0, lastAt: now, messages: 0, waiting: 0, unopened: 0 },
      ...{ receivedAt: now, rank: 9, replyBy: 0, sent: new Map() },
      ...{ chasers: 0, firstLookBy: 0, dueAt: Number.POSITIVE_INFINITY },
      besides: ticket.besides === null ? [] : [ticket.besides],
    };
  } else if (before.status === "closed") {
    const reopened = { type: "thread-reopened", at: now, by: author };
    events.push(["thread-reopened", 1, JSON.stringify(reopened)]);
  }
  const rank = ticket.outcome === "unchecked" ? Math.min(2, may.category.rank) : may.category.rank;
  const fresh = waitsOf(floor.calendar, now, rank, may.category.clinical);
  // Whoever asks again about what waits is promised nothing later, and comes a step higher.
  const chases = before.waiting > 0;
  const waits = chases ? chased(before, fresh, now) : fresh;
  const { replyBy } = waits;
  const { rules } = floor.content;
  const sent = {
    ...{ type: "message-sent", at: now, message, author, bodyRef },
    dispatchAt: now + settings.undoMs,
    evidence: {
      outcome: ticket.outcome,
      pack: { id: rules.id, version: rules.version },
      packDigest: floor.packDigest,
      rules: ticket.rules,
      declared: false,
      diversion: ticket.diversion,
      acknowledgements: input.acknowledgements,
    },
    waits,
    ...(chases ? { chases } : {}),
  };
  events.push(["message-sent", 2, JSON.stringify(sent)]);
  bodies.push([
    bodyRef,
    sealText(before.key, `${practice}/${bodyRef}`, JSON.stringify({ subject, text: input.text })),
  ]);
  const after = withMessage(before, now, waits);
  after.version += events.length;
  const answer = { thread: id, message, sentAt: now, undoUntil: sent.dispatchAt, replyBy };
  const text = JSON.stringify(answer);
  const part: Part = {
    ...{ stream, thread: id, expected: before.version, events },
    rows: [
      ...workRowsOf(after, isNew ? null : workPlace(before)),
      ...listRowsOf(after, isNew ? null : listPlace(before)),
    ],
  };
  const link = isNew && ticket.besides !== null ? linkedTo(floor, ticket.besides, id, now) : null;
  const stored = floor.store.commit({
    ...{ practice, now, bodies, parts: link === null ? [part] : [link.part, part] },
    key: {
      id: `p/${session.account}:${input.key}`,
      digest: digest(keys, "command", JSON.stringify([ticket.about, subject, input.text])),
      answer: text,
    },
    depends: [
      ["practice/self", settings.version],
      [`person/${may.patient}`, may.person.version],
    ],
    // Somebody is told when nobody has looked: the row that brings it stands with the message.
    job: after.dueAt === before.dueAt ? null : { queue: "due", id: stream, at: after.dueAt },
  });
  // A repeated key was answered as the first time, and nothing has changed.
  if (stored !== text) return JSON.parse(stored) as typeof answer;
  after.sent.set(message, ticket.rules);
  link?.remember();
  floor.threads.set(id, after);
  return answer;
};
