import { isIP } from "node:net";
import { err, ok, portProblem, type Result, type TransportProblem } from "@carethread/ports";
import { connect, type Pdu, type Session } from "smpp";
import type { SmppSettings } from "./smpp-options.js";
import { isInsecure } from "./thrown-code.js";

/** A bound connection to a message centre. */
export interface Bound {
  /** Asks for one thing. `null` when the answer was lost: whether the centre did it is then unknown. */
  readonly ask: (command: "submit_sm" | "enquire_link", fields: object) => Promise<Pdu | null>;
  /** Whether it can still be used. */
  readonly alive: () => boolean;
  readonly end: () => void;
}

const connectionFor = ({ host, port, tls }: SmppSettings): Session =>
  connect({
    host,
    port,
    ...(tls.mode === "none-loopback-only"
      ? {}
      : {
          tls: true,
          minVersion: "TLSv1.2",
          // Said here because an environment variable of Node.js can turn the default off.
          rejectUnauthorized: true,
          ...(isIP(host) === 0 ? { servername: host } : {}),
          ...(tls.ca === undefined ? {} : { ca: tls.ca }),
        }),
  });

/** The things that are asked and not answered yet; a connection that breaks answers them all with `null`. */
const createPending = () => {
  const open = new Set<() => void>();
  return {
    wait: (answerMs: number, start: (answered: (pdu: Pdu) => void) => boolean) =>
      new Promise<Pdu | null>((resolve) => {
        const done = (pdu: Pdu | null): void => {
          clearTimeout(timer);
          open.delete(lost);
          resolve(pdu);
        };
        const lost = (): void => done(null);
        const timer = setTimeout(lost, answerMs);
        open.add(lost);
        if (!start(done)) lost();
      }),
    loseAll: (): void => {
      for (const lost of open) lost();
    },
  };
};

/** Answers what the message centre asks by itself. */
const attend = (
  session: Session,
  incoming: (pdu: Pdu) => Promise<boolean>,
  end: () => void,
): void => {
  session.on("enquire_link", (pdu: Pdu) => session.send(pdu.response()));
  session.on("unbind", (pdu: Pdu) => {
    session.send(pdu.response());
    end();
  });
  session.on("deliver_sm", (pdu: Pdu) => {
    // ESME_RX_T_APPN: the centre keeps it and tries again.
    void incoming(pdu).then((taken) =>
      session.send(pdu.response(taken ? {} : { command_status: 0x64 })),
    );
  });
};

const accountOf = ({ account }: SmppSettings): object => ({
  system_id: account.systemId,
  password: account.password,
  system_type: account.systemType,
  interface_version: 0x34,
});

/** Binds the account for sending and receiving. Errors: `transport/insecure`, `transport/unavailable`; nothing was sent. */
export const bind = (
  settings: SmppSettings,
  incoming: (pdu: Pdu) => Promise<boolean>,
): Promise<Result<Bound, TransportProblem>> =>
  new Promise((resolve) => {
    const session = connectionFor(settings);
    const pending = createPending();
    let alive = true;
    const end = (): void => {
      alive = false;
      clearTimeout(timer);
      clearInterval(pulse);
      session.destroy();
      pending.loseAll();
    };
    const fail = (code: "transport/insecure" | "transport/unavailable", status?: number): void => {
      end();
      resolve(
        err(portProblem(code, { step: "bind", ...(status === undefined ? {} : { status }) })),
      );
    };
    const timer = setTimeout(() => fail("transport/unavailable"), settings.timeouts.bindMs);
    const ask: Bound["ask"] = async (command, fields) => {
      const { answerMs } = settings.timeouts;
      const pdu = await pending.wait(answerMs, (done) => session[command](fields, done));
      // After a lost answer nobody knows what the connection is still good for.
      if (pdu === null) end();
      return pdu;
    };
    const pulse = setInterval(() => void ask("enquire_link", {}), settings.timeouts.idleMs);
    pulse.unref();
    session.on("error", (error: unknown) =>
      fail(isInsecure(error) ? "transport/insecure" : "transport/unavailable"),
    );
    session.on("close", () => fail("transport/unavailable"));
    attend(session, incoming, end);
    session.on(settings.tls.mode === "implicit" ? "secureConnect" : "connect", () => {
      session.bind_transceiver(accountOf(settings), ({ command_status: status }) => {
        if (status !== 0) {
          fail("transport/unavailable", status);
          return;
        }
        clearTimeout(timer);
        resolve(ok({ ask, alive: () => alive, end }));
      });
    });
  });
