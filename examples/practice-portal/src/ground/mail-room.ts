import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail that left the practice by SMTP. */
export interface Mail {
  readonly number: number;
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Everything that went over the wire. */
  readonly raw: string;
}

/** A mail server on this machine that takes everything and passes nothing on. */
export interface MailRoom {
  readonly port: number;
  /** What came in, the oldest first. */
  mails(): readonly Mail[];
  close(): Promise<void>;
}

const read = async (raw: Buffer, number: number, at: number): Promise<Mail> => {
  const parsed = await simpleParser(raw);
  const to = [parsed.to ?? []].flat().map((address) => address.text);
  return {
    number,
    at: parsed.date?.getTime() ?? at,
    to: to.join(", "),
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    raw: raw.toString("utf8"),
  };
};

const keptIn = (folder: string): Promise<Mail[]> => {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  return Promise.all(
    names.toSorted().map((name, n) => read(readFileSync(join(folder, name)), n + 1, 0)),
  );
};

const gather = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

const listen = (server: SMTPServer): Promise<number> =>
  new Promise((resolve, reject) => {
    server.on("error", reject);
    const listener = server.listen(0, "127.0.0.1", () => {
      const address = listener.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

/** Opens the mail server on a free port of 127.0.0.1. Mails are kept in the folder. */
export const openMailRoom = async (folder: string): Promise<MailRoom> => {
  const mails = await keptIn(folder);
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    authOptional: true,
    onData: (stream, _session, done) => {
      const take = async (): Promise<void> => {
        const raw = await gather(stream);
        const number = mails.length + 1;
        writeFileSync(join(folder, `${String(number).padStart(6, "0")}.eml`), raw);
        mails.push(await read(raw, number, Date.now()));
      };
      take().then(
        () => done(),
        (cause: unknown) => done(cause instanceof Error ? cause : new Error(String(cause))),
      );
    },
  });
  const port = await listen(server);
  return {
    port,
    mails: () => mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
