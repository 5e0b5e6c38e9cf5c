import { type Patience, TRANSPORT_LIMITS } from "@carethread/ports";

/** The time in which a transport answers holds with the waiting for a connection: what the work itself may take is left of it. */
export const patienceBeside =
  (workMs: number): Patience =>
  (over) => {
    const timer = setTimeout(over, TRANSPORT_LIMITS.sendMsMax - workMs);
    return () => clearTimeout(timer);
  };
