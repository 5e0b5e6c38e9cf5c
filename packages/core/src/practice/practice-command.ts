import type { CategoryId, PartnerId, StaffId, TeamId } from "../kernel/id.js";
import type { Availability, Held, LeaverHandOver, PracticeSettings, Role } from "./practice.js";
import type { UnseenWork } from "./practice-unseen.js";

/** What can be asked of a practice. Who may ask is decided before. */
export type PracticeCommand =
  | {
      readonly type: "found";
      readonly settings: PracticeSettings;
      readonly manager: { readonly staff: StaffId; readonly name: string };
    }
  /** Everything that waits has been written anew. */
  | { readonly type: "arm"; readonly armed: number }
  | { readonly type: "configure"; readonly settings: Partial<PracticeSettings> }
  | {
      readonly type: "set-availability";
      readonly availability: Availability;
      /** What nobody has seen in the whole practice, and nobody holds. */
      readonly unseen: UnseenWork;
      /** Who holds it; `null` when nobody was named. */
      readonly heldBy: Held | null;
    }
  | {
      readonly type: "add-staff";
      readonly staff: StaffId;
      readonly name: string;
      readonly roles: readonly Role[];
      readonly teams: readonly TeamId[];
    }
  | {
      readonly type: "change-staff";
      readonly staff: StaffId;
      readonly name?: string | undefined;
      readonly roles?: readonly Role[] | undefined;
      readonly teams?: readonly TeamId[] | undefined;
      /** What nobody has seen of what they have in hand by a role or a team that the change takes away. */
      readonly unseen: UnseenWork;
      /** Who takes over what they have in hand, or `null`. */
      readonly handOver: LeaverHandOver | null;
    }
  | {
      readonly type: "remove-staff";
      readonly staff: StaffId;
      /** What the leaver has in hand and nobody has seen. */
      readonly unseen: UnseenWork;
      /** Who takes over; `null` when nobody was named. */
      readonly handOver: LeaverHandOver | null;
    }
  | {
      readonly type: "add-team";
      readonly team: TeamId;
      readonly name: string;
      readonly categories: readonly CategoryId[];
    }
  | {
      readonly type: "change-team";
      readonly team: TeamId;
      readonly name?: string | undefined;
      readonly categories?: readonly CategoryId[] | undefined;
    }
  /** First step of a removal: the team takes nothing new, its work is moved to the successor. */
  | {
      readonly type: "close-team";
      readonly team: TeamId;
      readonly successor: TeamId;
      /** What waits with the team and nobody has seen. */
      readonly unseen: UnseenWork;
      /** Whether the successor was said to take over that, too. */
      readonly handOver: boolean;
    }
  /** Second step, once nothing is left in it. */
  | { readonly type: "remove-team"; readonly team: TeamId; readonly openItems: number }
  | {
      readonly type: "add-partner";
      readonly partner: PartnerId;
      readonly name: string;
      readonly organisation: string;
      readonly address: string;
    }
  | { readonly type: "remove-partner"; readonly partner: PartnerId }
  /** Brings staff onto a team until a time. */
  | {
      readonly type: "call-surge";
      readonly team: TeamId;
      readonly staff: readonly StaffId[];
      readonly until: number;
    };
