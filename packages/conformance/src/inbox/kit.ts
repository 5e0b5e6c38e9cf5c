import type { Inbox, InboxItem } from "@carethread/ports";
import type { Clause, Kit, KitHarness } from "../kit/clause.js";

/**
 * What the author of an inbox adapter gives to the kit.
 *
 * @category conformance
 */
export interface InboxHarness extends KitHarness {
  /** Always `"inbox"`. */
  readonly port: "inbox";
  /** An empty inbox. */
  open(): Promise<Inbox>;
  /** What the clinician sees, in any order, read from the inbox and not from the adapter. */
  items(): Promise<readonly InboxItem[]>;
  /** How the inbox behaves from now on: it refuses every item, does not answer, or behaves. */
  behave(how: "well" | "refuse" | "cut-off"): Promise<void>;
}

const safety: Pick<Clause<InboxHarness>, "safety" | "needs"> = { safety: true, needs: [] };

const item: InboxItem = {
  practice: "A81001",
  reference: "thread-1",
  version: 1,
  patient: "p-1",
  team: "duty",
  rank: 3,
  receivedAt: 1_767_225_600_000,
  waiting: 1,
};

const inOrder = (items: readonly InboxItem[]): readonly InboxItem[] =>
  [...items].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

const nameOf = ({ practice, reference }: InboxItem): string => `${practice} ${reference}`;

const clauses: readonly Clause<InboxHarness>[] = [
  {
    ...safety,
    id: "IN01",
    title: "an item lies in the inbox as it was put, and nothing beside it",
    reason: "S3: nobody should have to go and look for a message",
    run: async (harness, check) => {
      const inbox = await harness.open();
      check.equal(inbox.spec, "inbox/1", "the contract that it keeps");
      const { acknowledged } = check.value(await inbox.put(item), "putting an item");
      check.that(typeof acknowledged === "boolean", "it should say whether that is acknowledged");
      check.equal(await harness.items(), [item], "the items");
    },
  },
  {
    ...safety,
    id: "IN02",
    title: "the same reference is one item, with what was put last",
    reason: "S2: one message is one piece of work, and its rank is the present one",
    run: async (harness, check) => {
      const inbox = await harness.open();
      check.value(await inbox.put(item), "putting an item");
      check.value(await inbox.put(item), "putting it again");
      const raised = { ...item, version: 2, rank: 0, team: "duty-doctor" };
      check.value(await inbox.put(raised), "putting it with another rank");
      check.equal(await harness.items(), [raised], "the items");
    },
  },
  {
    ...safety,
    id: "IN07",
    title: "an item that is overtaken by a newer version of itself changes nothing",
    reason: "S3: an old rank over a new one would hide what became urgent",
    run: async (harness, check) => {
      const inbox = await harness.open();
      const raised = { ...item, version: 2, rank: 0, waiting: 2 };
      check.value(await inbox.put(raised), "putting an item");
      check.value(await inbox.put(item), "putting an older version of it");
      check.equal(await harness.items(), [raised], "the items");
    },
  },
  {
    ...safety,
    id: "IN08",
    title: "an item of a thread whose patient may not be known lies there without one",
    reason: "S4: a restricted thread must be seen to wait, and not to be about somebody",
    run: async (harness, check) => {
      const inbox = await harness.open();
      const nameless = { ...item, patient: null };
      check.value(await inbox.put(nameless), "putting an item without a patient");
      check.equal(await harness.items(), [nameless], "the items");
    },
  },
  {
    ...safety,
    id: "IN03",
    title: "items of different references and practices lie side by side",
    reason: "S3: one item in place of another is a message unseen",
    run: async (harness, check) => {
      const inbox = await harness.open();
      const items = [
        item,
        { ...item, reference: "thread-2" },
        { ...item, reference: "THREAD-1" },
        { ...item, practice: "B82002" },
      ];
      for (const one of items) check.value(await inbox.put(one), "putting an item");
      check.equal(inOrder(await harness.items()), inOrder(items), "the items");
    },
  },
  {
    ...safety,
    id: "IN04",
    title: "an item that is removed is gone, the others stay, and removing again is harmless",
    reason: "S3: handled work that comes back hides the work that waits",
    run: async (harness, check) => {
      const inbox = await harness.open();
      const neighbours = [
        { ...item, reference: "thread-2" },
        { ...item, practice: "B82002" },
      ];
      const name = { practice: item.practice, reference: item.reference };
      check.value(await inbox.remove(name), "removing what is not there");
      for (const one of [item, ...neighbours]) check.value(await inbox.put(one), "putting");
      check.value(await inbox.remove(name), "removing");
      check.value(await inbox.remove(name), "removing again");
      check.equal(inOrder(await harness.items()), inOrder(neighbours), "the items");
    },
  },
  {
    ...safety,
    id: "IN05",
    title: "an inbox that refuses says so for good, and nothing lies in it",
    reason: "S3: a person must be told where the work is",
    run: async (harness, check) => {
      const inbox = await harness.open();
      await harness.behave("refuse");
      check.problem(await inbox.put(item), "inbox/refused", "putting an item");
      check.equal(await harness.items(), [], "the items");
    },
  },
  {
    ...safety,
    id: "IN06",
    title: "an inbox that does not answer is unavailable, and the item can be put later",
    reason: "S8: an outage must not lose the pointer to a message",
    run: async (harness, check) => {
      const inbox = await harness.open();
      await harness.behave("cut-off");
      const name = { practice: item.practice, reference: item.reference };
      check.problem(await inbox.put(item), "inbox/unavailable", "putting an item");
      check.problem(await inbox.remove(name), "inbox/unavailable", "removing an item");
      await harness.behave("well");
      check.value(await inbox.put(item), "putting it later");
      check.equal(await harness.items(), [item], "the items");
    },
  },
];

/**
 * The clauses of `inbox/1`: every sentence of the inbox port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type InboxHarness, inboxKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: InboxHarness): Promise<boolean> =>
 *   (await runKit(inboxKit, harness)).conforms;
 * ```
 */
export const inboxKit: Kit<InboxHarness> = {
  port: "inbox",
  spec: "inbox/1",
  methods: ["open", "items", "behave"],
  clauses,
  declared: async () => [],
};
