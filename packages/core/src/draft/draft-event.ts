import type { About } from "./draft.js";

/** What happened to a draft. `at` is the decider's time: milliseconds since 1970 UTC. */
export type DraftEvent = { readonly at: number } & (
  | {
      readonly type: "draft-saved";
      readonly owner: string;
      readonly about: About;
      readonly bodyRef: string;
      readonly language: string;
    }
  | { readonly type: "draft-sent" }
  | { readonly type: "draft-discarded" }
);
