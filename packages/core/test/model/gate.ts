import type { Storage, Transport } from "@carethread/ports";

/** A call of a storage or a channel that waits to be let through. */
export interface Held {
  readonly method: keyof Storage | "send";
  /** For a claim: of which queue. */
  readonly queue: string | null;
  /** Lets it through and answers what it answered: the code of its failure, or `ok`. */
  pass(): Promise<string>;
}

/** Stops every call of a storage and of channels until it is let through: whoever holds the gate decides in which order the processes act. */
export interface Gate {
  readonly storage: Storage;
  channel(transport: Transport): Transport;
  /** The next call that stands at the gate, or `null` when the work has ended without one. */
  next(work: Promise<unknown>): Promise<Held | null>;
}

interface Answered {
  isOk(): boolean;
  readonly error?: { readonly code: string };
}

const queueOf = ([query]: readonly unknown[]): string | null =>
  typeof query === "object" && query !== null && "queue" in query ? String(query.queue) : null;

/** Puts a gate before a storage. */
export const createGate = (storage: Storage): Gate => {
  const held: Held[] = [];
  let arrived = (): void => undefined;
  const through =
    <Query extends readonly unknown[], Answer extends Answered>(
      method: Held["method"],
      call: (...query: Query) => Promise<Answer>,
    ) =>
    (...query: Query): Promise<Answer> =>
      new Promise((answer) => {
        const pass = async (): Promise<string> => {
          const answered = await call(...query);
          answer(answered);
          return answered.isOk() ? "ok" : (answered.error?.code ?? "");
        };
        held.push({ method, queue: queueOf(query), pass });
        arrived();
      });
  return {
    storage: {
      ...storage,
      commit: through("commit", storage.commit),
      recall: through("recall", storage.recall),
      readStream: through("readStream", storage.readStream),
      readBodies: through("readBodies", storage.readBodies),
      range: through("range", storage.range),
      claim: through("claim", storage.claim),
      settle: through("settle", storage.settle),
      readLog: through("readLog", storage.readLog),
      health: through("health", storage.health),
    },
    channel: (transport) => ({ ...transport, send: through("send", transport.send) }),
    next: async (work) => {
      const arrival = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      if (held.length === 0) await Promise.race([arrival, work]);
      return held.shift() ?? null;
    },
  };
};
