/**
 * What must hold after each commit, whoever was faster. It knows nothing of how core decides: it reads the committed events in their order and keeps
 * sets, and looks at the rows of worklists that came with them.
 */
import type { Commit } from "@carethread/ports";

interface Happened {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Waiting {
  readonly waiting: Set<string>;
  team: string;
  status: "open" | "closed";
  claim: { staff: string; token: number } | null;
  tokens: number;
  listedWith: string | null;
}

/** A model that is told of commits, and says what was wrong. */
export interface RaceModel {
  taken(commit: Commit): void;
  /** What is wrong so far; `atRest` when nothing is under way any more. */
  wrong(atRest: boolean): readonly string[];
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);
const part = (value: unknown): Happened => value as Happened;

/** A thread's rows on the list of a team, from the rows of a commit. */
const teamListed = (commit: Commit, stream: string): string | null => {
  const rows = commit.entries.find((e) => e.stream === stream)?.entries ?? [];
  const row = rows.find((e) => e.index.startsWith("worklist/"));
  return row === undefined ? null : row.index.slice("worklist/".length);
};

export const createRaceModel = (): RaceModel => {
  const faults: string[] = [];
  const threads = new Map<string, Waiting>();
  const left = new Set<string>();
  const revoked = new Set<string>();
  const teams = new Map<string, string>();
  let open = true;

  const practice = (event: Happened): void => {
    if (event.type === "availability-set") open = part(event["availability"])["status"] === "open";
    if (event.type === "staff-left") left.add(text(event["staff"]));
    if (event.type === "team-added") teams.set(text(part(event["team"])["team"]), "active");
    if (event.type === "team-closing") teams.set(text(event["team"]), "closing");
    if (event.type === "team-removed") teams.set(text(event["team"]), "removed");
  };

  const sent = (thread: Waiting, event: Happened): void => {
    const author = part(event["author"]);
    if (author["kind"] === "staff") return;
    thread.waiting.add(text(event["message"]));
    if (!open) faults.push("a message was accepted after the closing");
    if (revoked.has(text(author["proxy"]))) faults.push("a proxy wrote after the revocation");
    if (teams.get(thread.team) !== "active") faults.push(`a message went to team ${thread.team}`);
  };

  const claimed = (thread: Waiting, event: Happened): void => {
    const staff = text(event["staff"]);
    const token = Number(event["token"]);
    if (left.has(staff)) faults.push("a leaver claimed");
    const renewed = thread.claim?.token === token && thread.claim.staff === staff;
    if (!renewed && token <= thread.tokens) faults.push("a token was given twice");
    thread.tokens = Math.max(thread.tokens, token);
    thread.claim = { staff, token };
  };

  const handled = (thread: Waiting, event: Happened): void => {
    const staff = text(event["staff"]);
    if (thread.claim?.staff !== staff) faults.push("handled by one who did not hold the claim");
    if (left.has(staff)) faults.push("handled by a leaver");
    for (const message of list(event["messages"])) thread.waiting.delete(message);
  };

  const onThread = (id: string, event: Happened): void => {
    if (event.type === "thread-opened")
      threads.set(id, {
        ...{ waiting: new Set(), team: text(event["team"]), status: "open", claim: null },
        ...{ tokens: 0, listedWith: null },
      });
    const thread = threads.get(id);
    if (thread === undefined) return;
    if (event.type === "message-sent") sent(thread, event);
    if (event.type === "message-undone") thread.waiting.delete(text(event["message"]));
    if (event.type === "thread-claimed") claimed(thread, event);
    if (event.type === "claim-ended") thread.claim = null;
    if (event.type === "messages-handled") handled(thread, event);
    if (event.type === "thread-routed") thread.team = text(event["team"]);
    if (event.type === "thread-closed") thread.status = "closed";
    if (event.type === "thread-reopened") thread.status = "open";
  };

  return {
    taken: (commit) => {
      for (const { stream, events } of commit.append)
        for (const { payload } of events) {
          const event = JSON.parse(payload) as Happened;
          if (stream.startsWith("practice/")) practice(event);
          if (stream.startsWith("thread/")) onThread(stream, event);
          if (event.type === "proxy-revoked") revoked.add(text(event["proxy"]));
        }
      for (const { stream } of commit.entries) {
        const thread = threads.get(stream);
        if (thread !== undefined) thread.listedWith = teamListed(commit, stream);
      }
      for (const [id, thread] of threads) {
        if (thread.waiting.size === 0) continue;
        if (thread.listedWith !== thread.team) faults.push(`${id} waits and is not listed`);
        if (thread.status === "closed") faults.push(`${id} waits and is closed`);
      }
    },
    wrong: (atRest) => {
      if (!atRest) return faults;
      const unseen = [...threads].filter(
        ([, t]) => t.waiting.size > 0 && teams.get(t.team) !== "active",
      );
      const held = [...threads].filter(([, t]) => t.claim !== null && left.has(t.claim.staff));
      return [
        ...faults,
        ...unseen.map(([id, t]) => `${id} waits with team ${t.team}, which is gone`),
        ...held.map(([id]) => `${id} is claimed by a leaver`),
      ];
    },
  };
};
