import { err, ok } from "@carethread/ports";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { RuleOverride, RulePack, TriageRule } from "./rule-pack.js";
import { DISPOSITIONS, type Disposition } from "./triage.js";

/** What a practice changes about a pack that it was given. @category triage */
export interface RuleChanges {
  /** A name for the changed pack, as it stands in evidence: `surgery-2026-11`. */
  readonly name: string;
  /** Rules of its own; their ids must be new. */
  readonly add?: readonly TriageRule[] | undefined;
  /** Rules that it sends to a more urgent place, by id. */
  readonly raise?: Readonly<Record<string, Disposition>> | undefined;
  /** Rules that it lowers. One that is locked needs the name of the safety officer who decided it, the day, and why. */
  readonly lower?: readonly RuleOverride[] | undefined;
}

type Rules = ReadonlyMap<string, TriageRule>;

const urgency = (disposition: Disposition): number => -DISPOSITIONS.indexOf(disposition);

const added = (rules: Rules, more: readonly TriageRule[]): Outcome<Rules> => {
  const all = new Map(rules);
  for (const rule of more) {
    if (all.has(rule.id)) return err(problem("triage/rule-exists", { rule: rule.id }));
    all.set(rule.id, rule);
  }
  return ok(all);
};

const raised = (rules: Rules, raise: Readonly<Record<string, Disposition>>): Outcome<Rules> => {
  const all = new Map(rules);
  for (const [id, to] of Object.entries(raise)) {
    const rule = all.get(id);
    if (rule === undefined) return err(problem("triage/rule-unknown", { rule: id }));
    if (urgency(to) < urgency(rule.disposition))
      return err(problem("triage/not-raised", { rule: id }));
    all.set(id, { ...rule, disposition: to });
  }
  return ok(all);
};

const isDecided = ({ officer, reason, decidedOn }: RuleOverride): boolean =>
  officer.trim() !== "" && reason.trim() !== "" && /^\d{4}-\d{2}-\d{2}$/.test(decidedOn);

const lowered = (rules: Rules, lower: readonly RuleOverride[]): Outcome<Rules> => {
  const all = new Map(rules);
  for (const override of lower) {
    const rule = all.get(override.rule);
    if (rule === undefined) return err(problem("triage/rule-unknown", { rule: override.rule }));
    if (override.ruleVersion !== rule.version || (rule.locked === true && !isDecided(override)))
      return err(problem("triage/override-incomplete", { rule: override.rule }));
    all.set(
      rule.id,
      override.to === "asks" ? { ...rule, asks: true } : { ...rule, disposition: override.to },
    );
  }
  return ok(all);
};

/**
 * A pack as a practice has it: with rules of its own, others raised, and some lowered by the recorded decision of a safety officer. Nothing is ever taken
 * out, so the least that a rule can do is ask. The changed pack has a version of its own, and every check that it judges names that.
 *
 * @category triage
 * @returns The pack; `triage/rule-exists`, `triage/rule-unknown`, `triage/not-raised` or `triage/override-incomplete`, each with the rule. Stores nothing.
 * @example
 * ```ts run
 * import { adaptRules } from "@carethread/core";
 * import { ukRules } from "@carethread/rules-uk";
 *
 * const ours = adaptRules(ukRules, { name: "surgery-1", raise: { overdose: "999" } });
 * console.log(ours.map((pack) => pack.version.endsWith("+surgery-1")).unwrapOr(false)); // => true
 * ```
 */
export const adaptRules = (
  pack: RulePack,
  { name, add = [], raise = {}, lower = [] }: RuleChanges,
): Outcome<RulePack> =>
  added(new Map(pack.rules.map((rule) => [rule.id, rule])), add)
    .andThen((rules) => raised(rules, raise))
    .andThen((rules) => lowered(rules, lower))
    .map((rules) => ({
      ...pack,
      version: `${pack.version}+${name}`,
      rules: [...rules.values()],
      overrides: [...(pack.overrides ?? []), ...lower],
    }));
