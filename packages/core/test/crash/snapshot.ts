import { expectOk } from "@carethread/testing";
import type { World } from "./world.js";

// Accesses are recorded once for each time somebody looks, so a retry may leave one more.
const COUNTED_AS_OFTEN_AS_SEEN = new Set([
  ...["thread-read", "measures-read", "strays-opened", "diversion-read"],
]);

/**
 * What is so in a practice, without times and identifiers: two histories that differ in a lost or a doubled fact differ here. Asserts on the way that the log
 * has no gaps and that everything that waits is listed.
 */
export const snapshot = async (world: World): Promise<string> => {
  const { messaging, staff } = world;
  const log = expectOk(await messaging.audit.ofPractice(staff.manager, { after: 0, limit: 500 }));
  log.forEach((row, n) => {
    if (row.sequence !== n + 1) throw new Error(`the log has a gap before ${row.sequence}`);
  });
  const events = log.map((r) => r.type).filter((type) => !COUNTED_AS_OFTEN_AS_SEEN.has(type));
  const listed = expectOk(await messaging.worklist.page(staff.manager, { team: null }));
  const threads = expectOk(await messaging.threads.list(staff.manager, { patient: "p-ada" }));
  const waiting = threads.rows.filter((t) => t.waiting > 0).length;
  if (listed.rows.filter((r) => r.waiting > 0 && !r.restricted).length !== waiting)
    throw new Error("something waits and is not listed");
  const rows = listed.rows.map(
    ({ team, rank, waiting: w, unopened, unreachable, claim, concerns }) => [
      ...[team, rank, w, unopened, unreachable, claim?.staff ?? null],
      ...concerns.map(({ kind, reason }) => `${kind} ${reason}`),
    ],
  );
  const strays = expectOk(await messaging.worklist.strays(staff.receptionist, {})).rows;
  const lists = threads.rows.map(({ status, messages, waiting: w, team }) => [
    status,
    messages,
    w,
    team,
  ]);
  const told = world.alerts.raised().map(({ what, to }) => `${what} ${to.kind}`);
  const outside = {
    inbox: world.inbox.items().map(({ rank, waiting: w }) => [rank, w]),
    filed: world.record.filed.map(({ text }) => text),
    strays: strays.map(({ replies, urgent, thread }) => [replies, urgent, thread !== null]),
  };
  return JSON.stringify({
    ...{ events: events.toSorted(), rows, lists, mail: mailOf(world), told, ...outside },
  });
};

// A second notice does no harm where the first answer was lost; that there was one at all must not be lost.
const mailOf = ({ transport, sms }: World): readonly string[] => [
  ...new Set([...transport.taken, ...sms.taken].map((t) => `${t.kind} ${t.to}`)),
];
