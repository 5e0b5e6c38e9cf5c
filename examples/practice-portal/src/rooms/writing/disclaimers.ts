import {
  type Acknowledgement,
  type Disclaimer,
  type RequiredDisclaimer,
  requiredDisclaimers,
} from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { readStamp, stamp } from "../../web/stamp.ts";

/** The pages that stand before writing a new message, in the reader's language or in English. */
export const beforeWriting = (
  added: readonly Disclaimer[],
  language: string,
): readonly RequiredDisclaimer[] => {
  const question = { audience: "patient", moment: "create", language } as const;
  return [ukContent.disclaimers, added]
    .flatMap((of) => requiredDisclaimers(of, question))
    .filter((d) => d.placement === "interstitial");
};

/** Which disclaimers the page before sending has to show, and what the form carries as proof that each was shown. */
export interface Shown {
  readonly toShow: readonly RequiredDisclaimer[];
  readonly proofs: readonly string[];
}

/** Splits what must be acknowledged into what was shown on the page before writing and what is shown now. */
export const showing = (
  secret: string,
  required: readonly RequiredDisclaimer[],
  { understood, now }: { readonly understood: string; readonly now: number },
): Shown => {
  const before = readStamp(secret, understood) === null ? null : understood;
  const isShown = (d: RequiredDisclaimer): boolean =>
    d.placement === "interstitial" && before !== null;
  const fresh = stamp(secret, now);
  return {
    toShow: required.filter((d) => !isShown(d)),
    proofs: required.map((d) =>
      [d.id, d.version, d.language, isShown(d) ? before : fresh].join("|"),
    ),
  };
};

/** The acknowledgements that a form brings. A proof that is not ours is none. */
export const acknowledged = (
  secret: string,
  proofs: readonly string[],
): readonly Acknowledgement[] =>
  proofs.flatMap((proof) => {
    const [disclaimer = "", version = "", language = "", shown = ""] = proof.split("|");
    const shownAt = readStamp(secret, shown);
    return shownAt === null
      ? []
      : [{ disclaimer, version, language, shownAt, act: "pressed-continue" as const }];
  });
