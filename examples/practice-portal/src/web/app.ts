import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import type { Ground } from "../ground/ground.ts";
import { rooms } from "../rooms/rooms.ts";
import { assets } from "./assets.ts";
import { doneSentence } from "./done.ts";
import type { Ctx, Env, PageData, PageStatus, Portal } from "./env.ts";
import { readFields } from "./fields.ts";
import { accountOfHeader, navOf } from "./nav.ts";
import { createPages } from "./pages.ts";
import { aheadInWords, practiceTime } from "./practice-time.ts";
import { keepSession, nobody, readSession } from "./session.ts";
import { formToken, freshKey, isFormToken } from "./stamp.ts";

const FORM_BYTES_MAX = 512 * 1024;
const FOOTER =
  "This is not for emergencies. Nobody reads messages straight away. In an emergency call 999.";

/** What the web application is made of. */
export interface AppPlan {
  readonly ground: Ground;
  /** Signs cookies and forms. */
  readonly secret: string;
}

/** Where the demo clock's form leads back to: the page itself, where it can be asked for again. */
const backOf = ({ req }: Ctx): string => {
  const { pathname, search } = new URL(req.url);
  return req.method === "GET" ? `${pathname}${search}` : "/demo/clock";
};

const portalOf = ({ ground, secret }: AppPlan): Portal => {
  const pages = createPages();
  const show = async (c: Ctx, page: string, data: PageData, status: PageStatus = 200) => {
    const session = c.get("session");
    const clock = await practiceTime(ground);
    const html = pages.render(page, {
      ...data,
      me: session,
      cspNonce: c.get("nonce"),
      csrf: formToken(secret, session.id),
      key: freshKey(),
      nav: navOf(session, c.req.path),
      account: accountOfHeader(session),
      done: data["refused"] === undefined ? doneSentence(c.req.query("done")) : null,
      footerWords: FOOTER,
      now: clock.now,
      clock: { ...clock, ahead: aheadInWords(ground.clock.aheadMs()), back: backOf(c) },
    });
    return c.html(html, status);
  };
  return { ground, messaging: ground.messaging, secret, show };
};

const plainPage = (
  portal: Portal,
  c: Ctx,
  { title, lines, status }: { title: string; lines: readonly string[]; status: PageStatus },
) => portal.show(c, "web/pages/plain.njk", { title, lines }, status);

const protect = (app: Hono<Env>): void => {
  app.use(async (c, next) => {
    c.set("nonce", randomBytes(16).toString("base64url"));
    await next();
    if (!c.req.path.startsWith("/assets/")) c.header("Cache-Control", "no-store");
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        // The heartbeat of somebody who watches a team, and the page on which rules are tried.
        connectSrc: ["'self'"],
        scriptSrc: ["'self'", (c: Context) => `'nonce-${String(c.get("nonce"))}'`],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      xFrameOptions: "DENY",
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false,
    }),
  );
};

const withSession = (app: Hono<Env>, secret: string): void => {
  app.use(async (c, next) => {
    const kept = await readSession(c, secret);
    const session = kept ?? nobody();
    c.set("session", session);
    if (kept === null) await keepSession(c, secret, session);
    await next();
  });
};

const takeForms = (app: Hono<Env>, portal: Portal): void => {
  const tooLarge = (c: Ctx) =>
    plainPage(portal, c, {
      title: "That is too much at once",
      lines: ["Nothing was kept or sent.", "Go back and shorten the text."],
      status: 413,
    });
  app.post("*", bodyLimit({ maxSize: FORM_BYTES_MAX, onError: tooLarge }));
  app.post("*", async (c, next) => {
    const fields = await readFields(c);
    c.set("fields", fields);
    if (isFormToken(portal.secret, c.get("session").id, fields.text("csrf"))) return next();
    return plainPage(portal, c, {
      title: "This form is too old",
      lines: ["Nothing was kept or sent.", "Go back, load the page again and try once more."],
      status: 403,
    });
  });
};

/** The whole web application on a ground. */
export const createApp = (plan: AppPlan): Hono<Env> => {
  const portal = portalOf(plan);
  const app = new Hono<Env>();
  protect(app);
  app.route("/assets", assets());
  withSession(app, plan.secret);
  takeForms(app, portal);
  for (const room of rooms) app.route("/", room(portal));
  app.notFound((c) =>
    plainPage(portal, c as Ctx, {
      title: "Page not found",
      lines: ["There is nothing at this address. Check the link."],
      status: 404,
    }),
  );
  app.onError((cause, c) => {
    const ref = freshKey();
    console.error(`defect ${ref}`, cause);
    return plainPage(portal, c as Ctx, {
      title: "Something went wrong",
      lines: [
        "Something broke that should not. If you were sending, look at your messages before you try again.",
        `Reference: ${ref}`,
      ],
      status: 500,
    });
  });
  return app;
};
