import {
  HANDLED_INSTEAD,
  HANDLED_OUTCOMES,
  type Messaging,
  type Outcome,
  type Principal,
  type RedactReason,
} from "@carethread/core";
import type { Fields } from "../../web/env.ts";

/** On which thread, under which key. */
export interface On {
  readonly thread: string;
  readonly key: string;
}

/** One thing that can be done with a thread from its page. */
export interface Act {
  /** What the page says afterwards. */
  readonly done: string;
  /** Where to go afterwards, when not back to the thread. */
  readonly to?: string;
  readonly run: (
    messaging: Messaging,
    who: Principal,
    on: On,
    fields: Fields,
  ) => Promise<Outcome<unknown>>;
}

const REASONS: readonly RedactReason[] = [
  "wrong-patient",
  "third-party-details",
  "sent-in-error",
  "court-order",
];

const one = <T extends string>(all: readonly T[], text: string, otherwise: T): T =>
  all.find((value) => value === text) ?? otherwise;

const tokenIn = (fields: Fields): number => Number(fields.text("token"));

const onMessage = (on: On, fields: Fields) => ({ ...on, message: fields.text("message") });

/** What can be done with a message of a thread. */
const messageActs: Readonly<Record<string, Act>> = {
  undo: {
    done: "undone",
    run: ({ messages }, who, on, fields) => messages.undo(who, onMessage(on, fields)),
  },
  retract: {
    done: "retracted",
    run: ({ messages }, who, on, fields) => messages.retract(who, onMessage(on, fields)),
  },
  redact: {
    done: "redacted",
    run: ({ messages }, who, on, fields) => {
      const reason = one(REASONS, fields.text("reason"), "sent-in-error");
      return messages.redact(who, { ...onMessage(on, fields), reason });
    },
  },
};

/** What can be done with a thread as a whole. */
const threadActs: Readonly<Record<string, Act>> = {
  hide: {
    done: "hidden",
    run: ({ threads }, who, on, fields) =>
      threads.hideFromProxies(who, { ...on, hidden: fields.text("hidden") === "yes" }),
  },
  close: { done: "closed", run: ({ threads }, who, on) => threads.close(who, on) },
  reopen: { done: "reopened", run: ({ threads }, who, on) => threads.reopen(who, on) },
  note: {
    done: "noted",
    run: ({ threads }, who, on, fields) =>
      threads.addNote(who, { ...on, text: fields.text("text") }),
  },
  restrict: {
    done: "restricted",
    run: ({ threads }, who, on, fields) => {
      const to = fields.all("to");
      return threads.restrict(who, { ...on, to: to.length === 0 ? null : to });
    },
  },
};

/** What can be done with the work that a thread is. */
const workActs: Readonly<Record<string, Act>> = {
  release: {
    done: "released",
    run: ({ worklist }, who, on, fields) =>
      worklist.release(who, { ...on, token: tokenIn(fields) }),
  },
  "hand-over": {
    done: "handed",
    to: "/worklist",
    run: ({ worklist }, who, on, fields) =>
      worklist.handOver(who, { ...on, token: tokenIn(fields), to: fields.text("to") }),
  },
  route: {
    done: "routed",
    to: "/worklist",
    run: ({ worklist }, who, on, fields) =>
      worklist.route(who, { ...on, team: fields.text("team") }),
  },
  handle: {
    done: "handled",
    run: ({ worklist }, who, on, fields) => {
      const outcome = one(HANDLED_OUTCOMES, fields.text("outcome"), "no-action-needed");
      const said = HANDLED_INSTEAD.find((one_) => one_ === fields.text("instead"));
      const instead = said === undefined ? {} : { instead: said };
      return worklist.handle(who, { ...on, token: tokenIn(fields), outcome, ...instead });
    },
  },
  acknowledge: {
    done: "acknowledged",
    run: ({ worklist }, who, on) => worklist.acknowledge(who, on),
  },
  settle: {
    done: "settled",
    run: ({ worklist }, who, on) => worklist.settleUnreachable(who, on),
  },
};

/** Everything that can be done from a thread's page, by the last part of its address. */
export const acts: Readonly<Record<string, Act>> = { ...messageActs, ...threadActs, ...workActs };
