/** Data as JSON has it. @category adapters */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** What stands at a path such as `data.messages.0.id`, as text; `null` for what is not there or is neither text nor a number. */
export const textAt = (value: unknown, path: string): string | null => {
  let at: unknown = value;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return null;
    at = Reflect.get(at, name);
  }
  if (typeof at === "number") return String(at);
  return typeof at === "string" ? at : null;
};

/** Reads what another system sent: JSON or a form. `null` for neither. */
export const readFields = (bytes: Uint8Array, format: "json" | "form"): unknown => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return format === "json" ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  } catch {
    return null;
  }
};
