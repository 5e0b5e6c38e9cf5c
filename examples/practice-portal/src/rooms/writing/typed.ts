import type { About } from "@carethread/core";
import type { Fields } from "../../web/env.ts";

/** What somebody has typed so far, and what it is about: it travels from page to page in the form. */
export interface Typed {
  readonly kind: About["kind"];
  readonly patient: string;
  readonly category: string;
  readonly team: string;
  readonly between: "patient" | "clinicians";
  readonly partners: readonly string[];
  readonly hide: boolean;
  readonly thread: string;
  readonly message: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly draft: string;
  /** The conversation that waits and that the writer says is about something else. */
  readonly differsFrom: string;
  /** For each category that was open before anything was typed: `category|token`. */
  readonly admissions: readonly string[];
  /** When the page before writing was shown. */
  readonly understood: string;
}

/** Nothing typed yet. */
export const blank: Typed = {
  kind: "new",
  patient: "",
  category: "",
  team: "",
  between: "patient",
  partners: [],
  hide: false,
  thread: "",
  message: "",
  subject: "",
  text: "",
  language: "en",
  draft: "",
  differsFrom: "",
  admissions: [],
  understood: "",
};

const kindOf = (text: string): About["kind"] =>
  text === "reply" || text === "correction" ? text : "new";

/** What a form says. */
export const typedIn = (fields: Fields): Typed => {
  const { text } = fields;
  const [told, waits] = [text("sameMatter"), text("waits")];
  const typed = asTyped(fields);
  // The same matter goes into the conversation that waits; its heading becomes the first line, because a reply has none.
  if (told === "yes")
    return {
      ...{ ...typed, kind: "reply", thread: waits, subject: "" },
      text: typed.subject === "" ? typed.text : `${typed.subject}\n${typed.text}`,
    };
  return told === "no" ? { ...typed, differsFrom: waits } : typed;
};

const asTyped = ({ text, all }: Fields): Typed => ({
  kind: kindOf(text("kind")),
  patient: text("patient"),
  category: text("category"),
  team: text("team"),
  between: text("between") === "clinicians" ? "clinicians" : "patient",
  partners: all("partners"),
  hide: text("hide") === "yes",
  thread: text("thread"),
  message: text("message"),
  subject: text("subject"),
  text: text("text"),
  language: text("language"),
  draft: text("draft"),
  differsFrom: text("differsFrom"),
  admissions: all("admission"),
  understood: text("understood"),
});

/** What Carethread is told that a text is about. */
export const aboutOf = (typed: Typed): About => {
  const { kind, thread, message, patient, category, team, between, partners, hide } = typed;
  const { differsFrom } = typed;
  if (kind === "reply") return { kind, thread };
  if (kind === "correction") return { kind, thread, message };
  return {
    kind,
    patient,
    category,
    ...(team === "" ? {} : { team }),
    ...(between === "clinicians" ? { between, partners } : {}),
    ...(hide ? { hideFromProxies: true } : {}),
    ...(differsFrom === "" ? {} : { differsFrom }),
  };
};

/** A kept draft, back in the form. */
export const typedFrom = (about: About): Partial<Typed> => {
  if (about.kind !== "new") return about;
  const { patient, category, team = "", between = "patient", partners = [] } = about;
  const { differsFrom = "" } = about;
  return {
    ...{ kind: "new", patient, category, team, between, partners, differsFrom },
    hide: about.hideFromProxies === true,
  };
};

/** The subject, which only a new conversation has. */
export const subjectOf = ({ kind, subject }: Typed): { readonly subject?: string } =>
  kind === "new" && subject !== "" ? { subject } : {};

/** The token by which a category was open when the form was shown. */
export const admissionOf = ({ category, admissions }: Typed): { readonly admission?: string } => {
  const held = admissions.find((row) => row.startsWith(`${category}|`));
  return held === undefined ? {} : { admission: held.slice(category.length + 1) };
};
