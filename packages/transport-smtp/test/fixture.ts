import type {
  LetterEnvelope,
  NotificationEnvelope,
  Result,
  TransportProblem,
} from "@carethread/ports";
import {
  createSmtpTransport,
  type SmtpTransport,
  type SmtpTransportOptions,
} from "../src/index.js";

/** Noon on a winter's day: 2026-01-15T12:00:00Z. */
export const noon: number = Date.UTC(2026, 0, 15, 12);

/** Options for a sink on this machine. */
export const optionsFor = (
  port: number,
  more: Partial<SmtpTransportOptions> = {},
): SmtpTransportOptions => ({
  host: "127.0.0.1",
  port,
  tls: { mode: "none-loopback-only" },
  from: { name: "Elm Street Surgery", address: "no-reply@elm-street.test" },
  messageIdDomain: "elm-street.test",
  clock: () => noon,
  timeouts: { connectMs: 2000, replyMs: 2000, totalMs: 5000 },
  ...more,
});

/** A transport for a sink on this machine. */
export const transportFor = (
  port: number,
  more: Partial<SmtpTransportOptions> = {},
): SmtpTransport => createSmtpTransport(optionsFor(port, more))._unsafeUnwrap();

export const notification: NotificationEnvelope = {
  kind: "notification",
  reference: "n-1",
  to: "ann.patient@example.org",
  template: "new-message",
  language: "en",
  practiceName: "Elm Street Surgery",
  signInUrl: "https://elm-street.test/messages",
};

export const letter: LetterEnvelope = {
  kind: "letter",
  reference: "l-1",
  to: "ann.patient@example.org",
  audience: "patient",
  language: "en",
  practiceName: "Elm Street Surgery",
  signInUrl: "https://elm-street.test/messages",
  heading: "Your results",
  text: "Dear Ann,\nyour results are fine.\n",
  authority: {
    kind: "agreement",
    agreement: "agreement-1",
    textVersion: "2026-01",
    address: "ann.patient@example.org",
    expiresAt: noon + 1,
  },
};

const referenceOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "channelReference" in value
    ? String(value.channelReference)
    : "nothing";

/** The answer in a word: the code and what it tells, or that it was handed over. */
export const said = (answer: Result<unknown, TransportProblem>): string =>
  answer.match(
    (value) => (value === undefined ? "ok" : `handed over as ${referenceOf(value)}`),
    ({ code, detail }) => (detail === undefined ? code : `${code} ${JSON.stringify(detail)}`),
  );
