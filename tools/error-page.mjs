// Writes docs/reference/errors.md from the catalogue: one section for each code, so that a code leads to its page.
// After `pnpm build`: node tools/error-page.mjs. A test in tools/ fails while the page is not what this makes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./lib/workspace.mjs";

export const errorPage = join(home, "docs", "reference", "errors.md");

const kinds = {
  invalid: "The input itself is wrong; the same input will always be refused.",
  forbidden: "The principal may not do this, or may not know whether the thing exists.",
  rejected: "The input is well-formed, but a rule says no in the present state.",
  conflict: "Somebody else was faster, or a key was used for another input.",
  unavailable: "A dependency did not answer. Nothing was stored.",
  "unknown-outcome": "The answer was lost. It may have been stored.",
  defect: "A bug in Carethread, in an adapter or in the host's callbacks.",
};
const retries = {
  never: "the same input will not succeed",
  "after-reload": "read the present state, then decide again",
  "same-key": "at once, with the same key",
  later: "after a pause, with the same key",
};

const areas = (catalogue) => [...new Set(Object.keys(catalogue).map((code) => code.split("/")[0]))];

const section = ([
  code,
  { kind, retry, stored, meaning, next },
]) => `### <a id="${code}"></a>\`${code}\`

${meaning}

**Next:** ${next}

\`${kind}\` · retry: \`${retry}\` · stored: \`${stored}\`
`;

/** The page that a catalogue makes. */
export const renderErrors = (catalogue) => {
  const rows = Object.entries(catalogue);
  const ofArea = (area) => rows.filter(([code]) => code.startsWith(`${area}/`));
  return `# Errors

Every failure is a value: \`{ kind, code, retry, stored, detail? }\`. It holds no text of a patient and no cause. \`kind\` is a closed list;
codes are only ever added. \`errorCatalogue\` in \`@carethread/core\` is this page as data. This page is made from it by
\`node tools/error-page.mjs\`.

| \`kind\` | What it says |
| --- | --- |
${Object.entries(kinds)
  .map(([kind, says]) => `| \`${kind}\` | ${says} |`)
  .join("\n")}

| \`retry\` | When a retry can help |
| --- | --- |
${Object.entries(retries)
  .map(([retry, says]) => `| \`${retry}\` | ${says} |`)
  .join("\n")}

\`stored\` is \`nothing\`; \`part\` where a repeat with the same key goes on, or where something goes with the refusal, such as a
wrong try that was counted; \`unknown\` with the kinds \`unknown-outcome\` and \`defect\` alone.

${areas(catalogue)
  .map((area) => `[${area}](#area-${area})`)
  .join(" · ")}

${areas(catalogue)
  .map((area) => `## <a id="area-${area}"></a>${area}\n\n${ofArea(area).map(section).join("\n")}`)
  .join("\n")}`;
};

if (process.argv[1] === import.meta.filename) {
  const { errorCatalogue } = await import("@carethread/core");
  writeFileSync(errorPage, renderErrors(errorCatalogue));
}
