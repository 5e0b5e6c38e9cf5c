import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { patients, practice } from "../seed/index.js";
import { type Ground, openGround } from "../src/ground/ground.js";
import { plantPatient, plantPractice, plantProxies } from "../src/planting/practice.js";
import { createApp } from "../src/web/app.js";
import type { Env } from "../src/web/env.js";

/** A page that somebody has in front of them. */
export interface Seen {
  readonly status: number;
  readonly to: string;
  readonly html: string;
  /** The text of the page, without its markup. */
  readonly text: string;
  readonly headers: Headers;
}

/** Somebody with a browser that keeps cookies and runs no scripts. */
export interface Visitor {
  readonly get: (path: string) => Promise<Seen>;
  /** Sends the form of a page to where it goes, or elsewhere, with other values in some of its fields. */
  readonly submit: (page: Seen, action: string, more?: Record<string, string>) => Promise<Seen>;
  readonly follow: (page: Seen) => Promise<Seen>;
}

const unescaped = (html: string): string =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const textOf = (html: string): string =>
  unescaped(
    html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]*>/g, " "),
  ).replaceAll(/\s+/g, " ");

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** The fields of the form that goes to this address, by its own action or by one of its buttons. */
export const fieldsOf = (html: string, action: string): [string, string][] => {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(`action="${action}"`));
  if (form === undefined) throw new Error(`no form goes to ${action}`);
  const inputs = (form.match(/<input[^>]*>/g) ?? []).filter(
    (tag) => !/type="(radio|checkbox)"/.test(tag) || /\schecked/.test(tag),
  );
  const areas = [...form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)];
  return [
    ...inputs.map((tag): [string, string] => [attribute(tag, "name"), attribute(tag, "value")]),
    ...areas.map(([, tag, text]): [string, string] => [
      attribute(tag ?? "", "name"),
      unescaped(text ?? ""),
    ]),
  ];
};

const visitorOf = (app: Hono<Env>): Visitor => {
  let cookie = "";
  const ask = async (path: string, body?: URLSearchParams): Promise<Seen> => {
    const answer = await app.request(path, {
      method: body === undefined ? "GET" : "POST",
      headers: { cookie },
      ...(body === undefined ? {} : { body }),
    });
    const set = answer.headers.get("set-cookie");
    if (set !== null) cookie = set.split(";")[0] ?? "";
    const html = await answer.text();
    const { status, headers } = answer;
    return { status, headers, html, text: textOf(html), to: headers.get("location") ?? "" };
  };
  return {
    get: (path) => ask(path),
    follow: ({ to, status, text }) => {
      if (to === "") throw new Error(`the answer leads nowhere: ${String(status)} ${text}`);
      return ask(to);
    },
    submit: (page, action, more = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of fieldsOf(page.html, action))
        if (!(name in more)) body.append(name, value);
      for (const [name, value] of Object.entries(more)) body.append(name, value);
      return ask(action, body);
    },
  };
};

/** A portal with some of the seeded patients and without any messages. */
export interface TestPortal {
  readonly ground: Ground;
  /** Somebody who is signed in: `patient/…`, `staff/…`, `partner/…` or `new`. */
  readonly as: (who: string) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** Opens a portal in a folder of its own. */
export const openPortal = async (enrolled: readonly string[]): Promise<TestPortal> => {
  const folder = mkdtempSync(join(tmpdir(), "carethread-portal-"));
  const opened = await openGround({
    folder,
    practice: practice.practice,
    people: patients,
    onDefect: ({ operation, cause }) => {
      throw new Error(`a defect in ${operation}`, { cause });
    },
  });
  const ground = opened._unsafeUnwrap();
  await plantPractice(ground.messaging);
  for (const [at, { key }] of patients.entries())
    if (enrolled.includes(key)) await plantPatient(ground.messaging, at);
  await plantProxies(ground.messaging, ground.clock.now());
  const app = createApp({ ground, secret: "a secret for tests" });
  return {
    ground,
    as: async (who) => {
      const visitor = visitorOf(app);
      await visitor.submit(await visitor.get("/sign-in"), "/sign-in", { who });
      return visitor;
    },
    close: async () => {
      await ground.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What somebody writes in the form for a new message, up to the page that the check came to. */
export const write = async (
  visitor: Visitor,
  patient: string,
  more: Record<string, string>,
): Promise<Seen> => {
  const before = await visitor.get(`/write/new?patient=${patient}`);
  const form = await visitor.follow(await visitor.submit(before, "/write/understood"));
  const checked = await visitor.submit(form, "/write/check", { category: "symptoms", ...more });
  // Whoever has something waiting about the same is asked first; here it is always something else.
  return checked.html.includes('name="sameMatter"')
    ? visitor.submit(checked, "/write/check", { sameMatter: "no" })
    : checked;
};

/** Writes and sends something that no rule stops, and answers the address of its thread. */
export const send = async (visitor: Visitor, patient: string, text: string): Promise<string> => {
  const checked = await write(visitor, patient, { text });
  const sent = await visitor.submit(checked, "/write/send");
  return sent.to.split("?")[0] ?? "";
};
