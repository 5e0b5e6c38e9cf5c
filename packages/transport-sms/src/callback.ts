import { err, ok, portProblem, type Result, type TransportProblem } from "@carethread/ports";
import { readFields } from "./json-path.js";
import { isSignedBy, isUsableSignature, type SmsSignature } from "./signature.js";

/** What came to the host's page for callbacks, as it came. @category adapters */
export interface SmsCallback {
  /** The bytes of the body, before anything parsed them. */
  readonly body: Uint8Array;
  /** The value of the header with the signature; empty where there was none. */
  readonly signature: string;
}

/**
 * What every callback is read by.
 *
 * @category adapters
 */
export interface SmsCallbackOptions {
  /** See {@link SmsSignature}. */
  readonly signature: SmsSignature;
  /** How the body is written. */
  readonly format: "json" | "form";
  /** Where the gateway's own name for this callback stands: the same when it comes again. */
  readonly id: string;
  /** How many acknowledged callbacks are remembered, 1 to 1,000,000, without it 10,000. */
  readonly rememberedMax?: number;
}

/** Reads callbacks of one kind. */
export interface Reading {
  readonly read: (
    callback: SmsCallback,
  ) => Result<
    { readonly id: string; readonly fields: unknown; readonly repeated: boolean },
    TransportProblem
  >;
  readonly acknowledge: (id: string) => void;
}

const bytesMax = 65_536;

const refused = (field: string): Result<never, TransportProblem> =>
  err(portProblem("transport/refused", { field }));

/** Remembers the names that were acknowledged, the oldest forgotten first. */
const createMemory = (size: number) => {
  const names = new Set<string>();
  return {
    has: (name: string): boolean => names.has(name),
    add: (name: string): void => {
      names.delete(name);
      names.add(name);
      for (const oldest of names) {
        if (names.size <= size) break;
        names.delete(oldest);
      }
    },
  };
};

/** Makes a reader. Errors: `transport/misconfigured` with the field. */
export const createReading = (
  options: SmsCallbackOptions,
  textAt: (fields: unknown, path: string) => string | null,
): Result<Reading, TransportProblem> => {
  const { signature, format, id: path, rememberedMax = 10_000 } = options;
  const bad = (field: string): Result<never, TransportProblem> =>
    err(portProblem("transport/misconfigured", { field }));
  if (!isUsableSignature(signature)) return bad("signature");
  if (!["json", "form"].includes(format)) return bad("format");
  if (path === "") return bad("id");
  if (!Number.isSafeInteger(rememberedMax) || rememberedMax < 1 || rememberedMax > 1_000_000)
    return bad("rememberedMax");
  const memory = createMemory(rememberedMax);
  return ok({
    read: ({ body, signature: given }) => {
      if (body.length > bytesMax) return refused("body");
      // Before a byte is parsed: what nobody signed is nobody's.
      if (!isSignedBy(signature, body, given)) return refused("signature");
      const fields = readFields(body, format);
      const id = textAt(fields, path);
      if (id === null || id === "" || id.length > 200) return refused("id");
      return ok({ id, fields, repeated: memory.has(id) });
    },
    acknowledge: memory.add,
  });
};
