import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createMessaging, type Defect, type Messaging } from "@carethread/core";
import { systemIds } from "@carethread/core/node";
import { openKeyFile } from "@carethread/keys-local";
import { err, ok, type PortProblem, type Result, type Transport } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { createSmtpTransport } from "@carethread/transport-smtp";
import { type MailRoom, openMailRoom } from "./mail-room.ts";
import { createPager, type Pager } from "./pager.ts";
import { createPortalClock, type PortalClock } from "./portal-clock.ts";
import { createRegister, type Register, type RegisterEntry } from "./register.ts";

/** What the portal stands on: Carethread over a file, a key file, a mail server and a register. */
export interface Ground {
  readonly messaging: Messaging;
  readonly clock: PortalClock;
  readonly register: Register;
  readonly mailRoom: MailRoom;
  readonly pager: Pager;
  /** Defects since the start, for the operator. */
  readonly defects: readonly Defect[];
  close(): Promise<void>;
}

/** Where it is and for whom. */
export interface GroundPlan {
  /** The folder for database, keys and mails; it is made when it is not there. */
  readonly folder: string;
  readonly practice: string;
  readonly people: readonly RegisterEntry[];
  /** Told of defects. */
  readonly onDefect: (defect: Defect) => void;
}

/** The mail domain of the hospital with which texts may be exchanged. */
export const ACCREDITED_DOMAIN = "secure.northfield.example";

const smtpTo = (mailRoom: MailRoom, clock: PortalClock): Result<Transport, PortProblem> =>
  createSmtpTransport({
    host: "127.0.0.1",
    port: mailRoom.port,
    tls: { mode: "none-loopback-only" },
    from: { name: "Millbrook Lane Surgery", address: "no-reply@millbrook-lane.example" },
    messageIdDomain: "millbrook-lane.example",
    accreditedDomains: [ACCREDITED_DOMAIN],
    clock: clock.now,
    timeouts: { connectMs: 5_000, replyMs: 5_000, totalMs: 20_000 },
  });

/** Opens everything, or says which part could not be opened. */
export const openGround = async (plan: GroundPlan): Promise<Result<Ground, PortProblem>> => {
  const { folder, practice, people, onDefect } = plan;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const clock = createPortalClock();
  const keyFile = join(folder, "keys.json");
  const keys = await openKeyFile({ file: keyFile, create: true, practices: [practice] });
  if (keys.isErr()) return err(keys.error);
  const storage = openSqliteStorage({ file: join(folder, "messages.db"), clock: clock.now });
  if (storage.isErr()) return err(storage.error);
  const mailRoom = await openMailRoom(join(folder, "mail"));
  const smtp = smtpTo(mailRoom, clock);
  if (smtp.isErr()) return err(smtp.error);
  const register = createRegister(practice, people);
  const pager = createPager();
  const defects: Defect[] = [];
  const messaging = createMessaging({
    storage: storage.value,
    keys: keys.value,
    directory: register.directory,
    transports: [smtp.value],
    alerts: pager,
    content: ukContent,
    clock,
    ids: systemIds,
    onDefect: (defect) => {
      defects.push(defect);
      onDefect(defect);
    },
  });
  const close = async (): Promise<void> => {
    await mailRoom.close();
    const closed = storage.value.close();
    if (closed.isErr()) onDefect({ ref: "close", operation: "close", cause: closed.error });
  };
  return ok({ messaging, clock, register, mailRoom, pager, defects, close });
};
