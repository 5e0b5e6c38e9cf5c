import { schemaOf } from "../kernel/decode-codec.js";
import type { StreamType } from "../kernel/stream.js";
import { initialPerson, type Person } from "./person.js";
import { decodePersonEvent } from "./person-codec.js";
import { personDue, personNextDueAt } from "./person-due.js";
import { personEntries } from "./person-entries.js";
import type { PersonEvent } from "./person-event.js";
import { evolvePerson } from "./person-evolve.js";

/** How a person's relationship with the practice is kept as a stream. */
export const personStream: StreamType<Person, PersonEvent> = {
  prefix: "person",
  initial: initialPerson,
  evolve: evolvePerson,
  entries: personEntries,
  nextDueAt: personNextDueAt,
  due: personDue,
  decode: decodePersonEvent,
  schemaOf,
};
