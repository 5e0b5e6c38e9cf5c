// Attempts on the entry points of traffic.
import {
  type Generator,
  HOUR,
  keyOf,
  likelyOf,
  openTeam,
  patient,
  staffOf,
  targetOf,
  teamOf,
} from "./aims.js";

/** One generator for each. */
export const trafficGenerators: Readonly<Record<string, Generator>> = {
  "traffic.expectation": (draw) => {
    const category = draw.random.pick(["symptoms", "appointments-admin", "vaccinations"]);
    const asked = { patient: patient(draw), category, team: openTeam(draw) };
    return {
      input: { ...asked, language: "en" },
      to: { about: targetOf({ kind: "new", ...asked }) },
      ...likelyOf(draw, { patient: asked.patient }),
    };
  },
  "traffic.plan": (draw) => ({ input: { team: teamOf(draw) }, to: {} }),
  "traffic.surge": (draw) => {
    const input = {
      ...{ team: openTeam(draw), staff: [staffOf(draw)], key: keyOf(draw) },
      until: draw.world.clock.now() + draw.random.pick([HOUR, 30 * HOUR]),
    };
    return { input: input as never, to: {} };
  },
};
