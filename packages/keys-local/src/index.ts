/**
 * Keys held by the process, and the sealing of values with `node:crypto`.
 *
 * @packageDocumentation
 */
export { type KeyFileOptions, openKeyFile } from "./key-file.js";
export { generatePracticeKey, type KeyMaterial } from "./key-material.js";
export { createLocalKeys, type LocalKeysOptions } from "./local-keys.js";
