import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import type { Room } from "./env.ts";
import { nhsukFolder } from "./pages.ts";

const own = (name: string): string =>
  readFileSync(new URL(`./assets/${name}`, import.meta.url), "utf8");
const nhsuk = (name: string): string => readFileSync(join(nhsukFolder, "nhsuk", name), "utf8");

// The NHS's typeface is licensed for NHS services and comes from their server: the portal asks no other server for anything.
const withoutFonts = (css: string): string => css.replaceAll(/@font-face\s*\{[^}]*\}/g, "");

/** Styles, scripts and icons. */
export const assets = (): Room => {
  const room: Room = new Hono();
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "nhsuk.css": ["text/css", withoutFonts(nhsuk("nhsuk-frontend.min.css"))],
    "nhsuk.js": ["text/javascript", nhsuk("nhsuk-frontend.min.js")],
    "portal.css": ["text/css", own("portal.css")],
    "portal.js": ["text/javascript", own("portal.js")],
    "images/favicon.svg": ["image/svg+xml", nhsuk("assets/images/favicon.svg")],
  };
  for (const [name, [type, text]] of Object.entries(files))
    room.get(`/${name}`, (c) => {
      c.header("Cache-Control", "public, max-age=300");
      return c.body(text, 200, { "Content-Type": `${type}; charset=utf-8` });
    });
  return room;
};
