import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Span } from "@carethread/core";
import nunjucks from "nunjucks";
import { patients, practice } from "../../seed/index.ts";
import { categoryTitle, teamName } from "./names.ts";
import { freshKey } from "./stamp.ts";
import { clockTime, when } from "./times.ts";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Where nhsuk-frontend's components, styles and scripts are. */
export const nhsukFolder: string = join(
  dirname(require.resolve("nhsuk-frontend/package.json")),
  "dist",
);

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });
const shortDay = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "Europe/London" });
/** The day of the week and the time, for what is of this week. */
const shortWhen = (at: unknown): string =>
  typeof at === "number" ? `${shortDay.format(at)} ${clockTime(at)}` : "";
const weekdayName = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  timeZone: "Europe/London",
});
const longWhen = (at: unknown): string =>
  typeof at === "number" ? `${weekdayName.format(at)} ${day.format(at)}, ${clockTime(at)}` : "";
/** A date in words; nothing for what is no date. */
export const dateInWords = (date: unknown): string => {
  const noon = Date.parse(`${String(date)}T12:00:00Z`);
  return Number.isNaN(noon) ? "" : day.format(noon);
};
const spaced = (number: unknown): string =>
  typeof number === "string" ? number.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1 $2 $3") : "";

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The text with the spans marked. Spans that overlap are one mark. */
export const markSpans = (text: string, spans: readonly Span[]): string => {
  let html = "";
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
};

/** The portal's pages: nunjucks with nhsuk-frontend's components, everything escaped unless a component made it. */
export const createPages = (): nunjucks.Environment => {
  const folders = [join(here, ".."), nhsukFolder];
  const pages = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), {
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  });
  pages.addFilter("when", when);
  pages.addFilter("shortWhen", shortWhen);
  pages.addFilter("longWhen", longWhen);
  pages.addFilter("bornOn", dateInWords);
  pages.addFilter("spaced", spaced);
  pages.addFilter("category", categoryTitle);
  pages.addFilter("team", teamName);
  pages.addFilter(
    "patient",
    (key: unknown) => patients.find((one) => one.key === key)?.name ?? "Not shown",
  );
  pages.addGlobal("practice", practice);
  pages.addGlobal("newKey", freshKey);
  return pages;
};
