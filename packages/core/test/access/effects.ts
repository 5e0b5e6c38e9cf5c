// What the model makes of a command that was stored. No right is decided here.

import type { ProxyScope } from "@carethread/core";
import { targetOf } from "./aims.js";
import { type Done, type Effect, rehome, secret, threadOf } from "./effect.js";
import { moreEffects, toBeFiled } from "./effects-more.js";
import { authorOf, read, waits, wantsSomebody } from "./oracle.js";
import type { MessageModel, PatientModel, ThreadModel, TicketModel } from "./world.js";
import { ownerOf } from "./world.js";

// The practice may note a choice of somebody whom it does not know: a model of them begins with it.
const patientOf = ({ at, input }: Done): PatientModel => {
  const patient = input.patient ?? "";
  const known = at.practice.patients.get(patient);
  if (known !== undefined) return known;
  const model: PatientModel = {
    ...{ patient, nhsNumber: "9434765919", bornOn: "1970-01-01", enrolment: null },
    ...{ grants: [], codes: [], contacts: {}, agreements: [] },
  };
  at.practice.patients.set(patient, model);
  return model;
};
const messageOf = (done: Done) =>
  threadOf(done).messages.find((m) => m.id === done.input.message) as MessageModel;
const endClaims = (done: Done, which: (t: ThreadModel) => boolean): void =>
  [...done.at.practice.threads.values()].filter(which).forEach((t) => {
    t.claim = null;
  });

const enrol: Effect = async (done) => {
  const { at, input, value, who } = done;
  const patient = at.practice.patients.get(value.patient ?? "") as PatientModel;
  const code = patient.codes.find((c) => c.code === input.code);
  const account = who.kind === "person" ? who.account : "";
  if (code === undefined) return;
  code.open = false;
  if (code.self) patient.enrolment = { account, level: code.level };
  for (const { proxy, level, scope, until } of (await done.lookUp(patient.patient)).proxies) {
    if (patient.grants.some((g) => g.proxy === proxy)) continue;
    patient.grants.push({ proxy, account, level, scope, until, revoked: false });
    at.practice.refs.add(proxy);
  }
};

const begin = ({ at }: Done, thread: string, about: TicketModel["about"]): void => {
  if (about.kind !== "new" || at.practice.threads.has(thread)) return;
  const { between = "patient", partners = [], team = "", hideFromProxies = false } = about;
  at.practice.threads.set(thread, {
    ...{ id: thread, kind: between, patient: about.patient, category: about.category, team },
    ...{ partners, messages: [], notes: [], restrictedTo: null, hidden: hideFromProxies },
    ...{ status: "open", claim: null, accesses: new Set(), standings: new Set(), filings: [] },
  });
};
const send: Effect = (done) => {
  const { at, input, value, who } = done;
  const { thread = "", message = "" } = value;
  const ticket = at.practice.tickets.find((t) => t.ticket === input.ticket);
  if (ticket === undefined) throw new Error("a message went with a ticket that nobody was given");
  // A ticket makes one message, whatever the key: who sends with it again is told of that one, and nothing happens.
  if (ticket.used) return;
  ticket.used = true;
  const { about } = ticket;
  const text = input.text ?? "";
  secret(done, text, "message", thread);
  at.practice.refs.add(thread).add(message);
  begin(done, thread, about);
  const model = at.practice.threads.get(thread) as ThreadModel;
  model.status = "open";
  rehome(done, model);
  const known = model.messages.find((m) => m.id === message);
  if (known !== undefined) {
    Object.assign(known, { text, handled: false });
    return;
  }
  const author = authorOf(at, who, model.patient);
  if (author === null) throw new Error("somebody wrote who is nobody there");
  const undoUntil = Number(value["undoUntil"]);
  model.messages.push({ id: message, author, text, undoUntil, state: "sent", handled: false });
};

const state =
  (now: MessageModel["state"]): Effect =>
  (done) => {
    const message = messageOf(done);
    // The text of what was undone can be destroyed, and it stays undone.
    if (message.state !== "undone") message.state = now;
  };
