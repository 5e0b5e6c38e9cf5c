// Attempts on what goes on between a practice and the systems around it.
import { type Draw, from, type Generator, keyed, NOBODY, plain, thread } from "./aims.js";

const round: Generator = ({ practice }) => ({
  input: { practice: practice.id, limit: 20 },
  to: {},
});

const sender = (draw: Draw): string => from(draw, (p) => [...p.strays]) ?? NOBODY;

/** One generator for each entry point. */
export const outsideGenerators: Readonly<Record<string, Generator>> = {
  "worklist.settleConcern": keyed((draw: Draw) => ({
    thread: thread(draw).thread,
    concern: draw.random.pick(["not-filed", "patient-has-not-read"]),
  })),
  "worklist.fileAgain": keyed((draw: Draw) => ({ thread: thread(draw).thread })),
  "worklist.strays": plain(({ random }) => (random.chance(0.5) ? {} : { limit: 100 })),
  "worklist.openStray": plain((draw) => ({ sender: sender(draw) })),
  "worklist.settleStray": keyed((draw) => ({ sender: sender(draw) })),
  "worker.deliver": round,
  "worker.file": round,
  "worker.acknowledged": (draw) => {
    const { thread: reference } = thread(draw);
    return {
      input: { practice: draw.practice.id, reference, version: 1 },
      to: { thread: reference },
    };
  },
  "worker.received": ({ practice, world }) => ({
    input: {
      ...{ practice: practice.id, channel: "sms", from: "07700900999", to: "60777" },
      ...{ reference: `r-${world.fresh()}`, text: "Thank you.", receivedAt: 0 },
    },
    to: {},
  }),
};
