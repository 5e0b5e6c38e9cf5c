import type { Need, RulePack, RuleWeights, TriageRule } from "@carethread/core";

const COLUMNS = [
  "id",
  "version",
  "title",
  "direction",
  "disposition",
  "status",
  "reviewer",
  "review by",
  "hazard",
  "rationale",
  "source",
  "question",
  "examples",
  "counter-examples",
  "phrases",
  "conditions",
  "agreed (yes/no)",
  "comment",
] as const;

const needText = ({ facts, phrases = [], within }: Need): string =>
  [
    ...Object.entries(facts ?? {}).map(([fact, value]) => `${fact} ${String(value)}`),
    ...(phrases.length === 0 ? [] : [`in the ${within}: ${phrases.join("; ")}`]),
  ].join(", or ");

/** When a text is too light for what other rules find in it. */
const lightOf = ({ light }: RuleWeights): readonly string[] => {
  if (light === undefined) return [];
  const { firmFrom, standsFrom, leansFrom = standsFrom, doubtsFrom, perFinding } = light;
  return [
    `below ${standsFrom}, with ${perFinding} for each further finding, and where ${doubtsFrom} or less speaks against it, a plain finding asks; where a rule that needs little backing is among them, below ${firmFrom}, where all of them need much, below ${leansFrom}, and where one needs none, never`,
  ];
};

/** What a rule that weighs words has points for, a line for each number of points, and from when on it asks. */
const weightsOf = ({ weights }: TriageRule): readonly string[] => {
  if (weights === undefined) return [];
  const { base, points, clausesMax, againstWeight, nearWords } = weights;
  const { asksFrom, passageAsksFrom, raisesFrom, divertsFrom } = weights;
  const heaviestFirst = [...new Set(Object.values(points))].sort((one, other) => other - one);
  const named = (each: number): string =>
    Object.keys(points)
      .filter((name) => points[name] === each)
      .join(", ");
  return [
    `weighs up to ${clausesMax} clauses, from ${base}, less ${againstWeight} times the logarithm of one and what speaks against it in the whole text`,
    ...(nearWords === undefined
      ? []
      : [`these speak only against what is told in the same clause: ${nearWords}`]),
    `asks from ${asksFrom} on, or from ${passageAsksFrom} of the clauses alone; from ${raisesFrom} on what another rule asks counts as said, and from ${divertsFrom} on it diverts`,
    ...lightOf(weights),
    ...heaviestFirst.map((each) => `${each} points: ${named(each)}`),
  ];
};

/** How far the text must bear out what a rule finds. */
const BACKING: Readonly<Record<NonNullable<TriageRule["backing"]>, string>> = {
  none: "needs no backing: its plain finding diverts however light the text",
  little:
    "needs little backing: its plain finding diverts in a text that weighs little, too, and asks only in one that weighs hardly anything",
  much: "needs much backing: where only such rules are found, a plain finding asks in all but a text that reads like an emergency",
};

/** What a rule needs besides its phrases or has in their place, a line each, and what makes it only ask. */
const conditionsOf = (rule: TriageRule): readonly string[] => {
  const { needs = [], needsMin = needs.length, unless = [], besides, asksAlone } = rule;
  const { backing } = rule;
  return [
    ...(needs.length > needsMin ? [`at least ${needsMin} of ${needs.length}:`] : []),
    ...needs.map((need) => `needs ${needText(need)}`),
    ...(backing === undefined ? [] : [BACKING[backing]]),
    ...(asksAlone === true ? ["asks where those are not there"] : []),
    ...(besides === undefined
      ? []
      : [`fires only with no other words in its clause than: ${besides}`]),
    ...(unless.length === 0 ? [] : [`only asks beside: ${unless.join("; ")}`]),
    ...weightsOf(rule),
  ];
};

const cellsOf = (rule: TriageRule): readonly string[] => [
  rule.id,
  String(rule.version),
  rule.title,
  rule.direction,
  rule.asks === true ? `asks (${rule.disposition})` : rule.disposition,
  rule.status,
  rule.reviewer ?? "nobody yet",
  rule.reviewBy,
  rule.hazard,
  rule.rationale,
  rule.source,
  rule.question["en"] ?? "",
  rule.examples.join("\n"),
  rule.counterExamples.join("\n"),
  rule.phrases.join("\n"),
  conditionsOf(rule).join("\n"),
  "",
  "",
];

// A cell that begins so is run as a formula by spreadsheets.
const FORMULA = /^[=+\-@\t\r]/;

const csvCell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The rules as a table that a spreadsheet opens, with two columns for the reviewer. */
export const sheetCsv = ({ rules }: RulePack): string =>
  [COLUMNS, ...rules.map(cellsOf)].map((row) => row.map(csvCell).join(",")).join("\r\n");

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const list = (texts: readonly string[]): string =>
  `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`;

const ruleSection = (rule: TriageRule): string => `<section id="${escaped(rule.id)}">
<h2>${escaped(rule.title)}</h2>
<p><strong>${escaped(rule.asks === true ? `asks (${rule.disposition})` : rule.disposition)}</strong> · ${escaped(rule.id)} version ${rule.version} · ${rule.direction === "patient" ? "what patients write" : "what staff write"} · ${escaped(rule.status)} · reviewed by ${escaped(rule.reviewer ?? "nobody yet")} · look again by ${escaped(rule.reviewBy)} · ${escaped(rule.hazard)}</p>
<p>${escaped(rule.rationale)}</p>
<p>Source: ${escaped(rule.source)}</p>
<p>Question: ${escaped(rule.question["en"] ?? "")}</p>
<div class="sides"><div><h3>Must fire</h3>${list(rule.examples)}</div><div><h3>Must not divert</h3>${list(rule.counterExamples)}</div></div>
<details><summary>Phrases (${rule.phrases.length})</summary>${list(rule.phrases)}${list(conditionsOf(rule))}</details>
<p class="sign">Agreed: &#9744; yes &#9744; no &#9744; change &nbsp; Name: ______________ Date: __________ Comment: ______________________________</p>
</section>`;

/** The rules as a page that a clinician can read, print and mark. */
export const sheetHtml = (pack: RulePack): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Rules for review: ${escaped(pack.id)} ${escaped(pack.version)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}section{border-top:1px solid #aeb7bd;padding:1rem 0;break-inside:avoid}.sides{display:flex;gap:2rem;flex-wrap:wrap}.sides>div{flex:1 1 20rem}.sign{background:#f0f4f5;padding:.5rem}</style></head>
<body><h1>Rules for review: ${escaped(pack.id)} ${escaped(pack.version)}</h1>
<p>${escaped(pack.statement)}</p>
<p>${pack.rules.length} rules. Nothing here is approved before somebody who may has signed it.</p>
${pack.rules.map(ruleSection).join("\n")}
</body></html>
`;
