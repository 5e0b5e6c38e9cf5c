// What stands in an answer that may not stand there, whatever else it says.
import { holds, messagesFor, read, relation } from "./oracle.js";
import type { Seen } from "./results.js";
import { ownerOf, type SecretModel } from "./world.js";

// The text of a broadcast is on no page but that of its check.
const sees = ({ at, who, to }: Seen, entry: string, place: SecretModel): boolean =>
  place.of === to.broadcast && entry === "broadcasts.check" && holds(at, who, "broadcast");

const seesContact = ({ at, who }: Seen, patient: string): boolean => {
  const model = at.practice.patients.get(patient);
  const self = who.kind === "person" && relation(model, who.account, at.now) === "self";
  return self || holds(at, who, "link");
};

const mayHaveAt = (seen: Seen, entry: string, word: string, place: SecretModel): boolean => {
  const { at, who, to } = seen;
  if (place.practice !== at.practice.id) return false;
  if (place.kind === "draft") return place.of === ownerOf(who) && entry.startsWith("drafts.");
  if (place.kind === "contact") return entry === "people.describe" && seesContact(seen, place.of);
  if (place.kind === "broadcast") return sees(seen, entry, place);
  const thread = at.practice.threads.get(place.of);
  if (thread === undefined || entry !== "threads.open") return false;
  if (read(at, who, place.of, to.breakGlass) !== "allowed") return false;
  if (place.kind === "note") return who.kind === "staff";
  return messagesFor(at, who, thread).some((m) => m.text.includes(word));
};

/** Words and references in an answer that its reader may not have. */
export const leaks = (seen: Seen, entry: string, answer: string): readonly string[] => {
  const { world, at } = seen;
  const words = [...new Set(answer.match(/zq\d+zq/g) ?? [])].filter((word) => {
    const places = world.secrets.get(word) ?? [];
    return places.length > 0 && !places.some((place) => mayHaveAt(seen, entry, word, place));
  });
  // A draft says what its owner wrote it about, be that there or not.
  const other = entry.startsWith("drafts.")
    ? undefined
    : world.practices.find((p) => p !== at.practice);
  // What a call names in many, it is answered one by one: that is nothing that it did not know.
  const named = (seen.input["threads"] ?? []) as readonly string[];
  const refs = [...new Set(answer.match(/\bi[ab]\d+\b/g) ?? [])].filter(
    (r) => other?.refs.has(r) === true && !named.includes(r),
  );
  return [...words, ...refs].map((found) => `leaks ${found}`);
};
