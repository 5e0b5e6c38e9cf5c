import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { err, ok, portProblem, type Result, type TransportProblem } from "@carethread/ports";
import type { HttpSettings } from "./http-options.js";
import { isInsecure } from "./thrown-code.js";

/** What is asked of the gateway. */
export interface Asking {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/** What it answered. A body that is too long or breaks off is none: the status alone says what became of the message. */
export interface Answered {
  readonly status: number;
  readonly body: Buffer | null;
}

const bodyBytesMax = 65_536;

const readBody = (response: IncomingMessage, done: (body: Buffer | null) => void): void => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > bodyBytesMax) {
      done(null);
      response.destroy();
      return;
    }
    chunks.push(chunk);
  });
  response.on("end", () => done(Buffer.concat(chunks)));
  response.on("error", () => done(null));
  response.on("close", () => done(null));
};

const open = (settings: HttpSettings, { method, url, headers, body }: Asking) => {
  const to = new URL(url);
  const length = body === null ? {} : { "Content-Length": String(body.length) };
  const plain = { method, headers: { ...headers, ...length, Connection: "close" } };
  if (to.protocol === "http:") return httpRequest(to, plain);
  const { ca } = settings;
  return httpsRequest(to, {
    ...plain,
    minVersion: "TLSv1.2",
    // Said here because an environment variable of Node.js can turn the default off.
    rejectUnauthorized: true,
    ...(ca === null ? {} : { ca }),
  });
};

/**
 * One request on a connection of its own. An answer that points elsewhere is not followed. Always answers, and within the time that the settings give it. Before
 * the connection stands nothing was sent; after that a lost answer leaves open what became of it.
 */
export const exchange = (
  settings: HttpSettings,
  asking: Asking,
): Promise<Result<Answered, TransportProblem>> =>
  new Promise((resolve) => {
    let connected = false;
    let settled = false;
    const request = open(settings, asking);
    const answer = (value: Result<Answered, TransportProblem>): void => {
      if (settled) return;
      settled = true;
      clearTimeout(whole);
      clearTimeout(start);
      resolve(value);
      // The answer is there: whatever else comes is of no interest.
      request.destroy();
    };
    const fail = (thrown: unknown): void => {
      if (connected) answer(err(portProblem("transport/maybe-sent", { step: "answer" })));
      else if (isInsecure(thrown))
        answer(err(portProblem("transport/insecure", { step: "connect" })));
      else answer(err(portProblem("transport/unavailable", { step: "connect" })));
    };
    const whole = setTimeout(() => fail(null), settings.timeouts.totalMs);
    const start = setTimeout(() => connected || fail(null), settings.timeouts.connectMs);
    request.on("error", fail);
    request.on("socket", (socket) => {
      // One that another request of this process has left open.
      connected ||= request.reusedSocket;
      const event = asking.url.startsWith("https:") ? "secureConnect" : "connect";
      socket.once(event, () => {
        connected = true;
        clearTimeout(start);
      });
    });
    request.on("response", (response) => {
      const status = response.statusCode ?? 0;
      readBody(response, (body) => answer(ok({ status, body })));
    });
    request.end(asking.body ?? undefined);
  });
