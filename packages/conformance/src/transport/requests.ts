/** What the clauses send. */
import type {
  Authority,
  LetterEnvelope,
  NotificationEnvelope,
  Transport,
  TransportProblem,
} from "@carethread/ports";
import type { Answer, Check, Clause } from "../kit/clause.js";
import type { TransportHarness } from "./harness.js";

/** A clause of the transport kit. */
export type TransportClause = Clause<TransportHarness>;

/** What most clauses have: they cannot be skipped and need nothing beyond the contract. */
export const safety: Pick<TransportClause, "safety" | "needs"> = { safety: true, needs: [] };

/** A word that must never leave where it does not belong. */
export const canary = "CANARY7F3A9C";

/** A notification for an address. */
export const noticeTo = (to: string, reference = "n-1"): NotificationEnvelope => ({
  kind: "notification",
  reference,
  to,
  template: "new-message",
  language: "en",
  practiceName: "Elm Street Surgery",
  signInUrl: "https://elm-street.example/messages",
});

/** A letter for an address under an authority. */
export const letterTo = (to: string, authority: Authority): LetterEnvelope => ({
  kind: "letter",
  reference: "l-1",
  to,
  authority,
  audience: "patient",
  language: "en",
  practiceName: "Elm Street Surgery",
  signInUrl: "https://elm-street.example/messages",
  heading: "Your results",
  text: letterText,
});

/** A text with what channels like to change: dots and spaces at the ends, characters beyond ASCII, a long line. */
export const letterText: string = `Dear Ann,\n.\n..dots\nFrom here: = £5 Ŵyth\n${"long ".repeat(60)}end\n${canary}`;

/** An agreement for an address that ends a minute from now. */
export const agreementFor = (address: string, now: number): Authority => ({
  kind: "agreement",
  agreement: "agreement-1",
  textVersion: "2026-01",
  address,
  expiresAt: now + 60_000,
});

/** A finding unless the answer has this code, nothing arrived, and (when asked) nobody was even contacted. */
export const nothingLeft = async (
  harness: TransportHarness,
  check: Check,
  expected: {
    readonly answer: Answer<unknown>;
    readonly code: TransportProblem["code"] | readonly TransportProblem["code"][];
    readonly doing: string;
    readonly contacts?: number;
  },
): Promise<void> => {
  check.problem(expected.answer, expected.code, expected.doing);
  check.equal(await harness.arrived(), [], `what arrived after ${expected.doing}`);
  if (expected.contacts === undefined) return;
  check.equal(await harness.contacts(), expected.contacts, `contacts after ${expected.doing}`);
};

/** Sends one notification to the first address. */
export const sendNotice = (
  transport: Transport,
  harness: TransportHarness,
): ReturnType<Transport["send"]> => transport.send(noticeTo(harness.addresses[0]));
