/** The rules of a world: of what the host has, those that its people ever meet. */
import {
  type Content,
  compilePack,
  type EarlierMessage,
  evaluate,
  NO_FACTS,
  type RulePack,
} from "@carethread/core";
import { EVERY_TEXT, URGENT } from "./patients.js";

type WithRules = (content: Content) => Content;

/** A content is changed once for all worlds: rules are compiled for each pack that is another object. */
const once = (change: WithRules): WithRules => {
  const made = new WeakMap<Content, Content>();
  return (content) => {
    const known = made.get(content);
    if (known !== undefined) return known;
    const changed = change(content);
    made.set(content, changed);
    return changed;
  };
};

/** A content without any rules. */
export const withoutRules: WithRules = once((content) => ({
  ...content,
  rules: { ...content.rules, rules: [] },
}));

/**
 * A content with the rules that find anything in what patients here write, at first or after something urgent. The others find nothing in any world, and each
 * process that starts pays for them: it takes the digest of all its rules.
 */
export const withRulesMet: WithRules = once((content) => ({
  ...content,
  rules: { ...content.rules, rules: met(content.rules) },
}));

const met = (source: RulePack): RulePack["rules"] => {
  const pack = compilePack(source);
  const foundIn = (text: string, earlier: readonly EarlierMessage[]): readonly string[] =>
    evaluate(pack, {
      ...{ text, direction: "patient", language: "en", facts: NO_FACTS, answers: {}, earlier },
    }).findings.map(({ rule }) => rule);
  const urgent = { text: URGENT, rules: foundIn(URGENT, []), declared: true };
  const ids = new Set(
    EVERY_TEXT.flatMap((text) => [...foundIn(text, []), ...foundIn(text, [urgent])]),
  );
  return source.rules.filter(({ id }) => ids.has(id));
};
