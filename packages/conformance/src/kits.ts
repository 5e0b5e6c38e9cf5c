/** Every kit there is, for the command. A new port's kit is added here and in `index.ts`. */
import { alertsKit } from "./alerts/kit.js";
import { attachmentsKit } from "./attachments/kit.js";
import { clockKit } from "./clock/kit.js";
import { directoryKit } from "./directory/kit.js";
import { idsKit } from "./ids/kit.js";
import { inboxKit } from "./inbox/kit.js";
import { keysKit } from "./keys/kit.js";
import { type OpenKit, openKit } from "./kit/candidate.js";
import { recordKit } from "./record/kit.js";
import { storageKit } from "./storage/kit.js";
import { transportKit } from "./transport/kit.js";

/** All kits, in the order in which the command lists them. */
export const kits: readonly OpenKit[] = [
  openKit(storageKit),
  openKit(keysKit),
  openKit(transportKit),
  openKit(directoryKit),
  openKit(attachmentsKit),
  openKit(recordKit),
  openKit(inboxKit),
  openKit(alertsKit),
  openKit(clockKit),
  openKit(idsKit),
];
