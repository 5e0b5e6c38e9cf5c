import { connect, createServer, type Socket } from "node:net";

/** A relay in front of a message centre, which can lose the answer to a submission, or be gone. */
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
    let submitted = false;
    client.on("data", (chunk) => {
      // The command of a submission is 4, after four bytes of length.
      submitted ||= chunk.length >= 8 && chunk.readUInt32BE(4) === 4;
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (how === "lose-answer" && submitted) client.destroy();
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
      if (next === "gone") for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
