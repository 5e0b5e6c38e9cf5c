import Driver from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { entriesOfStream } from "../src/entries.js";
import { dueJobs } from "../src/jobs.js";
import { migrate } from "../src/migrate.js";
import { migrations } from "../src/migrations/all.js";
import { reads } from "../src/read.js";
import { versionsOf } from "../src/versions.js";

const database = new Driver(":memory:");
migrate(database, migrations)._unsafeUnwrap();

const planOf = (statement: string): string => {
  const parameters = Array.from(statement.matchAll(/\?/g), () => null);
  return database
    .prepare<unknown[], { detail: string }>(`explain query plan ${statement}`)
    .all(...parameters)
    .map(({ detail }) => detail)
    .join("; ");
};

describe("every statement finds its rows by a search", () => {
  test.each(Object.entries({ ...reads, dueJobs, entriesOfStream, versions: versionsOf(2) }))(
    "%s",
    (name, statement) => {
      const plan = planOf(statement).replaceAll("SCAN CONSTANT ROW; ", "");
      expect(plan).toContain("SEARCH");
      expect(plan).not.toContain("TEMP B-TREE");
      // Health walks the names of queues, which are as many as the program has kinds of work.
      if (name !== "oldestJobs") expect(plan).not.toContain("SCAN");
      else expect(plan).not.toMatch(/SCAN (job|event|entry)/);
    },
  );

  test("a page is one walk along the key of the list, without a plan that depends on statistics", () => {
    expect(planOf(reads.page)).toBe(
      "SEARCH entry USING PRIMARY KEY (practice=? AND list=? AND (sort,id)>(?,?))",
    );
    expect(planOf(dueJobs)).toBe("SEARCH job USING INDEX job_due (queue=? AND at<?)");
    expect(planOf(reads.log)).toBe(
      "SEARCH event USING INDEX event_log (practice=? AND sequence>?)",
    );
    expect(planOf(reads.events)).toBe(
      "SEARCH event USING PRIMARY KEY (practice=? AND stream=? AND version>?)",
    );
    expect(planOf(entriesOfStream)).toBe(
      "SEARCH entry USING COVERING INDEX entry_stream (practice=? AND stream=?)",
    );
  });

  test("control: a list ordered by something else would be seen to sort", () => {
    expect(planOf("select id from entry where practice = ? order by value")).toContain(
      "TEMP B-TREE",
    );
  });
});
