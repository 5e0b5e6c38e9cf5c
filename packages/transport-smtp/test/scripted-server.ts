import { createServer, type Socket } from "node:net";

/** A server that speaks just enough SMTP to be told, word by word, how to misbehave. It writes down every byte it gets. */
export interface ScriptedServer {
  readonly port: number;
  /** What came over the wire, all connections in order. */
  readonly bytes: () => string;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** What it does at a moment: answers this, hangs up, or says nothing at all. */
export type Move = `${number}${string}` | "what?" | "hang-up" | "silence";

/** The moments. What is not given goes well. */
export interface Script {
  readonly greeting?: Move;
  readonly ehlo?: Move;
  readonly mail?: Move;
  readonly rcpt?: Move;
  readonly data?: Move;
  /** When the final dot has come. */
  readonly content?: Move;
  /** When the first content has come, before the final dot. */
  readonly midway?: "hang-up";
  readonly starttls?: Move;
}

const answer = (socket: Socket, move: Move): void => {
  if (move === "hang-up") socket.destroy();
  else if (move !== "silence") socket.write(`${move}\r\n`);
};

const moveFor = (script: Script, line: string): Move => {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === "EHLO") return script.ehlo ?? "250 scripted";
  if (verb === "MAIL") return script.mail ?? "250 ok";
  if (verb === "RCPT") return script.rcpt ?? "250 ok";
  if (verb === "DATA") return script.data ?? "354 go on";
  if (verb === "STAR") return script.starttls ?? "502 no";
  return verb === "QUIT" ? "221 bye" : "250 ok";
};

const converse = (socket: Socket, script: Script, note: (text: string) => void): void => {
  let held = "";
  let inContent = false;
  const take = (): void => {
    const end = held.indexOf(inContent ? "\r\n.\r\n" : "\r\n");
    if (end < 0) return;
    const line = held.slice(0, end);
    held = held.slice(end + (inContent ? 5 : 2));
    const move = inContent ? (script.content ?? "250 taken") : moveFor(script, line);
    inContent = !inContent && line.toUpperCase() === "DATA" && move.startsWith("3");
    answer(socket, move);
    take();
  };
  socket.on("data", (chunk) => {
    note(chunk.toString("latin1"));
    if (inContent && script.midway === "hang-up") {
      socket.resetAndDestroy();
      return;
    }
    held += chunk.toString("latin1");
    take();
  });
  socket.on("error", () => {});
  answer(socket, script.greeting ?? "220 scripted");
};

/** Starts one on this machine. */
export const startScriptedServer = async (script: Script = {}): Promise<ScriptedServer> => {
  let bytes = "";
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    converse(socket, script, (text) => {
      bytes += text;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("listens on a port");
  return {
    port: address.port,
    bytes: () => bytes,
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
