import type { Message } from "./thread.js";

/** Whether somebody who could judge it has had the text that counts on the screen. */
export const isSeen = ({ openedAt }: Message): boolean => openedAt !== null;
