import type { Person, ProxyGrant } from "./person.js";
import type { PersonEvent } from "./person-event.js";

const running = (state: Person): readonly ProxyGrant[] =>
  Object.values(state.proxies).filter((p) => p.revokedAt === null);

/** A proxy's authority ends by itself; rights are judged by the time too, so nobody depends on when this is run. */
export const personNextDueAt = (state: Person): number | null =>
  running(state).reduce<number | null>(
    (next, { until }) => (next === null || until < next ? until : next),
    null,
  );

/** The authorities that are over and were not recorded as such. */
export const personDue = (state: Person, now: number): readonly PersonEvent[] =>
  running(state)
    .filter(({ until }) => until <= now)
    .map(({ proxy }) => ({ type: "proxy-revoked", at: now, proxy, by: "expiry" }));
