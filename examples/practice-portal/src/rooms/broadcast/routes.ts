import type { Broadcasts, CarethreadProblem, Outcome, StaffPrincipal } from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { showProblem } from "../../web/problem.ts";
import { acknowledged } from "../writing/disclaimers.ts";
import { showBroadcast } from "./show.ts";
import { showBroadcasts } from "./write.ts";

type Step = (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  broadcast: string,
) => Promise<Outcome<unknown>>;

const named =
  (name: "discard" | "halt" | "recall"): Step =>
  ({ messaging }, c, who, broadcast) =>
    messaging.broadcasts[name](who, { broadcast, key: c.get("fields").text("key") });

const revisionIn = (c: Ctx): number => Number(c.get("fields").text("revision"));

/** What a button does, and what the page says afterwards. */
const steps: Readonly<Record<string, readonly [Step, string]>> = {
  approve: [
    ({ messaging }, c, who, broadcast) =>
      messaging.broadcasts.approve(who, {
        ...{ broadcast, revision: revisionIn(c), key: c.get("fields").text("key") },
      }),
    "approved",
  ],
  release: [
    ({ messaging, secret }, c, who, broadcast) =>
      messaging.broadcasts.release(who, {
        ...{ broadcast, revision: revisionIn(c), key: c.get("fields").text("key") },
        acknowledgements: acknowledged(secret, c.get("fields").all("proof")),
      }),
    "goes",
  ],
  halt: [named("halt"), "halted"],
  recall: [named("recall"), "recalled"],
  discard: [named("discard"), "discarded"],
};

const listIn = (text: string): readonly string[] =>
  text.split(/[\s,;]+/).filter((one) => one !== "");

const draft = (
  broadcasts: Broadcasts,
  who: StaffPrincipal,
  c: Ctx,
): ReturnType<Broadcasts["draft"]> => {
  const { text } = c.get("fields");
  const again = text("broadcast");
  const subject = text("subject");
  return broadcasts.draft(who, {
    ...(again === "" ? {} : { broadcast: again }),
    patients: listIn(text("patients")),
    category: text("category"),
    team: text("team"),
    answerable: text("answerable") === "yes",
    ...(subject === "" ? {} : { subject }),
    text: text("text"),
    language: "en",
    key: text("key"),
  });
};

/** Writing to many: a draft, what the check says of it, a second person, the release, and the way back. */
export const broadcastRoom = (portal: Portal): Room => {
  const { broadcasts } = portal.messaging;
  const room: Room = new Hono();
  const refused = (c: Ctx, who: StaffPrincipal, id: string, problem: CarethreadProblem) =>
    problem.kind === "forbidden" && problem.code !== "broadcast/second-person"
      ? showProblem(portal, c, problem)
      : showBroadcast(portal, c, who, { id, problem });
  room.get(
    "/broadcasts",
    forStaff(portal, (c, who) => showBroadcasts(portal, c, who, null)),
  );
  room.post(
    "/broadcasts/draft",
    forStaff(portal, async (c, who) => {
      const done = await draft(broadcasts, who, c);
      return done.isErr()
        ? showBroadcasts(portal, c, who, done.error)
        : c.redirect(`/broadcasts/${done.value.broadcast}?done=drafted`, 303);
    }),
  );
  room.get(
    "/broadcasts/:id",
    forStaff(portal, (c, who) =>
      showBroadcast(portal, c, who, { id: c.req.param("id") ?? "", problem: null }),
    ),
  );
  room.post(
    "/broadcasts/:id/:step",
    forStaff(portal, async (c, who) => {
      const id = c.req.param("id") ?? "";
      const found = steps[c.req.param("step") ?? ""];
      if (found === undefined) return c.notFound();
      const [step, said] = found;
      const done = await step(portal, c, who, id);
      if (done.isErr()) return refused(c, who, id, done.error);
      const to = said === "discarded" ? "/broadcasts" : `/broadcasts/${id}`;
      return c.redirect(`${to}?done=${said}`, 303);
    }),
  );
  return room;
};
