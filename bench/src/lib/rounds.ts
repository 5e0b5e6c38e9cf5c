/** The two sides in turn, round after round, each round on fresh stores. */

import { difference } from "./census.ts";
import { cpuEach, measured, median, nothingTaken, type Taken, together } from "./measure.ts";
import type { Side } from "./sides.ts";

/** How much is done. */
export interface Effort {
  readonly rounds: number;
  /** Of measuring, in each round, on the wall. */
  readonly seconds: number;
  readonly threads: number;
}

/** What the rounds came to: medians. */
export interface Compared {
  /** CPU of the first side over that of the second. */
  readonly reply: number;
  readonly create: number;
  /** CPU microseconds of the first side. */
  readonly replyUs: number;
  readonly createUs: number;
  readonly floorReplyUs: number;
  /** Replies per second of the first side, by the wall. */
  readonly perSecond: readonly number[];
}

// A thread that nobody answers grows no longer than this in life.
const PASSES_MAX = 12;

interface Round {
  readonly create: readonly [Taken, Taken];
  readonly reply: readonly [Taken, Taken];
}

const inTurn = async (
  sides: readonly [Side, Side],
  operations: number,
  what: { readonly kind: "create" | "reply"; readonly firstFirst: boolean },
): Promise<readonly [Taken, Taken]> => {
  const [sdk, floor] = sides;
  if (what.firstFirst) {
    const one = await measured(operations, sdk[what.kind]);
    return [one, await measured(operations, floor[what.kind])];
  }
  const other = await measured(operations, floor[what.kind]);
  return [await measured(operations, sdk[what.kind]), other];
};

const oneRound = async (sides: readonly [Side, Side], effort: Effort): Promise<Round> => {
  const { threads, seconds } = effort;
  const create = await inTurn(sides, threads, { kind: "create", firstFirst: true });
  let reply: readonly [Taken, Taken] = [nothingTaken, nothingTaken];
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    const firstFirst = pass % 2 === 1;
    const [sdk, floor] = await inTurn(sides, threads, { kind: "reply", firstFirst });
    reply = [together(reply[0], sdk), together(reply[1], floor)];
    if (reply[0].wallUs + reply[1].wallUs > seconds * 1e6) break;
  }
  return { create, reply };
};

/** Compares. Throws when the two sides did not keep the same rows. */
export const compare = async (
  makeSides: () => Promise<readonly [Side, Side]>,
  effort: Effort,
): Promise<Compared> => {
  const rounds: Round[] = [];
  // The first round is for the compiler.
  for (let n = 0; n <= effort.rounds; n += 1) {
    const sides = await makeSides();
    const round = await oneRound(sides, effort);
    const apart = difference(await sides[0].census(), await sides[1].census());
    for (const side of sides) side.close();
    if (apart !== null) throw new Error(apart);
    if (n > 0) rounds.push(round);
  }
  const ratio = ([sdk, floor]: readonly [Taken, Taken]): number => cpuEach(sdk) / cpuEach(floor);
  return {
    reply: median(rounds.map((round) => ratio(round.reply))),
    create: median(rounds.map((round) => ratio(round.create))),
    replyUs: median(rounds.map((round) => cpuEach(round.reply[0]))),
    createUs: median(rounds.map((round) => cpuEach(round.create[0]))),
    floorReplyUs: median(rounds.map((round) => cpuEach(round.reply[1]))),
    perSecond: rounds.map(({ reply: [sdk] }) => (sdk.operations / sdk.wallUs) * 1e6),
  };
};
