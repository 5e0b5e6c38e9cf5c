import Driver from "better-sqlite3";
import { expect, test } from "vitest";
import { migrate } from "../src/migrate.js";
import { migrations } from "../src/migrations/all.js";
import { versionsAtOnce, versionsOn } from "../src/versions.js";

test.each([0, 1, 2, versionsAtOnce, versionsAtOnce + 1, 3 * versionsAtOnce + 5])(
  "%d streams are answered in the order asked for, and one that is not known has version 0",
  (count) => {
    const database = new Driver(":memory:");
    migrate(database, migrations)._unsafeUnwrap();
    const add = database.prepare("insert into stream (practice, stream, version) values (?, ?, ?)");
    const streams = Array.from({ length: count }, (_, n) => `s-${n}`);
    for (const [n, stream] of streams.entries()) {
      if (n % 3 !== 2) add.run("A", stream, n + 1);
      add.run("B", stream, 100);
    }
    const wanted = streams.toReversed();
    expect(versionsOn(database)("A", wanted)).toEqual(
      streams.map((_, n) => (n % 3 === 2 ? 0 : n + 1)).toReversed(),
    );
    database.close();
  },
);
