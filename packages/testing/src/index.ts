/**
 * Tools for tests of code that uses Carethread.
 *
 * @packageDocumentation
 */
export { type Decider, type Given, given, type When } from "./given-when-then.js";
export { showDifference } from "./show-difference.js";
