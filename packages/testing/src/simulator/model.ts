/** What the log adds up to, worked out a second time and in other words than core's, so that the two can disagree. */
import type { History, LogEvent, StoredCommit } from "./history.js";

/** A message as the log tells of it. Times are true times of commits, but `dispatchAt`, which was promised. */
export interface ModelMessage {
  readonly message: string;
  readonly byStaff: boolean;
  readonly sentAt: number;
  readonly dispatchAt: number;
  undoneAt: number | null;
  releasedAt: number | null;
  openedAt: number | null;
  reviewedAt: number | null;
  handledAt: number | null;
}

/** A thread as the log tells of it. */
export interface ModelThread {
  readonly stream: string;
  readonly thread: string;
  readonly category: string;
  team: string;
  isClosed: boolean;
  unreachable: boolean;
  /** What else wants a person, by kind and by what it is about. */
  readonly concerns: Set<string>;
  claim: { readonly staff: string; readonly token: number; readonly until: number } | null;
  lastToken: number;
  readonly messages: Map<string, ModelMessage>;
}

/** A practice as the log tells of it. */
export interface ModelPractice {
  readonly staff: Map<string, { readonly teams: readonly string[]; readonly reads: boolean }>;
  readonly teams: Map<string, { readonly isActive: boolean; readonly successor: string | null }>;
}

/** Everything at one point of the log. */
export interface Model {
  readonly threads: ReadonlyMap<string, ModelThread>;
  readonly practice: ModelPractice;
}

/** Walks through the log commit by commit. The model that is handed over is that after the commit; it is the same object each time. */
export const walk = (
  history: Pick<History, "commits">,
  after: (model: Model, commit: StoredCommit) => void,
  before: (model: Model, event: LogEvent, commit: StoredCommit) => void = () => undefined,
): Model => {
  const threads = new Map<string, ModelThread>();
  const model: Model = { threads, practice: { staff: new Map(), teams: new Map() } };
  for (const commit of history.commits) {
    for (const event of commit.events) {
      before(model, event, commit);
      if (event.stream.startsWith("thread/")) follow(threads, event, commit.at);
      else if (event.stream.startsWith("practice/")) followPractice(model.practice, event);
    }
    after(model, commit);
  }
  return model;
};

/** A field that is a text. */
export const text = (event: { readonly data: LogEvent["data"] }, field: string): string => {
  const value = event.data[field];
  return typeof value === "string" ? value : "";
};

/** A field that is a number. */
export const number = (event: { readonly data: LogEvent["data"] }, field: string): number => {
  const value = event.data[field];
  return typeof value === "number" ? value : Number.NaN;
};

