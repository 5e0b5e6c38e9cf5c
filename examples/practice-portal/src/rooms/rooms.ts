import type { Portal, Room } from "../web/env.ts";
import { auditRoom } from "./audit/routes.ts";
import { broadcastRoom } from "./broadcast/routes.ts";
import { closingRoom } from "./closing/routes.ts";
import { demoClockRoom } from "./demo-clock/routes.ts";
import { dutyRoom } from "./duty/routes.ts";
import { figuresRoom } from "./figures/routes.ts";
import { mailboxRoom } from "./mailbox/routes.ts";
import { managerRoom } from "./manager/routes.ts";
import { patientRoom } from "./patient/routes.ts";
import { receptionRoom } from "./reception/routes.ts";
import { rulesRoom } from "./rules/routes.ts";
import { signInRoom } from "./sign-in/routes.ts";
import { threadRoom } from "./thread/routes.ts";
import { worklistRoom } from "./worklist/routes.ts";
import { writingRoom } from "./writing/routes.ts";

/** The rooms of the portal. */
export const rooms: readonly ((portal: Portal) => Room)[] = [
  signInRoom,
  patientRoom,
  writingRoom,
  threadRoom,
  worklistRoom,
  dutyRoom,
  receptionRoom,
  managerRoom,
  broadcastRoom,
  figuresRoom,
  closingRoom,
  mailboxRoom,
  auditRoom,
  rulesRoom,
  demoClockRoom,
];
