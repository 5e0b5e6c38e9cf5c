import { DISPOSITIONS, type RulePack, type TriageRule } from "@carethread/core";
import * as z from "zod";

const texts = z.record(z.string(), z.string());
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const disposition = z.enum(DISPOSITIONS);
const nation = z.enum(["england", "wales", "scotland", "northern-ireland"]);
const words = z.int().min(0).max(20);
const advice = z.record(
  z.string(),
  z.strictObject({ heading: z.string(), lines: z.array(z.string()) }),
);
const names = z.array(z.string());
const spokenFlags = [
  "negated",
  "historical",
  "hypothetical",
  "other-person",
  "resolved",
  "chronic",
  "figurative",
] as const;

const need = z.strictObject({
  facts: z
    .strictObject({
      ageMonthsMax: z.int().min(0).optional(),
      ageYearsMin: z.int().min(0).optional(),
      ageYearsMax: z.int().min(0).optional(),
      sex: z.enum(["female", "male"]).optional(),
      pregnantWeeksMin: z.int().min(0).optional(),
      medicines: names.optional(),
      conditions: names.optional(),
    })
    .optional(),
  phrases: names.optional(),
  within: z.enum(["sentence", "message"]),
});

const points = z.record(z.string(), z.number());

const rule: z.ZodType<TriageRule> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
  version: z.int().min(1),
  title: z.string(),
  direction: z.enum(["patient", "staff"]),
  disposition,
  phrases: names,
  gapWordsMax: words,
  needs: z.array(need).optional(),
  needsMin: z.int().min(1).optional(),
  asksAlone: z.literal(true).optional(),
  backing: z.enum(["none", "little", "much"]).optional(),
  unless: names.optional(),
  besides: z.string().min(1).optional(),
  asks: z.literal(true).optional(),
  weights: z
    .strictObject({
      base: z.number(),
      points,
      clausesMax: z.int().min(1).max(8),
      againstWeight: z.number().min(0),
      nearWords: z.string().optional(),
      asksFrom: z.number(),
      passageAsksFrom: z.number(),
      light: z
        .strictObject({
          standsFrom: z.number(),
          firmFrom: z.number(),
          leansFrom: z.number().optional(),
          doubtsFrom: z.number().max(0),
          perFinding: z.number().min(0),
        })
        .optional(),
      raisesFrom: z.number(),
      divertsFrom: z.number(),
    })
    .optional(),
  after: z.strictObject({ rules: names, phrases: names }).optional(),
  question: texts,
  rationale: z.string(),
  source: z.string(),
  hazard: z.string(),
  author: z.string(),
  reviewer: z.string().nullable(),
  reviewBy: date,
  status: z.enum(["unreviewed", "shadow", "live", "retired"]),
  locked: z.literal(true).optional(),
  examples: names,
  counterExamples: names,
});

/** The shape of a rule pack in a file. */
export const rulePackSchema: z.ZodType<RulePack> = z.strictObject({
  id: z.string(),
  version: z.string(),
  statement: z.string(),
  languages: z.array(z.strictObject({ language: z.string(), frequentWords: names })),
  foreignWords: z.string().optional(),
  rules: z.array(rule),
  advice: z.record(disposition, advice),
  adviceVariants: z
    .array(
      z.strictObject({
        disposition,
        nations: z.array(nation).optional(),
        open: z.boolean().optional(),
        text: advice,
      }),
    )
    .optional(),
  cues: z.array(
    z.strictObject({
      flag: z.enum([...spokenFlags, "none"]),
      phrase: z.string(),
      stands: z.enum(["before", "after"]),
      reachWords: z.int().min(0).max(30),
      takes: z.array(z.enum(spokenFlags)).optional(),
    }),
  ),
  turns: names.optional(),
  scopes: z
    .partialRecord(
      z.enum(spokenFlags),
      z.strictObject({
        ends: z.string(),
        joins: z.string().optional(),
        opensClause: z.boolean().optional(),
      }),
    )
    .optional(),
  stories: z.strictObject({ opens: names, goesOn: names.optional(), ends: names }).optional(),
  headingQuestions: names.optional(),
  words: texts.optional(),
  abbreviations: texts.optional(),
  neverCorrected: z.string().optional(),
  overrides: z
    .array(
      z.strictObject({
        rule: z.string(),
        ruleVersion: z.int(),
        to: z.union([disposition, z.literal("asks")]),
        officer: z.string(),
        reason: z.string(),
        decidedOn: date,
      }),
    )
    .optional(),
  routes: z
    .array(
      z.strictObject({
        list: z.string(),
        phrases: names,
        strong: names,
        gapWordsMax: words,
        outranks: z.literal(true).optional(),
      }),
    )
    .optional(),
  routeFamilies: z
    .array(
      z.strictObject({
        name: z.string(),
        phrases: names,
        gapWordsMax: words,
        lists: points,
        each: z.record(z.string().regex(/^\d+$/), points).optional(),
      }),
    )
    .optional(),
  routeWords: z.record(z.string(), points).optional(),
});

/** The JSON Schema of a rule pack, for editors and for other tools. */
export const rulePackJsonSchema = (): unknown => z.toJSONSchema(rulePackSchema);
