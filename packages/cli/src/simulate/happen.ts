import { type Arrival, checked, riskOfReply } from "./arrivals.js";
import type { SimulatedMessage } from "./message.js";
import { type Presence, presenceOf, type Slot } from "./roster.js";
import type { SimulatedLadder } from "./time.js";
import { type Event, type Look, NOBODY, type Team, type Year } from "./year-state.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const URGENT_RANK = 0;
const CLINICAL_RANK = 5;
const ADMIN_RANK = 7;

/** Lets one thing happen, with whatever follows from it. */
export const happen = (year: Year, event: Event): void => {
  switch (event.kind) {
    case "arrival":
      arrive(year, event.arrival);
      break;
    case "slot":
      beginSlot(year, event.slot);
      break;
    case "look":
      look(year, event.at, event.look);
      break;
    case "escalate":
      escalate(year, event.at, event);
      break;
    case "response":
      see(year, event.message, event.at);
      break;
    case "chase":
      chase(year, event.at, event.message);
      break;
    case "close":
      close(year, event.at);
      break;
  }
};

/** Somebody has written: the text check, then the list with its promises, then the clock. */
const arrive = (year: Year, arrival: Arrival): void => {
  const { time, chance, parameters, ladder } = year;
  const outcome = checked(arrival, parameters, chance.check);
  if (outcome === "diverted") {
    year.diverted += 1;
    return;
  }
  const { at, admin } = arrival;
  const flagged = outcome === "flagged";
  const promises = time.promisesAt(at, flagged ? "urgent" : "routine");
  const message: SimulatedMessage = {
    ...arrival,
    ...promises,
    flagged,
    inOpenHours: time.isOpen(at),
    seenAt: null,
    openMinutesUntilSeen: null,
    answeredAt: null,
    rank: flagged ? URGENT_RANK : admin ? ADMIN_RANK : CLINICAL_RANK,
  };
  year.messages.push(message);
  year.lists[teamOf(message)].add(message);
  if (ladder !== null) {
    const due = Math.max(at, promises.firstLookBy - ladder.marginMs);
    year.events.push({ at: due, kind: "escalate", message, step: 0 });
  }
  if (chance.replies.happens(parameters.chaserShare))
    year.events.push({ at: at + 24 * HOUR, kind: "chase", message });
};

const teamOf = ({ admin }: Arrival): Team => (admin ? "receptionists" : "clinicians");

/** Those who are on the roster for half a day come or do not, and begin to look at the list between other work. */
const beginSlot = (year: Year, slot: Slot): void => {
  year.present = presenceOf(year.parameters, year.chance.roster);
  const { lookEveryMinutes } = year.parameters.staffing;
  for (const team of ["clinicians", "receptionists"] as const) {
    for (let n = 0; n < year.present[team]; n += 1) {
      const at = slot.from + year.chance.looks.share() * lookEveryMinutes * MINUTE;
      pushLook(year, { team, slot }, at);
    }
  }
  if (slot.closes) year.events.push({ at: slot.to, kind: "close" });
};

const pushLook = (year: Year, { team, slot }: Pick<Look, "team" | "slot">, at: number): void => {
  if (at >= slot.to) return;
  const until = Math.min(slot.to, at + year.parameters.staffing.lookMinutes * MINUTE);
  year.events.push({ at, kind: "look", look: { team, until, slot } });
};

/** One message after the other until the time is up or the list is empty, then other work until the next look. */
const look = (year: Year, at: number, { team, until, slot }: Look): void => {
  const { chance, lists, parameters } = year;
  const message = at < until ? lists[team].next() : undefined;
  if (message === undefined) {
    const pause = chance.looks.logNormal(parameters.staffing.lookEveryMinutes, 0.4) * MINUTE;
    pushLook(year, { team, slot }, at + pause);
    return;
  }
  const minutes = see(year, message, at);
  year.events.push({ at: at + minutes * MINUTE, kind: "look", look: { team, until, slot } });
};

