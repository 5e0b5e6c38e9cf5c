// Every ```ts fence in the documentation and in @example is type-checked against the sources. One
// that is marked ```ts run is run against the build as well, and each `// =>` line is compared with
// what it printed.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { capture, mapInParallel } from "../lib/each.mjs";
import { finish } from "../lib/finish.mjs";
import { home, root } from "../lib/workspace.mjs";

const out = join(root, ".cache", "snippets"); // inside the tree, where the packages' names resolve
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const pages = ["README.md", "packages/*/README.md", "examples/*/README.md", "docs/**/*.md"];
const sources = ["packages/*/src/**/*.ts"];
const fence = /^[ \t]*(\* ?)?[ \t]*```ts([^\n]*)\n([\s\S]*?)^[ \t]*(?:\* ?)?[ \t]*```/gm;

const snippets = globSync([...pages, ...sources], { cwd: root })
  .filter((file) => !file.startsWith(join("docs", "api")))
  .sort()
  .flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(fence)].map((match) => {
      const [, star, mark, body] = match;
      const line = text.slice(0, match.index).split("\n").length;
      const code = star ? body.replace(/^[ \t]*\* ?/gm, "") : body;
      const name = join(out, `${file.replaceAll(/[\\/]/g, "__")}.${line}.mts`);
      writeFileSync(name, `${code}\nexport {};\n`);
      const promised = [...code.matchAll(/\/\/ => (.*)$/gm)].map(([, value]) => value.trim());
      return {
        at: `${file}:${line}`,
        name,
        promised,
        run: mark.trim() === "run",
        mark: mark.trim(),
      };
    });
  });

const problems = new Map();
const fail = (at, why) => problems.set(at, `${problems.get(at) ?? at}\n    ${why}`);
for (const { at, mark, promised, run } of snippets) {
  if (mark !== "" && mark !== "run") fail(at, `is marked "${mark}"; the only mark is "run"`);
  if (promised.length > 0 && !run) fail(at, 'promises "// =>" lines but is not marked "run"');
}

const { options } = ts.getParsedCommandLineOfConfigFile(
  join(home, "tsconfig.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  },
);
// What a snippet leaves unused it shows to the reader.
const loose = { noUnusedLocals: false, noUnusedParameters: false, noEmit: true };
const program = ts.createProgram(
  snippets.map(({ name }) => name),
  { ...options, ...loose },
);
const byFile = new Map(snippets.map((snippet) => [snippet.name.replaceAll("\\", "/"), snippet]));
// The sources that they import are judged by the gate of the types.
for (const [fileName, snippet] of byFile) {
  for (const diagnostic of ts.getPreEmitDiagnostics(program, program.getSourceFile(fileName))) {
    if (diagnostic.file?.fileName !== fileName) continue;
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n    ");
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    fail(snippet.at, `line ${line + 1} of it: ${text}`);
  }
}

await mapInParallel(
  snippets.filter(({ run }) => run),
  async ({ at, name, promised }) => {
    const { ok, output } = await capture(process.execPath, ["--no-warnings", name], {
      cwd: root,
      timeout: 30_000,
    });
    if (!ok) return fail(at, output.split("\n").slice(0, 12).join("\n    "));
    const printed = output.split("\n").filter((line) => line !== "");
    if (promised.length > 0 && JSON.stringify(printed) !== JSON.stringify(promised)) {
      fail(at, `printed ${JSON.stringify(printed)}, promises ${JSON.stringify(promised)}`);
    }
  },
);
finish("snippets", [...problems.values()], { passed: snippets.length - problems.size });
