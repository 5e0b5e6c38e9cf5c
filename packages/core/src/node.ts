/**
 * Clock and ids for hosts on Node.js: the only part of core that knows the time or makes anything random.
 *
 * @packageDocumentation
 */
import { randomFillSync, randomInt } from "node:crypto";
import type { Clock, Ids } from "@carethread/ports";

/**
 * The machine's clock.
 *
 * @category node
 * @example
 * ```ts
 * import { systemClock } from "@carethread/core/node";
 *
 * const now: number = systemClock.now();
 * ```
 */
export const systemClock: Clock = { spec: "clock/1", now: () => Date.now() };

const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

// One call into the generator costs the same whatever its size, so the random part of ids is cut from a pool.
const ID_BYTES = 10;
const pool = Buffer.alloc(ID_BYTES * 400);
let used = pool.length;

const randomPart = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += ID_BYTES;
  return pool.subarray(used - ID_BYTES, used);
};

/**
 * Time-ordered UUIDs (version 7, RFC 9562) as record ids, and secrets from the machine's generator. Record ids are not secrets.
 *
 * @category node
 * @example
 * ```ts
 * import { systemIds } from "@carethread/core/node";
 *
 * const id: string = systemIds.id();
 * ```
 */
export const systemIds: Ids = {
  spec: "ids/1",
  id: () => {
    const time = Date.now().toString(16).padStart(12, "0");
    const random = randomPart();
    const hex = random.toString("hex");
    const variant = ((random[2] ?? 0) & 0x3f) | 0x80;
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${hex.slice(0, 3)}`,
      variant.toString(16) + hex.slice(6, 8),
      hex.slice(8, 20),
    ].join("-");
  },
  secret: (chars) => Array.from({ length: chars }, () => SIGNS[randomInt(SIGNS.length)]).join(""),
};
