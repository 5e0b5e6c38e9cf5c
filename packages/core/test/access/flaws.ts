// Deliberate breaches of access, laid over a messaging that has none of them: what the comparison must find.
import type { Messaging, Outcome, Principal } from "@carethread/core";
import { err, ok } from "@carethread/ports";
import { callOn, entryPoints, founder, practiceOf } from "./perform.js";
import { type Fields, personOf, type ThreadModel, type World } from "./world.js";

interface Made {
  readonly world: World;
  readonly who: Principal;
  readonly input: Fields;
  /** Calls the messaging without the flaw. */
  run(who?: Principal): Promise<Outcome<unknown>>;
}

/** A breach of one rule at one entry point. */
export interface Flaw {
  readonly name: string;
  readonly entry: string;
  readonly make: (made: Made) => Promise<Outcome<unknown>>;
}

const threadIn = ({ world, who, input }: Made): ThreadModel | undefined =>
  practiceOf(world, who.practice).threads.get(input.thread ?? "");
const patientOf = (made: Made, patient = ""): Principal => {
  const found = practiceOf(made.world, made.who.practice).patients.get(patient)?.enrolment;
  return found == null ? made.who : personOf(made.who.practice, found.account, "P9");
};
const changed = async (
  made: Made,
  change: (value: Fields) => object,
): Promise<Outcome<unknown>> => {
  const outcome = await made.run();
  return outcome.isOk()
    ? ok({ ...(outcome.value as object), ...change(outcome.value as Fields) })
    : outcome;
};
const retried = async (made: Made, as: Principal): Promise<Outcome<unknown>> => {
  const outcome = await made.run();
  return outcome.isErr() && outcome.error.code.startsWith("access/") ? made.run(as) : outcome;
};
const isForeign = ({ world, who, input }: Made): boolean =>
  world.practices.some((p) => p.id !== who.practice && p.threads.has(input.thread ?? ""));
const rowsOf = (value: Fields): readonly Fields[] => value["rows"] as readonly Fields[];

/** One for each kind of mistake that one fears. */
export const flaws: readonly Flaw[] = [
  {
    name: "an authority that has ended goes on, and so does one that was hidden from",
    entry: "threads.open",
    make: (made) =>
      made.who.kind === "person"
        ? retried(made, patientOf(made, threadIn(made)?.patient))
        : made.run(),
  },
  {
    name: "the level of identity is not asked for",
    entry: "threads.open",
    make: (made) =>
      made.run(made.who.kind === "person" ? { ...made.who, assurance: "P9" } : made.who),
  },
  {
    name: "patients are shown the notes",
    entry: "threads.open",
    make: (made) =>
      changed(made, () => ({ notes: (threadIn(made)?.notes ?? []).map(({ text }) => ({ text })) })),
  },
  {
    name: "patients are shown what can still be undone",
    entry: "threads.open",
    make: (made) =>
      changed(made, ({ messages }) => ({
        messages:
          made.who.kind === "staff"
            ? messages
            : (threadIn(made)?.messages ?? []).map((m) => ({
                ...(messages as readonly Fields[])[0],
                message: m.id,
                state: m.state,
                text: m.text,
              })),
      })),
  },
  {
    name: "what is foreign is answered otherwise than what is absent",
    entry: "threads.open",
    make: async (made) => {
      const outcome = await made.run();
      if (outcome.isOk() || !isForeign(made)) return outcome;
      return err({ ...outcome.error, detail: { practice: "another" } });
    },
  },
  {
    name: "what is foreign costs one more question to the storage",
    entry: "threads.open",
    make: async (made) => {
      if (isForeign(made))
        await made.world.messaging.practices.describe(founder(made.who.practice));
      return made.run();
    },
  },
  {
    name: "a total counts hidden rows",
    entry: "threads.list",
    make: (made) => {
      const { threads } = practiceOf(made.world, made.who.practice);
      const all = [...threads.values()].filter((t) => t.patient === made.input.patient);
      return changed(made, () => ({ total: all.length }));
    },
  },
  {
    name: "the worklist says whom a restricted thread is about",
    entry: "worklist.page",
    make: (made) => {
      const { threads } = practiceOf(made.world, made.who.practice);
      const told = (r: Fields): Fields => ({
        ...r,
        patient: threads.get(r.thread ?? "")?.patient ?? "",
      });
      return changed(made, (value) => ({ rows: rowsOf(value).map(told) }));
    },
  },
  {
    name: "a proxy sees the other proxies, the contacts and the enrolment",
    entry: "people.describe",
    make: async (made) => {
      const outcome = await made.run();
      return outcome.isOk() ? made.run(patientOf(made, made.input.patient)) : outcome;
    },
  },
  {
    name: "a list goes over two practices",
    entry: "people.mine",
    make: async (made) => {
      const other = made.world.practices.find((p) => p.id !== made.who.practice);
      const more = await made.run({ ...made.who, practice: other?.id ?? "" });
      const rows = more.isOk() ? rowsOf(more.value as Fields) : [];
      return changed(made, (value) => ({ rows: [...rowsOf(value), ...rows] }));
    },
  },
  {
    name: "a role is not asked for",
    entry: "audit.ofPractice",
    make: (made) => made.run(founder(made.who.practice)),
  },
  {
    name: "a restriction is not looked at when work is moved",
    entry: "worklist.route",
    make: (made) => {
      const named = threadIn(made)?.restrictedTo?.[0];
      if (named === undefined) return made.run();
      return retried(made, { kind: "staff", practice: made.who.practice, staff: named });
    },
  },
  {
    name: "a proxy may write whatever its scope",
    entry: "drafts.check",
    make: (made) => {
      const about = made.input.about;
      const patient = about?.kind === "new" ? about.patient : "";
      return made.who.kind === "person" ? retried(made, patientOf(made, patient)) : made.run();
    },
  },
  {
    name: "the draft of another is given out",
    entry: "drafts.open",
    make: async (made) => {
      const outcome = await made.run();
      const draft = practiceOf(made.world, made.who.practice).drafts.get(made.input.draft ?? "");
      return draft === undefined || outcome.isOk()
        ? outcome
        : ok({ draft: draft.id, text: draft.text });
    },
  },
];

/** The world's messaging with a flaw in it. */
export const flawed = (world: World, { entry, make }: Flaw): Messaging => {
  const spaces: Record<string, Record<string, unknown>> = {};
  const { messaging } = world;
  for (const name of entryPoints(messaging)) {
    const [space = "", method = ""] = name.split(".");
    if (method === "") continue;
    const plain = (messaging as unknown as typeof spaces)[space]?.[method];
    const bad = (who: Principal, input: Fields = {}) =>
      make({ world, who, input, run: (as = who) => callOn(messaging, { entry, who: as, input }) });
    spaces[space] = { ...spaces[space], [method]: name === entry ? bad : plain };
  }
  return { ...messaging, ...spaces };
};
