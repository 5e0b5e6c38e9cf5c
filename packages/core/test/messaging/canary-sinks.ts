import type { Storage } from "@carethread/ports";

/** Everything that left the shell, by where to. */
export type Sinks = Map<string, Buffer[]>;

/** Keeps what left by one way. */
export const into = (sinks: Sinks, name: string, what: unknown): void => {
  const bytes = what instanceof Uint8Array ? Buffer.from(what) : Buffer.from(String(what));
  sinks.set(name, [...(sinks.get(name) ?? []), bytes]);
};

/** Everything that is handed to a storage, bytes apart from the rest. */
export const recorded = (storage: Storage, sinks: Sinks): Storage => {
  const take = (given: unknown): void => {
    const bytes: Uint8Array[] = [];
    const apart = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return bytes.push(value);
      if (Array.isArray(value)) return value.map(apart);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, apart(part)]));
    };
    const rest = JSON.stringify(apart(given));
    into(sinks, "storage", rest);
    for (const body of bytes) into(sinks, "bodies", body);
  };
  return Object.fromEntries(
    Object.entries(storage).map(([name, part]) => [
      name,
      typeof part !== "function"
        ? part
        : (query: never) => {
            take(query);
            return (part as (q: never) => unknown)(query);
          },
    ]),
  ) as unknown as Storage;
};
