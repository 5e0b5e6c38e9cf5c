/** Which months a manager can look at. */
export const PERIODS = [
  ["this-month", "This month so far", 0, 0],
  ["last-month", "Last month", 1, 1],
  ["three-months", "The last three months and this one", 3, 0],
  ["year", "The last twelve months", 11, 0],
] as const;

const monthIn = new Intl.DateTimeFormat("en-CA", {
  year: "numeric",
  month: "2-digit",
  timeZone: "Europe/London",
});

const monthsBefore = (now: number, count: number): string => {
  const [year = 0, month = 0] = monthIn.format(now).split("-").map(Number);
  const at = year * 12 + month - 1 - count;
  return `${Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}`;
};

/** The months of a period. */
export const monthsOf = (
  period: string,
  now: number,
): { readonly name: string; readonly from: string; readonly to: string } => {
  const [name, , first, last] = PERIODS.find(([one]) => one === period) ?? PERIODS[0];
  return { name, from: monthsBefore(now, first), to: monthsBefore(now, last) };
};
