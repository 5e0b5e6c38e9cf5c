/** Short ways to claim, for the clauses about jobs. */
import type { ClaimedJob, Storage } from "@carethread/ports";
import type { Check } from "../kit/clause.js";
import { claim } from "./requests.js";

/** The jobs claimed now. */
export const claimed = async (storage: Storage, check: Check): Promise<readonly ClaimedJob[]> =>
  check.value(await claim(storage), "claiming");

/** The token of the first job claimed now. */
export const tokenOf = async (storage: Storage, check: Check): Promise<number> =>
  (await claimed(storage, check))[0]?.token ?? -1;

/** The storage's clock. */
export const clockOf = async (storage: Storage, check: Check): Promise<number> =>
  check.value(await storage.health(), "asking for the storage's health").at;
