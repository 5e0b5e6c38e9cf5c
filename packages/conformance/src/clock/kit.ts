import type { Clock } from "@carethread/ports";
import type { Kit, KitHarness } from "../kit/clause.js";

/**
 * What the author of a clock gives to the kit.
 *
 * @category conformance
 */
export interface ClockHarness extends KitHarness {
  /** Always `"clock"`. */
  readonly port: "clock";
  /** The clock. */
  open(): Promise<Clock>;
}

// A clock in seconds instead of milliseconds is before the one, a clock in microseconds after the other.
const year2000 = 946_684_800_000;
const year2200 = 7_258_118_400_000;

/**
 * The clauses of `clock/1`.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type ClockHarness, clockKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: ClockHarness): Promise<boolean> =>
 *   (await runKit(clockKit, harness)).conforms;
 * ```
 */
export const clockKit: Kit<ClockHarness> = {
  port: "clock",
  spec: "clock/1",
  methods: ["open"],
  declared: async () => [],
  clauses: [
    {
      id: "CL01",
      title: "the time is a whole number of milliseconds since 1970, in this or the next century",
      reason: "S3: a clock in seconds makes every deadline long past or never due",
      safety: true,
      needs: [],
      run: async (harness, check) => {
        const clock = await harness.open();
        check.equal(clock.spec, "clock/1", "the contract that it keeps");
        for (let reading = 0; reading < 1000; reading++) {
          const now = clock.now();
          if (Number.isSafeInteger(now) && now > year2000 && now < year2200) continue;
          check.that(false, "a reading should be whole milliseconds between 2000 and 2200");
          return;
        }
      },
    },
    {
      id: "CL02",
      title: "it answers without being asked as a method",
      reason: "S3: a clock that loses its object stops every deadline",
      safety: true,
      needs: [],
      run: async (harness, check) => {
        const { now } = await harness.open();
        check.equal(typeof now(), "number", "a reading by the function alone");
      },
    },
  ],
};
