/** When a disclaimer must be shown. @category disclaimers */
export type DisclaimerMoment = "create" | "reply";

/** Who must acknowledge it. @category disclaimers */
export type DisclaimerAudience = "patient" | "staff";

/**
 * One urgency disclaimer: an exact text in one language. A change of a single character is a new version.
 *
 * @category disclaimers
 */
export interface Disclaimer {
  /** Stable id, the same over versions and languages. */
  readonly id: string;
  /** The version. */
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** Who must acknowledge it. */
  readonly audience: DisclaimerAudience;
  /** When. */
  readonly moment: DisclaimerMoment;
  /** How it is meant to be shown: a page of its own before the form, or beside the form. */
  readonly placement: "interstitial" | "inline";
  /** The heading. */
  readonly title: string;
  /** The paragraphs. */
  readonly lines: readonly string[];
  /** What the button says by which it is acknowledged. */
  readonly act: string;
  /** Where the wording was taken from or tested. */
  readonly source: string;
}

/**
 * Proof that one disclaimer was shown and acknowledged, bound to the message that followed.
 *
 * @category disclaimers
 */
export interface Acknowledgement {
  /** The disclaimer. */
  readonly disclaimer: string;
  /** The version shown. */
  readonly version: string;
  /** The language shown. */
  readonly language: string;
  /** When it was shown, as the host says: milliseconds since 1970 UTC. */
  readonly shownAt: number;
  /** What the person did. */
  readonly act: "pressed-continue" | "ticked-box";
}

/** A disclaimer that is to be shown now. @category disclaimers */
export interface RequiredDisclaimer extends Disclaimer {
  /** The language that was asked for, when this one had to stand in for it; else `null`. The page says so. */
  readonly insteadOf: string | null;
}
