/** The story of outbox.pml: one message to Ada, of which she is told by e-mail. */
import { NO_ROW, oldestIn, readWritten, rowAt } from "./look.js";
import type { Surgery } from "./practice.js";
import { answered, type Deed, plain, type Told } from "./replay.js";
import { ONE } from "./workers.js";

/** As long as the lease of a dispatch, and the time in which a message can be undone: one tick each in the model. */
const TICK = 600_000;

const deeds = (surgery: Surgery): Readonly<Record<string, Deed>> => {
  const { messages } = surgery.process(plain);
  return {
    undo: async () => {
      const thread = (await readWritten(surgery))?.thread;
      const message = thread?.messages[0]?.message ?? "";
      const input = { thread: thread?.thread ?? "", message, key: "u" };
      return answered(await messages.undo(surgery.sender, input), "ok");
    },
    // What was taken back is settled at once; all else stands before the channel.
    load: async (worker) => {
      const undone = (await readWritten(surgery))?.thread.messages[0]?.state === "undone";
      return worker.reach(undone ? "settle" : "send");
    },
    tell: async (worker) => (await worker.pass("send", "ok")) ?? worker.reach("commit"),
    commit: (worker) => worker.finish("commit", "ok"),
    commit_stale: (worker) => worker.finish("commit", "storage/token-stale"),
    settle: (worker) => worker.finish("settle", "ok"),
    settle_stale: (worker) => worker.finish("settle", "storage/token-stale"),
  };
};

const observe: Told["observe"] = async (surgery, tokens) => {
  const written = await readWritten(surgery);
  const told = surgery.email.taken.length;
  if (written === null) return { stored: 0, undone: 0, told, noted: 0, ...NO_ROW };
  const [message] = written.thread.messages;
  return {
    stored: written.messages,
    undone: message?.state === "undone" ? 1 : 0,
    told,
    noted: message?.notices.length ?? 0,
    ...rowAt(surgery, await oldestIn(surgery, "dispatch"), { tickMs: TICK, tokens }),
  };
};

/** However often she is told, it is by one name, by which a channel knows a repeat. */
const end: Told["end"] = async ({ email }) => {
  const names = new Set(email.taken.map(({ reference }) => reference));
  return names.size <= 1 ? null : `one notice had ${names.size} names`;
};

export const outbox: Told = {
  queue: "dispatch",
  settings: { undoMs: TICK, ticketMs: 86_400_000 },
  tickMs: TICK,
  sending: ({ staff }) => ({
    by: staff.clinician,
    about: { kind: "new", patient: "p-ada", category: "symptoms" },
    text: "Please keep it moving gently. We will see you on Tuesday in the surgery.",
  }),
  // One clock is ahead. One that lags puts the notice off, for as long as it says that the message can be undone.
  worker: {
    round: ({ worker }) => worker.dispatch(ONE),
    offMs: (me) => (me === 1 ? 0 : TICK),
  },
  ...{ deeds, observe, end },
};
