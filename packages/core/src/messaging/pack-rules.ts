/** What is worked out of a pack of rules once, and not for each `Messaging` or each look at its health. */
import type { RulePack } from "../triage/rule-pack.js";
import { type CompiledPack, compilePack } from "../triage/triage-compile.js";
import { faultsOf } from "../triage/triage-validate.js";

/** The rules of a pack, ready for texts. */
export interface PackRules {
  readonly pack: CompiledPack;
  /** The rules as text, for their digest. */
  readonly packText: string;
}

// A pack is data that nobody changes. A host that makes a `Messaging` for each request, or a test that makes thousands, pays for it once.
const oncePerPack = <Made extends object>(
  make: (source: RulePack) => Made,
): ((source: RulePack) => Made) => {
  const seen = new WeakMap<RulePack, Made>();
  return (source) => {
    const made = seen.get(source) ?? make(source);
    seen.set(source, made);
    return made;
  };
};

/** The rules of a pack. */
export const rulesOf: (source: RulePack) => PackRules = oncePerPack((source) => ({
  pack: compilePack(source),
  packText: JSON.stringify(source),
}));

/** Sentences about what in a pack is not fit for use. */
export const problemsOf: (source: RulePack) => readonly string[] = oncePerPack((source) =>
  faultsOf(rulesOf(source).pack),
);
