/** Every kit there is, for the command. A new port's kit is added here and in `index.ts`. */
import { type OpenKit, openKit } from "./kit/candidate.js";
import { storageKit } from "./storage/kit.js";

/** All kits, in the order in which the command lists them. */
export const kits: readonly OpenKit[] = [openKit(storageKit)];
