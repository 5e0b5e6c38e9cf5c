/**
 * Carethread's storage port in the memory of one process: the reference adapter, for tests, examples and reading.
 *
 * @packageDocumentation
 */
export {
  createMemoryDisk,
  createMemoryStorage,
  type MemoryDisk,
  type MemoryStorageOptions,
} from "./memory-storage.js";
