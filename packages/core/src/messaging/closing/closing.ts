import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { mayWork } from "../../access/reading.js";
import type { CivilDate } from "../../calendar/calendar.js";
import {
  type Certificate,
  type Closing,
  type DayHandOver,
  type LastClosing,
  type SignedCertificate,
  signedText,
} from "../../closing/closing.js";
import {
  type CertificateValue,
  decodeCertificateValue,
  signedCertificate,
} from "../../closing/closing-codec.js";
import { EARLIEST_BEFORE_MS, nextDay } from "../../closing/closing-day.js";
import { type AskedHandOver, certify, needsHolder } from "../../closing/closing-decide.js";
import type { ClosingEvent } from "../../closing/closing-event.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { StaffId, TeamId, ThreadId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import type { Keyed } from "../done.js";
import { loadOnDuty, type OnDuty, PRACTICE_STREAM_ID } from "../founded.js";
import { type ListPage, type PageRequest, pageInput, readPage } from "../page.js";
import { commandKey, hostId, instant } from "../parse.js";
import type { Command, Query } from "../run.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import { openAtHead, openThreads, todayOf } from "./closing-facts.js";

const PURPOSE = "closing-certificate";

/** Who holds what over a closing. @category closing */
export interface HandOverOfDay {
  /** An active member of staff who works on threads. */
  readonly to: StaffId;
  /** Until then: milliseconds since 1970 UTC. Not before the practice opens again, and at most 31 days ahead. */
  readonly until: number;
  /** What waits with this team; left out with `threads`, or for everything that no other hand-over names. */
  readonly team?: TeamId | undefined;
  /** These threads. A named thread goes before a team, and a team before everything else. */
  readonly threads?: readonly ThreadId[] | undefined;
}

/** Closes the day. @category closing */
export interface CloseDay extends Keyed {
  /** Up to 50; empty when nothing is unseen and everything is in somebody's hands until the practice opens again. */
  readonly handOvers: readonly HandOverOfDay[];
}

/** What a closing would have to deal with now. @category closing */
export interface ClosingPreview {
  /** The day, by the clock on the wall. */
  readonly day: CivilDate;
  /** When its last session ends; `null` on a day without one. */
  readonly shutsAt: number | null;
  /** From when the day can be closed. */
  readonly from: number;
  /** When the practice opens again: hand-overs reach at least until then. */
  readonly reopensAt: number;
  /** By when it is noticed that the day was not closed; `null` when no calendar says. */
  readonly expectedBy: number | null;
  /** Threads on the worklist. */
  readonly waiting: number;
  /** Of them, those with something unseen. */
  readonly unseen: number;
  /** Of them, those that need a holder: unseen, or in nobody's hands until the practice opens again. */
  readonly needing: number;
  /** The same by team, teams with nothing left out. */
  readonly teams: readonly {
    readonly team: TeamId;
    readonly waiting: number;
    readonly unseen: number;
    readonly needing: number;
  }[];
  /** The most urgent that need a holder, up to 100. */
  readonly threads: readonly ThreadId[];
  /** Hand-overs that run. */
  readonly held: readonly DayHandOver[];
  /** The last certificate. */
  readonly last: LastClosing | null;
}

/** A row of the list of certificates. @category closing */
export interface CertificateRow extends CertificateValue {
  /** Its reference. */
  readonly certificate: string;
}

/** Asks whether a certificate is genuine. @category closing */
export interface VerifyCertificate {
  /** Which. */
  readonly certificate: string;
  /** A copy that was kept elsewhere, to be compared. */
  readonly copy?: SignedCertificate | undefined;
}

/** What a look at a certificate found. @category closing */
export interface CertificateVerified {
  /** As the log has it. */
  readonly signed: SignedCertificate;
  /** Whether the practice's key signed what the log has. */
  readonly genuine: boolean;
  /** Whether the copy says the very same, under the same signature; `null` without a copy. */
  readonly copyIsTheSame: boolean | null;
}

const HAND_OVERS_MAX = 50;
const LONGEST_MS = 31 * 86_400_000;

const closeInput: z.ZodType<CloseDay> = z.strictObject({
  handOvers: z
    .array(
      z.strictObject({
        to: hostId,
        until: instant,
        team: hostId.optional(),
        threads: z.array(hostId).min(1).max(LIMITS.closingThreadsMax).optional(),
      }),
    )
    .max(HAND_OVERS_MAX),
  key: commandKey,
});

/** The hand-overs that were asked for, if those who are named can hold anything and the times are possible. */
const askedOf = (
  work: Work,
  { practice }: OnDuty,
  { handOvers }: CloseDay,
): Outcome<readonly AskedHandOver[]> => {
  if (handOvers.some(({ to }) => !mayWork(practice, to)))
    return err(problem("practice/staff-unknown"));
  // A time that has passed is one before the practice opens again, and is answered as such: the page stood open, and nothing is wrong with it.
  if (handOvers.some(({ until }) => until > work.now + LONGEST_MS))
    return err(problem("input/malformed", { fields: ["handOvers.until"] }));
  return ok(
    handOvers.map(({ to, until, team = null, threads = null }, n) => ({
      ...{ handOver: work.id(`hand-over-${n}`), to, until, team, threads },
    })),
  );
};

