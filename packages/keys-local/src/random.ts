import { randomFillSync } from "node:crypto";

// One call into the random generator costs 3 µs whatever its size, so salts are cut from a pool. Only salts:
// they are public. Keys are drawn one by one and never lie in a pool.
const poolBytes = 8192;

/** A source of random salts: each answer is `bytes` fresh random bytes, copied into `into` at `at`. */
export const createSalts = (bytes: number): ((into: Buffer, at: number) => void) => {
  const pool = Buffer.alloc(poolBytes);
  let used = poolBytes;
  return (into, at) => {
    if (used + bytes > poolBytes) {
      randomFillSync(pool);
      used = 0;
    }
    pool.copy(into, at, used, used + bytes);
    used += bytes;
  };
};
