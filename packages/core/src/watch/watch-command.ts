import type { StaffId } from "../kernel/id.js";

/** What can be asked of the watch of a team. Who may ask is decided before. */
export type WatchCommand =
  /** Says that somebody watches; again, that they still do. */
  | { readonly type: "start"; readonly staff: StaffId }
  | { readonly type: "stop"; readonly staff: StaffId }
  /** Somebody who looks after the team has opened its list. */
  | { readonly type: "open-list"; readonly staff: StaffId }
  /** Says by name that one sees to the gaps that were told of. */
  | { readonly type: "acknowledge"; readonly staff: StaffId; readonly until: number };
