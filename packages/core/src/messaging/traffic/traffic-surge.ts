import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { StaffId, TeamId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import { decidePractice } from "../../practice/practice-decide.js";
import { raiseAlerts } from "../alert/alert-job.js";
import type { Context } from "../context.js";
import { type Done, doneSchema, type Keyed } from "../done.js";
import { loadOnDuty } from "../founded.js";
import { commandKey, hostId, instant } from "../parse.js";
import type { Command } from "../run.js";

/** Brings staff onto a team for a while. @category traffic */
export interface CallSurge extends Keyed {
  /** The team that has too much. */
  readonly team: TeamId;
  /** Who is to help: 1 to 40 active staff who may work. */
  readonly staff: readonly StaffId[];
  /** Until when, at most seven days ahead: milliseconds since 1970 UTC. */
  readonly until: number;
}

const callSurgeInput = z.strictObject({
  team: hostId,
  staff: z.array(hostId).min(1).max(LIMITS.restrictedToMax),
  until: instant,
  key: commandKey,
});

/** Brings staff onto a team until a time, and tells each of them. */
export const callSurge = (context: Context): Command<CallSurge, Done> => ({
  name: "traffic.surge",
  input: callSurgeInput,
  answer: doneSchema,
  run: async (work, principal, { team, staff, until }) => {
    const duty = await loadOnDuty(context, work, principal, "configure");
    if (duty.isErr()) return err(duty.error);
    const { loaded } = duty.value;
    const called = [...new Set(staff)].toSorted();
    const command = { type: "call-surge", team, staff: called, until } as const;
    const events = decidePractice(command, loaded.state, {
      now: work.now,
      by: duty.value.staff.staff,
    });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.practice, loaded, events.value);
    if (events.value.length === 0) return ok({ changed: false });
    const surge = work.id("surge");
    raiseAlerts(
      work,
      called.map((one, n) => ({
        ...{ reference: `${surge}.surge.${n}`, to: { kind: "staff", staff: one } },
        ...{ what: "too-few-watching", about: `surge/${surge}` },
        ...{ since: work.now, dueAt: until, step: 0 },
      })),
    );
    return ok({ changed: true });
  },
});
