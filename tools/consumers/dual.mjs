// A vendor's ESM code and an older CommonJS module of theirs can both be in one process. Each gets
// a copy of its own, and a value of one copy must be understood by the other.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import entries from "./entries.json" with { type: "json" };

const require = createRequire(import.meta.url);

for (const entry of entries) {
  if (entry.endsWith("/vitest")) continue;
  const esm = await import(entry);
  const cjs = require(entry);
  const names = (copy) =>
    Object.keys(copy).filter((name) => name !== "default" && name !== "module.exports");
  assert.deepEqual(names(esm).sort(), names(cjs).sort(), `${entry} exports the same names to both`);
  for (const name of names(esm)) {
    assert.equal(typeof esm[name], typeof cjs[name], `${entry}: ${name} is the same kind of thing`);
    if (typeof esm[name] !== "function") assertSameData(esm[name], cjs[name], `${entry}: ${name}`);
  }
}

// Frozen data must be equal to the letter, whichever copy it comes from.
function assertSameData(a, b, name) {
  const functions = (_, value) => (typeof value === "function" ? "function" : value);
  assert.equal(JSON.stringify(a, functions), JSON.stringify(b, functions), name);
}

if (entries.includes("@carethread/ports")) {
  const esm = await import("@carethread/ports");
  const cjs = require("@carethread/ports");
  for (const [maker, reader] of [
    [esm, cjs],
    [cjs, esm],
  ]) {
    // A result made by one copy is chained with a result made by the other, and read as its own.
    const chained = maker
      .ok(20)
      .andThen((n) => reader.ok(n + 1))
      .andThen((n) => maker.ok(n * 2));
    assert.equal(chained.isOk() && chained.value, 42);
    const refused = maker.ok(1).andThen(() => reader.err({ code: "refused" }));
    assert.deepEqual(refused.isErr() && refused.error, { code: "refused" });
  }
}
