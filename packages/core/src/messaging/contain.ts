import { err, ok } from "@carethread/ports";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { Context } from "./context.js";

/**
 * The one place where something thrown becomes a value. Whatever the cause holds stays with the host: the caller is given a reference.
 */
export const contain = async <T>(
  context: Pick<Context, "ids" | "onDefect">,
  operation: string,
  run: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  try {
    return await run();
  } catch (cause) {
    return err(problem("messaging/defect", { ref: report(context, operation, cause), operation }));
  }
};

/** Tells the host of something that should not be, and answers the reference under which. */
export const report = (
  context: Pick<Context, "ids" | "onDefect">,
  operation: string,
  cause: unknown,
): string => {
  const ref = reference(context);
  tell(context.onDefect, { ref, operation, cause });
  return ref;
};

/** Tells a hook of the host. One that throws must not hide the answer; there is nobody left to tell. */
export const tell = <Told>(hook: (told: Told) => void, told: Told): void => {
  try {
    hook(told);
  } catch {
    // Nobody is left to tell.
  }
};

/** What was stored earlier, or `null` where it is damaged for good: then the host is told, and whatever is new goes on without it. An outage is waited for. */
export const unlessUnreadable = <T>(
  context: Pick<Context, "ids" | "onDefect">,
  operation: string,
  read: Outcome<T>,
): Outcome<T | null> => {
  if (read.isOk() || read.error.kind !== "defect") return read;
  report(context, operation, read.error);
  return ok(null);
};

const reference = ({ ids }: Pick<Context, "ids">): string => {
  try {
    return ids.id();
  } catch {
    // The host is told of the cause all the same.
    return "unknown";
  }
};
