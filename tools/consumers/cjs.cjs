const entries = require("./entries.json");

for (const entry of entries) {
  if (entry.endsWith("/vitest")) continue;
  if (!require.resolve(entry).endsWith(".cjs"))
    throw new Error(`${entry} is not CommonJS for require`);
  if (Object.keys(require(entry)).length === 0) throw new Error(`${entry} exports nothing`);
}
