// Attempts on the entry points of broadcasts.
import { from, type Generator, keyOf, NOBODY, openTeam, patient, textOf, withKey } from "./aims.js";

const broadcast: Generator = (draw) => {
  const found = from(draw, (p) => [...p.broadcasts.keys()]);
  const fields = { broadcast: found ?? NOBODY };
  return { input: fields, to: fields };
};

/** One generator for each. */
export const broadcastGenerators: Readonly<Record<string, Generator>> = {
  "broadcasts.draft": (draw) => {
    const shot = draw.random.chance(0.3) ? broadcast(draw) : { input: {}, to: {} };
    const patients = [patient(draw), patient(draw)];
    const content = { category: "vaccinations", team: openTeam(draw), answerable: true };
    return {
      input: {
        ...{ ...shot.input, ...content, patients, text: textOf(draw), language: "en" },
        key: keyOf(draw),
      },
      to: shot.to,
    };
  },
  "broadcasts.check": broadcast,
  "broadcasts.report": broadcast,
  "broadcasts.list": () => ({ input: {}, to: {} }),
  "broadcasts.discard": withKey(broadcast),
  "broadcasts.approve": withKey((draw) => {
    const shot = broadcast(draw);
    return { ...shot, input: { ...shot.input, revision: 1 } };
  }),
  "broadcasts.release": withKey((draw) => {
    const shot = broadcast(draw);
    const { revision = 1, disclaimers = [] } =
      draw.practice.checks.get(shot.input.broadcast ?? "") ?? {};
    const shownAt = draw.world.clock.now();
    const acknowledgements = disclaimers.map(({ id, version, language }) => ({
      ...{ disclaimer: id, version, language, shownAt, act: "pressed-continue" as const },
    }));
    return { ...shot, input: { ...shot.input, revision, acknowledgements } };
  }),
  "broadcasts.halt": withKey(broadcast),
  "broadcasts.recall": withKey(broadcast),
};
