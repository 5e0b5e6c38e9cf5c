/** What a stream and a practice's sequence are. */
import {
  appendTo,
  atOnce,
  commitOf,
  practice,
  readStream,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const sequenceUnderRace: StorageClause["run"] = async (harness, check) => {
  const handles = [await harness.open(), await harness.again()];
  const answers = await atOnce(40, async (turn) => {
    const storage = handles[turn % 2];
    return storage?.commit(
      commitOf({ append: [appendTo(`thread/${turn % 5}`, "any", ["a", "b"])] }),
    );
  });
  for (const answer of answers) {
    if (answer !== undefined) check.value(answer, "one of 40 commits at once");
  }
  const log = check.value(
    await (await harness.again()).readLog({ practice, after: 0, limit: 500 }),
    "reading the log",
  );
  check.equal(
    log.map(({ sequence }) => sequence),
    Array.from({ length: 80 }, (_, index) => index + 1),
    "the sequence numbers of 80 events",
  );
  check.that(
    log.every((event, index) => index % 2 === 0 || event.stream === log[index - 1]?.stream),
    "the two events of one commit should have consecutive numbers",
  );
};

/** Clauses about streams and sequences. */
export const streamClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST01",
    title: "an unknown stream exists at version 0 and is empty",
    reason: "S1: the first message of a thread must need no special case that could lose it",
    run: async (harness, check) => {
      const storage = await harness.open();
      const { version, events, versions } = check.value(
        await readStream(storage, "thread/none", ["thread/also-none"]),
        "reading an unknown stream",
      );
      check.equal(
        { version, events, versions },
        { version: 0, events: [], versions: [0] },
        "the stream",
      );
    },
  },
  {
    ...safety,
    id: "ST02",
    title: "a stream gives back what was stored, whole and in order",
    reason:
      "S1: an acknowledged message is there, and a conversation reads in the order it was had",
    run: async (harness, check) => {
      const storage = await harness.open();
      const { at } = await stored(storage, check, {
        append: [
          {
            stream: "thread/1",
            expected: 0,
            events: [
              { type: "asked", schema: 1, payload: "first" },
              { type: "answered", schema: 2, payload: "second" },
            ],
          },
        ],
      });
      const { events } = check.value(await readStream(storage, "thread/1"), "reading the stream");
      const common = { stream: "thread/1", recordedAt: at };
      check.equal(
        events,
        [
          { ...common, sequence: 1, version: 1, type: "asked", schema: 1, payload: "first" },
          { ...common, sequence: 2, version: 2, type: "answered", schema: 2, payload: "second" },
        ],
        "the events",
      );
    },
  },
  {
    ...safety,
    id: "ST03",
    title:
      "the tail of a stream is what comes after a version, and the version is always the present one",
    reason: "S3: a cache that is brought up to date must miss nothing and repeat nothing",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, { append: [appendTo("thread/1", 0, ["a", "b", "c"])] });
      for (const after of [0, 2, 3, 9]) {
        const answer = await storage.readStream({
          practice,
          stream: "thread/1",
          after,
          witness: [],
        });
        const { version, events } = check.value(answer, `reading after ${after}`);
        const wanted = ["a", "b", "c"].slice(after);
        check.equal(
          { version, payloads: events.map(({ payload }) => payload) },
          { version: 3, payloads: wanted },
          `the tail after ${after}`,
        );
      }
    },
  },
  {
    ...safety,
    id: "ST04",
    title: "the versions of a stream are 1, 2, 3 … without gaps, over all its commits",
    reason: "S2: an expected version means something only when versions count events",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, {
        append: [appendTo("thread/1", 0, ["a", "b"]), appendTo("thread/2", 0)],
      });
      await stored(storage, check, { append: [appendTo("thread/1", 2, ["c"])] });
      await stored(storage, check, { append: [appendTo("thread/1", 3, ["d", "e"])] });
      const { version, events } = check.value(await readStream(storage, "thread/1"), "reading");
      check.equal(
        { version, numbers: events.map((event) => event.version) },
        { version: 5, numbers: [1, 2, 3, 4, 5] },
        "the versions",
      );
    },
  },
  {
    ...safety,
    id: "ST05",
    title: "a practice's sequence is 1, 2, 3 … over all its streams, in the order given",
    reason: "S6: a gap in the log would be the place where something was taken out",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, {
        append: [appendTo("thread/2", 0, ["a", "b"]), appendTo("thread/1", 0, ["c"])],
      });
      const { sequence } = await stored(storage, check, {
        append: [appendTo("thread/2", 2, ["d"])],
      });
      const log = check.value(
        await storage.readLog({ practice, after: 0, limit: 100 }),
        "reading the log",
      );
      check.equal(
        log.map((event) => `${event.sequence} ${event.payload}`),
        ["1 a", "2 b", "3 c", "4 d"],
        "the log",
      );
      check.equal(sequence, 4, "the sequence that the commit answered");
    },
  },
  {
    ...safety,
    id: "ST06",
    title: "the sequence has no gaps and no doubles when 40 commits run at once over two handles",
    reason: "S6: the log must prove its completeness on the busiest morning as well",
    run: sequenceUnderRace,
  },
  {
    ...safety,
    id: "ST07",
    title: "the versions of witnesses are those of the moment of the read, in the order asked for",
    reason: "S4: a right is judged with the read that it protects",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, {
        append: [appendTo("person/1", 0, ["a", "b"]), appendTo("policy", 0)],
      });
      const witness = ["policy", "person/1", "nobody", "policy"];
      const { versions } = check.value(await readStream(storage, "thread/1", witness), "reading");
      check.equal(versions, [1, 2, 0, 1], "the versions of the witnesses");
    },
  },
  {
    ...safety,
    id: "ST08",
    title:
      "events are dated by the storage's own clock, and never before an earlier event of the practice",
    reason:
      "S3: deadlines run from this time, and a clock that was set back must not reorder a record",
    run: async (harness, check) => {
      const storage = await harness.open();
      const first = await stored(storage, check, { append: [appendTo("thread/1", "any")] });
      harness.advance(60_000);
      const second = await stored(storage, check, { append: [appendTo("thread/1", "any")] });
      harness.advance(-3_600_000);
      await stored(storage, check, { append: [appendTo("thread/1", "any")] });
      harness.advance(3_600_000);
      const { events } = check.value(await readStream(storage, "thread/1"), "reading");
      const passed = second.at - first.at;
      check.that(
        passed >= 60_000 && passed < 120_000,
        `after a minute the clock has moved by ${passed} ms`,
      );
      check.that(
        events.every((event, index) => event.recordedAt >= (events[index - 1]?.recordedAt ?? 0)),
        "no event should be dated before the one that it follows",
      );
    },
  },
];