/** Somebody qualified has it on the screen, and works on it. Answers how many minutes. */
const see = (year: Year, message: SimulatedMessage, at: number): number => {
  if (message.seenAt !== null) return 0;
  const { chance, parameters, time } = year;
  const { handling, answeredLater } = parameters;
  message.seenAt = at;
  message.openMinutesUntilSeen = time.openMinutesBetween(message.at, at);
  const minutes = chance.work.logNormal(handling.medianMinutes, handling.spread);
  year.work[teamOf(message)] += minutes;
  const later =
    !message.flagged && chance.work.happens(answeredLater.share)
      ? chance.work.logNormal(answeredLater.medianHours, 0.5) * HOUR
      : 0;
  message.answeredAt = at + minutes * MINUTE + later;
  reply(year, message, message.answeredAt);
  return minutes;
};

/** The patient's next message in the thread, some hours after the answer. */
const reply = (year: Year, { admin }: SimulatedMessage, answeredAt: number): void => {
  const { chance, parameters } = year;
  if (!chance.replies.happens(parameters.repliesPerThread / (1 + parameters.repliesPerThread)))
    return;
  const at = answeredAt + chance.replies.logNormal(5, 1) * HOUR;
  const risky = !admin && chance.replies.happens(riskOfReply(parameters));
  year.events.push({ at, kind: "arrival", arrival: { at, admin, risky } });
};

/** Nobody has seen it in time: whoever is to be told is told, and the next step is on the clock. */
const escalate = (
  year: Year,
  at: number,
  { message, step }: { readonly message: SimulatedMessage; readonly step: number },
): void => {
  const { ladder, chance, parameters, present, time } = year;
  const rung = ladder?.steps[Math.min(step, ladder.steps.length - 1)];
  if (message.seenAt !== null || rung === undefined || ladder === null) return;
  const index = Math.min(step, ladder.steps.length - 1);
  year.alerts[index] = (year.alerts[index] ?? 0) + 1;
  const told = time.isOpen(at) ? toldBy(rung.tell, message, present) : rung.tell === "host" ? 1 : 0;
  for (let n = 0; n < told; n += 1) {
    if (rung.tell !== "host" && chance.alerts.happens(parameters.alerts.missed)) continue;
    const { medianMinutes, spread } = parameters.alerts;
    const answered = at + chance.alerts.logNormal(medianMinutes, spread) * MINUTE;
    year.events.push({ at: answered, kind: "response", message });
  }
  year.events.push({ at: at + rung.waitMs, kind: "escalate", message, step: step + 1 });
};

/**
 * How many of those who are told by a step can have the look that counts: a clinician for what is clinical. A manager fetches one. The host's own way always
 * reaches somebody.
 */
const toldBy = (
  tell: SimulatedLadder["steps"][number]["tell"],
  { admin }: SimulatedMessage,
  { clinicians, receptionists, others, manager }: Presence,
): number => {
  const qualified = clinicians + others + (admin ? receptionists : 0);
  switch (tell) {
    case "team":
      return admin ? receptionists : clinicians;
    case "on-duty":
      return qualified;
    case "duty-doctor":
      return Math.min(1, clinicians + others);
    case "manager":
      return manager && qualified > 0 ? 1 : 0;
    case "host":
      return 1;
  }
};

/** No answer after a day: some write again, and the message stands higher on the list. */
const chase = (year: Year, at: number, message: SimulatedMessage): void => {
  if (message.answeredAt !== null && message.answeredAt <= at) return;
  if (message.seenAt !== null) return;
  message.rank = Math.max(0, message.rank - 1);
  year.lists[teamOf(message)].add(message);
};

/** Whoever closes the day first sees what is flagged, then takes over by name what nobody has seen. With nobody there it all stays behind. */
const close = (year: Year, at: number): void => {
  const { clinicians, receptionists, others, manager } = year.present;
  year.present = NOBODY;
  const unseen = year.messages.filter((m) => m.seenAt === null);
  if (clinicians + receptionists + others === 0 && !manager) {
    year.unowned += unseen.length;
    return;
  }
  const urgent = unseen.filter((m) => m.rank === URGENT_RANK && clinicians > 0);
  for (const message of urgent) see(year, message, at);
  year.handedOver += unseen.length - urgent.length;
};
