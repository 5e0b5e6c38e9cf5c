/** One message of a file. */
export interface ReplayMessage {
  /** Its own name, or the number of its line. */
  readonly id: string;
  readonly text: string;
  /** The field that the text was taken from. */
  readonly field: string;
}

/** What a file holds. */
export interface ReplayFile {
  readonly messages: readonly ReplayMessage[];
  /** Lines without a text that could be used, with the reason. */
  readonly unusable: readonly { readonly line: number; readonly why: string }[];
}

const FIELDS = ["text", "question", "message", "body"] as const;

const objectIn = (line: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : { text: value };
  } catch {
    return null;
  }
};

/** Reads a JSON Lines file leniently: the text is in the first of `text`, `question`, `message`, `body` that is a text, in any case of letters. */
export const readLines = (content: string): ReplayFile => {
  const messages: ReplayMessage[] = [];
  const unusable: { line: number; why: string }[] = [];
  for (const [at, line] of content.split("\n").entries()) {
    if (line.trim() === "") continue;
    const object = objectIn(line);
    if (object === null) {
      unusable.push({ line: at + 1, why: "not JSON" });
      continue;
    }
    const byName = new Map(Object.entries(object).map(([k, v]) => [k.toLowerCase(), v]));
    const field = FIELDS.find((name) => typeof byName.get(name) === "string");
    const text = field === undefined ? undefined : byName.get(field);
    if (field === undefined || typeof text !== "string") {
      unusable.push({ line: at + 1, why: `none of the fields ${FIELDS.join(", ")}` });
      continue;
    }
    const id = byName.get("id");
    messages.push({
      id: typeof id === "string" || typeof id === "number" ? String(id) : String(at + 1),
      text,
      field,
    });
  }
  return { messages, unusable };
};
