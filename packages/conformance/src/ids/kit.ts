import type { Ids } from "@carethread/ports";
import type { Kit, KitHarness } from "../kit/clause.js";

/**
 * What the author of an id source gives to the kit.
 *
 * @category conformance
 */
export interface IdsHarness extends KitHarness {
  /** Always `"ids"`. */
  readonly port: "ids";
  /** The source. */
  open(): Promise<Ids>;
}

const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const rounds = 3000;

/**
 * The clauses of `ids/1`.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type IdsHarness, idsKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: IdsHarness): Promise<boolean> =>
 *   (await runKit(idsKit, harness)).conforms;
 * ```
 */
export const idsKit: Kit<IdsHarness> = {
  port: "ids",
  spec: "ids/1",
  methods: ["open"],
  declared: async () => [],
  clauses: [
    {
      id: "ID01",
      title: "an id has 1 to 64 letters, digits and hyphens",
      reason: "S1: an id that a store refuses loses the message that carries it",
      safety: true,
      needs: [],
      run: async (harness, check) => {
        const ids = await harness.open();
        check.equal(ids.spec, "ids/1", "the contract that it keeps");
        const odd = many(() => ids.id()).filter((id) => !/^[A-Za-z0-9-]{1,64}$/.test(id));
        check.equal(odd.length, 0, `how many of ${rounds} ids have another form`);
      },
    },
    {
      id: "ID02",
      title: "no id is given twice",
      reason: "S2: two messages with one id would be taken for one",
      safety: true,
      needs: [],
      run: async (harness, check) => {
        const ids = await harness.open();
        check.equal(new Set(many(() => ids.id())).size, rounds, `how many of ${rounds} ids differ`);
      },
    },
    {
      id: "ID03",
      title: "a secret has the length asked for, from the letters without look-alikes",
      reason: "S4: a linkage code that is read aloud must not be misheard into somebody else's",
      safety: true,
      needs: [],
      run: async (harness, check) => {
        const ids = await harness.open();
        for (const chars of [1, 8, 26, 200]) {
          const secret = ids.secret(chars);
          const wrong = Array.from(secret).filter((letter) => !alphabet.includes(letter)).length;
          check.equal(
            [secret.length, wrong],
            [chars, 0],
            "length, and letters of another alphabet",
          );
        }
      },
    },
    {
      id: "ID04",
      title: "secrets do not repeat, and use all letters about equally at every place",
      reason: "S4: a code that can be guessed opens somebody else's messages",
      safety: true,
      needs: [],
      run: async (harness, check) => {
        const ids = await harness.open();
        const secrets = many(() => ids.secret(16));
        check.equal(new Set(secrets).size, rounds, `how many of ${rounds} secrets differ`);
        for (let place = 0; place < 16; place++) {
          const counts = Array.from(
            alphabet,
            (letter) => secrets.filter((secret) => secret[place] === letter).length,
          );
          // 100 of each are expected; seven standard deviations off does not happen by chance.
          check.that(
            counts.every((count) => count > 30 && count < 170),
            `each letter should stand about equally often at place ${place + 1}`,
          );
        }
      },
    },
  ],
};

const many = (make: () => string): readonly string[] => Array.from({ length: rounds }, make);
