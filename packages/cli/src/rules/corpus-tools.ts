import { compilePack, evaluate } from "@carethread/core";
import { coverage } from "./coverage.js";
import { diffPacks, diffText } from "./diff.js";
import { type JudgedLine, judgedLine } from "./judged-line.js";
import { type Bench, corpusOf, isWrong, type PackWish, packOf } from "./sources.js";

const tabbed = ({ id, outcome, disposition, route, findings }: JudgedLine): string =>
  [
    id,
    outcome,
    disposition ?? "-",
    route ?? "-",
    findings.map((found) => found.rule).join(",") || "-",
  ].join("\t");

/** `rules run`. */
export const addRun = ({ world, tool, say, fail }: Bench): void => {
  tool("run <file>", "judges each line of a JSONL file of { id, text, subject?, direction? }")
    .option("--json", "print a line of JSON for each message")
    .action(async (file: string, wish: PackWish & { readonly json?: true }) => {
      const pack = await packOf(world, wish.pack);
      if (isWrong(pack)) {
        fail("run", pack);
        return;
      }
      const corpus = corpusOf(world, file);
      if (isWrong(corpus)) {
        fail("run", corpus);
        return;
      }
      const compiled = compilePack(pack);
      const judged = corpus.map(({ id, input }) =>
        judgedLine(id, input.direction, evaluate(compiled, input)),
      );
      say(judged.map((line) => (wish.json ? JSON.stringify(line) : tabbed(line))));
    });
};

/** `rules diff`. */
export const addDiff = ({ world, tool, say, fail }: Bench): void => {
  tool("diff <before> <after>", "what changes between two packs over a corpus")
    .requiredOption("--corpus <file>", "JSONL as for run")
    .option("--json", "print it as one line of JSON")
    .action(
      async (
        before: string,
        after: string,
        wish: { readonly corpus: string; readonly json?: true },
      ) => {
        const first = await packOf(world, before === "-" ? undefined : before);
        const second = await packOf(world, after === "-" ? undefined : after);
        const corpus = corpusOf(world, wish.corpus);
        if (isWrong(first)) {
          fail("diff", first);
          return;
        }
        if (isWrong(second)) {
          fail("diff", second);
          return;
        }
        if (isWrong(corpus)) {
          fail("diff", corpus);
          return;
        }
        const diff = diffPacks([first, second], [compilePack(first), compilePack(second)], corpus);
        say([wish.json ? JSON.stringify(diff) : diffText(diff)]);
      },
    );
};

/** `rules coverage`. */
export const addCoverage = ({ world, tool, say, fail }: Bench): void => {
  tool("coverage <corpus>", "on how many messages of a corpus each rule fires")
    .option("--json", "print it as one line of JSON")
    .action(async (file: string, wish: PackWish & { readonly json?: true }) => {
      const pack = await packOf(world, wish.pack);
      if (isWrong(pack)) {
        fail("coverage", pack);
        return;
      }
      const corpus = corpusOf(world, file);
      if (isWrong(corpus)) {
        fail("coverage", corpus);
        return;
      }
      const counts = coverage(pack, compilePack(pack), corpus);
      const never = counts.filter(({ plain, flagged }) => plain + flagged === 0).length;
      say(
        wish.json
          ? [JSON.stringify(counts)]
          : [
              ...counts.map(
                ({ rule, plain, flagged }) =>
                  `${String(plain).padStart(6)} ${String(flagged).padStart(6)}  ${rule}`,
              ),
              `${corpus.length} messages; plain, flagged; ${never} of ${counts.length} rules never fired`,
            ],
      );
    });
};
