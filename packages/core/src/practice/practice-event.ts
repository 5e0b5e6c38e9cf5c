import type { StaffId, TeamId } from "../kernel/id.js";
import type {
  Availability,
  Held,
  LeaverHandOver,
  Partner,
  PracticeSettings,
  Staff,
  Surge,
  Team,
} from "./practice.js";

/** What happened to a practice. `at` is the decider's time, `by` the member of staff, or `null` for the host at the founding. */
export type PracticeEvent = { readonly at: number; readonly by: StaffId | null } & (
  | {
      readonly type: "practice-founded";
      readonly settings: PracticeSettings;
      readonly manager: Staff;
      /** A practice that begins with it has no threads of an earlier version. */
      readonly armed: number;
    }
  | {
      /** Everything that waits has its rows and timers as this version writes them. */
      readonly type: "practice-armed";
      readonly armed: number;
    }
  | { readonly type: "practice-configured"; readonly settings: PracticeSettings }
  | {
      readonly type: "availability-set";
      readonly availability: Availability;
      /** Who holds what was unseen at a closing; `null` when nobody had to. */
      readonly heldBy: Held | null;
    }
  | { readonly type: "staff-added"; readonly staff: Staff }
  | {
      readonly type: "staff-changed";
      readonly staff: Staff;
      /** Who took over what they had in hand, where that was said. */
      readonly handOver: LeaverHandOver | null;
    }
  | {
      readonly type: "staff-left";
      readonly staff: StaffId;
      /** Who takes over; `null` when nothing was unseen and nobody was named. */
      readonly handOver: LeaverHandOver | null;
    }
  | { readonly type: "team-added"; readonly team: Team }
  | { readonly type: "team-changed"; readonly team: Team }
  | { readonly type: "team-closing"; readonly team: TeamId; readonly successor: TeamId }
  | { readonly type: "team-removed"; readonly team: TeamId }
  | { readonly type: "partner-added"; readonly partner: Partner }
  | { readonly type: "partner-removed"; readonly partner: Partner["partner"] }
  | ({ readonly type: "surge-called" } & Surge)
);
