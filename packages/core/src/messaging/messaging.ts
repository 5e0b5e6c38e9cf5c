import type { Principal } from "../access/principal.js";
import type { Outcome } from "../kernel/catalogue.js";
import type { BroadcastId, DraftId, PatientId, ThreadId } from "../kernel/id.js";
import type { AccessRow, LogRequest, LogRow } from "./audit.js";
import type { BroadcastChecked } from "./broadcast-check.js";
import type {
  DraftBroadcast,
  OnBroadcast,
  OnRevision,
  ReleaseBroadcast,
} from "./broadcast-inputs.js";
import type { BroadcastReport, BroadcastReportRequest, BroadcastRow } from "./broadcast-report.js";
import type { BroadcastDrafted } from "./broadcasts.js";
import type { CheckDraft, DraftChecked } from "./check-draft.js";
import type { ManyClosed } from "./close-many.js";
import type { DeliveryReport } from "./delivery-report.js";
import type { AccountRow, PersonDescription } from "./describe-person.js";
import type { WorkDone, WorkRequest } from "./dispatch.js";
import type { DiversionRow } from "./diversions.js";
import type { Done, Keyed } from "./done.js";
import type { DraftRow, DraftSaved, OpenedDraft, SaveDraft } from "./drafts.js";
import type { Health } from "./health.js";
import type { OpenThread } from "./open-thread.js";
import type { ListPage, PageRequest } from "./page.js";
import type {
  AboutPatient,
  CancelLinkageCode,
  Choose,
  Enrol,
  Enrolled,
  IssueLinkageCode,
  LinkageCodeIssued,
  OfferAgreement,
  RevokeProxy,
  SetContact,
  SetLanguage,
  SignAgreement,
  WithdrawAgreement,
} from "./person-inputs.js";
import type {
  AddPartner,
  AddStaff,
  AddTeam,
  ChangeStaff,
  ChangeTeam,
  ConfigurePractice,
  FoundPractice,
  RemovePartner,
  RemoveStaff,
  RemoveTeam,
  SetAvailability,
} from "./practice-inputs.js";
import type { PracticeDescription } from "./practices.js";
import type { Recollection } from "./recall.js";
import type { MessageSent, SendMessage } from "./send-message.js";
import type { NoteAdded } from "./thread-commands.js";
import type {
  AddNote,
  CloseMany,
  HandleThread,
  HandOver,
  HideThread,
  OnMessage,
  OnThread,
  RedactMessage,
  RestrictThread,
  RouteThread,
  WithClaim,
} from "./thread-inputs.js";
import type { ListThreads, ThreadRow } from "./thread-lists.js";
import type { ThreadView } from "./thread-view.js";
import type { Claimed, WorklistRequest, WorklistRow } from "./worklist.js";

/** A call by a principal. @category messaging */
export type Call<Input, Answer> = (principal: Principal, input: Input) => Promise<Outcome<Answer>>;

/**
 * Secure messaging for any number of practices.
 *
 * Every call answers a value or a failure as data; none throws. Every command takes an idempotency key and is safe to repeat: the same key with the
 * same input stores one thing and gets the first answer again, for as long as the practice exists; with another input it is `storage/key-conflict`.
 * All that a command stores goes into one transaction, so a failure other than `unknown-outcome` has stored nothing. Rights are decided on states whose
 * versions are part of that transaction or of the page that is read, so none is ever used after it ended.
 *
 * Failures that any call may answer: `input/malformed`, `practice/unknown`, `access/denied`, `access/not-found`, `storage/unavailable`,
 * `keys/unavailable` (nothing was stored; retry later), `storage/outcome-unknown` (retry with the same key, or `commands.recall`),
 * `messaging/contention` (retry with the same key), `messaging/defect`. Only what is particular is named at each call.
 *
 * @category messaging
 */
