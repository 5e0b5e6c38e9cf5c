import type { Principal } from "@carethread/core";
import type { Ctx, Portal } from "../../web/env.ts";
import { languageOf } from "../../web/language.ts";
import { showProblem } from "../../web/problem.ts";
import { readStamp, stamp } from "../../web/stamp.ts";
import { beforeWriting } from "./disclaimers.ts";
import { showForm } from "./form.ts";
import { blank, type Typed, typedFrom } from "./typed.ts";

const LONGEST_UNDERSTOOD_MS = 3_600_000;

/** A new message: first the page that says what messages are not for; then, with the proof that it was shown, the form. */
export const beginNew =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const patient = c.req.query("patient") ?? "";
    const understood = c.req.query("understood") ?? "";
    const language = await languageOf(portal.messaging, who, patient);
    const between = c.req.query("between") === "clinicians" ? "clinicians" : "patient";
    const typed: Typed = { ...blank, patient, language, between, understood };
    if (who.kind !== "person") return showForm(portal, c, who, { typed, problem: null });
    const now = portal.ground.clock.now();
    const shownAt = readStamp(portal.secret, understood);
    if (shownAt !== null && now - shownAt < LONGEST_UNDERSTOOD_MS)
      return showForm(portal, c, who, { typed, problem: null });
    const described = await portal.messaging.practices.describe(who);
    if (described.isErr()) return showProblem(portal, c, described.error);
    const { availability, settings } = described.value;
    if (availability.status === "closed")
      return portal.show(c, "rooms/writing/pages/closed.njk", { patient, availability, settings });
    const disclaimers = beforeWriting(settings.addedDisclaimers, language);
    const listed = await portal.messaging.threads.list(who, { patient, limit: 100 });
    const waiting = listed.isOk() ? listed.value.rows.filter((row) => row.waiting > 0) : [];
    return portal.show(c, "rooms/writing/pages/understand.njk", {
      patient,
      disclaimers,
      waiting,
      language,
      shown: stamp(portal.secret, now),
    });
  };

/** The button of the page before writing. */
export const understand =
  (portal: Portal) =>
  (c: Ctx): Response => {
    const fields = c.get("fields");
    const shown = fields.text("shown");
    const query = new URLSearchParams({ patient: fields.text("patient") });
    if (readStamp(portal.secret, shown) !== null) query.set("understood", shown);
    return c.redirect(`/write/new?${query.toString()}`, 303);
  };

/** Other words for a message of one's own. */
export const beginCorrection =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const thread = c.req.param("thread") ?? "";
    const message = c.req.param("message") ?? "";
    const opened = await portal.messaging.threads.open(who, { thread });
    if (opened.isErr()) return showProblem(portal, c, opened.error);
    const found = opened.value.messages.find((m) => m.message === message);
    if (found === undefined) return c.notFound();
    const language = await languageOf(portal.messaging, who, opened.value.patient);
    const typed: Typed = {
      ...blank,
      ...{ kind: "correction", thread, message, language },
      text: found.text ?? "",
    };
    return showForm(portal, c, who, { typed, problem: null });
  };

/** A draft that is taken up again. Whether it may be sent is decided again with the check. */
export const resume =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const draft = c.req.param("draft") ?? "";
    const opened = await portal.messaging.drafts.open(who, { draft });
    if (opened.isErr()) return showProblem(portal, c, opened.error);
    const { about, subject, text, language } = opened.value;
    const typed: Typed = { ...blank, ...typedFrom(about), subject, text, language, draft };
    return showForm(portal, c, who, { typed, problem: null });
  };
