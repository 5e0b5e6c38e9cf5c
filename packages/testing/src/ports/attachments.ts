import { type Attachments, type AttachmentsProblem, ok } from "@carethread/ports";
import { createFailures, failed } from "./failures.js";

/**
 * A store for attachments in memory.
 *
 * @category testing
 */
export interface MemoryAttachments extends Attachments {
  /** The next `times` calls (1 without it) fail so. */
  fail(code: AttachmentsProblem["code"], times?: number): void;
}

const nameOf = (name: { readonly practice: string; readonly ref: string }): string =>
  JSON.stringify([name.practice, name.ref]);

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/**
 * Makes a store that takes up to 10 MB a piece, or up to `bytesMax`. A reference whose bytes were removed may be used again.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createMemoryAttachments } from "@carethread/testing";
 *
 * const store = createMemoryAttachments();
 * await store.put({ practice: "A81001", ref: "photo-1", bytes: new Uint8Array([1, 2]) });
 * console.log((await store.read({ practice: "A81001", ref: "photo-1" })).isOk()); // => true
 * ```
 */
export const createMemoryAttachments = (
  options: { readonly bytesMax?: number } = {},
): MemoryAttachments => {
  const { bytesMax = 10_000_000 } = options;
  const stored = new Map<string, Uint8Array>();
  const failures = createFailures<AttachmentsProblem["code"]>();
  return {
    spec: "attachments/1",
    bytesMax,
    fail: failures.fail,
    put: async (attachment) => {
      const failure = failures.next();
      if (failure !== undefined) return failed(failure);
      if (attachment.bytes.length > bytesMax) return failed("attachments/too-large");
      const before = stored.get(nameOf(attachment));
      if (before !== undefined && !same(before, attachment.bytes))
        return failed("attachments/exists");
      stored.set(nameOf(attachment), attachment.bytes.slice());
      return ok(undefined);
    },
    read: async (name) => {
      const failure = failures.next();
      if (failure !== undefined) return failed(failure);
      const bytes = stored.get(nameOf(name));
      return bytes === undefined ? failed("attachments/unknown") : ok(bytes.slice());
    },
    remove: async (name) => {
      const failure = failures.next();
      if (failure !== undefined) return failed(failure);
      stored.delete(nameOf(name));
      return ok(undefined);
    },
  };
};
