import type { Distribution, GroupFigures } from "./figures.js";
import { barChart, escaped, rounded } from "./plot.js";
import { GOALS, type Run, type Study } from "./study.js";

const minutes = (value: number | null): string => {
  if (value === null) return "–";
  return value < 180 ? `${rounded(value)} min` : `${rounded(value / 60)} h`;
};

const percent = (share: number): string => `${rounded(share * 100)} %`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = (tag: string, words: readonly string[]): string =>
    `<tr>${words.map((word, n) => (n === 0 ? `<th scope="${tag === "th" ? "col" : "row"}">` : `<${tag}${tag === "th" ? ' scope="col"' : ""}>`) + escaped(word) + (n === 0 ? "</th>" : `</${tag}>`)).join("")}</tr>`;
  const body = rows.map((row) => cells("td", row)).join("\n");
  return `<table><thead>${cells("th", heads)}</thead><tbody>\n${body}\n</tbody></table>`;
};

const spread = ({ count, p50, p95, max }: Distribution): readonly string[] => [
  `${count}`,
  ...[p50, p95, max].map(minutes),
];

const groupRow = (name: string, { firstLook, promisesBroken }: GroupFigures): readonly string[] => [
  name,
  ...spread(firstLook),
  `${promisesBroken}`,
];

const groupTable = ({ figures }: Run): string => {
  const { groups } = figures;
  return table(
    ["Messages", "Number", "Half seen within", "95 of 100 within", "The last", "Promises broken"],
    [
      groupRow("Flagged, in open hours", groups.flaggedInOpenHours),
      groupRow("Flagged, at any time", groups.flagged),
      groupRow("High-risk, but not found by the check", groups.riskyNotFlagged),
      groupRow("All clinical", groups.clinical),
      groupRow("Administrative", groups.admin),
    ],
  );
};

const verdict = ({ goals }: Run): string =>
  Object.values(goals).every(Boolean)
    ? "every goal is reached"
    : `not reached: ${Object.entries(goals)
        .filter(([, reached]) => !reached)
        .map(([goal]) => goalNames[goal as keyof typeof goals])
        .join("; ")}`;

