// One thing that was stored, and what the effects of all entry points have in common.
import type { PersonDescription, Principal } from "@carethread/core";
import type { Moment } from "./oracle.js";
import type { Fields, SecretModel, ThreadModel, World } from "./world.js";

export interface Done {
  readonly world: World;
  readonly at: Moment;
  readonly who: Principal;
  readonly input: Fields;
  readonly value: Fields;
  lookUp(patient: string): Promise<PersonDescription>;
}
export type Effect = (done: Done) => void | Promise<void>;

export const threadOf = ({ at, input }: Done) =>
  at.practice.threads.get(input.thread ?? "") as ThreadModel;
export const secret = (
  { world, at }: Done,
  text: string,
  kind: SecretModel["kind"],
  of: string,
): void => {
  for (const [word] of text.matchAll(/zq\d+zq/g))
    world.secrets.set(word, [
      ...(world.secrets.get(word) ?? []),
      { practice: at.practice.id, kind, of },
    ]);
};
// A team that was removed takes nothing any more: what comes goes to its successor.
export const rehome = ({ at }: Done, thread: ThreadModel): void => {
  let team = at.practice.teams.get(thread.team);
  while (team !== undefined && !team.active) {
    thread.team = team.successor;
    team = at.practice.teams.get(thread.team);
  }
};
