// One report of the public surface per entry point, in api/<package>.<entry>.api.md, so that a
// change of the contract is a diff in review. Without --accept a difference is a failure.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { finish } from "./lib/finish.mjs";
import { entriesOf, packages, root } from "./lib/workspace.mjs";

const accept = process.argv.includes("--accept");
const problems = [];

function extract({ folder, at }, entry) {
  const name = `${folder}.${entry}`;
  const declarations = join(at, "dist", `${entry}.d.ts`);
  if (!existsSync(declarations)) {
    problems.push(`${name}: packages/${folder} is not built: pnpm build`);
    return;
  }
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(at, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: at,
      mainEntryPointFilePath: declarations,
      apiReport: {
        enabled: true,
        reportFolder: join(root, "api"),
        reportTempFolder: join(root, ".cache/api"),
        reportFileName: `${name}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      compiler: { tsconfigFilePath: join(at, "tsconfig.json") },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning },
          "ae-missing-release-tag": { logLevel: ExtractorLogLevel.None },
          "ae-misplaced-package-tag": { logLevel: ExtractorLogLevel.None },
          // The gate "reference" looks for these, with better words.
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.None },
          "ae-undocumented": { logLevel: ExtractorLogLevel.None },
          "ae-unresolved-link": { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const said = [];
  const result = Extractor.invoke(config, {
    localBuild: accept,
    messageCallback: (message) => {
      message.handled = true;
      const { logLevel, text, messageId } = message;
      if (messageId === "console-api-report-created" && accept) return;
      if (logLevel === "error" || logLevel === "warning") said.push(text);
    },
  });
  if (result.apiReportChanged && !accept) {
    problems.push(
      `${name}: the public surface is not what api/${name}.api.md says: pnpm api:accept`,
    );
  } else if (!result.succeeded || (said.length > 0 && !accept)) {
    problems.push(`${name}: ${said.join("\n    ")}`);
  }
}

mkdirSync(join(root, "api"), { recursive: true });
let entries = 0;
for (const entry of packages().flatMap((each) =>
  entriesOf(each.manifest).map((name) => [each, name]),
)) {
  extract(...entry);
  entries += 1;
}
finish(`api reports (${entries} entries)`, problems);
