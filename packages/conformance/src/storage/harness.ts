import type { Storage } from "@carethread/ports";
import type { KitHarness } from "../kit/clause.js";

/**
 * What the author of a storage adapter gives to the kit: ways to open it, to lose it, and to move its clock.
 *
 * `open` begins anew; the other functions speak of the storage that was opened last.
 *
 * @category conformance
 * @example
 * ```ts
 * import type { StorageHarness } from "@carethread/conformance";
 * import { createMemoryDisk, createMemoryStorage } from "@carethread/storage-memory";
 *
 * let disk = createMemoryDisk();
 * let now = 1_767_225_600_000;
 * const handle = () => createMemoryStorage({ disk, clock: () => now });
 *
 * export const harness: StorageHarness = {
 *   port: "storage",
 *   name: "memory",
 *   open: async () => {
 *     disk = createMemoryDisk();
 *     return handle();
 *   },
 *   again: async () => handle(),
 *   reopen: async () => handle(),
 *   crash: async () => handle(),
 *   advance: (ms) => {
 *     now += ms;
 *   },
 *   dispose: async () => {},
 * };
 * ```
 */
export interface StorageHarness extends KitHarness {
  /** Always `"storage"`. */
  readonly port: "storage";
  /** A fresh, empty storage. */
  open(): Promise<Storage>;
  /** One more handle on it, beside those that are open: another connection, or another process if that is easy. */
  again(): Promise<Storage>;
  /** Closes every handle in good order and opens the storage again. */
  reopen(): Promise<Storage>;
  /** Opens what is left after the process died at this moment, without any handle having been closed. */
  crash(): Promise<Storage>;
  /** Moves the storage's own clock by so many milliseconds; back when negative. */
  advance(milliseconds: number): void;
}