/** A field that is a list of texts. */
export const texts = (
  event: { readonly data: LogEvent["data"] },
  field: string,
): readonly string[] => {
  const value = event.data[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
};

/** A field that is an object. */
export const part = (
  event: { readonly data: LogEvent["data"] },
  field: string,
): { readonly data: LogEvent["data"] } => {
  const value = event.data[field];
  return { data: typeof value === "object" && value !== null ? { ...value } : {} };
};

/** Messages to the practice that want a person. */
export const waitingIn = (thread: ModelThread): readonly ModelMessage[] =>
  [...thread.messages.values()].filter(
    (m) => !m.byStaff && m.undoneAt === null && m.handledAt === null,
  );

/** Whether a thread has to be on a worklist. */
export const isWork = (thread: ModelThread): boolean =>
  thread.unreachable || thread.concerns.size > 0 || waitingIn(thread).length > 0;

const follow = (threads: Map<string, ModelThread>, event: LogEvent, at: number): void => {
  const { stream } = event;
  if (event.type === "thread-opened") {
    const thread = stream.slice("thread/".length);
    const [category, team] = [text(event, "category"), text(event, "team")];
    threads.set(stream, {
      ...{ stream, thread, category, team, isClosed: false, unreachable: false },
      ...{ claim: null, lastToken: 0, messages: new Map(), concerns: new Set() },
    });
  }
  const thread = threads.get(stream);
  if (thread === undefined) return;
  FOLLOWERS[event.type]?.(thread, event, at);
};

type Follower = (thread: ModelThread, event: LogEvent, at: number) => void;

const each =
  (change: (message: ModelMessage, at: number) => void): Follower =>
  (thread, event, at) => {
    for (const id of [...texts(event, "messages"), text(event, "message")]) {
      const message = thread.messages.get(id);
      if (message !== undefined) change(message, at);
    }
  };

const FOLLOWERS: Readonly<Record<string, Follower>> = {
  "message-sent": (thread, event, at) => {
    const message = text(event, "message");
    const byStaff = text(part(event, "author"), "kind") === "staff";
    thread.messages.set(message, {
      ...{ message, byStaff, sentAt: at, dispatchAt: number(event, "dispatchAt") },
      // One that cannot be undone is there for the other side at once.
      releasedAt: number(event, "dispatchAt") <= number(event, "at") ? at : null,
      ...{ undoneAt: null, openedAt: null, reviewedAt: null, handledAt: null },
    });
  },
  "message-undone": each((m, at) => {
    m.undoneAt = at;
  }),
  "messages-released": each((m, at) => {
    m.releasedAt ??= at;
  }),
  "messages-opened": (thread, event, at) => {
    for (const message of texts(event, "messages")) {
      thread.concerns.delete(`patient-has-not-read ${message}`);
      const opened = thread.messages.get(message);
      if (opened === undefined) continue;
      opened.openedAt ??= at;
      // The other side can open only what can no longer be undone.
      if (opened.byStaff) opened.releasedAt ??= at;
    }
  },
  "messages-reviewed": each((m, at) => {
    m.reviewedAt ??= at;
  }),
  "messages-handled": each((m, at) => {
    m.handledAt ??= at;
  }),
  "thread-claimed": (thread, event) => {
    const token = number(event, "token");
    thread.claim = { staff: text(event, "staff"), token, until: number(event, "until") };
    thread.lastToken = Math.max(thread.lastToken, token);
  },
  "claim-ended": (thread) => {
    thread.claim = null;
  },
  "thread-routed": (thread, event) => {
    thread.team = text(event, "team");
  },
  "thread-returned": (thread, event) => {
    thread.team = text(event, "team");
  },
  "thread-closed": (thread) => {
    thread.isClosed = true;
  },
  "thread-reopened": (thread) => {
    thread.isClosed = false;
  },
  "notice-recorded": (thread, event) => {
    if (text(event, "state") === "failed" && event.data["last"] === true) thread.unreachable = true;
  },
  "concern-raised": (thread, event) => {
    thread.concerns.add(`${text(event, "kind")} ${text(event, "about")}`);
  },
  "concern-settled": (thread, event) => {
    const [kind, about] = [`${text(event, "kind")} `, text(event, "about")];
    for (const concern of thread.concerns)
      if (about === "" ? concern.startsWith(kind) : concern === kind + about)
        thread.concerns.delete(concern);
  },
  "unreachable-settled": (thread) => {
    thread.unreachable = false;
    for (const concern of thread.concerns)
      if (concern.startsWith("patient-unreachable ")) thread.concerns.delete(concern);
  },
};

/** Whoever looked after a team that is closed looks after the one that takes over. */
const closing = (
  staff: ModelPractice["staff"],
  teams: ModelPractice["teams"],
  event: LogEvent,
): void => {
  const [name, successor] = [text(event, "team"), text(event, "successor")];
  teams.set(name, { isActive: false, successor });
  for (const [who, member] of staff)
    if (member.teams.includes(name))
      staff.set(who, { ...member, teams: [...member.teams, successor] });
};

const followPractice = ({ staff, teams }: ModelPractice, event: LogEvent): void => {
  const who = part(event, event.type === "practice-founded" ? "manager" : "staff");
  const team = part(event, "team");
  switch (event.type) {
    case "practice-founded":
    case "staff-added":
    case "staff-changed":
      staff.set(text(who, "staff"), {
        teams: texts(who, "teams"),
        reads: texts(who, "roles").some((role) => role !== "manager"),
      });
      return;
    case "staff-left":
      staff.delete(text(event, "staff"));
      return;
    case "team-added":
      teams.set(text(team, "team"), { isActive: true, successor: null });
      return;
    case "team-closing":
      closing(staff, teams, event);
      return;
    case "team-removed": {
      // Nobody looks at the list of a team that is removed: its work has moved by then, and nothing comes to it any more.
      teams.set(text(event, "team"), { isActive: false, successor: null });
      return;
    }
    default:
  }
};

/** Those who look after a team: they work here, are in it, and may read. */
export const lookersAfter = ({ staff }: ModelPractice, team: string): readonly string[] =>
  [...staff].filter(([, s]) => s.reads && s.teams.includes(team)).map(([name]) => name);
