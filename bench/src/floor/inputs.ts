/** The two inputs that come from outside, and the ticket that comes back from outside. */
import * as z from "zod";

const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[A-Za-z0-9._:@-]+$/);
const language = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/);

/** What a message is about: a reply, or something new. */
export const about = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("new"), patient: id, category: id }),
  z.strictObject({ kind: z.literal("reply"), thread: id }),
]);

/** Asks for a check. */
export const checkInput = z.strictObject({
  about,
  subject: z.string().optional(),
  text: z.string(),
  language,
  answers: z.record(z.string().max(100), z.enum(["yes", "no"])).optional(),
});

/** Sends what was checked. */
export const sendInput = z.strictObject({
  ticket: z.string().max(20_000),
  subject: z.string().optional(),
  text: z.string(),
  acknowledgements: z
    .array(
      z.strictObject({
        disclaimer: z.string().max(100),
        version: z.string().max(50),
        language,
        shownAt: z.int().min(0),
        act: z.enum(["pressed-continue", "ticked-box"]),
      }),
    )
    .max(20),
  key: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[A-Za-z0-9._-]+$/),
});

/** Who is signed in, as the session has it. */
export interface Session {
  readonly account: string;
  /** 0, 1, 2 for P0, P5, P9. */
  readonly level: number;
}

/** What a ticket binds. It is read back only when its digest fits, so it is what was written. */
export interface TicketContent {
  readonly practice: string;
  readonly who: string;
  readonly about: z.output<typeof about>;
  /** The one message that may come of it, and the thread if it is a new one. */
  readonly message: string;
  readonly thread: string;
  /** A thread that waits, about what may be the same matter. */
  readonly besides: string | null;
  readonly text: string;
  readonly pack: string;
  readonly outcome: string;
  readonly rules: readonly string[];
  readonly symptom: boolean;
  readonly diversion: null;
  readonly language: string;
  readonly disclaimers: readonly string[];
  readonly expiresAt: number;
}