export interface Messaging {
  /** The practice itself: settings, staff, teams, partners. */
  readonly practices: Practices;
  /** Patients and proxies: sign-up, contact, choices. */
  readonly people: People;
  /** Written agreements about e-mail. */
  readonly agreements: Agreements;
  /** Texts before they are sent. */
  readonly drafts: Drafts;
  /** Messages. */
  readonly messages: Messages;
  /** Threads and the notes beside them. */
  readonly threads: Threads;
  /** Work that waits for the practice. */
  readonly worklist: Worklist;
  /** One text to many patients, with its guard. */
  readonly broadcasts: Broadcasts;
  /** Drafts that were sent elsewhere. */
  readonly diversions: Diversions;
  /** Who opened what. */
  readonly audit: Audit;
  /** Reading back what became of a command. */
  readonly commands: Commands;
  /** Rounds of work for the host's scheduler. */
  readonly worker: Worker;
  /** Looks at everything that Carethread rests on, without changing anything: storage, clock, channels, content. */
  check(): Promise<Outcome<Health>>;
}

/** @category people */
export interface Practices {
  /**
   * Founds a practice with its first manager. The one command without a principal: the host alone may call it.
   * Refuses `practice/exists`. Persists and audits `practice-founded`. A key for the practice must exist in the key provider (`practice/unknown`).
   */
  found(input: FoundPractice): Promise<Outcome<Done>>;
  /** Changes settings, for managers. Effective with the next decision of any kind, drafts that are being written included. */
  readonly configure: Call<ConfigurePractice, Done>;
  /**
   * Opens or closes the practice for patients' messages, for managers. Decided again at sending: a draft checked before the closing is refused `practice/closed`.
   * Closing refuses `practice/unseen-work` with the threads while anything is unseen, unless a certificate of the day hands it over or `heldBy` names
   * who holds it. Persists and audits who does.
   */
  readonly setAvailability: Call<SetAvailability, Done>;
  /** Describes the practice. Settings and active teams for anybody signed in; staff and partners for active staff. Not audited. */
  describe(principal: Principal): Promise<Outcome<PracticeDescription>>;
  /** Adds a member of staff, for managers. Refuses `practice/staff-exists`, `practice/team-unknown`, `practice/limit`. */
  readonly addStaff: Call<AddStaff, Done>;
  /** Changes a member of staff, for managers. Refuses `practice/last-manager`, `practice/team-would-be-empty`. Rights change at once. */
  readonly changeStaff: Call<ChangeStaff, Done>;
  /**
   * Ends a member of staff's work here, for managers. Refuses `practice/last-manager`, `practice/team-would-be-empty`, and `practice/unseen-work` with the
   * threads while they have something in hand that nobody has seen, unless `handOver` says who takes over. Rights end at once, and what was claimed
   * goes to that colleague, or returns to the teams; if that is interrupted, a repeat with the same key goes on with it.
   */
  readonly removeStaff: Call<RemoveStaff, Done>;
  /** Adds a team, for managers. Refuses `practice/team-exists`, `practice/limit`. It takes work once it has a member. */
  readonly addTeam: Call<AddTeam, Done>;
  /** Changes a team, for managers. Refuses `practice/team-exists` for a name that is taken. */
  readonly changeTeam: Call<ChangeTeam, Done>;
  /**
   * Removes a team, for managers: closes it, moves its work to the successor, removes it. Refuses `practice/last-team`, `practice/team-empty` for
   * a successor without members, and `practice/unseen-work` with the threads while something unseen waits with it, unless `handOver` says that the successor takes that, too. Nothing is left in it at any moment without an owner; if it is interrupted, a repeat with the same key goes on.
   */
  readonly removeTeam: Call<RemoveTeam, Done>;
  /** Adds a clinician of another organisation, for managers. Refuses `practice/partner-exists`, `practice/limit`. */
  readonly addPartner: Call<AddPartner, Done>;
  /** Removes a partner, for managers. It sees no thread from then on. */
  readonly removePartner: Call<RemovePartner, Done>;
}

