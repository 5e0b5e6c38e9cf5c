/** The rules of claims, in their shortest form: who has a thread in hand, by which token, until when. */
import type { Operation } from "./history.js";

/** Something done about a claim, with the true times between which it took effect. */
export interface Claim {
  readonly operation: Operation;
  readonly from: number;
  readonly to: number;
  /** Nobody knows whether it had an effect. */
  readonly mayBeNothing: boolean;
}

/** Who has the thread. */
export interface ClaimState {
  readonly staff: string | null;
  /** The last token that was given. */
  readonly token: number;
  /** When it lapses at the earliest and at the latest: both are known where an answer said so. */
  readonly until: readonly [number, number];
  /** The token of the last claim that ended by handling. */
  readonly handled: number;
}

/** Nobody has it, and nobody ever had. */
export const NOBODY: ClaimState = { staff: null, token: 0, until: [0, 0], handled: 0 };

const gone = (state: ClaimState): ClaimState => ({ ...state, staff: null, until: [0, 0] });

/** What may follow, where the answer that was given is right; empty where it cannot be. */
export const outcomesOf = (
  claim: Claim,
  state: ClaimState,
  skewMs: number,
): readonly ClaimState[] => {
  const { operation: o } = claim;
  const wrongBy = 2 * skewMs + 1;
  const mayHold = state.staff !== null && claim.from - wrongBy < state.until[1];
  const may: May = {
    mayHold,
    mayHaveLapsed: state.staff === null || claim.to + wrongBy >= state.until[0],
    mine: mayHold && state.staff === o.by && state.token === o.token,
  };
  if (o.ending === "fail") return fits(o, state, may) ? [state] : [];
  const rule = RULES[o.name];
  if (rule !== undefined) return rule(o, state, may);
  const ends = o.name === "practices.removeTeam" || state.staff === o.to;
  return [state, ...(ends ? [gone(state)] : [])];
};

interface May {
  /** The claim is that of whoever asks, by the token that is shown. */
  readonly mine: boolean;
  readonly mayHold: boolean;
  readonly mayHaveLapsed: boolean;
}

const claimed = (
  { by, answered, ending }: Operation,
  state: ClaimState,
  { mayHold, mayHaveLapsed }: May,
): readonly ClaimState[] => {
  // Without an answer it is the next token, or the present one, for a time that nobody knows.
  const { token, until } = answered;
  const till: readonly [number, number] =
    ending === "ok" && until !== undefined ? [until, until] : [0, Number.POSITIVE_INFINITY];
  const renewed = mayHold && state.staff === by && (token === undefined || token === state.token);
  const fresh = mayHaveLapsed && (token === undefined || token === state.token + 1);
  return [
    ...(renewed ? [{ ...state, until: till }] : []),
    ...(fresh ? [{ ...state, staff: by, token: state.token + 1, until: till }] : []),
  ];
};

const handedOver = (
  { by, to, token }: Operation,
  state: ClaimState,
  { mine }: May,
): readonly ClaimState[] => {
  if (to === by) return mine ? [state] : [];
  const given: ClaimState = {
    ...state,
    staff: to,
    token: state.token + 1,
    until: [0, Number.POSITIVE_INFINITY],
  };
  const isGivenAlready = state.staff === to && state.token === (token ?? 0) + 1;
  return [...(mine ? [given] : []), ...(isGivenAlready ? [state] : [])];
};

/** Whether a refusal is right. Refusals for other reasons say nothing about the claim. */
const fits = (
  { by, code, token }: Operation,
  state: ClaimState,
  { mayHold, mayHaveLapsed }: May,
): boolean => {
  if (code === "claim/taken") return mayHold && state.staff !== by;
  if (code !== "claim/not-yours") return true;
  return mayHaveLapsed || state.staff !== by || state.token !== token;
};

type Rule = (operation: Operation, state: ClaimState, may: May) => readonly ClaimState[];

const RULES: Readonly<Record<string, Rule>> = {
  "worklist.claim": claimed,
  "worklist.release": (o, state, { mayHaveLapsed }) => {
    const isTheirs = state.staff === o.by && state.token === o.token;
    const isOver = mayHaveLapsed && (o.token ?? 0) <= state.token;
    return isTheirs || isOver ? [gone(state)] : [];
  },
  "worklist.handOver": handedOver,
  "worklist.handle": (o, state, { mine }) => {
    const isHandled = state.staff === null && state.handled === o.token;
    return [
      ...(mine ? [{ ...gone(state), handled: state.token }] : []),
      ...(isHandled ? [state] : []),
    ];
  },
  "worklist.route": (_, state) => [gone(state), state],
};
