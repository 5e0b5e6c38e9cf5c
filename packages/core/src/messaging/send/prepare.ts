import { err, ok, type RegisteredPatient } from "@carethread/ports";
import type { PartnerPrincipal, PersonPrincipal, Principal } from "../../access/principal.js";
import {
  actingFor,
  partnerMaySee,
  personMaySee,
  reaches,
  staffSight,
} from "../../access/reading.js";
import { hasRight } from "../../access/rights.js";
import type { Category } from "../../content/content.js";
import type { About, NewThread } from "../../draft/draft.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId, StaffId, TeamId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import { lookup } from "../../kernel/lookup.js";
import { choiceOf, type Person, proxyHolds } from "../../person/person.js";
import type { Practice, PracticeSettings } from "../../practice/practice.js";
import { activeStaff } from "../../practice/practice-staff.js";
import { presentTeam, teamFor, teamTakesWork } from "../../practice/practice-team.js";
import { type Author, sameAuthor, type Thread, type ThreadKind } from "../../thread/thread.js";
import { replyState, takesReplies } from "../../thread/thread-reply.js";
import type { Context } from "../context.js";
import { foundedFrom, PRACTICE_STREAM_ID } from "../founded.js";
import { once, type Soon } from "../soon.js";
import type { Loaded } from "../store.js";
import { isThere } from "../thread/thread-view.js";
import { openByTheClock } from "../traffic/traffic-clock.js";
import type { Work } from "../work.js";
import { registeredFrom } from "./patient-facts.js";
import { type Weight, weightOfSymptom } from "./symptom.js";

/** Everything that must be so before somebody writes, established anew for the check and for the sending. */
export interface Prepared {
  readonly settings: PracticeSettings;
  readonly author: Author;
  readonly kind: ThreadKind;
  readonly patient: PatientId;
  readonly registered: RegisteredPatient;
  readonly category: Category;
  readonly team: TeamId;
  /** As what it is weighed if it names a symptom, where that is not what it was written about. */
  readonly symptom: Weight | null;
  /** The thread that is answered, or `null` for a new one. */
  readonly reply: Loaded<Thread> | null;
}

/** Whether and as whom a principal may write about this now. What is awaited is there at once when it was seen before. */
export const prepare = async (
  context: Context,
  work: Work,
  principal: Principal,
  about: About,
): Promise<Outcome<Prepared>> => {
  const home = once(work.load(context.stores.practice, PRACTICE_STREAM_ID), (loaded) =>
    foundedFrom(work, loaded),
  );
  const founded = home instanceof Promise ? await home : home;
  if (founded.isErr()) return err(founded.error);
  const { practice, settings } = founded.value;
  const asked: Asked = { context, practice, principal, now: work.now };
  const admitted = admit(asked, about);
  if (admitted.isErr()) return err(admitted.error);
  const looked = lookFor(asked, work, about);
  const target = looked instanceof Promise ? await looked : looked;
  if (target.isErr()) return err(target.error);
  const { patient, reply } = target.value;
  const known = writerOf(asked, work, target.value);
  const author = known instanceof Promise ? await known : known;
  if (author.isErr()) return err(author.error);
  const possible = writable(about, reply, { settings, author: author.value, now: work.now });
  if (possible.isErr()) return err(possible.error);
  const found = context.directory.findByReference({ practice: work.practice, patient });
  const registered = registeredFrom(await found);
  if (registered.isErr()) return err(registered.error);
  const { kind, category, team, symptom } = target.value;
  return ok({
    settings,
    author: author.value,
    kind,
    patient,
    registered: registered.value,
    category,
    team,
    symptom,
    reply,
  });
};

/** Who asks, where and when. */
interface Asked {
  readonly context: Context;
  readonly practice: Practice;
  readonly principal: Principal;
  readonly now: number;
}

/**
 * What is decided before anything else is looked up. Whoever does not work here, or does no such work, is told the same of every thread; and
 * whoever cannot begin a thread is told nothing of the teams and partners that they name.
 */
const admit = ({ practice, principal }: Asked, about: About): Outcome<void> => {
  if (principal.kind === "staff")
    return worksHere(practice, principal.staff) ? ok(undefined) : err(problem("access/denied"));
  if (about.kind !== "new") return ok(undefined);
  return principal.kind === "partner" || about.between === "clinicians"
    ? err(problem("access/not-found"))
    : ok(undefined);
};

/** What is written to. */
const lookFor = (asked: Asked, work: Work, about: About): Soon<Target> => {
  const { person, thread } = asked.context.stores;
  return about.kind === "new"
    ? once(work.load(person, about.patient), (loaded) => newTarget(asked, about, loaded))
    : once(work.load(thread, about.thread), (loaded) => replyTarget(asked, loaded));
};

const worksHere = (practice: Practice, id: StaffId): boolean => {
  const staff = activeStaff(practice, id);
  return staff !== null && hasRight(staff.roles, "work");
};

/** Whether the thread takes another text, and the message to be corrected is the writer's own. */
const writable = (
  about: About,
  reply: Loaded<Thread> | null,
  at: {
    readonly settings: PracticeSettings;
    readonly author: Author;
    readonly now: number;
  },
): Outcome<void> => {
  if (reply === null) return ok(undefined);
  if (about.kind === "correction") {
    const message = reply.state.messages.find((m) => m.message === about.message);
    if (message === undefined) return err(problem("message/unknown"));
    if (!sameAuthor(message.author, at.author)) return err(problem("message/not-yours"));
  }
  if (at.author.kind !== "staff" && !takesReplies(reply.state))
    return err(problem("thread/one-way"));
  const window = replyState(reply.state, at.settings, at.now);
  return window.can ? ok(undefined) : err(problem(window.why));
};

