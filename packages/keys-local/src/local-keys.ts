import type { KeyObject } from "node:crypto";
import { err, type Keys, type KeysProblem, ok, portProblem, type Result } from "@carethread/ports";
import { importKey, type KeyFlaw, type KeyMaterial } from "./key-material.js";
import { practiceKeysOf } from "./practice-keys.js";

/**
 * What {@link createLocalKeys} is made from.
 *
 * @category adapters
 */
export interface LocalKeysOptions {
  /** The present key of each practice, by the practice's name: everything new is wrapped with it. */
  readonly practiceKeys: Readonly<Record<string, KeyMaterial>>;
  /** Keys that are out of use and still open what was wrapped with them. */
  readonly previousKeys?: Readonly<Record<string, readonly KeyMaterial[]>>;
  /** How many unwrapped data keys of each practice are held in memory. 0 holds none; without it 1,000. */
  readonly dataKeysHeldMax?: number;
}

const dataKeysHeldMaxDefault = 1000;

const flawed = (practice: string, flaw: KeyFlaw): Result<never, KeysProblem> =>
  err(portProblem("keys/misconfigured", { practice, flaw }));

const importAll = (
  practice: string,
  material: readonly [KeyMaterial, ...KeyMaterial[]],
): Result<readonly [KeyObject, ...KeyObject[]], KeysProblem> => {
  const current = importKey(material[0]);
  if (typeof current === "string") return flawed(practice, current);
  const keys: [KeyObject, ...KeyObject[]] = [current];
  for (const older of material.slice(1)) {
    const key = importKey(older);
    if (typeof key === "string") return flawed(practice, key);
    keys.push(key);
  }
  return ok(keys);
};

/**
 * Keys that the process holds itself: no service is asked, and nothing leaves the machine.
 *
 * - Refuses, as a value: material that is not 32 bytes, not canonical base64url or one byte repeated (`keys/misconfigured` with the
 *   practice and the `flaw`, never the material), and a practice that has previous keys without a present one
 *   (`keys/unknown-practice`). Trying again with the same material never helps.
 * - Holds copies: the caller may zero what it handed over.
 * - Rotation: put the new key into `practiceKeys` and the old one into `previousKeys`. Data keys that exist go on opening, new ones are
 *   wrapped with the new key. Digests are made with the new key, and those made before still verify.
 *
 * @category adapters
 * @example
 * ```ts run
 * import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
 *
 * const keys = createLocalKeys({ practiceKeys: { A81001: generatePracticeKey() } })._unsafeUnwrap();
 * const practice = (await keys.open("A81001"))._unsafeUnwrap();
 * const dataKeyContext = ["A81001", "thread-1"];
 * const dataKey = practice.createDataKey(dataKeyContext);
 * const context = ["A81001", "thread-1", "message-1", "text", "1"];
 * const sealed = practice.seal({ dataKey, dataKeyContext, context, text: "My knee hurts." })._unsafeUnwrap();
 * console.log(practice.unseal({ dataKey, dataKeyContext, context, sealed }).unwrapOr("")); // => My knee hurts.
 * ```
 */
export const createLocalKeys = (options: LocalKeysOptions): Result<Keys, KeysProblem> => {
  const { practiceKeys, previousKeys = {}, dataKeysHeldMax = dataKeysHeldMaxDefault } = options;
  const orphan = Object.keys(previousKeys).find((name) => !Object.hasOwn(practiceKeys, name));
  if (orphan !== undefined) return err(portProblem("keys/unknown-practice", { practice: orphan }));
  const previous = new Map(Object.entries(previousKeys));
  const practices = new Map<string, ReturnType<typeof practiceKeysOf>>();
  for (const [practice, current] of Object.entries(practiceKeys)) {
    const keys = importAll(practice, [current, ...(previous.get(practice) ?? [])]);
    if (keys.isErr()) return err(keys.error);
    practices.set(practice, practiceKeysOf({ practice, keys: keys.value, dataKeysHeldMax }));
  }
  return ok(
    Object.freeze({
      spec: "keys/1",
      name: "local",
      open: (practice) => {
        const opened = practices.get(practice);
        return Promise.resolve(
          opened === undefined ? err(portProblem("keys/unknown-practice")) : ok(opened),
        );
      },
    } satisfies Keys),
  );
};
