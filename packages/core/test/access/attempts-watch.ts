// Attempts on the entry points of the watch of teams.
import { type Generator, keyed, plain, teamOf } from "./aims.js";

const onTeam: Generator = (draw) => {
  const team = teamOf(draw);
  const members = [...draw.practice.staff].filter(([, s]) => s.teams.includes(team));
  const shot = { input: { team }, to: { team } };
  if (members.length === 0 || draw.random.chance(0.4)) return shot;
  const [staff] = draw.random.pick(members);
  return { ...shot, likely: { kind: "staff", practice: draw.practice.id, staff } };
};

/** One generator for each. */
export const watchGenerators: Readonly<Record<string, Generator>> = {
  check: ({ practice, random }) => ({
    input: random.chance(0.5) ? { practice: practice.id } : {},
    to: {},
  }),
  "watch.start": onTeam,
  "watch.stop": onTeam,
  "watch.acknowledge": keyed((draw) => ({ team: teamOf(draw) })),
  "watch.board": plain(() => ({})),
};
