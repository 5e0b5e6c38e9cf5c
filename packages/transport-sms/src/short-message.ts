import {
  type Envelope,
  err,
  ok,
  portProblem,
  type Result,
  renderNotification,
  type TransportProblem,
} from "@carethread/ports";
import { isPrintableLine, isReference, isWebAddress } from "./line.js";
import { parsePhoneNumber } from "./phone-number.js";
import { type SegmentedText, segmentText } from "./segments.js";

/** A short message that is ready to go. */
export interface ShortMessage {
  readonly reference: string;
  /** In the international form. */
  readonly to: string;
  readonly text: string;
  readonly segmented: SegmentedText;
}

const practiceNameCharsMax = 200;

const refused = (
  field: string,
  more: Readonly<Record<string, number>> = {},
): Result<never, TransportProblem> => err(portProblem("transport/refused", { field, ...more }));

/** Everything that is judged before anybody is contacted. */
const judge = (envelope: Envelope, segmentsMax: number): Result<ShortMessage, TransportProblem> => {
  const to = parsePhoneNumber(envelope.to);
  if (to === null) return err(portProblem("transport/bad-address"));
  // Nothing can be agreed about SMS: anybody may see the screen, and the network keeps the text.
  if (envelope.kind !== "notification") return err(portProblem("transport/body-refused"));
  const { reference, practiceName, signInUrl } = envelope;
  if (!isReference(reference)) return refused("reference");
  if (!isPrintableLine(practiceName, practiceNameCharsMax)) return refused("practiceName");
  if (!isWebAddress(signInUrl)) return refused("signInUrl");
  const { text } = renderNotification(envelope);
  const segmented = segmentText(text);
  const segments = segmented.segments.length;
  // Never cut: what stands at the end says that nobody reads replies, and where emergencies go.
  if (segments > segmentsMax) return refused("segments", { segments, segmentsMax });
  return ok({ reference, to, text, segmented });
};

/** The same for callers without types: what is no envelope is refused like one that says too much, and nothing is thrown. */
export const composeShortMessage = (
  envelope: Envelope,
  segmentsMax: number,
): Result<ShortMessage, TransportProblem> => {
  try {
    return judge(envelope, segmentsMax);
  } catch {
    return refused("envelope");
  }
};
