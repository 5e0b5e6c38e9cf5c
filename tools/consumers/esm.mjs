import entries from "./entries.json" with { type: "json" };

for (const entry of entries) {
  // The binding to vitest can be loaded by vitest alone; its types are checked with the others.
  if (entry.endsWith("/vitest")) continue;
  if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} exports nothing`);
}
