import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Certificate } from "./certificates.js";

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly encrypted: boolean;
}

/** A mail server on this machine, by other people's code. */
export interface MailServer {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** How many connections there were. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Refuses at a step with a reply code. Looked at for each mail, so that a test may change it. */
export interface Refusals {
  recipient?: number;
  content?: number;
}

const refusal = (code: number): Error =>
  Object.assign(new Error("no, patient@canary.test is not known"), { responseCode: code });

const addressOf = (value: false | { readonly address: string }): string =>
  value === false ? "" : value.address;

/** Starts one. Without a certificate it has no TLS and offers none. */
export const startMailServer = async (
  certificate: Certificate | null,
  {
    mode = "starttls",
    refuse = {},
    ...more
  }: {
    readonly mode?: "starttls" | "implicit";
    readonly refuse?: Refusals;
  } & SMTPServerOptions = {},
): Promise<MailServer> => {
  const taken: TakenMail[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 50,
    disableReverseLookup: true,
    secure: mode === "implicit",
    disabledCommands: certificate === null ? ["STARTTLS"] : [],
    ...certificate,
    onConnect: (_, done) => {
      connections += 1;
      done();
    },
    onRcptTo: (_, __, done) =>
      refuse.recipient === undefined ? done() : done(refusal(refuse.recipient)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuse.content !== undefined) {
          done(refusal(refuse.content));
          return;
        }
        taken.push({
          from: addressOf(session.envelope.mailFrom),
          to: session.envelope.rcptTo.map(addressOf),
          raw: Buffer.concat(chunks).toString("latin1"),
          encrypted: session.secure,
        });
        done();
      });
    },
    ...more,
  });
  // A client that refuses our certificate hangs up: that is what the tests are about.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("listens on a port");
  const { port } = address;
  return {
    port,
    taken,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
