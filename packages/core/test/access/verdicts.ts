// The oracle's answer for each entry point, and the rows that each list may show.
import type { Principal } from "@carethread/core";
import {
  type About,
  active,
  advised,
  holds,
  knows,
  knowsThen,
  looksAfter,
  type Moment,
  messagesFor,
  ofAuthor,
  type Right,
  read,
  readThen,
  related,
  staffOnly,
  type Verdict,
  wantsSomebody,
  write,
} from "./oracle.js";
import { ownerOf, type ThreadModel } from "./world.js";

const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  "people.describe": ["self", "proxy", "staff"],
  "people.choose": ["self", "staff"],
  "people.setLanguage": ["self", "proxy", "staff"],
  "people.revokeProxy": ["self", "proxy", "staff"],
  "people.setContact": ["self", "staff"],
  "people.endEnrolment": ["self", "staff"],
  "agreements.withdraw": ["self", "staff"],
  "agreements.sign": ["self"],
  "agreements.offer": ["staff"],
  "people.cancelLinkageCode": ["staff"],
};
const settings = (at: Moment, who: Principal, entry: string, to: Target): Verdict => {
  const may = SETTINGS[entry] ?? [];
  if (who.kind === "staff")
    return may.includes("staff") ? staffOnly(at, who, "link") : "access/denied";
  const as = who.kind === "person" ? related(at, who, to.patient) : null;
  if (as === null) return "access/not-found";
  const others = as !== "self" && entry === "people.revokeProxy" && as.proxy !== to.proxy;
  return may.includes(as === "self" ? "self" : "proxy") && !others ? "allowed" : "access/denied";
};

/** What an attempt names. */
export interface Target extends About {
  readonly proxy: string;
  readonly draft: string;
  readonly broadcast: string;
  readonly sender: string;
  readonly breakGlass: boolean;
  readonly about: About;
  readonly ticketOf: string;
  readonly diversion: string;
  readonly team: string;
}

const anybody = (at: Moment, who: Principal): Verdict =>
  who.kind === "person" ||
  (who.kind === "staff"
    ? active(at, who) !== null
    : at.practice.partners.get(who.partner)?.active === true)
    ? "allowed"
    : who.kind === "staff"
      ? "access/denied"
      : "access/not-found";

type Rule = (at: Moment, who: Principal, to: Target) => Verdict;
const free: Rule = () => "allowed";
const manages: Rule = (at, who) => staffOnly(at, who, "configure");
const lists: Rule = (at, who) => staffOnly(at, who, "list");
const works: Rule = (at, who) => staffOnly(at, who, "work");
const author: Rule = (at, who, to) => ofAuthor(at, who, to.thread, to.message);
// What the practice alone does is denied to all others, whatever they name.
const onKnown =
  (right: Right): Rule =>
  (at, who, to) =>
    holds(at, who, right) ? knowsThen(at, who, to.thread, () => true) : "access/denied";
const workRead: Rule = (at, who, to) =>
  holds(at, who, "work") ? read(at, who, to.thread) : "access/denied";
/** Rights end for drafts when they end for messages: one keeps texts about whom one acts for, and about what one reads. */
const keeps = (at: Moment, who: Principal, about: About): Verdict => {
  const here = anybody(at, who);
  if (here !== "allowed" || who.kind !== "person") return here;
  if (about.kind !== "new") return read(at, who, about.thread);
  return related(at, who, about.patient) === null ? "access/not-found" : "allowed";
};
const ownDraft: Rule = (at, who, to) => {
  const found = at.practice.drafts.get(to.draft);
  const here = anybody(at, who);
  if (here !== "allowed") return here;
  return found?.open === true && found.owner === ownerOf(who) ? "allowed" : "draft/unknown";
};
// Whoever may not write to many learns nothing of what is there.
const onBroadcast: Rule = (at, who, to) => {
  if (!holds(at, who, "broadcast")) return "access/denied";
  return at.practice.broadcasts.has(to.broadcast) ? "allowed" : "broadcast/unknown";
};
const isSelf = (at: Moment, who: Principal, to: Target): boolean => {
  const patient = at.practice.threads.get(to.thread)?.patient ?? "";
  return who.kind === "person" && related(at, who, patient) === "self";
};
/** Whoever may not work is not even told that nobody is there. */
const onStray: Rule = (at, who, to) => {
  const verdict = works(at, who, to);
  return verdict === "allowed" && !at.practice.strays.has(to.sender) ? "access/not-found" : verdict;
};
const set =
  (entry: string): Rule =>
  (at, who, to) =>
    settings(at, who, entry, to);

