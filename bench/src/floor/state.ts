/** What the floor knows in memory of a practice, its people and its threads. */
import type { KeyObject } from "node:crypto";
import type { Calendar, CompiledPack, Content, RequiredDisclaimer } from "@carethread/core";
import type { Patient } from "../lib/world.ts";
import type { FloorKeys } from "./crypto.ts";
import type { FloorStore } from "./store.ts";

/** The practice. */
export interface FloorPractice {
  readonly practice: string;
  readonly version: number;
  readonly open: boolean;
  readonly replyWindowMs: number;
  readonly reopenWindowMs: number;
  readonly undoMs: number;
  readonly ticketMs: number;
  /** Categories and the team that takes them; the first team takes the rest. */
  readonly teamOf: ReadonlyMap<string, string>;
  readonly firstTeam: string;
  /** Teams in which somebody reads messages. */
  readonly workingTeams: ReadonlySet<string>;
}

/** A patient who signed up. */
export interface FloorPerson {
  readonly version: number;
  readonly account: string;
  readonly level: number;
  readonly objects: boolean;
}

/** A thread, with the counts that its rows show. */
export interface FloorThread {
  readonly thread: string;
  readonly patient: string;
  readonly category: string;
  readonly team: string;
  readonly openedAt: number;
  readonly key: KeyObject;
  version: number;
  status: "open" | "closed";
  closedAt: number;
  lastAt: number;
  messages: number;
  /** The messages in it, with the rules that fired on each: a ticket that is used twice makes one. */
  readonly sent: Map<string, readonly string[]>;
  /** Threads of the same patient that may be about the same matter. */
  besides: readonly string[];
  waiting: number;
  unopened: number;
  receivedAt: number;
  rank: number;
  replyBy: number;
  firstLookBy: number;
  /** How often the patient has asked again. */
  chasers: number;
  /** When the first of its clocks begins to run out; a job stands there. */
  dueAt: number;
}

/** The program. */
export interface Floor {
  readonly pack: CompiledPack;
  readonly packDigest: string;
  readonly content: Content;
  readonly disclaimers: { readonly create: Required; readonly reply: Required };
  readonly keys: FloorKeys;
  readonly practice: FloorPractice;
  readonly calendar: Calendar;
  readonly directory: ReadonlyMap<string, Patient>;
  readonly people: ReadonlyMap<string, FloorPerson>;
  readonly threads: Map<string, FloorThread>;
  readonly store: FloorStore;
  readonly now: () => number;
  readonly id: () => string;
}

/** The disclaimers of one moment, by language. */
export type Required = Readonly<Record<string, readonly RequiredDisclaimer[]>>;
