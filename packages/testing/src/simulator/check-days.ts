/** Every day ends: with a certificate, or with somebody told that it has none. */
import type { History, LogEvent, StoredCommit, Violation } from "./history.js";
import { number, part, text } from "./model.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long after its end a day that was not closed is told of, where a practice says nothing else. */
const GRACE_MS = 30 * MINUTE;
/** Within it what is overdue when faults stop has been told of, one day after the other. */
const SOON_MS = 3 * HOUR;

// England's, from the list of the government: the simulated practices are closed on them.
const HOLIDAYS: readonly string[] = [
  ...["2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03"],
  ...["2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28", "2028-01-03", "2028-04-14"],
  ...["2028-04-17", "2028-05-01", "2028-05-29"],
];

/** What the log says of the ends of days. */
interface Ends {
  /** When the practice began. */
  readonly from: number;
  /** When a day was closed first, and when it was first told of that it was not. */
  readonly closed: ReadonlyMap<string, number>;
  readonly told: ReadonlyMap<string, number>;
  readonly certificates: ReadonlySet<string>;
  readonly says: readonly string[];
}

/**
 * Each day on which the practice was open was closed, or somebody was told; in a world without faults that was in time, and nobody is told of a day that was
 * closed. Each certificate that was answered is in the log, and names the one before. Each hand-over ends.
 */
export const checkDays = (history: History): readonly Violation[] => {
  const ends = read(history.commits);
  if (ends === null) return [];
  const lost = history.operations
    .filter((o) => o.name === "closing.close" && o.ending === "ok")
    .map(({ answered }) => answered.certificate ?? "")
    .filter((certificate) => !ends.certificates.has(certificate))
    .map((certificate) => `the certificate ${certificate} was answered and is not there`);
  const says = [
    ...ends.says,
    ...lost,
    ...daysOf(ends.from, history.endedAt).flatMap((day) => wrongWith(day, ends, history)),
    ...notEnded(history),
  ];
  return says.map((one) => ({ checker: "days", says: one }));
};

interface OpenDay {
  readonly day: string;
  /** When it is over at the latest, in winter as in summer. */
  readonly over: number;
}

const daysOf = (from: number, to: number): readonly OpenDay[] => {
  const days: OpenDay[] = [];
  for (let at = Math.floor(from / DAY) * DAY; at < to; at += DAY) {
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const isOpen = date.getUTCDay() >= 1 && date.getUTCDay() <= 5 && !HOLIDAYS.includes(day);
    const over = at + 18.5 * HOUR;
    // One that was over, or nearly, when the practice began is not its day.
    if (isOpen && over - HOUR > from) days.push({ day, over });
  }
  return days;
};

const wrongWith = (
  { day, over }: OpenDay,
  { closed, told }: Ends,
  { endedAt, faultless }: History,
): readonly string[] => {
  const first = Math.min(closed.get(day) ?? Infinity, told.get(day) ?? Infinity);
  const latest = over + GRACE_MS + (faultless ? 2 * MINUTE : SOON_MS);
  const isOwed = latest < endedAt && over + GRACE_MS + SOON_MS < endedAt;
  if (isOwed && first === Infinity) return [`nobody closed ${day}, and nobody was told`];
  if (faultless && isOwed && first > latest) return [`that ${day} was not closed was told late`];
  return [];
};

const read = (commits: readonly StoredCommit[]): Ends | null => {
  const founded = commits.find(({ events }) => events.some((e) => e.type === "practice-founded"));
  if (founded === undefined) return null;
  const [closed, told] = [new Map<string, number>(), new Map<string, number>()];
  const certificates = new Set<string>();
  const says: string[] = [];
  let last: unknown = null;
  for (const { at, events } of commits)
    for (const event of events) {
      const day = text(event, "day");
      if (event.type === "certificate-issued") says.push(...wrongLink(event, last));
      if (event.type === "day-closed") {
        certificates.add(text(event, "certificate"));
        last = event.data["signature"];
        if (!closed.has(day)) closed.set(day, at);
      }
      if (event.type === "day-not-closed") {
        if (closed.has(day))
          says.push(`${day} was closed, and then somebody was told that it was not`);
        if (!told.has(day)) told.set(day, at);
      }
    }
  return { from: founded.at, closed, told, certificates, says };
};

/** A certificate names the one before, so that none can be left out. */
const wrongLink = (event: LogEvent, last: unknown): readonly string[] => {
  const { data } = part(event, "certificate");
  return data["previous"] === last
    ? []
    : [`the certificate ${text({ data }, "certificate")} does not name the one before`];
};

/** Whoever holds something over a closing holds it until a time, and no longer. */
const notEnded = ({ commits, endedAt }: History): readonly string[] => {
  const held = new Map<string, number>();
  for (const { events } of commits)
    for (const event of events) {
      const handOver = text(event, "handOver");
      if (event.type === "handed-over") held.set(handOver, number(event, "until"));
      if (event.type === "hand-over-ended") held.delete(handOver);
    }
  return [...held]
    .filter(([, until]) => until + SOON_MS < endedAt)
    .map(([handOver]) => `the hand-over ${handOver} has not ended`);
};
