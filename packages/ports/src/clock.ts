/**
 * Tells the time. The only way in which core learns it.
 *
 * @category ports
 */
export interface Clock {
  /** The version of this contract that the adapter keeps. */
  readonly spec: "clock/1";
  /** Milliseconds since 1970 UTC. Never throws. May jump: nothing that matters hangs on two readings being in order. */
  now(): number;
}