/** @category people */
export interface People {
  /**
   * Issues a linkage code, for staff. Refuses `input/nhs-number`, `person/unknown`, `person/not-registered`, `linkage/level` (a letter cannot
   * give P9), `proxy/ends-in-past`, `person/limit`. Persists and audits `code-issued` without the code, which is derived from the practice's key.
   */
  readonly issueLinkageCode: Call<IssueLinkageCode, LinkageCodeIssued>;
  /** Cancels a code that was not used, for staff. */
  readonly cancelLinkageCode: Call<CancelLinkageCode, Done>;
  /**
   * Uses a linkage code with the account that is signed in. Refuses `input/nhs-number`; `linkage/wrong` for any other mismatch, in the same words
   * whether or not such a patient exists; five wrong tries lock the open codes. Refuses `person/enrolled` when another account is.
   */
  readonly enrol: Call<Enrol, Enrolled>;
  /** Ends the patient's own account's access, by the patient or staff. Threads stay. */
  readonly endEnrolment: Call<AboutPatient, Done>;
  /** Ends a proxy's authority at once, by the patient, staff, or the proxy itself. Refuses `proxy/unknown`. */
  readonly revokeProxy: Call<RevokeProxy, Done>;
  /** Sets or removes a contact address, by the patient or staff. It is sealed. Ends an e-mail agreement for another address. */
  readonly setContact: Call<SetContact, Done>;
  /** Records a consent or an objection, by the patient or staff, effective at once: also for what is waiting to be dispatched. */
  readonly choose: Call<Choose, Done>;
  /** Sets the language in which the patient is told things. */
  readonly setLanguage: Call<SetLanguage, Done>;
  /** A person's settings: complete for the patient, its own authority for a proxy, with codes issued for staff. */
  readonly describe: Call<{ readonly patient: PatientId }, PersonDescription>;
  /** The patients that the signed-in account acts for here. */
  readonly mine: Call<PageRequest, ListPage<AccountRow>>;
}

/** @category consent */
export interface Agreements {
  /** Offers the written understanding about e-mail, for staff: the practice's side of it. Refuses `agreement/outdated` for a text that is not in force. */
  readonly offer: Call<OfferAgreement, Done>;
  /** Agrees to it, by the patient alone. Refuses `agreement/unknown`, `agreement/outdated`, `agreement/no-address`. Holds for the present address only. */
  readonly sign: Call<SignAgreement, Done>;
  /** Withdraws it at once, by either side: from then on no text leaves by e-mail, nor what is waiting. */
  readonly withdraw: Call<WithdrawAgreement, Done>;
}

/** @category messaging */
export interface Drafts {
  /**
   * Checks a text before it is sent: whether its writer may write here now, what the rules see in it, what must be acknowledged. The only source of
   * tickets. Stores nothing, but counts a diversion. Refuses whatever `messages.send` would refuse, before more is typed: `practice/closed`,
   * `person/not-registered`, `person/not-enrolled`, `person/objects`, `access/assurance-too-low`, `category/unknown`, `practice/team-unknown`,
   * `practice/team-empty`, `practice/partner-unknown`, `thread/closed`, `thread/reply-window-ended`, `thread/full`, `input/text-empty`,
   * `input/text-too-long`, `input/text-control-characters`. A retry is always safe.
   */
  readonly check: Call<CheckDraft, DraftChecked>;
  /** Keeps a text that is not sent yet, sealed. The text that it replaces is destroyed. Refuses `draft/unknown` for one that was sent or is not the principal's. */
  readonly save: Call<SaveDraft, DraftSaved>;
  /** The principal's own drafts, the latest first. */
  readonly list: Call<PageRequest, ListPage<DraftRow>>;
  /** A draft of the principal's own, with its text. Refuses `draft/unknown`. */
  readonly open: Call<{ readonly draft: DraftId }, OpenedDraft>;
  /** Discards a draft and destroys its text. */
  readonly discard: Call<Keyed & { readonly draft: DraftId }, Done>;
}

