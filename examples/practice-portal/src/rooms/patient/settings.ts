import type {
  CarethreadProblem,
  Done,
  Messaging,
  Outcome,
  PersonPrincipal,
} from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { Hono } from "hono";
import type { Ctx, Fields, Portal, Room } from "../../web/env.ts";
import { forPerson } from "../../web/guards.ts";
import { accountName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";

const LANGUAGES = [
  ["en", "English"],
  ["cy", "Cymraeg (Welsh)"],
  ["pl", "Polski"],
  ["pt", "Português"],
  ["so", "Soomaali"],
  ["uk", "Українська"],
  ["ur", "اردو"],
] as const;

const page = async (
  portal: Portal,
  c: Ctx,
  who: PersonPrincipal,
  problem: CarethreadProblem | null,
): Promise<Response> => {
  const patient = c.req.param("patient") ?? "";
  const described = await portal.messaging.people.describe(who, { patient });
  if (described.isErr()) return showProblem(portal, c, described.error);
  const { value: person } = described;
  const chosen = Object.fromEntries(
    person.choices.map(({ channel, purpose, value }) => [`${channel}-${purpose}`, value]),
  );
  const { agreementTexts } = ukContent;
  const agreements = person.agreements.map((agreement) => ({
    ...agreement,
    text: agreementTexts.find(
      (t) => t.version === agreement.textVersion && t.language === agreement.language,
    ),
  }));
  return portal.show(
    c,
    "rooms/patient/pages/settings.njk",
    {
      patient,
      person,
      chosen,
      agreements,
      languages: LANGUAGES,
      proxies: person.proxies.map((proxy) => ({ ...proxy, name: accountName(proxy.account) })),
      typedAddress: problem === null ? null : c.get("fields").text("address"),
      ...(problem === null ? {} : { refused: refusalOf(problem, "address") }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

type Act = (
  messaging: Messaging,
  who: PersonPrincipal,
  on: { readonly patient: string; readonly key: string },
  fields: Fields,
) => Promise<Outcome<Done>>;

const answer = (yes: boolean) => (yes ? "consented" : "objected");

const acts: Readonly<Record<string, Act>> = {
  contact: ({ people }, who, on, fields) => {
    const address = fields.text("address").trim();
    return people.setContact(who, {
      ...on,
      channel: "email",
      address: address === "" ? null : address,
    });
  },
  notifications: ({ people }, who, on, fields) => {
    const value = answer(fields.text("value") === "yes");
    return people.choose(who, { ...on, channel: "email", purpose: "notifications", value });
  },
  messages: ({ people }, who, on, fields) => {
    const value = answer(fields.text("value") === "yes");
    return people.choose(who, { ...on, channel: "app", purpose: "messages", value });
  },
  language: ({ people }, who, on, fields) =>
    people.setLanguage(who, { ...on, language: fields.text("language") }),
  proxy: ({ people }, who, on, fields) =>
    people.revokeProxy(who, { ...on, proxy: fields.text("proxy") }),
  sign: ({ agreements }, who, on, fields) =>
    agreements.sign(who, {
      ...on,
      agreement: fields.text("agreement"),
      textVersion: fields.text("textVersion"),
    }),
  withdraw: ({ agreements }, who, on, fields) =>
    agreements.withdraw(who, { ...on, agreement: fields.text("agreement") }),
  end: ({ people }, who, on) => people.endEnrolment(who, on),
};

/** A patient's own settings: language, address, consent, e-mail agreement, proxies. */
export const settings = (portal: Portal): Room => {
  const room: Room = new Hono();
  const path = "/patient/:patient/settings";
  room.get(
    path,
    forPerson(portal, (c, who) => page(portal, c, who, null)),
  );
  room.post(
    `${path}/:act`,
    forPerson(portal, async (c, who) => {
      const patient = c.req.param("patient") ?? "";
      const name = c.req.param("act") ?? "";
      const act = acts[name];
      if (act === undefined) return c.notFound();
      const fields = c.get("fields");
      const done = await act(portal.messaging, who, { patient, key: fields.text("key") }, fields);
      if (done.isErr()) return page(portal, c, who, done.error);
      return name === "end"
        ? c.redirect("/patient?done=ended", 303)
        : c.redirect(`/patient/${patient}/settings?done=changed`, 303);
    }),
  );
  return room;
};
