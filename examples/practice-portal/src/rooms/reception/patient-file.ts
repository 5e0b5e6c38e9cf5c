import type { CarethreadProblem, Done, Messaging, Outcome, StaffPrincipal } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { Hono } from "hono";
import type { Ctx, Fields, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { accountName, staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";

const YEAR_MS = 365 * 86_400_000;

const page = async (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  problem: CarethreadProblem | null,
): Promise<Response> => {
  const patient = c.req.param("patient") ?? "";
  const described = await portal.messaging.people.describe(who, { patient });
  if (described.isErr()) return showProblem(portal, c, described.error);
  const { value: person } = described;
  return portal.show(
    c,
    "rooms/reception/pages/patient.njk",
    {
      patient,
      entry: portal.ground.register.find(patient),
      person,
      codes: person.codes.map((code) => ({ ...code, by: staffName(code.issuedBy) })),
      proxies: person.proxies.map((proxy) => ({ ...proxy, name: accountName(proxy.account) })),
      ...(problem === null ? {} : { refused: refusalOf(problem) }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

interface Act {
  readonly done: string;
  readonly run: (
    portal: { readonly messaging: Messaging; readonly now: number },
    who: StaffPrincipal,
    on: { readonly patient: string; readonly key: string },
    fields: Fields,
  ) => Promise<Outcome<Done>>;
}

const inForce = (language: string) =>
  ukContent.agreementTexts.find((text) => text.language === language) ??
  ukContent.agreementTexts.find((text) => text.language === "en");

const acts: Readonly<Record<string, Act>> = {
  cancel: {
    done: "cancelled",
    run: ({ messaging }, who, on, fields) =>
      messaging.people.cancelLinkageCode(who, { ...on, code: fields.text("code") }),
  },
  proxy: {
    done: "ended",
    run: ({ messaging }, who, on, fields) =>
      messaging.people.revokeProxy(who, { ...on, proxy: fields.text("proxy") }),
  },
  end: { done: "ended", run: ({ messaging }, who, on) => messaging.people.endEnrolment(who, on) },
  offer: {
    done: "offered",
    run: ({ messaging }, who, on, fields) => {
      const text = inForce(fields.text("language"));
      return messaging.agreements.offer(who, {
        ...on,
        textVersion: text?.version ?? "",
        language: text?.language ?? "en",
        scope: fields.text("scope") === "both" ? ["replies", "new-threads"] : ["replies"],
        expiresAt: Number(fields.text("madeAt")) + YEAR_MS,
      });
    },
  },
  withdraw: {
    done: "changed",
    run: ({ messaging }, who, on, fields) =>
      messaging.agreements.withdraw(who, { ...on, agreement: fields.text("agreement") }),
  },
};

/** One patient's file: online access, codes, proxies, agreements. */
export const patientFile = (portal: Portal): Room => {
  const room: Room = new Hono();
  const path = "/reception/patient/:patient";
  room.get(
    path,
    forStaff(portal, (c, who) => page(portal, c, who, null)),
  );
  room.post(
    `${path}/:act`,
    forStaff(portal, async (c, who) => {
      const patient = c.req.param("patient") ?? "";
      const act = acts[c.req.param("act") ?? ""];
      if (act === undefined) return c.notFound();
      const fields = c.get("fields");
      const at = { messaging: portal.messaging, now: portal.ground.clock.now() };
      const done = await act.run(at, who, { patient, key: fields.text("key") }, fields);
      return done.isErr()
        ? page(portal, c, who, done.error)
        : c.redirect(`/reception/patient/${patient}?done=${act.done}`, 303);
    }),
  );
  return room;
};
