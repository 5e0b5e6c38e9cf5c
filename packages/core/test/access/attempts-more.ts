import { from, type Generator, HOUR, staffOf, withKey } from "./aims.js";
import { broadcastGenerators } from "./attempts-broadcast.js";
import { outsideGenerators } from "./attempts-outside.js";
import { trafficGenerators } from "./attempts-traffic.js";
import { watchGenerators } from "./attempts-watch.js";

const LETTER = { reference: "no.such.letter", state: "failed" } as const;
const round: Generator = ({ practice: p }) => ({ input: { practice: p.id, limit: 20 }, to: {} });

/** The generators that have files of their own, and what needs few lines. */
export const moreGenerators: Readonly<Record<string, Generator>> = {
  ...broadcastGenerators,
  ...outsideGenerators,
  ...trafficGenerators,
  ...watchGenerators,
  "closing.preview": () => ({ input: {}, to: {} }),
  "closing.close": withKey((draw) => ({
    input: {
      handOvers: draw.random.chance(0.8)
        ? [{ to: staffOf(draw), until: draw.world.clock.now() + 20 * 24 * HOUR }]
        : [],
    },
    to: {},
  })),
  "closing.list": () => ({ input: {}, to: {} }),
  "closing.verify": (draw) => ({
    input: { certificate: from(draw, (p) => [...p.certificates]) ?? "none" },
    to: {},
  }),
  "worker.dispatch": () => ({ input: { practice: "P-C", limit: 1 }, to: {} }),
  "worker.sweep": round,
  "worker.alert": round,
  // Copies are threads, and threads are attacked without them: the model follows none that begin by themselves.
  "worker.broadcast": () => ({ input: { practice: "P-C", limit: 1 }, to: {} }),
  "worker.report": ({ practice: { id } }) => ({ input: { practice: id, ...LETTER }, to: {} }),
};
