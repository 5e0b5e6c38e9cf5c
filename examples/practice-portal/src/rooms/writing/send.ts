import type { Principal } from "@carethread/core";
import type { Ctx, Portal } from "../../web/env.ts";
import { showProblem } from "../../web/problem.ts";
import { acknowledged } from "./disclaimers.ts";
import { showForm } from "./form.ts";
import { aboutOf, subjectOf, typedIn } from "./typed.ts";

/** Sends what was checked. A second press of the same button is the same message. */
export const send =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const fields = c.get("fields");
    const typed = typedIn(fields);
    const declared = fields.text("declaration") === "does-not-apply";
    const sent = await portal.messaging.messages.send(who, {
      ticket: fields.text("ticket"),
      ...subjectOf(typed),
      text: typed.text,
      acknowledgements: acknowledged(portal.secret, fields.all("proof")),
      ...(declared ? { declaration: "does-not-apply" as const } : {}),
      ...(typed.draft === "" ? {} : { draft: typed.draft }),
      key: fields.text("key"),
    });
    if (sent.isErr()) {
      // Where the practice closed meanwhile, what was typed is kept already: keeping it again is the same draft.
      const draft = sent.error.detail?.["draft"];
      const kept = typeof draft === "string" ? { ...typed, draft } : typed;
      return showForm(portal, c, who, { typed: kept, problem: sent.error });
    }
    const done = typed.kind === "correction" ? "corrected" : "sent";
    return c.redirect(`/thread/${sent.value.thread}?done=${done}`, 303);
  };

/** Keeps what was typed as a draft, also while the practice is closed. */
export const save =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const fields = c.get("fields");
    const typed = typedIn(fields);
    const saved = await portal.messaging.drafts.save(who, {
      about: aboutOf(typed),
      ...subjectOf(typed),
      text: typed.text,
      language: typed.language,
      ...(typed.draft === "" ? {} : { draft: typed.draft }),
      key: fields.text("key"),
    });
    return saved.isErr()
      ? showForm(portal, c, who, { typed, problem: saved.error })
      : c.redirect("/drafts?done=saved", 303);
  };

/** The drafts of whoever is signed in. */
export const drafts =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const after = c.req.query("after") ?? null;
    const listed = await portal.messaging.drafts.list(who, { after, limit: 20 });
    return listed.isErr()
      ? showProblem(portal, c, listed.error)
      : portal.show(c, "rooms/writing/pages/drafts.njk", { page: listed.value });
  };

/** Throws a draft away. */
export const discard =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const fields = c.get("fields");
    const done = await portal.messaging.drafts.discard(who, {
      draft: fields.text("draft"),
      key: fields.text("key"),
    });
    return done.isErr()
      ? showProblem(portal, c, done.error)
      : c.redirect("/drafts?done=discarded", 303);
  };