/** Whoever works follows up what was diverted; what was to be a reply in a thread that they may not know of is not there for them. */
const followsUp: Rule = (at, who, to) => {
  if (!holds(at, who, "work")) return "access/denied";
  const thread = at.practice.diversions.get(to.diversion);
  if (thread === undefined) return "access/not-found";
  return thread === null ? "allowed" : knowsThen(at, who, thread, () => true);
};

// Of a team that is not there whoever works is told so.
const watches: Rule = (at, who, to) => {
  if (who.kind !== "staff" || !holds(at, who, "work")) return "access/denied";
  return !at.practice.teams.has(to.team) || looksAfter(at, who.staff, to.team)
    ? "allowed"
    : "access/denied";
};

const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(
    [
      "configure",
      "setAvailability",
      "addStaff",
      "changeStaff",
      "removeStaff",
      "addTeam",
      "changeTeam",
    ]
      .concat(["removeTeam", "addPartner", "removePartner"])
      .map((name) => [`practices.${name}`, manages]),
  ),
  ...Object.fromEntries(Object.keys(SETTINGS).map((entry) => [entry, set(entry)])),
  ...Object.fromEntries(
    ["practices.found", "worker.dispatch", "worker.sweep", "worker.alert", "worker.report"]
      .concat(["check", "worker.deliver", "worker.file", "worker.broadcast", "worker.received"])
      .map((entry) => [entry, free]),
  ),
  "practices.describe": (at, who) =>
    who.kind === "staff" && active(at, who) === null ? "access/denied" : "allowed",
  "people.issueLinkageCode": (at, who) => staffOnly(at, who, "link"),
  "people.enrol": (_, who) => (who.kind === "person" ? "allowed" : "access/denied"),
  "people.mine": (_, who) => (who.kind === "person" ? "allowed" : "access/denied"),
  "drafts.check": (at, who, to) =>
    advised(at, who, to.about) ? "allowed" : write(at, who, to.about),
  "drafts.save": (at, who, to) => {
    const verdict = keeps(at, who, to.about);
    return verdict !== "allowed" || to.draft === "" ? verdict : ownDraft(at, who, to);
  },
  "drafts.list": anybody,
  "drafts.open": (at, who, to) => {
    const verdict = ownDraft(at, who, to);
    const found = at.practice.drafts.get(to.draft);
    const reachable = found !== undefined && keeps(at, who, found.about) === "allowed";
    return verdict === "allowed" && !reachable ? "draft/unknown" : verdict;
  },
  // To discard what one has discarded is no error.
  "drafts.discard": (at, who, to) => {
    const verdict = ownDraft(at, who, to);
    const own = at.practice.drafts.get(to.draft)?.owner === ownerOf(who);
    return verdict === "draft/unknown" && own ? "allowed" : verdict;
  },
  "messages.send": (at, who, to) =>
    to.ticketOf === ownerOf(who) ? write(at, who, to.about) : "ticket/invalid",
  "messages.undo": author,
  "messages.retract": author,
  "messages.redact": onKnown("redact"),
  "threads.list": (at, who, to) => {
    if (who.kind === "staff") return lists(at, who, to);
    if (who.kind === "partner") return to.patient === "" ? anybody(at, who) : "access/not-found";
    if (to.patient === "") return "input/malformed";
    const as = related(at, who, to.patient);
    const reads = as === "self" || as?.scope.includes("read") === true;
    return reads ? "allowed" : "access/not-found";
  },
  "threads.open": (at, who, to) => read(at, who, to.thread, to.breakGlass),
  "threads.close": workRead,
  "threads.reopen": workRead,
  "threads.addNote": workRead,
  "threads.restrict": workRead,
  "threads.hideFromProxies": (at, who, to) =>
    readThen(at, who, to.thread, () => isSelf(at, who, to)),
  "worklist.page": lists,
  "worklist.mine": works,
  "worklist.closeMany": works,
  "worklist.claim": workRead,
  "worklist.release": workRead,
  "worklist.handOver": workRead,
  "worklist.handle": workRead,
  "worklist.settleUnreachable": workRead,
  "worklist.settleConcern": workRead,
  "worklist.fileAgain": workRead,
  // Of the host: a thread is there or not.
  "worker.acknowledged": (at, _, to) =>
    at.practice.threads.has(to.thread) ? "allowed" : "access/not-found",
  "worklist.strays": works,
  "worklist.openStray": onStray,
  "worklist.settleStray": onStray,
  "worklist.route": onKnown("route"),
  "worklist.acknowledge": onKnown("route"),
  "diversions.list": lists,
  "diversions.open": followsUp,
  "diversions.settle": followsUp,
  "closing.preview": lists,
  "closing.list": lists,
  "closing.verify": lists,
  "closing.close": (at, who) => staffOnly(at, who, "route"),
  "broadcasts.draft": (at, who, to) =>
    to.broadcast === "" ? staffOnly(at, who, "broadcast") : onBroadcast(at, who, to),
  "traffic.expectation": (at, who, to) => write(at, who, to.about),
  "traffic.plan": lists,
  "traffic.surge": manages,
  "watch.start": watches,
  "watch.stop": watches,
  "watch.acknowledge": lists,
  "watch.board": lists,
  "broadcasts.list": (at, who) => staffOnly(at, who, "broadcast"),
  // What was discarded can be looked at no more.
  "broadcasts.check": (at, who, to) => {
    const verdict = onBroadcast(at, who, to);
    const gone = at.practice.broadcasts.get(to.broadcast) === null;
    return verdict === "allowed" && gone ? "broadcast/unknown" : verdict;
  },
  ...Object.fromEntries(
    ["discard", "approve", "release", "halt", "recall", "report"].map((name) => [
      `broadcasts.${name}`,
      onBroadcast,
    ]),
  ),
  "audit.ofThread": (at, who, to) =>
    who.kind === "staff"
      ? staffOnly(at, who, "audit")
      : readThen(at, who, to.thread, () => isSelf(at, who, to)),
  "audit.ofPractice": (at, who) => staffOnly(at, who, "audit"),
  "reports.measure": (at, who) => staffOnly(at, who, "measure"),
  "commands.recall": anybody,
};

