import Queue from "tinyqueue";
import type { SimulatedMessage } from "./message.js";

/** What waits for one team, as the worklist orders it: rank first, then the earliest promise. */
export interface Waiting {
  /** Puts a message where its rank says. One that stands here already stands twice, and is taken once. */
  add(message: SimulatedMessage): void;
  /** The next one that nobody has seen, taken off. */
  next(): SimulatedMessage | undefined;
}

interface Place {
  readonly rank: number;
  readonly by: number;
  readonly message: SimulatedMessage;
}

/** Makes an empty list. Without ranks it is an inbox: first come, first served. */
export const createWaiting = (ranked: boolean): Waiting => {
  const queue = new Queue<Place>([], (a, b) => a.rank - b.rank || a.by - b.by);
  return {
    add: (message) =>
      queue.push(
        ranked
          ? { rank: message.rank, by: message.replyBy, message }
          : { rank: 0, by: message.at, message },
      ),
    next: () => {
      for (;;) {
        const place = queue.pop();
        if (place === undefined || place.message.seenAt === null) return place?.message;
      }
    },
  };
};
