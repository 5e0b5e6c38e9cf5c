import type { JsonValue } from "./json-path.js";
import type { ShortMessage } from "./short-message.js";

/** What may be put into a request in place of `{to}` and the like. */
type Values = Readonly<Record<string, string>>;

/** The values of one message. */
export const valuesOf = ({ to, text, reference }: ShortMessage, senderId: string): Values => ({
  to,
  // Gateways without the plus are common.
  toDigits: to.slice(1),
  text,
  reference,
  senderId,
});

const names = ["to", "toDigits", "text", "reference", "senderId"];

/** Puts values in; done once, so that nothing in a value is ever taken for a placeholder. */
const filledText = (template: string, values: Values): string =>
  template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) =>
    names.includes(name) ? (values[name] ?? whole) : whole,
  );

/** The same in each of several, which all are texts. */
export const filledTexts = (
  templates: Readonly<Record<string, JsonValue>>,
  values: Values,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(templates).flatMap(([name, template]): [string, string][] =>
      typeof template === "string" ? [[name, filledText(template, values)]] : [],
    ),
  );

/** The same anywhere in JSON. */
export const filledJson = (template: JsonValue, values: Values): JsonValue => {
  if (typeof template === "string") return filledText(template, values);
  if (typeof template !== "object" || template === null) return template;
  if (isList(template)) return template.map((item) => filledJson(item, values));
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => [name, filledJson(value, values)]),
  );
};

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value);

/** Whether a template has a place for this value. */
export const hasPlaceFor = (template: JsonValue, name: string): boolean =>
  JSON.stringify(template).includes(`{${name}}`);
