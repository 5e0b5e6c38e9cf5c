// Attempts on what goes on between a practice and the systems around it.
import { type Draw, type Generator, keyed, NOBODY, plain, thread } from "./aims.js";

const round: Generator = ({ practice }) => ({
  input: { practice: practice.id, limit: 20 },
  to: {},
});

/** One generator for each entry point. */
export const outsideGenerators: Readonly<Record<string, Generator>> = {
  "worklist.settleConcern": keyed((draw: Draw) => ({
    thread: thread(draw).thread,
    concern: draw.random.pick(["not-filed", "patient-has-not-read"]),
  })),
  "worklist.fileAgain": keyed((draw: Draw) => ({ thread: thread(draw).thread })),
  "worklist.strays": plain(({ random }) => (random.chance(0.5) ? {} : { limit: 100 })),
  "worklist.openStray": plain(() => ({ sender: NOBODY })),
  "worklist.settleStray": keyed(() => ({ sender: NOBODY })),
  "worker.deliver": round,
  "worker.file": round,
  "worker.acknowledged": ({ practice }) => ({
    input: { practice: practice.id, reference: "no-such-thread", version: 1 },
    to: {},
  }),
  "worker.received": ({ practice, world }) => ({
    input: {
      ...{ practice: practice.id, channel: "sms", from: "07700900999", to: "60777" },
      ...{ reference: `r-${world.fresh()}`, text: "Thank you.", receivedAt: 0 },
    },
    to: {},
  }),
};
