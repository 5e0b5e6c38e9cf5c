/** From what the driver throws to a problem of the port. The one place that knows SQLite's error codes. */
import { portProblem, type StorageProblem } from "@carethread/ports";

/** SQLite's name of an error, such as `SQLITE_IOERR_FSYNC`; empty when it is not one of SQLite's. */
export const sqliteCode = (thrown: unknown): string => {
  const code: unknown =
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "code") : "";
  return typeof code === "string" && code.startsWith("SQLITE_") ? code : "";
};

/** A problem that says in one word what stands in the way, and nothing of the file's name or content. */
export const unavailable = (reason: string): StorageProblem =>
  portProblem("storage/unavailable", { reason });

/** Writing has stopped for good on this handle, and the operator is told what helps. */
export const poisoned = (): StorageProblem =>
  portProblem("storage/unavailable", {
    reason: "input-output-error",
    instruction:
      "The disk failed while writing: end this process, look at the disk, and start it again.",
  });

/** True for failures after which nobody can say what is on the disk: the handle must not write again. */
export const isDiskFailure = (code: string): boolean => code.startsWith("SQLITE_IOERR");

/** What a failure means that came before COMMIT, or in a read: nothing was stored. */
export const faultBefore = (thrown: unknown): StorageProblem => {
  const code = sqliteCode(thrown);
  if (isDiskFailure(code)) return poisoned();
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") {
    return portProblem("storage/corrupt", { reason: code });
  }
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return unavailable("busy");
  if (code === "SQLITE_FULL") return unavailable("disk-full");
  if (code.startsWith("SQLITE_READONLY")) return unavailable("read-only");
  return unavailable(code === "" ? "driver" : code);
};

/**
 * What a failure of COMMIT itself means.
 *
 * A full disk and a busy file are certain: the frame that makes the commit valid is the last one written, and it was not. After any
 * other failure it may be there, and come to light when the file is next recovered.
 */
export const faultOfCommit = (thrown: unknown): StorageProblem => {
  const code = sqliteCode(thrown);
  return code === "SQLITE_FULL" || code.startsWith("SQLITE_BUSY")
    ? faultBefore(thrown)
    : portProblem("storage/outcome-unknown", { reason: code === "" ? "driver" : code });
};
