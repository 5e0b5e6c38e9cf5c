const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** A duration as somebody would say it. Open time is told in hours: a day of it is no day. */
export const duration = (ms: number | null, inDays = false): string => {
  if (ms === null) return "none yet";
  const minutes = Math.max(1, Math.ceil(ms / MINUTE));
  if (ms < 2 * HOUR) return counted(minutes, "minute");
  if (inDays && ms >= 2 * DAY) {
    const hours = Math.ceil(ms / HOUR);
    const rest = hours % 24;
    return rest === 0
      ? counted(hours / 24, "day")
      : `${counted(Math.floor(hours / 24), "day")} ${counted(rest, "hour")}`;
  }
  const rest = Math.ceil(minutes / 5) * 5;
  const past = rest % 60;
  const hours = counted(Math.floor(rest / 60), "hour");
  return past === 0 ? hours : `${hours} ${past} minutes`;
};

/** A count of something. */
export const many = (count: number, one: string): string =>
  count === 0 ? `no ${one}s` : counted(count, one);

const MONTHS = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "November 2026" of `2026-11`. */
export const monthName = (month: string): string => MONTHS.format(Date.parse(`${month}-01T12:00Z`));

/** Whole percent of something, or `null` of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((100 * part) / whole);
