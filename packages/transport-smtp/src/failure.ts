/** What the driver says, made into what the port says. Nothing of a server's words gets through: they repeat addresses. */
import { portProblem, type TransportProblem } from "@carethread/ports";

/** How far a session has come. */
export type Step = "connect" | "auth" | "envelope" | "handed-over";

/** The parts of a driver's error that can be relied on. */
interface DriverFacts {
  readonly code: string;
  readonly original: string;
  readonly command: string;
  readonly reply: number | null;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const factsOf = (thrown: unknown): DriverFacts => {
  const read = (name: string): unknown =>
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, name) : undefined;
  const reply = read("responseCode");
  return {
    code: textOf(read("code")),
    original: textOf(read("originalCode")),
    command: textOf(read("command")),
    reply: typeof reply === "number" ? reply : null,
  };
};

// Errors of the network have names such as ECONNRESET. What TLS and certificates complain about has underscores, or is EPROTO.
const isOfTheNetwork = (code: string): boolean =>
  (/^E[A-Z0-9]+$/.test(code) && code !== "EPROTO") || code.startsWith("EAI_");

const isInsecure = ({ code, original, command, reply }: DriverFacts): boolean => {
  // A server without EHLO has no STARTTLS either.
  const stripped = command === "EHLO" && reply !== null && reply >= 500;
  return stripped || code === "ETLS" || (original !== "" && !isOfTheNetwork(original));
};

/** The reply codes that mean an account, not a message: mending it helps every message that waits. */
const accountReplies: readonly number[] = [530, 534, 535, 538];

/** What the server's own word means once it is talked to, or `null` when there was none that can be read. */
const meaningOf = (reply: number | null): TransportProblem["code"] | null => {
  if (reply === null || reply < 400) return null;
  return reply < 500 || accountReplies.includes(reply)
    ? "transport/unavailable"
    : "transport/refused";
};

const codeOf = (facts: DriverFacts, step: Step, encrypted: boolean): TransportProblem["code"] => {
  if (step === "connect" && encrypted && isInsecure(facts)) return "transport/insecure";
  if (step === "connect" || step === "auth") return "transport/unavailable";
  const meaning = meaningOf(facts.reply);
  if (meaning !== null) return meaning;
  // The last byte went out and no answer came that can be read.
  if (step === "handed-over") return "transport/maybe-sent";
  // The driver itself has seen that the mail is larger than the server takes.
  return facts.code === "EMESSAGE" ? "transport/refused" : "transport/unavailable";
};

/** The problem for an error at this step. */
export const problemOf = (thrown: unknown, step: Step, encrypted: boolean): TransportProblem => {
  const facts = factsOf(thrown);
  const { reply } = facts;
  return portProblem(codeOf(facts, step, encrypted), reply === null ? { step } : { step, reply });
};
