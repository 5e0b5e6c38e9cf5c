import { compilePack, NO_FACTS, type TriageInput } from "@carethread/core";
import { explain } from "./explain.js";
import { lint } from "./lint.js";
import { type Bench, isWrong, type PackWish, packOf } from "./sources.js";
import { tryExamples } from "./try-examples.js";

/** `rules lint`. */
export const addLint = ({ world, tool, say, fail, end }: Bench): void => {
  tool("lint", "what a strict colleague would say of the pack; ends with 1 when there is anything")
    .option("--on <date>", "also say whose review has lapsed by this day, YYYY-MM-DD")
    .action(async (wish: PackWish & { readonly on?: string }) => {
      const pack = await packOf(world, wish.pack);
      if (isWrong(pack)) {
        fail("lint", pack);
        return;
      }
      const faults = lint(pack, wish.on ?? null);
      say([
        ...faults,
        `${pack.id} ${pack.version}: ${pack.rules.length} rules, ${faults.length} faults`,
      ]);
      end(faults.length === 0 ? 0 : 1);
    });
};

/** `rules test`. */
export const addTest = ({ world, tool, say, fail, end }: Bench): void => {
  tool("test", "tries every example and counter-example; ends with 1 when one fails").action(
    async (wish: PackWish) => {
      const pack = await packOf(world, wish.pack);
      if (isWrong(pack)) {
        fail("test", pack);
        return;
      }
      const { tried, failures } = tryExamples(pack, compilePack(pack));
      say([...failures, `${tried} examples, ${failures.length} failures`]);
      end(failures.length === 0 ? 0 : 1);
    },
  );
};

interface Subject {
  readonly direction?: "patient" | "staff";
  readonly ageYears?: string;
  readonly ageMonths?: string;
  readonly sex?: "female" | "male";
  readonly pregnantWeeks?: string;
}

const number = (word: string | undefined): number | null =>
  word === undefined ? null : Number(word);

const inputOf = (text: string, wish: Subject): TriageInput => ({
  text,
  direction: wish.direction ?? "patient",
  language: "en",
  facts: {
    ...NO_FACTS,
    ageYears: number(wish.ageYears),
    ageMonths: number(wish.ageMonths),
    sex: wish.sex ?? null,
    pregnantWeeks: number(wish.pregnantWeeks),
  },
  answers: {},
});

/** `rules explain`. */
export const addExplain = ({ world, tool, say, fail }: Bench): void => {
  tool("explain <text>", "what fired, where, why, and what kept it from diverting")
    .option("--direction <who>", "patient or staff", "patient")
    .option("--age-years <number>", "completed years of whom it is about")
    .option("--age-months <number>", "completed months")
    .option("--sex <sex>", "female or male")
    .option("--pregnant-weeks <number>", "completed weeks")
    .action(async (text: string, wish: PackWish & Subject) => {
      const pack = await packOf(world, wish.pack);
      if (isWrong(pack)) {
        fail("explain", pack);
        return;
      }
      say(explain(pack, compilePack(pack), inputOf(text, wish)));
    });
};
