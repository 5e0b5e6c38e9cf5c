import { readFileSync } from "node:fs";
import { errorCatalogue } from "@carethread/core";
import { expect, test } from "vitest";
import { errorPage, renderErrors } from "./error-page.mjs";

test("docs/reference/errors.md is what the catalogue makes: pnpm build && node tools/error-page.mjs", () => {
  expect(readFileSync(errorPage, "utf8")).toBe(renderErrors(errorCatalogue));
});

test("every code has a section of its own", () => {
  const page = renderErrors(errorCatalogue);
  for (const code of Object.keys(errorCatalogue))
    expect(page.split(`<a id="${code}"></a>`)).toHaveLength(2);
});
