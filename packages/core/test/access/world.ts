import type {
  Assurance,
  Messaging,
  PersonPrincipal,
  Principal,
  ProxyScope,
  Role,
} from "@carethread/core";
import type { MemoryDirectory, TestClock } from "@carethread/testing";
import type { About } from "./oracle.js";

/** A member of staff as the model knows them. */
export interface StaffModel {
  roles: readonly Role[];
  teams: readonly string[];
  left: boolean;
}

/** Who may act for a patient. `since` is left out: the public API knows no authority that begins later. */
export interface GrantModel {
  readonly proxy: string;
  readonly account: string;
  readonly level: Assurance;
  readonly scope: readonly ProxyScope[];
  readonly until: number;
  revoked: boolean;
}

/** A linkage code, with the code itself, which only its issuer was told. */
export interface CodeModel {
  readonly id: string;
  readonly code: string;
  readonly self: boolean;
  readonly level: Assurance;
  readonly scope: readonly ProxyScope[];
  readonly until: number;
  open: boolean;
}

/** A patient of one practice. */
export interface PatientModel {
  readonly patient: string;
  readonly nhsNumber: string;
  readonly bornOn: string;
  enrolment: { readonly account: string; readonly level: Assurance } | null;
  readonly grants: GrantModel[];
  readonly codes: CodeModel[];
  readonly contacts: Record<string, string>;
  readonly agreements: string[];
}

/** Who wrote a message: the kind and the reference by which authors are told apart. */
export interface AuthorModel {
  readonly kind: "patient" | "proxy" | "staff" | "partner";
  readonly ref: string;
}

/** A message. */
export interface MessageModel {
  readonly id: string;
  readonly author: AuthorModel;
  text: string;
  readonly undoUntil: number;
  state: "sent" | "undone" | "retracted" | "redacted";
  handled: boolean;
}

/** A part of a thread that is to be filed. One that only named staff may read is not filed by itself: a person has to, and it stands on the worklist for that. */
export interface FilingModel {
  dueAt: number;
  state: "open" | "filed" | "held";
  wantsPerson: boolean;
}

/** A thread. */
export interface ThreadModel {
  readonly id: string;
  readonly kind: "patient" | "clinicians";
  readonly patient: string;
  readonly category: string;
  team: string;
  readonly partners: readonly string[];
  readonly messages: MessageModel[];
  readonly notes: { readonly id: string; readonly text: string }[];
  restrictedTo: readonly string[] | null;
  hidden: boolean;
  status: "open" | "closed";
  claim: { readonly staff: string; readonly token: number; readonly until: number } | null;
  /** What of it went to be filed, as it stood then. */
  readonly standings: Set<string>;
  /** The parts of it that are to be filed, or could not be. */
  filings: FilingModel[];
  /** Who had it on the screen, as `kind:reference:how`. */
  readonly accesses: Set<string>;
}

/** A draft that was saved. */
export interface DraftModel {
  readonly id: string;
  /** What it was about when it was saved last. */
  readonly about: About;
  readonly owner: string;
  text: string;
  open: boolean;
}

/** A ticket that somebody was given, to be tried later and by others. */
export interface TicketModel {
  readonly owner: Principal;
  readonly about: AboutModel;
  readonly text: string;
  readonly ticket: string;
  /** A message was sent with it. */
  used: boolean;
  readonly acknowledgements: Parameters<Messaging["messages"]["send"]>[1]["acknowledgements"];
}

/** What a message is about. */
export type AboutModel = Parameters<Messaging["drafts"]["check"]>[1]["about"];

/** What a check of a broadcast was answered with. */
export interface BroadcastCheckModel {
  readonly revision: number;
  readonly disclaimers: readonly {
    readonly id: string;
    readonly version: string;
    readonly language: string;
  }[];
}