const goalNames: Readonly<Record<keyof Run["goals"], string>> = {
  p50: `half of the flagged messages in open hours seen within ${GOALS.p50} minutes`,
  p95: `95 of 100 within ${GOALS.p95} minutes`,
  max: `all within ${GOALS.max / 60} hours`,
  unownedAtClose: "nothing without an owner when the practice closes",
  promises: `at most ${percent(GOALS.brokenShareMax)} of the promises to patients broken`,
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const people = ({ staffing }: Run): string =>
  `${counted(staffing.clinicians, "clinician")} and ${counted(staffing.receptionists, "receptionist")}`;

const flaggedTimes = (runs: readonly Run[]) =>
  (["p50", "p95", "max"] as const).map((key) => ({
    name: { p50: "half", p95: "95 of 100", max: "the last" }[key],
    values: runs.map((run) => run.figures.groups.flaggedInOpenHours.firstLook[key] ?? 0),
  }));

const riskyTimes = (runs: readonly Run[]) =>
  (["p50", "p95"] as const).map((key) => ({
    name: { p50: "half", p95: "95 of 100" }[key],
    values: runs.map((run) => (run.figures.groups.riskyNotFlagged.firstLookOpen[key] ?? 0) / 60),
  }));

const gapName = (run: { readonly rosterGap: number }): string =>
  `${percent(run.rosterGap)} missing`;

const opening = ({ year, inbox, parameters }: Study): string => {
  const { figures } = year;
  const daily = (count: number): string => rounded(count / parameters.days);
  const look = figures.groups.flaggedInOpenHours.firstLook;
  const before = inbox.figures.groups.riskyNotFlagged.firstLook;
  return [
    `<p>A practice with ${rounded(parameters.listSize)} patients gets about <b>${daily(figures.messages)} messages a day</b>, weekends included, and ${daily(figures.diverted)} drafts are sent elsewhere.`,
    `With ${people(year)} on watch, ${year.staffing.others} further clinicians who answer alerts, and ${percent(parameters.rosterGap)} of them missing, half of the flagged messages in open hours are seen within <b>${minutes(look.p50)}</b>, 95 of 100 within <b>${minutes(look.p95)}</b>, the last one after <b>${minutes(look.max)}</b>.`,
    `${figures.groups.all.promisesBroken} of ${figures.groups.all.answer.count} promised answers came late.`,
    `Work on messages takes clinicians ${minutes(figures.workMinutesPerDay.clinicians)} and receptionists ${minutes(figures.workMinutesPerDay.receptionists)} of an open day.</p>`,
    `<p>The verdict: <b>${escaped(verdict(year))}</b>.</p>`,
    `<p>The same messages in an inbox that somebody has to go and look at every three hours: half of the high-risk ones that no check found are seen within ${minutes(before.p50)}, the last one after ${minutes(before.max)}; ${inbox.figures.unownedAtClose + inbox.figures.handedOverAtClose} times a message lay unseen when the practice closed, and nobody was told.</p>`,
  ].join("\n");
};

const STYLE =
  "body{font-family:Arial,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#212b32;line-height:1.5}table{border-collapse:collapse;margin:1rem 0;width:100%}th,td{border-bottom:1px solid #d8dde0;padding:.35rem .5rem;text-align:left;vertical-align:top}svg{width:100%;height:auto;margin:1rem 0}";

/** The whole study as one HTML page that needs nothing else. */
export const htmlReport = (study: Study): string => {
  const { year, parameters, staffing, rosterGaps, detectors } = study;
  const sections = [
    "<h1>What happens if we switch messaging on</h1>",
    opening(study),
    "<h2>From arrival to the first look of somebody qualified</h2>",
    groupTable(year),
    "<h2>How many have to watch</h2>",
    "<p>The fewest with whom every goal is reached in this year, besides the further clinicians who answer alerts:</p>",
    table(
      ["Roster gap", "Needed"],
      staffing.map(({ rosterGap, needed }) => [
        gapName({ rosterGap }),
        needed === null ? "more than 12 of each" : people(needed),
      ]),
    ),
    "<h2>When people on the roster are missing</h2>",
    barChart({
      title: "Flagged messages in open hours: first look",
      unit: "minutes",
      groups: rosterGaps.map(gapName),
      series: flaggedTimes(rosterGaps),
      limit: { name: "goal for the last: two hours", value: GOALS.max },
    }),
    table(
      ["Roster gap", "Handed over at close", "Without an owner at close", "Verdict"],
      rosterGaps.map((run) => [
        gapName(run),
        `${run.figures.handedOverAtClose}`,
        `${run.figures.unownedAtClose}`,
        verdict(run),
      ]),
    ),
    "<h2>When the text check is worse, or off</h2>",
    "<p>What the check does not find waits as everything else does. So this is the time that the promises hold without it.</p>",
    barChart({
      title: "High-risk messages that the check did not find: first look",
      unit: "hours in which the practice is open",
      groups: detectors.map((run) => `finds ${percent(run.sensitivity)}`),
      series: riskyTimes(detectors),
    }),
    "<h2>The ladder</h2>",
    `<p>Alerts in the year, by step: ${year.figures.alertsByStep.map((count, n) => `step ${n + 1}: ${count}`).join(", ")}.</p>`,
    "<h2>What this rests on</h2>",
    "<p>Every number below can be changed. Several are assumptions, and say so in the reference. A simulation shows what would follow from them, not what will happen; above all it does not say that messaging saves appointments or calls.</p>",
    `<pre>${escaped(JSON.stringify(parameters, null, 2))}</pre>`,
  ];
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>Simulated year of messages</title><style>${STYLE}</style></head><body><main>`,
    ...sections,
    "</main></body></html>\n",
  ].join("\n");
};

/** The study in a few lines, for a terminal. */
export const textReport = (study: Study): string => {
  const { year, staffing } = study;
  const { figures } = year;
  const line = (name: string, { firstLook, promisesBroken }: GroupFigures): string =>
    `${name.padEnd(36)} ${spread(firstLook)
      .map((word) => word.padStart(9))
      .join("")}${`${promisesBroken}`.padStart(9)}`;
  return [
    `${figures.messages} messages, ${figures.diverted} drafts sent elsewhere, ${people(year)}`,
    "",
    `${"first look".padEnd(36)} ${["number", "half", "95/100", "last", "broken"].map((h) => h.padStart(9)).join("")}`,
    line("flagged, in open hours", figures.groups.flaggedInOpenHours),
    line("flagged, at any time", figures.groups.flagged),
    line("high-risk, not found by the check", figures.groups.riskyNotFlagged),
    line("all clinical", figures.groups.clinical),
    line("administrative", figures.groups.admin),
    "",
    `at close: ${figures.handedOverAtClose} handed over, ${figures.unownedAtClose} without an owner`,
    `verdict: ${verdict(year)}`,
    ...staffing.map(
      ({ rosterGap, needed }) =>
        `needed with ${gapName({ rosterGap })}: ${needed === null ? "more than 12 of each" : people(needed)}`,
    ),
  ].join("\n");
};
