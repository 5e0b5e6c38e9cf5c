import type { Messaging, Principal } from "@carethread/core";
import type { Context, Hono } from "hono";
import type { Ground } from "../ground/ground.ts";

/** Who is at the screen, kept in a signed cookie. */
export interface Session {
  readonly id: string;
  readonly who: Principal | null;
  /** The name that the page shows. */
  readonly name: string;
  /** What kind of pages are offered. */
  readonly roles: readonly string[];
}

/** What each request carries. */
export interface Env {
  Variables: {
    session: Session;
    nonce: string;
    /** The form's fields, once the form was found to be ours. */
    fields: Fields;
  };
}

/** A form's fields as text, with line breaks as one sign. */
export interface Fields {
  /** The field, or an empty text. */
  readonly text: (name: string) => string;
  /** All values of a field that may be there several times. */
  readonly all: (name: string) => readonly string[];
  /** The names of all fields, in the order of the form. */
  readonly names: () => readonly string[];
}

/** A request to the portal. */
export type Ctx = Context<Env>;

/** The part of the portal that one room answers for. */
export type Room = Hono<Env>;

/** What a page is shown with, besides what every page has. */
export type PageData = Readonly<Record<string, unknown>>;

/** How an answer is numbered. */
export type PageStatus = 200 | 400 | 403 | 404 | 409 | 413 | 422 | 500 | 503;

/** What every room works with. */
export interface Portal {
  readonly ground: Ground;
  readonly messaging: Messaging;
  /** Signs cookies and forms. */
  readonly secret: string;
  /** Shows a page. */
  readonly show: (
    c: Ctx,
    page: string,
    data: PageData,
    status?: PageStatus,
  ) => Response | Promise<Response>;
}
