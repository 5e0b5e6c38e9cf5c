/**
 * A string that names one kind of thing. Any plain string fits where it is asked for, but the id of one kind never fits where another
 * kind is asked for, so that a thread cannot be taken for a patient. The mark exists in types alone.
 */
export type Id<Kind extends string> = string & { readonly "~id"?: Kind };

/** A practice: its ODS code, such as `A81001`. @category people */
export type PracticeId = Id<"practice">;
/** A patient: the host's own reference. @category people */
export type PatientId = Id<"patient">;
/** A sign-in account of a patient or proxy: the host's own reference, such as an NHS login subject. @category people */
export type AccountId = Id<"account">;
/** A member of staff: the host's own reference. @category people */
export type StaffId = Id<"staff">;
/** A team of a practice. @category people */
export type TeamId = Id<"team">;
/** A clinician of another organisation. @category people */
export type PartnerId = Id<"partner">;
/** A proxy's authority over one patient. @category people */
export type ProxyId = Id<"proxy">;
/** A linkage code that was issued. Not the code itself. @category people */
export type LinkageCodeId = Id<"linkage-code">;
/** A written agreement about e-mail. @category consent */
export type AgreementId = Id<"agreement">;
/** A kind of matter that one can write about. @category threads */
export type CategoryId = Id<"category">;
/** A thread. @category threads */
export type ThreadId = Id<"thread">;
/** A message. @category threads */
export type MessageId = Id<"message">;
/** A broadcast. @category broadcasts */
export type BroadcastId = Id<"broadcast">;
/** A note beside a thread. @category threads */
export type NoteId = Id<"note">;
/** A draft. @category threads */
export type DraftId = Id<"draft">;
/** A diversion. @category triage */
export type DiversionId = Id<"diversion">;