/** Closes the day with a signed certificate, on the lists as they were at one place of the log. */
export const closeDay = (context: Context): Command<CloseDay, SignedCertificate> => ({
  name: "closing.close",
  input: closeInput,
  answer: signedCertificate,
  run: async (work, principal, input) => {
    const duty = await loadOnDuty(context, work, principal, "route");
    if (duty.isErr()) return err(duty.error);
    const asked = askedOf(work, duty.value, input);
    if (asked.isErr()) return err(asked.error);
    const closing = await work.load(context.stores.closing, PRACTICE_STREAM_ID);
    if (closing.isErr()) return err(closing.error);
    const at = await openAtHead(context, work, duty.value.practice);
    if (at.isErr()) return err(at.error);
    const { through, open, diversionsOpen } = at.value;
    const today = todayOf(calendarFor(context, duty.value.settings), work.now);
    const previous = closing.value.state.last?.signature ?? null;
    const by = duty.value.staff.staff;
    const ours = { certificate: work.id("certificate"), practice: work.practice, by };
    const certificate = certify({
      ...{ now: work.now, today, open, handOvers: asked.value },
      about: { ...ours, through, diversionsOpen, previous },
    });
    return certificate.isErr()
      ? err(certificate.error)
      : issue(context, work, { duty: duty.value, closing: closing.value }, certificate.value);
  },
});

interface Issuing {
  readonly duty: OnDuty;
  readonly closing: Loaded<Closing>;
}

const issue = async (
  context: Context,
  work: Work,
  { duty, closing }: Issuing,
  certificate: Certificate,
): Promise<Outcome<SignedCertificate>> => {
  const signature = work.keys.digest(PURPOSE, signedText(certificate));
  const stream = await work.load(context.stores.certificate, certificate.certificate);
  if (stream.isErr()) return err(stream.error);
  const at = work.now;
  work.append(context.stores.certificate, stream.value, [
    { type: "certificate-issued", at, certificate, signature },
  ]);
  const { day, by, through, handOvers } = certificate;
  const calendar = calendarFor(context, duty.settings);
  const after = Math.max(at, todayOf(calendar, at).shutsAt ?? at);
  const { expected } = closing.state;
  // A day before this one that is over, and was neither closed nor told of, is still to be told of.
  const isOwed = expected !== null && expected.day !== day && expected.shutsAt <= at;
  const next = isOwed ? expected : nextDay(calendar, after, duty.settings.closingGraceMs);
  const handedOver = handOvers.map((h): ClosingEvent => ({ type: "handed-over", at, by, ...h }));
  work.append(context.stores.closing, closing, [
    ...handedOver,
    {
      ...{ type: "day-closed", at, certificate: certificate.certificate, day, through, signature },
      next: next === null ? null : { day: next.day, shutsAt: next.shutsAt, dueAt: next.dueAt },
    },
  ]);
  return ok({ certificate, signature });
};

const previewClosingInput = z.strictObject({});

/** What a closing would have to deal with now. Changes nothing. */
export const previewClosing = (
  context: Context,
): Query<Readonly<Record<string, never>>, ClosingPreview> => ({
  name: "closing.preview",
  input: previewClosingInput,
  run: async (work, principal) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    if (duty.isErr()) return err(duty.error);
    const closing = await work.load(context.stores.closing, PRACTICE_STREAM_ID);
    if (closing.isErr()) return err(closing.error);
    const open = await openThreads(context, work, duty.value.practice);
    if (open.isErr()) return err(open.error);
    const today = todayOf(calendarFor(context, duty.value.settings), work.now);
    const { held, last, expected } = closing.value.state;
    const counts = (items: typeof open.value) => ({
      waiting: items.length,
      unseen: items.filter((i) => i.unseen).length,
      needing: items.filter((i) => needsHolder(i, today)).length,
    });
    const teams = [...new Set(open.value.map((i) => i.team))].toSorted();
    return ok({
      ...today,
      from: (today.shutsAt ?? work.now) - EARLIEST_BEFORE_MS,
      expectedBy: expected?.dueAt ?? null,
      ...counts(open.value),
      teams: teams.map((team) => ({ team, ...counts(open.value.filter((i) => i.team === team)) })),
      threads: open.value
        .filter((i) => needsHolder(i, today))
        .slice(0, LIMITS.pageRowsMax)
        .map((i) => i.thread),
      held: held.filter((h) => work.now < h.until),
      last,
    });
  },
});

/** The certificates, the latest first. */
export const listCertificates = (
  context: Context,
): Query<PageRequest, ListPage<CertificateRow>> => ({
  name: "closing.list",
  input: pageInput,
  run: async (work, principal, input) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    if (duty.isErr()) return err(duty.error);
    return readPage(context, work, { ...input, index: "certificates" }, (entry) =>
      decodeCertificateValue(entry.value).map((value) => ({ certificate: entry.id, ...value })),
    );
  },
});

const verifyCertificateInput = z.strictObject({
  certificate: hostId,
  copy: signedCertificate.optional(),
});

/** Whether a certificate is genuine, and a copy of it the same. */
export const verifyCertificate = (
  context: Context,
): Query<VerifyCertificate, CertificateVerified> => ({
  name: "closing.verify",
  input: verifyCertificateInput,
  run: async (work, principal, { certificate, copy }) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    if (duty.isErr()) return err(duty.error);
    const issued = await work.load(context.stores.certificate, certificate);
    if (issued.isErr()) return err(issued.error);
    const signed = issued.value.state;
    if (signed === null) return err(problem("closing/certificate-unknown"));
    const text = signedText(signed.certificate);
    const genuine = work.keys.verifies(PURPOSE, text, signed.signature);
    const copyIsTheSame =
      copy === undefined
        ? null
        : signedText(copy.certificate) === text && copy.signature === signed.signature;
    return ok({ signed, genuine, copyIsTheSame });
  },
});