/** @category messaging */
export interface Messages {
  /**
   * Sends a checked text. In one transaction: the message, its sealed text, its place on the worklist with rank and promised reply, the acknowledgements, the
   * jobs that tell the recipient, the audit. Rights, availability and disclaimers are decided again now; the rules are not run again, their digest must be
   * the same. A ticket makes one message, whatever the key. Refuses, besides what `drafts.check` does:
   * `ticket/invalid`, `ticket/expired`, `ticket/text-changed`, `ticket/outdated`, `disclaimer/not-acknowledged`, `triage/diverted`.
   */
  readonly send: Call<SendMessage, MessageSent>;
  /** Takes a message back before it is dispatched or opened, by its author. Refuses `message/undo-too-late`. */
  readonly undo: Call<OnMessage, Done>;
  /** Takes a message back afterwards, by its author: the other side is told so instead of the text. What waits for the practice goes on waiting. */
  readonly retract: Call<OnMessage, Done>;
  /** Destroys the texts of a message, for managers, with a reason. A tombstone stays. */
  readonly redact: Call<RedactMessage, Done>;
}

/** @category threads */
export interface Threads {
  /** The threads that the principal may know of, the latest activity first. Rows hold no text. */
  readonly list: Call<ListThreads, ListPage<ThreadRow>>;
  /**
   * Opens a thread with its texts, and says whether the reader can write in it. Records the access, and that the other side's messages are opened.
   * A thread that is not there and one that may not be known of get the same answer, `access/not-found`. Refuses `access/assurance-too-low`.
   */
  readonly open: Call<OpenThread, ThreadView>;
  /** Closes a thread, for staff. Refuses `thread/unopened` and `thread/unhandled` while something waits. */
  readonly close: Call<OnThread, Done>;
  /** Opens a closed thread again, for staff. */
  readonly reopen: Call<OnThread, Done>;
  /** Adds a note that no patient ever sees, for staff. Sealed as messages are. */
  readonly addNote: Call<AddNote, NoteAdded>;
  /** Limits who may read a thread, for staff who can read it. On the team's worklist it stays, without saying whom it is about. */
  readonly restrict: Call<RestrictThread, Done>;
  /** Hides a thread from proxies or shows it to them, by the patient alone. */
  readonly hideFromProxies: Call<HideThread, Done>;
}

/** @category worklist */
export interface Worklist {
  /** A page of what waits, for a team or the whole practice: rank first, then the earliest promised reply. For staff. */
  readonly page: Call<WorklistRequest, ListPage<WorklistRow>>;
  /** What the member of staff has claimed. */
  readonly mine: Call<PageRequest, ListPage<WorklistRow>>;
  /** Takes a thread in hand for a while, or renews one's own claim. Refuses `claim/taken` naming the colleague. */
  readonly claim: Call<OnThread, Claimed>;
  /** Gives a claim back. Refuses `claim/not-yours`. */
  readonly release: Call<WithClaim, Done>;
  /** Gives a claim to a colleague, with a new token. Refuses `claim/not-yours`, `practice/staff-unknown`. */
  readonly handOver: Call<HandOver, Done>;
  /** Moves a thread to another team. Refuses `practice/team-unknown`, `practice/team-empty`. */
  readonly route: Call<RouteThread, Done>;
  /** Says that what waits has been dealt with. Refuses `claim/not-yours`, `thread/unopened` (nobody qualified has seen it), `thread/nothing-to-handle`. */
  readonly handle: Call<HandleThread, Done>;
  /**
   * Handles what waits in many threads with one outcome and closes them, for staff: one commit for each thread and one event for each message, which says
   * who had opened it. A thread that is refused (`thread/unopened` with the messages, `claim/taken`, `thread/unreachable`, `thread/unhandled` for
   * more messages than one act takes, `access/not-found`, `access/denied`) is answered with its reason and changes nothing. If it is interrupted,
   * `stored` is `part`; a repeat with the same key answers what was closed as before, and tries again what was not.
   */
  readonly closeMany: Call<CloseMany, ManyClosed>;
  /** Says that a recipient who could not be told has been dealt with. */
  readonly settleUnreachable: Call<OnThread, Done>;
}

/**
 * One text to many patients, each in a thread of their own. For clinicians and managers. Refuses `broadcast/unknown`.
 *
 * @category broadcasts
 */
