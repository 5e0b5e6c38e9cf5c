const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});
const weekday = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "Europe/London",
});

/** A time as this page writes it, or nothing. */
export const when = (at: unknown): string =>
  typeof at === "number" ? `${weekday.format(at)}, ${clock.format(at)}` : "";

/** The time of day. */
export const clockTime = (at: number): string => clock.format(at);
