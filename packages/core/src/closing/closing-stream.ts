import type { IndexEntry } from "@carethread/ports";
import { schemaOf } from "../kernel/decode-codec.js";
import { latestFirst } from "../kernel/sort-key.js";
import type { StreamType } from "../kernel/stream.js";
import { type Closing, initialClosing, type SignedCertificate } from "./closing.js";
import {
  type CertificateValue,
  decodeCertificateEvent,
  decodeClosingEvent,
} from "./closing-codec.js";
import type { CertificateEvent, ClosingEvent } from "./closing-event.js";
import { evolveClosing } from "./closing-evolve.js";

/** A day is to be noticed that was not closed, and a hand-over ends. What then happens takes facts, so the shell decides it. */
const nextDueAt = ({ expected, held }: Closing): number | null => {
  const times = [...(expected === null ? [] : [expected.dueAt]), ...held.map((h) => h.until)];
  return times.length === 0 ? null : Math.min(...times);
};

/** How the days of a practice end, as one stream. */
export const closingStream: StreamType<Closing, ClosingEvent> = {
  prefix: "closing",
  initial: initialClosing,
  evolve: evolveClosing,
  entries: () => [],
  nextDueAt,
  due: () => [],
  decode: decodeClosingEvent,
  schemaOf,
};

/** A certificate, or `null` before it is issued. */
export type Issued = SignedCertificate | null;

const certificateEntries = (issued: Issued): readonly IndexEntry[] => {
  if (issued === null) return [];
  const { handOvers, practice: _, certificate: id, ...shown } = issued.certificate;
  const handedOver = handOvers.reduce((sum, h) => sum + h.threads.length, 0);
  const value: CertificateValue = { ...shown, handedOver, signature: issued.signature };
  const sort = latestFirst(shown.closedAt);
  return [{ index: "certificates", sort, id, value: JSON.stringify(value) }];
};

/** Each certificate is a stream of its own, with a row on the list `certificates`: the list grows for ever, and no stream has so many rows. */
export const certificateStream: StreamType<Issued, CertificateEvent> = {
  prefix: "certificate",
  initial: () => null,
  evolve: (state, { certificate, signature }) => state ?? { certificate, signature },
  entries: certificateEntries,
  nextDueAt: () => null,
  due: () => [],
  decode: decodeCertificateEvent,
  schemaOf,
};
