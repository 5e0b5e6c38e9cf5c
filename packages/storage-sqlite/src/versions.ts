/** The versions of streams: of as many as are asked for by one statement, so that they are of one moment without a transaction. */
import type { Database } from "better-sqlite3";

/** So many are one statement. More are asked for in parts, which only a transaction makes one moment. */
export const versionsAtOnce = 16;

const versionOf = "(select version from stream where practice = ? and stream = ?)";

/** The statement for so many streams: a column for each, found by one search along the key each. */
export const versionsOf = (count: number): string =>
  `select ${Array.from({ length: count }, () => versionOf).join(", ")}`;

/** Asks for versions on a connection, in the order of the streams; 0 for one that is not known. */
export const versionsOn = (
  database: Database,
): ((practice: string, streams: readonly string[]) => readonly number[]) => {
  const prepare = (count: number) =>
    database.prepare<string[], readonly (number | null)[]>(versionsOf(count)).raw();
  const statements = new Map<number, ReturnType<typeof prepare>>();
  const some = (practice: string, streams: readonly string[]): readonly number[] => {
    const statement = statements.get(streams.length) ?? prepare(streams.length);
    statements.set(streams.length, statement);
    return (statement.get(...streams.flatMap((stream) => [practice, stream])) ?? []).map(
      (version) => version ?? 0,
    );
  };
  return (practice, streams) => {
    const versions: number[] = [];
    for (let at = 0; at < streams.length; at += versionsAtOnce)
      versions.push(...some(practice, streams.slice(at, at + versionsAtOnce)));
    return versions;
  };
};
