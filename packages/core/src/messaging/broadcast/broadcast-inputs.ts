import * as z from "zod";
import type { Acknowledgement } from "../../disclaimer/disclaimer.js";
import type { BroadcastId, CategoryId, PatientId, TeamId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import type { Keyed } from "../done.js";
import { commandKey, hostId, languageTag } from "../parse.js";
import { acknowledgementSchema } from "../send/acknowledgement-schema.js";

/** Names a broadcast in a command. @category broadcasts */
export interface OnBroadcast extends Keyed {
  /** Which. */
  readonly broadcast: BroadcastId;
}

/** Names one draft of a broadcast in a command. @category broadcasts */
export interface OnRevision extends OnBroadcast {
  /** Which of its drafts was looked at: as `broadcasts.check` says it. */
  readonly revision: number;
}

/** Drafts a broadcast, or drafts it again: complete each time. @category broadcasts */
export interface DraftBroadcast extends Keyed {
  /** The broadcast that is drafted again; left out for a new one. */
  readonly broadcast?: BroadcastId | undefined;
  /** To whom: the host's references, 1 to 20,000. One that stands twice counts once. */
  readonly patients: readonly PatientId[];
  /** What it is about. Recipients need the category's identity level to read it. */
  readonly category: CategoryId;
  /** Who looks after the threads, and after the replies. It must take work. */
  readonly team: TeamId;
  /** Whether recipients can reply. */
  readonly answerable: boolean;
  /** Up to 120 characters; may be left out. */
  readonly subject?: string | undefined;
  /** 1 to 10,000 characters, the same for everybody. */
  readonly text: string;
  /** BCP 47: the language of the text. */
  readonly language: string;
  /** Answers to questions of the rules, by rule id. */
  readonly answers?: Readonly<Record<string, "yes" | "no">> | undefined;
}

/** Releases a broadcast. @category broadcasts */
export interface ReleaseBroadcast extends OnRevision {
  /** One for each disclaimer that the check named. They are bound to every copy. */
  readonly acknowledgements: readonly Acknowledgement[];
}

const onBroadcast = { broadcast: hostId, key: commandKey } as const;
const onRevision = { ...onBroadcast, revision: z.int().min(1) } as const;

interface BroadcastInputs {
  readonly onBroadcast: z.ZodType<OnBroadcast>;
  readonly onRevision: z.ZodType<OnRevision>;
  readonly draft: z.ZodType<DraftBroadcast>;
  readonly release: z.ZodType<ReleaseBroadcast>;
}

/** The shapes of the commands about broadcasts. */
export const broadcastInputs: BroadcastInputs = {
  onBroadcast: z.strictObject(onBroadcast),
  onRevision: z.strictObject(onRevision),
  draft: z.strictObject({
    broadcast: hostId.optional(),
    patients: z.array(hostId).min(1).max(LIMITS.recipientsPerBroadcastMax),
    category: hostId,
    team: hostId,
    answerable: z.boolean(),
    subject: z.string().optional(),
    text: z.string(),
    language: languageTag,
    answers: z.record(z.string().max(100), z.enum(["yes", "no"])).optional(),
    key: commandKey,
  }),
  release: z.strictObject({
    ...onRevision,
    acknowledgements: z.array(acknowledgementSchema).max(20),
  }),
};