/** Everything that the model knows of one practice. */
export interface PracticeModel {
  readonly id: string;
  readonly staff: Map<string, StaffModel>;
  readonly teams: Map<
    string,
    { readonly name: string; readonly active: boolean; readonly successor: string }
  >;
  readonly partners: Map<string, { active: boolean }>;
  readonly patients: Map<string, PatientModel>;
  readonly threads: Map<string, ThreadModel>;
  readonly drafts: Map<string, DraftModel>;
  readonly tickets: TicketModel[];
  /** The thread that each was to be a reply in; `null` for a new one. */
  readonly diversions: Map<string, string | null>;
  /** Who helps which team out until when. */
  readonly surges: {
    readonly team: string;
    readonly staff: readonly string[];
    readonly until: number;
  }[];
  /** The text of each; `null` for one that was discarded. */
  readonly broadcasts: Map<string, string | null>;
  /** What the check of a broadcast said is to be acknowledged, and its draft. */
  readonly checks: Map<string, BroadcastCheckModel>;
  readonly certificates: Set<string>;
  /** Those who answered where nobody reads. */
  readonly strays: Set<string>;
  /** Keys of commands that were stored, as `owner key`. */
  readonly keys: Set<string>;
  /** Every reference that the practice was answered with. */
  readonly refs: Set<string>;
}

/** Where a word stands that only one text has: that text may have been sent more than once. */
export interface SecretModel {
  readonly practice: string;
  readonly kind: "message" | "note" | "draft" | "contact" | "broadcast";
  /** The thread; of a draft its owner, of a contact its patient. */
  readonly of: string;
}

/** Two practices that share a storage, accounts, and references of staff. */
export interface World {
  readonly practices: readonly [PracticeModel, PracticeModel];
  readonly clock: TestClock;
  readonly directory: MemoryDirectory;
  readonly messaging: Messaging;
  /** A further instance on the same disk, with caches of its own. */
  readonly second: Messaging;
  readonly secrets: Map<string, SecretModel[]>;
  /** A number that was not given before. */
  fresh(): number;
  /** Calls of the first instance's storage so far. */
  calls(): number;
}

/** Numbers from a seed (mulberry32). */
export interface Random {
  next(): number;
  below(n: number): number;
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
  some<T>(items: readonly T[]): T[];
}

/** Makes the same numbers from the same seed. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (p) => next() < p,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    some: (items) => items.filter(() => next() < 0.5),
  };
};

/** The accounts that the world knows; the last one never enrols anywhere by itself. */
export const ACCOUNTS = ["acc-1", "acc-2", "acc-3", "acc-4", "acc-5", "acc-6", "acc-7", "acc-8"];

/** A principal of the patient's side. */
export const personOf = (
  practice: string,
  account: string,
  assurance: Assurance,
): PersonPrincipal => ({ kind: "person", practice, account, assurance });

/** Under which name a principal owns drafts and keys. */
export const ownerOf = (who: Principal): string => {
  if (who.kind === "staff") return `staff:${who.staff}`;
  return who.kind === "partner" ? `partner:${who.partner}` : `person:${who.account}`;
};

/** The fields of all inputs: each entry point takes some of them. */
export interface Fields {
  readonly key?: string;
  readonly thread?: string;
  readonly message?: string;
  readonly patient?: string;
  readonly proxy?: string;
  readonly draft?: string;
  readonly broadcast?: string;
  readonly code?: string;
  readonly agreement?: string;
  readonly staff?: string;
  readonly roles?: readonly Role[];
  readonly teams?: readonly string[];
  readonly team?: string | null;
  readonly successor?: string;
  readonly partner?: string;
  readonly nhsNumber?: string;
  readonly bornOn?: string;
  readonly level?: Assurance;
  readonly purpose?: unknown;
  readonly channel?: string;
  readonly address?: string | null;
  readonly about?: AboutModel;
  readonly text?: string;
  readonly ticket?: string;
  readonly to?: unknown;
  readonly hidden?: boolean;
  readonly token?: number;
  readonly breakGlass?: string;
  readonly diversion?: string;
  readonly [other: string]: unknown;
}
