import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";

/** What a gateway was asked. */
export interface AskedOf {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What it does with the next messages. */
export type Move =
  | "take"
  | "hang-up"
  | "silence"
  | { readonly status: number; readonly body?: string };

/** A gateway on this machine: a real HTTP server, which knows idempotency keys. */
export interface Gateway {
  readonly port: number;
  /** Every request, also those that were not answered. */
  readonly asked: readonly AskedOf[];
  /** The messages that went out, once for each idempotency key. */
  readonly sent: readonly AskedOf[];
  readonly connections: () => number;
  readonly behave: (move: Move) => void;
  /** Nobody listens any more at the port until `open`. */
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const read = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => resolve(text));
    request.on("error", () => resolve(text));
  });

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

/** Starts one. */
export const startGateway = async (tls: ServerOptions | null = null): Promise<Gateway> => {
  const asked: AskedOf[] = [];
  const sent: AskedOf[] = [];
  const keys = new Set<string>();
  let move: Move = "take";
  let connections = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url: path = "", headers } = request;
    const ask = { method, path, headers, body: await read(request) };
    asked.push(ask);
    if (typeof move === "object") {
      response.writeHead(move.status, { "Content-Type": "application/json" });
      response.end(move.body ?? "");
      return;
    }
    const key = String(headers["idempotency-key"] ?? asked.length);
    if (method === "POST" && !keys.has(key)) {
      keys.add(key);
      sent.push(ask);
    }
    if (move === "hang-up") request.socket.destroy();
    if (move !== "take") return;
    response.writeHead(202, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ data: [{ id: `gw-${sent.length}` }] }));
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void =>
    void answer(request, response);
  let server = tls === null ? createServer(handle) : createTlsServer(tls, handle);
  const prepare = (): void => {
    server.on("connection", () => {
      connections += 1;
    });
    server.on("tlsClientError", () => {});
  };
  prepare();
  const port = await listen(server, 0);
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    port,
    asked,
    sent,
    connections: () => connections,
    behave: (next) => {
      move = next;
    },
    shut,
    open: async () => {
      if (server.listening) return;
      server = tls === null ? createServer(handle) : createTlsServer(tls, handle);
      prepare();
      await listen(server, port);
    },
    close: shut,
  };
};