type Target = Pick<Prepared, "kind" | "patient" | "category" | "team" | "symptom" | "reply"> & {
  readonly asked: NewThread | null;
};

const categoryOf = (context: Context, id: string): Outcome<Category> => {
  const category = context.content.categories.find((c) => c.id === id);
  return category === undefined ? err(problem("category/unknown")) : ok(category);
};

const replyTarget = (
  { context, practice }: Asked,
  reply: Outcome<Loaded<Thread>>,
): Outcome<Target> => {
  if (reply.isErr()) return err(reply.error);
  const { patient, kind, category: id, team: routed } = reply.value.state;
  if (patient === null) return err(problem("access/not-found"));
  const category = categoryOf(context, id);
  if (category.isErr()) return err(category.error);
  // The team may have been removed since: then its successor answers for it.
  const team = presentTeam(practice, routed) ?? teamFor(practice, id);
  if (team === null) return err(problem("practice/team-empty"));
  const chosen = { category: category.value, team };
  const symptom = weightOfSymptom(context.content.categories, chosen, () => team);
  return ok({ kind, patient, ...chosen, symptom, reply: reply.value, asked: null });
};

const newTarget = (
  { context, practice, principal, now }: Asked,
  about: NewThread,
  person: Outcome<Loaded<Person>>,
): Outcome<Target> => {
  if (person.isErr()) return err(person.error);
  if (principal.kind === "person" && actingFor(principal, person.value.state, now) === null)
    return err(problem("access/not-found"));
  const category = categoryOf(context, about.category);
  if (category.isErr()) return err(category.error);
  const team = chosenTeam(practice, about);
  if (team.isErr()) return err(team.error);
  const kind = about.between ?? "patient";
  const partners = about.partners ?? [];
  if (
    partners.length > LIMITS.partnersPerThreadMax ||
    (kind === "clinicians") !== partners.length > 0
  )
    return err(problem("input/malformed", { fields: ["about.partners"] }));
  const known = partners.every((p) => lookup(practice.partners, p)?.active === true);
  if (!known) return err(problem("practice/partner-unknown"));
  const chosen = { category: category.value, team: team.value };
  // Who named a team means that team.
  const symptom = weightOfSymptom(context.content.categories, chosen, ({ id }) =>
    about.team === undefined ? teamFor(practice, id) : team.value,
  );
  return ok({
    kind,
    patient: about.patient,
    ...chosen,
    symptom,
    reply: null,
    asked: about,
  });
};

const chosenTeam = (practice: Practice, about: NewThread): Outcome<TeamId> => {
  if (about.team === undefined) {
    const team = teamFor(practice, about.category);
    return team === null ? err(problem("practice/team-empty")) : ok(team);
  }
  const team = lookup(practice.teams, about.team);
  if (team === undefined || team.status !== "active") return err(problem("practice/team-unknown"));
  return teamTakesWork(practice, about.team) ? ok(about.team) : err(problem("practice/team-empty"));
};

const partnerWriter = (
  { practice, now }: Asked,
  { partner }: PartnerPrincipal,
  { reply }: Target,
): Outcome<Author> => {
  const author: Author = { kind: "partner", partner };
  return reply !== null &&
    partnerMaySee(practice, partner, reply.state) &&
    isThere(reply.state, author, now)
    ? ok(author)
    : err(problem("access/not-found"));
};

/** As whom it is written. */
const writerOf = (asked: Asked, work: Work, target: Target): Soon<Author> => {
  const { principal, context } = asked;
  if (principal.kind === "partner") return partnerWriter(asked, principal, target);
  return once(work.load(context.stores.person, target.patient), (person) => {
    if (person.isErr()) return err(person.error);
    const { state } = person.value;
    return principal.kind === "staff"
      ? staffWriter(asked, principal.staff, target, state)
      : personWriter(asked, principal, target, state);
  });
};

const staffWriter = (
  { practice, now }: Asked,
  id: string,
  { reply, kind }: Target,
  person: Person,
): Outcome<Author> => {
  const staff = activeStaff(practice, id);
  if (staff === null) return err(problem("access/denied"));
  if (reply !== null) {
    const sight = staffSight(practice, staff, reply.state, now);
    if (sight === "nothing") return err(problem("access/not-found"));
    if (sight === "know") return err(problem("access/denied"));
  }
  return kind === "patient" && !hasReader(person, now)
    ? err(problem("person/not-enrolled"))
    : unlessObjected(person, { kind: "staff", staff: id });
};

/** Whether anybody could read what is written to this patient. */
export const hasReader = (person: Person, now: number): boolean =>
  person.enrolment !== null || Object.values(person.proxies).some((p) => proxyHolds(p, now));

const unlessObjected = (person: Person, author: Author): Outcome<Author> =>
  choiceOf(person, "app", "messages") === "objected" ? err(problem("person/objects")) : ok(author);

const personWriter = (
  { context, practice, now }: Asked,
  principal: PersonPrincipal,
  { reply, kind, category, asked }: Target,
  person: Person,
): Outcome<Author> => {
  const acting = actingFor(principal, person, now);
  if (acting === null || kind !== "patient") return err(problem("access/not-found"));
  const shown =
    reply === null ||
    (personMaySee(acting, person, reply.state) && isThere(reply.state, acting.author, now));
  if (!shown) return err(problem("access/not-found"));
  const hides = acting.author.kind === "proxy" && asked?.hideFromProxies === true;
  if (hides || !acting.scope.includes("send")) return err(problem("access/denied"));
  const required = category.assurance;
  if (!reaches(acting.level, required))
    return err(problem("access/assurance-too-low", { required }));
  return practice.availability.status === "closed"
    ? err(problem("practice/closed"))
    : openByTheClock(context, practice, now).andThen(() => unlessObjected(person, acting.author));
};