export interface Broadcasts {
  /**
   * Drafts a broadcast, or drafts it again: what was approved before is approved no more. Text and list are sealed; those before are destroyed. Refuses
   * `broadcast/not-a-draft`, `category/unknown`, `practice/team-unknown`, `practice/team-empty`, and what a text is refused for. Persists and audits
   * `broadcast-drafted`: references and a count.
   */
  readonly draft: Call<DraftBroadcast, BroadcastDrafted>;
  /** Gives up a draft and destroys its text and list. Refuses `broadcast/not-a-draft`. */
  readonly discard: Call<OnBroadcast, Done>;
  /** The text, why it may not go out, who is left out, and what must be acknowledged. Stores nothing; asks the register for everybody on the list. */
  readonly check: Call<{ readonly broadcast: BroadcastId }, BroadcastChecked>;
  /**
   * The second person's yes to one draft. Refuses `broadcast/second-person` for whoever wrote a draft of it, `broadcast/changed` for another draft than the
   * present one, `broadcast/stopped`, `broadcast/urgent`. Persists and audits `broadcast-approved`.
   */
  readonly approve: Call<OnRevision, Done>;
  /**
   * Lets it go: from now on `worker.sweep` writes to the list in batches, a small one first, then after a pause the others. Text, list, approval and disclaimers
   * are judged again. The messages are of whoever releases it. Refuses `broadcast/needs-second-person`, `broadcast/changed`, `broadcast/stopped`,
   * `broadcast/urgent`, `disclaimer/not-acknowledged`. Persists and audits `broadcast-released`.
   */
  readonly release: Call<ReleaseBroadcast, Done>;
  /** Stops it for good: no batch begins any more, and what is queued and was not handed over does not leave. Refuses `broadcast/not-released`. */
  readonly halt: Call<OnBroadcast, Done>;
  /**
   * Stops it, and takes back what went out, in batches by `worker.sweep`: what has not left was never there, the rest is retracted, and whoever had opened
   * it is told in fixed words. Refuses `broadcast/not-released`.
   */
  readonly recall: Call<OnBroadcast, Done>;
  /** What became of it, recipient by recipient: left out, not sent, told, opened, taken back. */
  readonly report: Call<BroadcastReportRequest, BroadcastReport>;
  /** The practice's broadcasts, the latest draft first. Rows hold no text. */
  readonly list: Call<PageRequest, ListPage<BroadcastRow>>;
}

/** @category triage */
export interface Diversions {
  /** Drafts that were sent elsewhere, the latest first, for staff: when, by which rules, whether sent nevertheless. No text, no name. */
  readonly list: Call<PageRequest, ListPage<DiversionRow>>;
}

/** @category access */
export interface Audit {
  /** Who opened a thread and when. For managers, and for the patient whose thread it is. */
  readonly ofThread: Call<{ readonly thread: ThreadId }, readonly AccessRow[]>;
  /** The practice's log in order, without texts. For managers. */
  readonly ofPractice: Call<LogRequest, readonly LogRow[]>;
}

/** @category messaging */
export interface Commands {
  /** Whether the principal's command with this key was stored: for an answer that was lost. */
  readonly recall: Call<Keyed, Recollection>;
}

/** @category messaging */
export interface Worker {
  /**
   * Tells recipients about messages that are due to be dispatched. Consent, agreement and address are judged now. A recipient who can be told by no
   * channel puts the thread on the worklist. Any number of workers may run it.
   */
  dispatch(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /** Makes happen what is due: claims that lapse, authorities that end. Any number of workers may run it. */
  sweep(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /**
   * Tells staff, and the host as the last resort, what must not wait, by the host's alerts: the longest waiting first. What is not taken is raised again
   * every half minute; one that a person cannot be told, or that failed four times, goes to the host. Any number of workers may run it.
   */
  alert(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /** Records what a channel says later: a bounce puts the thread on the worklist. Reports may come twice. Refuses `message/unknown`. */
  report(report: DeliveryReport): Promise<Outcome<Done>>;
}
