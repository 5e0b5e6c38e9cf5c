/**
 * Tools for tests of code that uses Carethread.
 *
 * @packageDocumentation
 */

export {
  createFaultyStorage,
  type FaultKind,
  type FaultyStorage,
  type StorageFault,
} from "./faults/faulty-storage.js";
export { createSlowStorage } from "./faults/slow-storage.js";
export { type Decider, type Given, given, type When } from "./given-when-then.js";
export { createMemoryAlerts, type MemoryAlerts } from "./ports/alerts.js";
export { createMemoryAttachments, type MemoryAttachments } from "./ports/attachments.js";
export { createTestClock, type TestClock } from "./ports/clock.js";
export {
  createMemoryDirectory,
  type DirectoryEntry,
  type MemoryDirectory,
} from "./ports/directory.js";
export { createCountedIds } from "./ports/ids.js";
export { createMemoryInbox, type MemoryInbox } from "./ports/inbox.js";
export { createMemoryRecordSystem, type MemoryRecordSystem } from "./ports/record-system.js";
export {
  createMemoryTransport,
  type MemoryTransport,
  type MemoryTransportOptions,
  type Taken,
} from "./ports/transport.js";
export {
  acknowledgeAll,
  expectOk,
  openTestPractice,
  type Sending,
  sendChecked,
  TEST_PRACTICE,
  type TestPractice,
  type TestPracticeOptions,
} from "./practice/test-practice.js";
export { showDifference } from "./show-difference.js";
