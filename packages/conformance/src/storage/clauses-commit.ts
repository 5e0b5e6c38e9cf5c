/** A commit is there as a whole or not at all, and is judged against the present state. */
import {
  appendTo,
  atOnce,
  bodyOf,
  claimable,
  codeOf,
  commitOf,
  earlier,
  entriesOf,
  entryOf,
  jobOf,
  keyOf,
  later,
  practice,
  readPage,
  readStream,
  refusedWhole,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const race =
  (isOverTwoHandles: boolean): StorageClause["run"] =>
  async (harness, check) => {
    const first = await harness.open();
    const second = isOverTwoHandles ? await harness.again() : first;
    await stored(first, check, { append: [appendTo("thread/1", 0)] });
    const answers = await atOnce(24, (turn) =>
      (turn % 2 === 0 ? first : second).commit(
        commitOf({
          append: [appendTo("thread/1", 1, [`racer ${turn}`]), appendTo(`mine/${turn}`, 0)],
          key: keyOf(`racer ${turn}`),
        }),
      ),
    );
    const codes = answers.map(codeOf).sort();
    const losers = Array.from({ length: 23 }, () => "storage/version-conflict");
    check.equal(codes, ["stored", ...losers].sort(), "the answers to 24 racers");
    for (const storage of [first, second]) {
      const log = await storage.readLog({ practice, after: 0, limit: 500 });
      check.equal(
        check.value(log, "reading the log").length,
        3,
        "the number of events after the race",
      );
    }
  };

const wholeOrNot: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const reader = await harness.again();
  const state = { isWriting: true };
  const writing = (async () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const sort = `${turn}`;
      await stored(storage, check, {
        append: [appendTo("thread/1", turn), appendTo("thread/2", turn)],
        entries: [entriesOf("thread/1", [entryOf(sort, "a"), entryOf(sort, "b")])],
      });
    }
    state.isWriting = false;
  })();
  while (state.isWriting) {
    const slice = check.value(await readStream(reader, "thread/1", ["thread/2"]), "reading");
    check.equal(slice.versions, [slice.version], "the version of the other stream of each commit");
    check.equal(slice.events.length, slice.version, "the number of events up to the version");
    const page = check.value(
      await readPage(reader, { witness: ["thread/1", "thread/2"] }),
      "reading",
    );
    const [one, two] = page.versions;
    check.equal(two, one, "the versions of the witnesses of a page");
    check.equal(
      page.rows.map(({ sort }) => sort),
      one === 0 ? [] : [`${(one ?? 0) - 1}`, `${(one ?? 0) - 1}`],
      "the rows of the page at that version",
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await writing;
};

/** Clauses about the commit. */
export const commitClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST10",
    title: "a commit that expects an older version is refused, and nothing of it is stored",
    reason:
      "S4: a decision made on a stale consent or a stale right must leave no trace of being carried out",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const parts = later({ append: [appendTo("thread/2", 0), appendTo("thread/1", 1)] });
      await refusedWhole(storage, check, {
        parts,
        code: "storage/version-conflict",
        doing: "committing on an older version",
      });
      check.equal(await claimable(storage, check), ["job/1"], "the jobs after it");
    },
  },
  {
    ...safety,
    id: "ST11",
    title: "a commit that expects a version that does not exist yet is refused",
    reason: "S6: a writer that is ahead of the record has read something that is not in it",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      for (const [stream, version] of [
        ["thread/1", 3],
        ["thread/2", 1],
      ] as const) {
        const parts = later({ append: [appendTo(stream, version)] });
        await refusedWhole(storage, check, {
          parts,
          code: "storage/version-conflict",
          doing: `expecting ${stream} at ${version}`,
        });
      }
    },
  },
  {
    ...safety,
    id: "ST12",
    title: "of 24 commits that expect the same version, exactly one is stored",
    reason:
      "S2: two clinicians who answer at the same moment must not both believe that they own the thread",
    run: race(false),
  },
  {
    ...safety,
    id: "ST13",
    title: "of 24 commits over two handles that expect the same version, exactly one is stored",
    reason: "S2: the same holds when they work on different servers",
    run: race(true),
  },
  {
    ...safety,
    id: "ST14",
    title:
      "a commit is refused when a stream that its facts came from has moved on, and nothing of it is stored",
    reason: "S4: a consent that was withdrawn a moment ago is already withdrawn",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      for (const [stream, version] of [
        ["thread/1", 1],
        ["person/1", 1],
      ] as const) {
        const parts = later({
          depends: [
            { stream: "thread/3", version: 0 },
            { stream, version },
          ],
        });
        await refusedWhole(storage, check, {
          parts,
          code: "storage/version-conflict",
          doing: `depending on ${stream} at ${version}`,
        });
      }
      check.equal(await claimable(storage, check), ["job/1"], "the jobs after it");
    },
  },
  {
    ...safety,
    id: "ST15",
    title:
      "a commit is stored when the streams that its facts came from stand where they were read",
    reason: "S1: a message that nothing stands against must get through",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const depends = [
        { stream: "thread/1", version: 2 },
        { stream: "thread/3", version: 0 },
      ];
      await stored(storage, check, {
        depends,
        append: [appendTo("thread/1", 2), appendTo("thread/3", 0)],
      });
      const { versions } = check.value(
        await readStream(storage, "thread/1", ["thread/1", "thread/3"]),
        "reading",
      );
      check.equal(versions, [3, 1], "the versions after it");
    },
  },
  {
    ...safety,
    id: "ST16",
    title: "a stream that is only added to takes events whatever its version is",
    reason: "S1: an audit entry must never fail because another one was faster",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, { append: [appendTo("audit", "any", ["a", "b"])] });
      await stored(storage, check, { append: [appendTo("audit", "any", ["c"])] });
      const { version, events } = check.value(await readStream(storage, "audit"), "reading");
      check.equal(
        { version, payloads: events.map(({ payload }) => payload) },
        { version: 3, payloads: ["a", "b", "c"] },
        "the stream",
      );
    },
  },
  {
    ...safety,
    id: "ST17",
    title: "a commit of several streams is stored in all of them or in none",
    reason: "S1: a message and its audit entry exist together or not at all",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      for (const place of [0, 1, 2]) {
        const append = ["thread/2", "thread/3", "thread/1"].map((stream, index) =>
          appendTo(stream, index === place ? 9 : stream === "thread/1" ? 2 : 0),
        );
        await refusedWhole(storage, check, {
          parts: later({ append }),
          code: "storage/version-conflict",
          doing: `a commit whose part ${place + 1} is stale`,
        });
      }
    },
  },
  {
    ...safety,
    id: "ST18",
    title: "a commit without events is stored, and the sequence stays",
    reason: "S1: putting off a deadline or redacting a body is a decision too",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const { sequence } = await stored(storage, check, {
        putBodies: [bodyOf("body/2", [9])],
        putJobs: [jobOf("job/9")],
      });
      check.equal(sequence, 2, "the sequence after a commit without events");
      const bodies = check.value(
        await storage.readBodies({ practice, refs: ["body/2"] }),
        "reading the body",
      );
      check.equal(bodies, [{ ref: "body/2", bytes: Uint8Array.of(9) }], "the body");
      check.equal(await claimable(storage, check), ["job/9", "job/1"], "the jobs");
    },
  },
  {
    ...safety,
    id: "ST19",
    title:
      "a reader sees a commit whole or not at all, with entries, events and versions of one moment",
    reason:
      "S3: a row on the worklist without its message, or the other way round, is a message unseen",
    run: wholeOrNot,
  },
];
