import type {
  LetterEnvelope,
  NotificationEnvelope,
  Result,
  TransportProblem,
} from "@carethread/ports";
import type { HttpSmsTransportOptions, SmppTransportOptions } from "../src/index.js";

/** A gateway on this machine, described as its documentation would. */
export const httpOptionsFor = (
  port: number,
  more: Partial<HttpSmsTransportOptions> = {},
): HttpSmsTransportOptions => ({
  senderId: "ElmStreet",
  request: {
    url: `http://127.0.0.1:${port}/v1/messages`,
    headers: { Authorization: "Bearer token", "Idempotency-Key": "{reference}" },
    format: "json",
    fields: { to: "{to}", from: "{senderId}", content: { body: "{text}", kind: "text" } },
  },
  answers: {
    accepted: [200, 202],
    refused: [400, 422],
    later: [401, 429, 503],
    channelReference: "data.0.id",
  },
  checkUrl: `http://127.0.0.1:${port}/v1/account`,
  timeouts: { connectMs: 2000, totalMs: 4000 },
  ...more,
});

/** A message centre on this machine. */
export const smppOptionsFor = (
  port: number,
  more: Partial<SmppTransportOptions> = {},
): SmppTransportOptions => ({
  host: "127.0.0.1",
  port,
  tls: { mode: "none-loopback-only" },
  account: { systemId: "elm", password: "secret", systemType: "" },
  senderId: "ElmStreet",
  timeouts: { bindMs: 2000, answerMs: 2000, idleMs: 60_000 },
  ...more,
});

export const notification: NotificationEnvelope = {
  kind: "notification",
  reference: "n-1",
  to: "+447700900123",
  template: "new-message",
  language: "en",
  practiceName: "Elm Street Surgery",
  signInUrl: "https://elm-street.test/messages",
};

export const letter: LetterEnvelope = {
  kind: "letter",
  reference: "l-1",
  to: "+447700900123",
  audience: "patient",
  language: "en",
  practiceName: "Elm Street Surgery",
  signInUrl: "https://elm-street.test/messages",
  heading: "",
  text: "Your results are fine.",
  authority: { kind: "accredited", domain: "nhs.net" },
};

export const notificationText = [
  "Elm Street Surgery has sent you a message. Sign in to read it:",
  "https://elm-street.test/messages",
  "",
  "Do not reply to this notice: nobody reads replies. It is not for urgent help. In an emergency call 999. For urgent medical help use 111.",
].join("\n");

/** Numbers that no gateway may be given. */
export const badNumbers: readonly string[] = [
  "",
  "999",
  "07700",
  "+44 7700 900123",
  "+447700900123,+447700900124",
  "+447700900123\r\nBcc: +447700900124",
  "+0447700900123",
  "ElmStreet",
  "+4477009001230000",
];

/** The answer in a word: the code and what it tells, or that it was handed over. */
export const said = (answer: Result<unknown, TransportProblem>): string =>
  answer.match(
    (value) => (value === undefined ? "ok" : JSON.stringify(value)),
    ({ code, detail }) => (detail === undefined ? code : `${code} ${JSON.stringify(detail)}`),
  );
