/**
 * Carethread's storage port on SQLite: durable, embedded, one file, several processes.
 *
 * @packageDocumentation
 */
export { openSqliteStorage, type SqliteStorageOptions } from "./open.js";
export type { SqliteStorage } from "./sqlite-storage.js";