const claim: Effect = (done) => {
  const { value, who } = done;
  const staff = who.kind === "staff" ? who.staff : "";
  threadOf(done).claim = { staff, token: Number(value.token), until: Number(value["until"]) };
};

/** By entry point: what changes. Where nothing stands, nothing does. */
export const effects: Readonly<Record<string, Effect>> = {
  "practices.addStaff": ({ at, input }) => {
    const { staff = "", roles = [], teams = [] } = input;
    at.practice.staff.set(staff, { roles, teams, left: false });
  },
  "practices.changeStaff": (done) => {
    const { at, input } = done;
    const found = at.practice.staff.get(input.staff ?? "");
    if (found !== undefined) Object.assign(found, input.roles && { roles: input.roles });
    if (found !== undefined) Object.assign(found, input.teams && { teams: input.teams });
    // Whoever may work no more has nothing in hand.
    if (input.roles?.every((role) => role === "manager") === true)
      endClaims(done, (t) => t.claim?.staff === input.staff);
  },
  "practices.removeStaff": (done) => {
    const found = done.at.practice.staff.get(done.input.staff ?? "");
    if (found !== undefined) found.left = true;
    endClaims(done, (t) => t.claim?.staff === done.input.staff);
  },
  "practices.addTeam": ({ at, input }) => {
    at.practice.teams.set(input.team ?? "", {
      name: String(input["name"]),
      active: true,
      successor: "",
    });
  },
  // The members go to the successor, and what waits with them. What does not wait stays where it was.
  "practices.removeTeam": (done) => {
    const { at, input } = done;
    const [team, successor = ""] = [input.team ?? "", input.successor];
    const found = at.practice.teams.get(team);
    if (found?.active !== true) return;
    at.practice.teams.set(team, { ...found, active: false, successor });
    for (const member of at.practice.staff.values())
      if (!member.left && member.teams.includes(team))
        member.teams = [...new Set(member.teams.map((t) => (t === team ? successor : t)))];
    for (const t of at.practice.threads.values()) {
      if (t.team !== team || !wantsSomebody(t)) continue;
      t.team = successor;
      t.claim = null;
    }
  },
  "practices.addPartner": ({ at, input }) => {
    at.practice.partners.set(input.partner ?? "", { active: true });
  },
  "practices.removePartner": ({ at, input }) => {
    at.practice.partners.set(input.partner ?? "", { active: false });
  },
  "people.issueLinkageCode": ({ at, input, value }) => {
    const purpose = input.purpose as {
      kind: string;
      scope?: readonly ProxyScope[];
      until?: number;
    };
    const { kind, scope = [], until = 0 } = purpose;
    const { code = "", level } = { ...input, ...value };
    const id = String(value["id"]);
    const made = { id, code, self: kind === "self", level: level ?? "P0", scope, until };
    at.practice.patients.get(value.patient ?? "")?.codes.push({ ...made, open: true });
    at.practice.refs.add(id);
  },
  "people.enrol": enrol,
  "people.endEnrolment": (done) => {
    patientOf(done).enrolment = null;
  },
  "people.revokeProxy": (done) => {
    const grant = patientOf(done).grants.find((g) => g.proxy === done.input.proxy);
    if (grant !== undefined) grant.revoked = true;
  },
  "people.setContact": (done) => {
    const { channel = "", address = null, patient = "" } = done.input;
    if (address === null) delete patientOf(done).contacts[channel];
    else patientOf(done).contacts[channel] = address;
    secret(done, address ?? "", "contact", patient);
  },
  "people.choose": (done) => void patientOf(done),
  "people.setLanguage": (done) => void patientOf(done),
  "agreements.offer": async (done) => {
    for (const { agreement } of (await done.lookUp(done.input.patient ?? "")).agreements) {
      if (patientOf(done).agreements.includes(agreement)) continue;
      patientOf(done).agreements.push(agreement);
      done.at.practice.refs.add(agreement);
    }
  },
  "drafts.check": ({ at, input, value, who }) => {
    const made = value as { outcome?: string; ticket?: string; disclaimers?: readonly never[] };
    const replyTo = input.about?.kind === "new" ? null : (input.about?.thread ?? null);
    if (typeof value.diversion === "string") at.practice.diversions.set(value.diversion, replyTo);
    if (made.ticket === undefined || input.about === undefined) return;
    const acknowledgements = (made.disclaimers ?? []).map(({ id, version, language }) => ({
      ...{ disclaimer: id, version, language, shownAt: at.now, act: "pressed-continue" as const },
    }));
    const { about, text = "" } = input;
    const ticket = { owner: who, about, text, ticket: made.ticket, used: false };
    at.practice.tickets.push({ ...ticket, acknowledgements });
  },
  "drafts.save": (done) => {
    const { at, input, value, who } = done;
    const draft = {
      id: value.draft ?? "",
      owner: ownerOf(who),
      text: input.text ?? "",
      open: true,
      about: targetOf(input.about ?? { kind: "reply", thread: "" }),
    };
    at.practice.drafts.set(draft.id, draft);
    at.practice.refs.add(draft.id);
    secret(done, draft.text, "draft", draft.owner);
  },
  "drafts.discard": ({ at, input }) => {
    const draft = at.practice.drafts.get(input.draft ?? "");
    if (draft !== undefined) draft.open = false;
  },
  "messages.send": send,
  "messages.undo": state("undone"),
  "messages.retract": state("retracted"),
  "messages.redact": state("redacted"),
  "threads.open": (done) => {
    const { at, who } = done;
    const thread = threadOf(done);
    const author = authorOf(at, who, thread.patient);
    const right = read(at, who, thread.id) === "allowed" ? "right" : "break-glass";
    thread.accesses.add(`${author?.kind}:${author?.ref}:${right}`);
  },
  "threads.close": (done) => {
    const thread = threadOf(done);
    if (thread.status === "open") toBeFiled(done, thread);
    thread.status = "closed";
  },
  "threads.reopen": (done) => {
    threadOf(done).status = "open";
  },
  "threads.addNote": (done) => {
    const id = String(done.value["note"]);
    threadOf(done).notes.push({ id, text: done.input.text ?? "" });
    done.at.practice.refs.add(id);
    secret(done, done.input.text ?? "", "note", done.input.thread ?? "");
  },
  "threads.restrict": (done) => {
    const thread = threadOf(done);
    thread.restrictedTo = done.input.to as readonly string[] | null;
    // Whoever has it in hand without being named has it no more.
    if (thread.restrictedTo?.includes(thread.claim?.staff ?? "") === false) thread.claim = null;
  },
  "threads.hideFromProxies": (done) => {
    threadOf(done).hidden = done.input.hidden === true;
  },
  ...moreEffects,
  "worklist.claim": claim,
  "worklist.release": (done) => {
    threadOf(done).claim = null;
  },
  "worklist.handOver": (done) => {
    const { claim: held } = threadOf(done);
    const until = done.world.clock.now() + 15 * 60_000;
    const staff = String(done.input.to);
    if (held?.staff !== staff)
      threadOf(done).claim = { staff, token: (held?.token ?? 0) + 1, until };
  },
  "worklist.route": (done) => {
    const thread = threadOf(done);
    if (thread.team !== done.input.team) thread.claim = null;
    thread.team = done.input.team ?? "";
  },
  "worklist.closeMany": (done) => {
    const { at, value } = done;
    for (const row of value["threads"] as readonly { thread: string; closed: boolean }[]) {
      const thread = at.practice.threads.get(row.thread);
      if (!row.closed || thread === undefined) continue;
      if (thread.status === "open" || waits(thread) > 0) {
        thread.claim = null;
        toBeFiled(done, thread);
      }
      thread.status = "closed";
      for (const m of thread.messages) m.handled = true;
    }
  },
  "worklist.handle": (done) => {
    const thread = threadOf(done);
    if (waits(thread) > 0) {
      thread.claim = null;
      toBeFiled(done, thread);
    }
    for (const m of thread.messages) m.handled = true;
  },
};
