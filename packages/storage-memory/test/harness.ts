import type { StorageHarness } from "@carethread/conformance";
import { createMemoryDisk, createMemoryStorage } from "../src/index.js";

/** Memory under the kit. Closing and crashing leave the disk, which is what the disk is for. */
export const memoryHarness = (): StorageHarness => {
  let disk = createMemoryDisk();
  let now = 1_767_225_600_000;
  const handle = async () => createMemoryStorage({ disk, clock: () => now });
  return {
    port: "storage",
    name: "@carethread/storage-memory",
    open: () => {
      disk = createMemoryDisk();
      return handle();
    },
    again: handle,
    reopen: handle,
    crash: handle,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    dispose: async () => {},
  };
};
