import type { Messaging, Outcome, Principal, StaffPrincipal } from "@carethread/core";
import { effects } from "./effects.js";
import { type Fields, ownerOf, type PracticeModel, type World } from "./world.js";

/** One call: by whom, of what, with what. */
export interface Call {
  readonly entry: string;
  readonly who: Principal;
  readonly input: Fields;
}

/** The manager who founds a practice, never leaves, and looks up for the model what a command does not answer. */
export const founder = (practice: string): StaffPrincipal => ({
  kind: "staff",
  practice,
  staff: "s-0",
});

type Anything = (...args: readonly unknown[]) => Promise<Outcome<unknown>>;
type Methods = Readonly<Record<string, Anything | Readonly<Record<string, Anything>>>>;

// Commands of the host: they have no principal.
const HOST = [
  ...["practices.found", "check"],
  ...["worker.dispatch", "worker.sweep", "worker.alert", "worker.report"],
  ...["worker.deliver", "worker.file", "worker.broadcast", "worker.acknowledged"],
  "worker.received",
];

/** Every entry point that a messaging object has. */
export const entryPoints = (messaging: Messaging): readonly string[] =>
  Object.entries(messaging as unknown as Methods).flatMap(([name, part]) =>
    typeof part === "function" ? [name] : Object.keys(part).map((method) => `${name}.${method}`),
  );

/** Calls an entry point by its name. */
export const callOn = (messaging: Messaging, { entry, who, input }: Call) => {
  const [space = "", method = ""] = entry.split(".");
  const part = (messaging as unknown as Methods)[space];
  const run = typeof part === "function" ? part : part?.[method];
  if (run === undefined) throw new Error(`no entry point ${entry}`);
  return HOST.includes(entry) ? run(input) : run(who, input);
};

export const practiceOf = (world: World, id: string): PracticeModel =>
  world.practices[0].id === id ? world.practices[0] : world.practices[1];

/** Calls, and lets the model follow what was stored. */
export const perform = async (world: World, call: Call): Promise<Outcome<unknown>> => {
  const outcome = await callOn(world.messaging, call);
  if (outcome.isOk()) await follow(world, call, outcome.value);
  return outcome;
};

/** Lets the model follow a call that was answered with a value. */
export const follow = async (world: World, call: Call, value: unknown): Promise<void> => {
  const practice = practiceOf(world, call.who.practice);
  if (call.input.key !== undefined && !call.entry.startsWith("commands."))
    practice.keys.add(`${ownerOf(call.who)} ${call.input.key}`);
  const at = { practice, now: world.clock.now() };
  const lookUp = async (patient: string) => {
    const found = await world.messaging.people.describe(founder(practice.id), { patient });
    if (found.isErr()) throw new Error(`the founder was refused: ${found.error.code}`);
    return found.value;
  };
  await effects[call.entry]?.({ world, at, ...call, value: value as Fields, lookUp });
};

/** The value of a call that sets the scene. */
export const settled = <T>(
  outcome: { isOk(): boolean } & ({ value: T } | { error: { code: string } }),
): T => {
  if ("value" in outcome) return outcome.value;
  throw new Error(`the scene could not be set: ${outcome.error.code}`);
};
