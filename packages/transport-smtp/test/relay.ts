import { connect, createServer, type Socket } from "node:net";

/** A relay in front of a mail server, which can lose the answer to the last byte, or be gone. */
export interface Relay {
  readonly port: number;
  readonly connections: () => number;
  readonly behave: (how: "well" | "gone" | "lose-answer") => void;
  readonly close: () => Promise<void>;
}

/** Starts one in front of a port of this machine. */
export const startRelay = async (target: number): Promise<Relay> => {
  let how: "well" | "gone" | "lose-answer" = "well";
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    connections += 1;
    sockets.add(client);
    client.on("error", () => {});
    if (how === "gone") {
      client.destroy();
      return;
    }
    const upstream = connect(target, "127.0.0.1");
    sockets.add(upstream);
    upstream.on("error", () => client.destroy());
    let sent = "";
    client.on("data", (chunk) => {
      sent += chunk.toString("latin1");
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (how === "lose-answer" && sent.includes("\r\n.\r\n")) client.destroy();
      else client.write(chunk);
    });
    client.on("close", () => upstream.end());
    upstream.on("close", () => client.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("listens on a port");
  return {
    port: address.port,
    connections: () => connections,
    behave: (next) => {
      how = next;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