/** The oracle's verdict on an attempt, or `null` for an entry point that the words do not know. */
export const verdictOf = (at: Moment, entry: string, who: Principal, to: Target): Verdict | null =>
  RULES[entry]?.(at, who, to) ?? null;

const isAs = (at: Moment, who: Principal, patient: string) =>
  who.kind === "person" ? related(at, who, patient) : null;

/** The threads on a principal's list about a patient. Without a patient: a partner's own, and for staff the restricted ones. */
export const listedThreads = (
  at: Moment,
  who: Principal,
  patient: string | null,
): readonly ThreadModel[] =>
  [...at.practice.threads.values()].filter((t) => {
    if (!knows(at, who, t) || (patient !== null && t.patient !== patient)) return false;
    const gone = messagesFor(at, who, t).every((m) => m.state === "undone");
    // What was undone before anything else came stays on the lists of the practice or of the patient who began it, and on no other.
    if (who.kind !== "staff") return !gone || isAs(at, who, t.patient) === "self";
    if (gone && t.messages[0]?.author.kind !== "staff") return false;
    // A row stays on the lists of those who are named, also when they are the only ones who may not read it any more.
    return patient === null
      ? t.restrictedTo?.includes(who.staff) === true
      : t.restrictedTo === null;
  });

/** The threads on a worklist: what waits for the practice or wants a person, whoever may read it. */
export const waitingThreads = (at: Moment, team: string | null): readonly ThreadModel[] =>
  [...at.practice.threads.values()].filter(
    (t) => wantsSomebody(t) && (team === null || t.team === team),
  );

/** The threads that a member of staff has in hand, and those whose claim has ended without anybody having noted it. */
export const claimedThreads = (at: Moment, staff: string) => {
  const taken = [...at.practice.threads.values()].filter((t) => t.claim?.staff === staff);
  return { held: taken.filter((t) => at.now < (t.claim?.until ?? 0)), taken };
};

/** Whether a principal works here now. */
export const activeStaff = (at: Moment, who: Principal): boolean =>
  who.kind === "staff" && active(at, who) !== null;
