/** The two sides of the comparison, each doing the same two things: a new thread, and a reply in one that exists. */
import type { Acknowledgement, DraftChecked, PersonPrincipal } from "@carethread/core";
import type { Storage } from "@carethread/ports";
import { check, send } from "../floor/accept.ts";
import { createFloor } from "../floor/create-floor.ts";
import type { Census, FloorStore } from "../floor/store.ts";
import { censusOf } from "./census.ts";
import { answered, createSdk, type Outside } from "./sdk.ts";
import { CATEGORY, LANGUAGE, type Patient, textOf } from "./world.ts";

/** One side. */
export interface Side {
  /** The patient of the n-th thread writes it. */
  create(n: number): unknown;
  /** The same patient writes once more in it. */
  reply(n: number): unknown;
  /** What is kept of threads. */
  census(): Promise<Census>;
  close(): void;
}

interface Shown {
  readonly id: string;
  readonly version: string;
  readonly language: string;
}

const acknowledge = (shown: readonly Shown[], shownAt: number): readonly Acknowledgement[] =>
  shown.map(({ id, version, language }) => ({
    ...{ disclaimer: id, version, language, shownAt },
    act: "pressed-continue",
  }));

type Clear = Extract<DraftChecked, { readonly outcome: "clear" | "unchecked" }>;

const clear = (checked: DraftChecked): Clear => {
  if (checked.outcome === "clear" || checked.outcome === "unchecked") return checked;
  throw new Error(`the text came out as ${checked.outcome}`);
};

/** A command's key for the n-th thing that a side does. */
const keyOf = (n: number): string => `key-${n}`;

/** The SDK on a storage. */
export const sdkSide = async (
  storage: Storage,
  patients: readonly Patient[],
  outside: Outside,
): Promise<Side> => {
  const { messaging, principals } = await createSdk(storage, patients, outside);
  const threads: string[] = [];
  const keys: string[] = [];
  const writer = (n: number): PersonPrincipal => {
    const principal = principals[n % principals.length];
    if (principal === undefined) throw new Error("nobody to write");
    return principal;
  };
  const accept = async (
    n: number,
    about: { kind: "new"; patient: string; category: string } | { kind: "reply"; thread: string },
  ) => {
    const principal = writer(n);
    const text = textOf(keys.length);
    const key = keyOf(keys.length);
    const draft = { about, text, language: LANGUAGE };
    const checked = clear(answered(await messaging.drafts.check(principal, draft)));
    const acknowledgements = acknowledge(checked.disclaimers, outside.clock.now());
    const message = { ticket: checked.ticket, text, acknowledgements, key };
    const sent = answered(await messaging.messages.send(principal, message));
    keys.push(`p/${principal.account}:${key}`);
    return sent;
  };
  return {
    // The n-th thread of this round: those of earlier rounds are left alone.
    create: async (n) => {
      const patient = patients[n % patients.length]?.patient ?? "";
      threads[n] = (await accept(n, { kind: "new", patient, category: CATEGORY })).thread;
    },
    reply: (n) => accept(n, { kind: "reply", thread: threads[n] ?? "" }),
    census: () => censusOf(storage, patients, keys),
    close: () => {},
  };
};

/** The floor on one of its stores. */
export const floorSide = (
  store: FloorStore,
  patients: readonly Patient[],
  { clock, ids }: Outside,
): Side => {
  const floor = createFloor(store, patients, { now: clock.now, id: ids.id });
  const threads: string[] = [];
  let done = 0;
  type Matter = Parameters<typeof check>[2];
  const accept = (n: number, about: Matter): ReturnType<typeof send> => {
    const session = { account: patients[n % patients.length]?.account ?? "", level: 1 };
    const text = textOf(done);
    const checked = check(floor, session, { about, text, language: LANGUAGE });
    if (checked.ticket === undefined) throw new Error(checked.result.outcome);
    const { ticket, disclaimers } = checked;
    const acknowledgements = acknowledge(disclaimers, clock.now());
    const message = { ticket, text, acknowledgements, key: keyOf(done) };
    done += 1;
    return send(floor, session, message);
  };
  return {
    create: (n) => {
      const patient = patients[n % patients.length]?.patient ?? "";
      threads[n] = accept(n, { kind: "new", patient, category: CATEGORY }).thread;
    },
    reply: (n) => accept(n, { kind: "reply", thread: threads[n] ?? "" }),
    census: async () => store.census(),
    close: store.close,
  };
};
