import type { Ctx, Fields } from "./env.ts";

// A form sends line breaks as two signs; what is checked and what is sent must be the same text.
const oneBreak = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

/** Reads the form of a request. Files are not taken. */
export const readFields = async (c: Ctx): Promise<Fields> => {
  const body = await c.req.parseBody({ all: true });
  const all = (name: string): readonly string[] =>
    [body[name] ?? []].flat().flatMap((v) => (typeof v === "string" ? [oneBreak(v)] : []));
  return { all, text: (name) => all(name)[0] ?? "", names: () => Object.keys(body) };
};
