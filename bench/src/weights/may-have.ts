/** Which points a name may have, whoever made them. */
import { isNeverAgainst } from "./never-against.ts";
import { isNeverFor } from "./never-for.ts";
import { isOfWhom } from "./of-whom.ts";
import type { Reader } from "./readers.ts";

/** Whether a name may have points below nothing. */
export const mayBeAgainst = (name: string): boolean => !(isNeverAgainst(name) || isOfWhom(name));

/** Whether a name may have points above nothing. */
export const mayBeFor = (name: string, { when }: Pick<Reader, "when">): boolean =>
  !(isOfWhom(name) || (!when && isNeverFor(name)));
