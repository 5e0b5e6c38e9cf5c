import { checkHours } from "../calendar/opening-hours.js";
import { assertNever } from "../kernel/assert-never.js";
import {
  alreadySo,
  type Decision,
  type Facts,
  happened,
  type Of,
  refused,
} from "../kernel/decision.js";
import type { StaffId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import { sameValue } from "../kernel/same-value.js";
import { ARMED, type Practice } from "./practice.js";
import type { PracticeCommand } from "./practice-command.js";
import { addPartner, removePartner } from "./practice-decide-partner.js";
import { addStaff, changeStaff, removeStaff } from "./practice-decide-staff.js";
import { callSurge } from "./practice-decide-surge.js";
import { addTeam, changeTeam, closeTeam, removeTeam } from "./practice-decide-team.js";
import type { PracticeEvent } from "./practice-event.js";
import { leftBehind } from "./practice-unseen.js";
import { checkWatch } from "./practice-watch.js";

/** What a practice's decisions are told. */
export interface PracticeFacts extends Facts {
  /** Who does it, or `null` for the host. */
  readonly by: StaffId | null;
}

type Answer = Decision<PracticeEvent>;

const found = (
  { settings, manager }: Of<PracticeCommand, "found">,
  state: Practice,
  { now, by }: PracticeFacts,
): Answer => {
  const checked = checkHours(settings.hours);
  if (checked.isErr()) return refused(checked.error.code, checked.error.detail);
  const first = { ...manager, roles: ["manager" as const], teams: [], leftAt: null };
  if (state.settings === null) {
    return happened<PracticeEvent>({
      type: "practice-founded",
      at: now,
      by,
      settings,
      manager: first,
      armed: ARMED,
    });
  }
  const same =
    sameValue(state.settings, settings) &&
    lookup(state.staff, manager.staff)?.name === manager.name;
  return same ? alreadySo() : refused("practice/exists");
};

const arm = (
  { armed }: Of<PracticeCommand, "arm">,
  state: Practice,
  { now, by }: PracticeFacts,
): Answer =>
  armed <= state.armed
    ? alreadySo()
    : happened<PracticeEvent>({ type: "practice-armed", at: now, by, armed });

const configure = (
  command: Of<PracticeCommand, "configure">,
  state: Practice,
  { now, by }: PracticeFacts,
): Answer => {
  const { settings: present } = state;
  if (present === null) return refused("practice/unknown");
  const settings = { ...present, ...command.settings };
  const checked = checkHours(settings.hours).andThen(() =>
    checkWatch(command.settings, settings, state),
  );
  if (checked.isErr()) return refused(checked.error.code, checked.error.detail);
  return sameValue(settings, present)
    ? alreadySo()
    : happened<PracticeEvent>({ type: "practice-configured", at: now, by, settings });
};

/** Whoever closes an open practice leaves behind what nobody has seen. Other words for one that is closed leave nothing. */
const setAvailability = (
  { availability, unseen, heldBy }: Of<PracticeCommand, "set-availability">,
  state: Practice,
  { now, by }: PracticeFacts,
): Answer => {
  if (sameValue(availability, state.availability)) return alreadySo();
  const closes = availability.status === "closed" && state.availability.status === "open";
  const set: PracticeEvent = { type: "availability-set", at: now, by, availability, heldBy };
  return (closes ? leftBehind(unseen, heldBy !== null) : null) ?? happened<PracticeEvent>(set);
};

/** What follows from a command. Everything but `found` needs a practice that was founded. */
export const decidePractice = (
  command: PracticeCommand,
  state: Practice,
  facts: PracticeFacts,
): Decision<PracticeEvent> => {
  if (command.type === "found") return found(command, state, facts);
  if (state.settings === null) return refused("practice/unknown");
  switch (command.type) {
    case "arm":
      return arm(command, state, facts);
    case "configure":
      return configure(command, state, facts);
    case "set-availability":
      return setAvailability(command, state, facts);
    case "add-staff":
      return addStaff(command, state, facts);
    case "change-staff":
      return changeStaff(command, state, facts);
    case "remove-staff":
      return removeStaff(command, state, facts);
    case "add-team":
      return addTeam(command, state, facts);
    case "change-team":
      return changeTeam(command, state, facts);
    case "close-team":
      return closeTeam(command, state, facts);
    case "remove-team":
      return removeTeam(command, state, facts);
    case "add-partner":
      return addPartner(command, state, facts);
    case "remove-partner":
      return removePartner(command, state, facts);
    case "call-surge":
      return callSurge(command, state, facts);
    default:
      return assertNever(command);
  }
};
