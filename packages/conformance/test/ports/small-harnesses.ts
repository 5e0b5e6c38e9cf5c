/** The reference adapters of the small ports, each with one thing that a saboteur may break. */
import type {
  Alerts,
  Attachments,
  Clock,
  Directory,
  Ids,
  Inbox,
  RecordSystem,
} from "@carethread/ports";
import {
  createCountedIds,
  createMemoryAlerts,
  createMemoryAttachments,
  createMemoryDirectory,
  createMemoryInbox,
  createMemoryRecordSystem,
  createTestClock,
} from "@carethread/testing";
import type {
  AlertsHarness,
  AttachmentsHarness,
  ClockHarness,
  DirectoryHarness,
  IdsHarness,
  InboxHarness,
  RecordHarness,
} from "../../src/index.js";

/** Breaks an adapter; what is left out stays as it is. */
export type Break<Port> = (sound: Port) => Port;

const asItIs = <Port>(sound: Port): Port => sound;
const dispose = async (): Promise<void> => {};

/** A clock. */
export const clockHarness = (broken: Break<Clock> = asItIs): ClockHarness => ({
  port: "clock",
  name: "the test clock",
  open: async () => broken(createTestClock({ now: 1_767_225_600_000 })),
  dispose,
});

/** A source of ids. */
export const idsHarness = (broken: Break<Ids> = asItIs): IdsHarness => ({
  port: "ids",
  name: "counted ids",
  open: async () => broken(createCountedIds()),
  dispose,
});

/** A directory. */
export const directoryHarness = (broken: Break<Directory> = asItIs): DirectoryHarness => {
  let memory = createMemoryDirectory({ patients: [] });
  return {
    port: "directory",
    name: "memory",
    open: async () => {
      memory = createMemoryDirectory({ patients: [] });
      return broken(memory);
    },
    put: async ({ practice, nhsNumber, patient }) =>
      memory.put({ ...patient, practice, nhsNumber }),
    remove: async (name) => memory.remove(name),
    cutOff: async () => memory.fail("directory/unavailable", 10),
    dispose,
  };
};

/** An attachment store. */
export const attachmentsHarness = (
  broken: Break<Attachments> = asItIs,
  reopen: "keeps" | "loses" = "keeps",
): AttachmentsHarness => {
  const fresh = (): ReturnType<typeof createMemoryAttachments> =>
    createMemoryAttachments({ bytesMax: 100_000 });
  let memory = fresh();
  return {
    port: "attachments",
    name: "memory",
    open: async () => {
      memory = fresh();
      return broken(memory);
    },
    reopen: async () => broken(reopen === "keeps" ? memory : fresh()),
    cutOff: async () => memory.fail("attachments/unavailable", 10),
    dispose,
  };
};

/** A record system. */
export const recordHarness = (broken: Break<RecordSystem> = asItIs): RecordHarness => {
  let memory = createMemoryRecordSystem();
  return {
    port: "record",
    name: "memory",
    open: async () => {
      memory = createMemoryRecordSystem();
      return broken(memory);
    },
    filed: async () => memory.filed,
    behave: async (how) => {
      if (how !== "well") memory.fail(how === "refuse" ? "record/refused" : "record/unavailable");
    },
    dispose,
  };
};

/** An inbox. */
export const inboxHarness = (broken: Break<Inbox> = asItIs): InboxHarness => {
  let memory = createMemoryInbox();
  return {
    port: "inbox",
    name: "memory",
    open: async () => {
      memory = createMemoryInbox();
      return broken(memory);
    },
    items: async () => memory.items(),
    behave: async (how) => {
      if (how === "refuse") memory.fail("inbox/refused");
      if (how === "cut-off") memory.fail("inbox/unavailable", 2);
    },
    dispose,
  };
};

/** Alerts. */
export const alertsHarness = (broken: Break<Alerts> = asItIs): AlertsHarness => {
  let memory = createMemoryAlerts();
  return {
    port: "alerts",
    name: "memory",
    open: async () => {
      memory = createMemoryAlerts();
      return broken(memory);
    },
    raised: async () => memory.raised(),
    behave: async (how) => {
      if (how !== "well") memory.fail(how === "refuse" ? "alerts/refused" : "alerts/unavailable");
    },
    dispose,
  };
};
