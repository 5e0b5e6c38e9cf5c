import type { CategoryId, PartnerId, StaffId, TeamId } from "../kernel/id.js";
import type { Availability, PracticeSettings, Role } from "./practice.js";

/** What can be asked of a practice. Who may ask is decided before. */
export type PracticeCommand =
  | {
      readonly type: "found";
      readonly settings: PracticeSettings;
      readonly manager: { readonly staff: StaffId; readonly name: string };
    }
  | { readonly type: "configure"; readonly settings: Partial<PracticeSettings> }
  | { readonly type: "set-availability"; readonly availability: Availability }
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
    }
  | { readonly type: "remove-staff"; readonly staff: StaffId }
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
  | { readonly type: "close-team"; readonly team: TeamId; readonly successor: TeamId }
  /** Second step, once nothing is left in it. */
  | { readonly type: "remove-team"; readonly team: TeamId; readonly openItems: number }
  | {
      readonly type: "add-partner";
      readonly partner: PartnerId;
      readonly name: string;
      readonly organisation: string;
      readonly address: string;
    }
  | { readonly type: "remove-partner"; readonly partner: PartnerId };
