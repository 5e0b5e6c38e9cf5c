import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Broadcast } from "../../src/broadcast/broadcast.js";
import type { BroadcastCommand } from "../../src/broadcast/broadcast-command.js";
import { decideBroadcast } from "../../src/broadcast/broadcast-decide.js";
import { nextStep } from "../../src/broadcast/broadcast-due.js";
import type { BroadcastEvent } from "../../src/broadcast/broadcast-event.js";
import { broadcastStream } from "../../src/broadcast/broadcast-stream.js";
import { anyOf, histories, keepsTheLaws, law, type OneOfEach } from "../stream-laws.js";
import { EVIDENCE } from "./broadcast-story.js";

const staff = fc.constantFrom("s1", "s2", "s3");
const at = fc.integer({ min: 0, max: 100_000 });
const count = fc.integer({ min: 1, max: 25 });
const place = fc.nat(60);
const revision = fc.integer({ min: 1, max: 3 });
const staging = fc.record({
  first: fc.integer({ min: 1, max: 8 }),
  batch: fc.integer({ min: 1, max: 5 }),
  pauseMs: fc.integer({ min: 0, max: 300 }),
});
const content = {
  bodyRef: fc.constantFrom("broadcast/s1/b1", "broadcast/s1/b2", "broadcast/s1/b3"),
  audienceRefs: fc.constant(["broadcast/s1/b1/0"]),
  recipients: fc.integer({ min: 0, max: 20 }),
  category: fc.constant("appointments-admin"),
  team: fc.constant("reception"),
  answerable: fc.boolean(),
  language: fc.constant("en"),
} as const;
const leftOut = fc.array(
  fc.record({ position: place, why: fc.constantFrom("deceased", "objects") }),
  { maxLength: 3 },
);
const recalled = { undone: fc.nat(5), retracted: fc.nat(5), openedBefore: fc.nat(5) } as const;
const evidence = fc.constant(EVIDENCE);

const commands: OneOfEach<BroadcastCommand> = {
  draft: fc.record({ staff, ...content }),
  discard: fc.record({ staff }),
  approve: fc.record({ staff, revision }),
  release: fc.record({
    ...{ staff, revision, staging, evidence },
    ...{ needsSecond: fc.boolean(), secondHolds: fc.boolean() },
  }),
  "record-batch": fc.record({ from: place, count, leftOut }),
  halt: fc.record({ staff }),
  recall: fc.record({ staff }),
  "record-recalled": fc.record({ from: place, count, ...recalled }),
};

const events: OneOfEach<BroadcastEvent> = {
  "broadcast-drafted": fc.record({ at, by: staff, ...content }),
  "broadcast-discarded": fc.record({ at, by: staff }),
  "broadcast-approved": fc.record({ at, by: staff, revision }),
  "broadcast-released": fc
    .tuple(fc.record({ at, by: staff, evidence }), staging)
    .map(([event, staged]) => ({ ...event, ...staged })),
  "broadcast-batch-sent": fc.record({ at, from: place, count, leftOut }),
  "broadcast-halted": fc.record({ at, by: staff }),
  "broadcast-recalled": fc.record({ at, by: staff }),
  "broadcast-batch-recalled": fc.record({ at, from: place, count, ...recalled }),
};

const BEGIN: readonly BroadcastCommand[] = [
  {
    ...{ type: "draft", staff: "s1", bodyRef: "broadcast/s1/b0", audienceRefs: [], recipients: 12 },
    ...{ category: "appointments-admin", team: "reception", answerable: false, language: "en" },
  },
];

/** The present draft, and the batch that is due. */
const aim = (command: BroadcastCommand, state: Broadcast): BroadcastCommand => {
  const step = nextStep(state);
  if (command.type === "approve") return { ...command, staff: "s3", revision: state.revision };
  if (command.type === "release") return { ...command, revision: state.revision };
  return step !== null && "from" in command
    ? { ...command, from: step.from, count: step.count }
    : command;
};

const subject = {
  stream: broadcastStream,
  decide: (command: BroadcastCommand, state: Broadcast, now: number) =>
    decideBroadcast(command, state, { now }),
  commands: anyOf(commands),
  events: anyOf(events),
  eventTypes: Object.keys(events),
  begin: BEGIN,
  aim,
};

describe("a broadcast", () => {
  keepsTheLaws(subject);

  test("goes through every place of its list once, in order, and never past a halt", () => {
    law(histories(subject), (run) => {
      let place = 0;
      let stopped = false;
      for (const { decision } of run) {
        for (const event of decision.isOk() ? decision.value : []) {
          stopped ||= event.type === "broadcast-halted" || event.type === "broadcast-recalled";
          if (event.type !== "broadcast-batch-sent") continue;
          expect([event.from, stopped]).toEqual([place, false]);
          place = event.from + event.count;
        }
      }
      expect(place).toBeLessThanOrEqual(run.at(-1)?.after.recipients ?? 0);
    });
  });

  test("is never released without a second person where one is needed, nor approved by an author", () => {
    law(histories(subject), (run) => {
      for (const { command, before, decision } of run) {
        const [event] = decision.isOk() ? decision.value : [];
        if (event?.type === "broadcast-approved") expect(before.authors).not.toContain(event.by);
        if (event?.type !== "broadcast-released" || command.type !== "release") continue;
        if (command.needsSecond)
          expect([before.approved === null, command.secondHolds]).toEqual([false, true]);
        expect(command.revision).toBe(before.revision);
      }
    });
  });
});
