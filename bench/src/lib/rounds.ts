/** The sides in turn, round after round, each round with fresh threads. */
import { difference } from "./census.ts";
import { cpuEach, measured, median, nothingTaken, type Taken, together } from "./measure.ts";
import type { Side } from "./sides.ts";

/** How much is done. */
export interface Effort {
  readonly rounds: number;
  /** Of replies, in each round, on the wall. */
  readonly seconds: number;
  readonly threads: number;
}

/** One more program that runs in every round. */
export type Beside = (operations: number) => Promise<Taken>;

/** What each took in one round. */
export interface Round {
  readonly create: readonly [sdk: Taken, floor: Taken];
  readonly reply: readonly [sdk: Taken, floor: Taken];
  readonly beside: Taken | null;
}

// In life, too, a thread is closed before it has many more messages than these.
const PASSES_MAX = 12;

// For the compiler: a service that runs for weeks is not measured by its first second.
const WARM_UP = 2;

const inTurn = async (
  [sdk, floor]: readonly [Side, Side],
  operations: number,
  what: { readonly kind: "create" | "reply"; readonly floorFirst: boolean },
): Promise<readonly [Taken, Taken]> => {
  if (what.floorFirst) {
    const other = await measured(operations, floor[what.kind]);
    return [await measured(operations, sdk[what.kind]), other];
  }
  const one = await measured(operations, sdk[what.kind]);
  return [one, await measured(operations, floor[what.kind])];
};

const oneRound = async (
  sides: readonly [Side, Side],
  { threads, seconds }: Effort,
  beside: Beside | null,
): Promise<Round> => {
  const create = await inTurn(sides, threads, { kind: "create", floorFirst: false });
  let reply: readonly [Taken, Taken] = [nothingTaken, nothingTaken];
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    const floorFirst = pass % 2 === 0;
    const [sdk, floor] = await inTurn(sides, threads, { kind: "reply", floorFirst });
    reply = [together(reply[0], sdk), together(reply[1], floor)];
    if (reply[0].wallUs + reply[1].wallUs > seconds * 1e6) break;
  }
  return { create, reply, beside: beside === null ? null : await beside(threads) };
};

/** Compares, and throws when the SDK and the floor did not keep the same rows. */
export const compare = async (
  sides: readonly [Side, Side],
  effort: Effort,
  beside: Beside | null = null,
): Promise<readonly Round[]> => {
  const rounds: Round[] = [];
  for (let n = -WARM_UP; n < effort.rounds; n += 1) {
    const round = await oneRound(sides, effort, beside);
    if (n >= 0) rounds.push(round);
  }
  const apart = difference(await sides[0].census(), await sides[1].census());
  for (const side of sides) side.close();
  if (apart !== null) throw new Error(apart);
  return rounds;
};

/** The median over the rounds of one thing's CPU over another's. */
export const ratioOf = (
  rounds: readonly Round[],
  pick: (round: Round) => readonly [Taken, Taken],
): number =>
  median(
    rounds.map((round) => {
      const [over, under] = pick(round);
      return cpuEach(over) / cpuEach(under);
    }),
  );

/** The median over the rounds of what one operation takes, in CPU microseconds. */
export const cpuOf = (rounds: readonly Round[], pick: (round: Round) => Taken): number =>
  median(rounds.map((round) => cpuEach(pick(round))));
