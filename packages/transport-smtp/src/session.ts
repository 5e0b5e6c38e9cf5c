import { Readable } from "node:stream";
import { err, ok, portProblem, type Result, type TransportProblem } from "@carethread/ports";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { problemOf, type Step } from "./failure.js";
import type { Mail } from "./message.js";
import type { Settings } from "./options.js";

type Answer = Result<void, TransportProblem>;

const quitMs = 1000;

const connectionFor = (settings: Settings): SMTPConnection => {
  const { host, port, tls, timeouts, messageIdDomain } = settings;
  const { mode, minVersion = "TLSv1.2", ca } = tls;
  return new SMTPConnection({
    host,
    port,
    name: messageIdDomain,
    secure: mode === "implicit",
    requireTLS: mode === "starttls",
    ignoreTLS: mode === "none-loopback-only",
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.connectMs,
    dnsTimeout: timeouts.connectMs,
    socketTimeout: timeouts.replyMs,
    socketCloseTimeout: quitMs,
    maxResponseSize: 65_536,
    tls: {
      minVersion,
      // Said here because an environment variable of Node.js can turn the default off.
      rejectUnauthorized: true,
      ...(ca === undefined ? {} : { ca: typeof ca === "string" ? ca : [...ca] }),
    },
  });
};

/** The steps after the connection stands. Each calls the next; every failure goes to `fail`. */
const converse = (
  connection: SMTPConnection,
  { settings, mail }: { readonly settings: Settings; readonly mail: Mail | null },
  { at, fail, done }: Course,
): void => {
  const send = (): void => {
    if (mail === null) {
      done();
      return;
    }
    at("envelope");
    const content = Readable.from([mail.bytes], { objectMode: false });
    // From here on the server may have the whole message, whatever happens to its answer.
    content.once("end", () => at("handed-over"));
    const { from, to, envelopeId } = mail;
    const dsn = { ret: "HDRS", envid: envelopeId, notify: ["FAILURE", "DELAY"] };
    connection.send({ from, to: [to], size: mail.bytes.length, dsn }, content, (error) =>
      error ? fail(error) : done(),
    );
  };
  if (settings.auth === null) {
    send();
    return;
  }
  at("auth");
  connection.login({ ...settings.auth }, (error) => (error ? fail(error) : send()));
};

/** What a step tells the session. */
interface Course {
  readonly at: (step: Step) => void;
  readonly fail: (error: unknown) => void;
  readonly done: () => void;
}

/**
 * One connection for one mail, or for none to see whether there is a way. Always answers, and within the time that the settings
 * give it.
 */
export const runSession = (settings: Settings, mail: Mail | null): Promise<Answer> =>
  new Promise((resolve) => {
    const connection = connectionFor(settings);
    const encrypted = settings.tls.mode !== "none-loopback-only";
    let step: Step = "connect";
    let answered = false;
    const answer = (value: Answer): void => {
      if (answered) return;
      answered = true;
      clearTimeout(deadline);
      leave(connection, value.isOk());
      resolve(value);
    };
    const fail = (error: unknown): void => answer(err(problemOf(error, step, encrypted)));
    const deadline = setTimeout(() => fail(null), settings.timeouts.totalMs);
    connection.on("error", fail);
    connection.on("end", () => fail(null));
    connection.connect((error) => {
      if (answered) {
        connection.close();
        return;
      }
      if (error) {
        fail(error);
        return;
      }
      // The driver has promised it; this is the last look before anything is said.
      if (encrypted && !connection.secure) {
        answer(err(portProblem("transport/insecure", { step })));
        return;
      }
      const at = (next: Step): void => {
        step = next;
      };
      converse(connection, { settings, mail }, { at, fail, done: () => answer(ok(undefined)) });
    });
  });

/** A server that was content is told goodbye, and not waited for. */
const leave = (connection: SMTPConnection, politely: boolean): void => {
  if (!politely) {
    connection.close();
    return;
  }
  connection.quit();
  setTimeout(() => connection.close(), quitMs).unref();
};
