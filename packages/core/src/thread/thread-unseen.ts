import { type Message, type Thread, waiting } from "./thread.js";

/** Whether somebody who could judge it has had the text that counts on the screen. */
const isSeen = ({ openedAt }: Message): boolean => openedAt !== null;

/** The messages to the practice that wait and that nobody has seen who could judge them. */
export const unseen = (thread: Thread): readonly Message[] =>
  waiting(thread).filter((m) => !isSeen(m));
