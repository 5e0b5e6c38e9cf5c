// typedoc over every package: an exported symbol without documentation, a broken link or any other
// warning is a failure. The pages themselves are left in .cache/reference.
import { join } from "node:path";
import { Application, ConsoleLogger, LogLevel } from "typedoc";
import { finish } from "../lib/finish.mjs";
import { packages, root } from "../lib/workspace.mjs";

/** The members of a type without a name are explained by whatever has it as its type. */
class Listener extends ConsoleLogger {
  log(message, level) {
    if (!/\.__type\.\S+ \(.*does not have any documentation/.test(message))
      super.log(message, level);
  }
}

const app = await Application.bootstrapWithPlugins({
  name: "Carethread",
  entryPointStrategy: "packages",
  entryPoints: packages().map(({ at }) => at),
  packageOptions: {
    // Errors of the types are what the gate of the types finds.
    skipErrorChecking: true,
    excludeInternal: true,
    disableGit: true,
    gitRevision: "main",
    sourceLinkTemplate:
      "https://github.com/carethread/carethread/blob/{gitRevision}/{path}#L{line}",
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: [
      "Enum",
      "Variable",
      "Function",
      "Class",
      "Interface",
      "Property",
      "Method",
      "TypeAlias",
    ],
  },
  logLevel: LogLevel.Warn,
  readme: "none",
  out: join(root, ".cache/reference"),
  treatWarningsAsErrors: true,
});
app.logger = new Listener();
app.logger.level = LogLevel.Warn;
const project = await app.convert();
const problems = [];
if (project === undefined) problems.push("typedoc could not read the packages, see above");
else {
  app.validate(project);
  await app.generateOutputs(project);
  const { errorCount, warningCount } = app.logger;
  if (errorCount + warningCount > 0)
    problems.push(`typedoc has ${errorCount} errors and ${warningCount} warnings, see above`);
}
finish(`reference (${packages().length} packages)`, problems);
