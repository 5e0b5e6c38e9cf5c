import {
  type Envelope,
  err,
  ok,
  portProblem,
  type Result,
  renderLetter,
  renderNotification,
  type TransportProblem,
} from "@carethread/ports";
import MimeNode from "nodemailer/lib/mime-node";
import type { Mailbox } from "./address.js";
import { isPrintableLine, isWebAddress } from "./line.js";
import type { Settings } from "./options.js";
import { encodeReference } from "./reference.js";

/** A mail that is ready to go. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  /** The envelope id, which comes back with a bounce. */
  readonly envelopeId: string;
  readonly messageId: string;
  readonly bytes: Buffer;
}

const practiceNameCharsMax = 200;

/** The field that would let the envelope say more than it may, or `null`. */
const flawedField = (envelope: Envelope): string | null => {
  if (!isPrintableLine(envelope.practiceName, practiceNameCharsMax)) return "practiceName";
  return isWebAddress(envelope.signInUrl) ? null : "signInUrl";
};

/** Every way to end a line becomes the one that mail knows: the others are read as an end by some servers and not by others. */
const withMailLineEnds = (text: string): string => text.replace(/\r\n|\r|\n/g, "\r\n");

const wordsOf = (envelope: Envelope): { readonly subject: string; readonly text: string } =>
  envelope.kind === "letter" ? renderLetter(envelope) : renderNotification(envelope);

const refused = (field: string): Result<never, TransportProblem> =>
  err(portProblem("transport/refused", { field }));

/** The mail for an envelope whose address and authority have been judged. Errors: `transport/refused` with the name of the field. */
export const composeMail = async (
  envelope: Envelope,
  to: Mailbox,
  settings: Settings,
): Promise<Result<Mail, TransportProblem>> => {
  const envelopeId = encodeReference(envelope.reference);
  if (envelopeId === null) return refused("reference");
  const flawed = flawedField(envelope);
  if (flawed !== null) return refused(flawed);
  const messageId = `<${envelopeId}@${settings.messageIdDomain}>`;
  const { subject, text } = wordsOf(envelope);
  const node = new MimeNode("text/plain; charset=utf-8", {
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  node.setHeader([
    { key: "From", value: { name: settings.fromName, address: settings.from.address } },
    { key: "To", value: { name: "", address: to.address } },
    { key: "Subject", value: subject },
    { key: "Message-ID", value: messageId },
    { key: "Date", value: new Date(settings.clock()).toUTCString().replace("GMT", "+0000") },
    { key: "Auto-Submitted", value: "auto-generated" },
    { key: "X-Auto-Response-Suppress", value: "All" },
    { key: "Content-Transfer-Encoding", value: "quoted-printable" },
  ]);
  node.setContent(withMailLineEnds(text));
  const bytes = await node.build();
  const from = settings.from.address;
  return ok({ from, to: to.address, envelopeId, messageId, bytes });
};
