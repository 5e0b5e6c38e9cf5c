/** People at browsers: they ask some node, wait so long, and ask again with the same key when nobody could tell them what became of it. */
import type { Messaging, Outcome } from "@carethread/core";
import type { Chance } from "./chance.js";
import type { Answered, Operation } from "./history.js";
import type { Process } from "./process.js";
import type { Timeline } from "./timeline.js";

/** Something that somebody wants done. */
export interface Wish<Answer> {
  readonly name: string;
  readonly by: string;
  /** Names the wish; the idempotency key follows from it. */
  readonly wish: string;
  readonly mark?: string;
  readonly thread?: string;
  readonly token?: number;
  readonly to?: string;
  call(messaging: Messaging): Promise<Outcome<Answer>>;
  /** What of the answer goes into the history. */
  told(answer: Answer): Answered;
}

/** What became of it: the answer, the code of a refusal, or nobody knows. */
export type Heard<Answer> =
  | { readonly ending: "ok"; readonly answer: Answer }
  | { readonly ending: "fail"; readonly code: string }
  | { readonly ending: "unknown" };

/** Asks for people, and writes down what they were told. */
export interface Asking {
  /** Asks once. */
  once<Answer>(wish: Wish<Answer>): Promise<Heard<Answer>>;
  /** Asks until there is an answer, or patience is over. */
  insist<Answer>(wish: Wish<Answer>): Promise<Heard<Answer>>;
  /** Asks again for everything of which nobody knows what became of it. */
  settle(share: number): Promise<void>;
  readonly operations: readonly Operation[];
}

const PATIENCE_MS = 60_000;
const TRIES = 6;

/** Codes after which the same is asked again a little later. */
const AGAIN: readonly string[] = [
  "storage/unavailable",
  "keys/unavailable",
  "directory/unavailable",
  "messaging/contention",
  "no-node",
];

/** Makes the browsers of a world. */
export const createAsking = (
  timeline: Timeline,
  nodes: readonly Process[],
  chance: Chance,
): Asking => {
  const operations: Operation[] = [];
  const open = new Map<string, () => Promise<Heard<unknown>>>();

  const once: Asking["once"] = async (wish) => {
    const invokedAt = timeline.now();
    const heard = await answerOf(wish);
    operations.push(operationOf(wish, heard, { invokedAt, endedAt: timeline.now() }));
    if (heard.ending === "unknown") open.set(wish.wish, () => once(wish));
    else if (heard.ending === "ok") open.delete(wish.wish);
    return heard;
  };

  const answerOf = async <Answer>(wish: Wish<Answer>): Promise<Heard<Answer>> => {
    const life = await someLife();
    if (life === null) return { ending: "fail", code: "no-node" };
    const answered = Promise.race([wish.call(life.messaging), life.ended]);
    const outcome = await timeline.within(PATIENCE_MS, answered);
    if (outcome === "crashed" || outcome === null) return { ending: "unknown" };
    if (outcome.isOk()) return { ending: "ok", answer: outcome.value };
    const { kind, code } = outcome.error;
    if (kind === "unknown-outcome" || kind === "defect") return { ending: "unknown" };
    return { ending: "fail", code };
  };

  /** A node that is up; whoever finds none waits a little, and gives up. */
  const someLife = async () => {
    for (let n = 0; n < 4; n += 1) {
      const up = nodes.flatMap((node) => node.life() ?? []);
      if (up.length > 0) return chance.pick(up);
      await timeline.sleep(30_000);
    }
    return null;
  };

  const insist: Asking["insist"] = async (wish) => {
    let heard = await once(wish);
    for (let n = 1; n < TRIES; n += 1) {
      if (heard.ending === "ok") return heard;
      if (heard.ending === "fail" && !AGAIN.includes(heard.code)) return heard;
      await timeline.sleep(chance.wait(20_000 * n));
      heard = await once(wish);
    }
    return heard;
  };

  return {
    once,
    insist,
    settle: async (share) => {
      const again = [...open.values()].filter(() => chance.happens(share));
      for (const ask of again) await ask();
    },
    operations,
  };
};

const operationOf = <Answer>(
  wish: Wish<Answer>,
  heard: Heard<Answer>,
  times: Pick<Operation, "invokedAt" | "endedAt">,
): Operation => ({
  name: wish.name,
  by: wish.by,
  wish: wish.wish,
  mark: wish.mark ?? null,
  thread: wish.thread ?? null,
  token: wish.token ?? null,
  to: wish.to ?? null,
  ...times,
  ending: heard.ending,
  code: heard.ending === "fail" ? heard.code : null,
  answered: heard.ending === "ok" ? wish.told(heard.answer) : {},
});
