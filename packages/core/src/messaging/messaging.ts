import type { Principal } from "../access/principal.js";
import type { SignedCertificate } from "../closing/closing.js";
import type { Outcome } from "../kernel/catalogue.js";
import type {
  BroadcastId,
  DiversionId,
  DraftId,
  PatientId,
  TeamId,
  ThreadId,
} from "../kernel/id.js";
import type { MeasureRequest } from "../measure/measure-view.js";
import type { InboxAcknowledgement } from "./alert/acknowledged.js";
import type { BroadcastChecked } from "./broadcast/broadcast-check.js";
import type {
  DraftBroadcast,
  OnBroadcast,
  OnRevision,
  ReleaseBroadcast,
} from "./broadcast/broadcast-inputs.js";
import type {
  BroadcastReport,
  BroadcastReportRequest,
  BroadcastRow,
} from "./broadcast/broadcast-report.js";
import type { BroadcastDrafted } from "./broadcast/broadcasts.js";
import type {
  CertificateRow,
  CertificateVerified,
  CloseDay,
  ClosingPreview,
  VerifyCertificate,
} from "./closing/closing.js";
import type { DeliveryReport } from "./dispatch/delivery-report.js";
import type {
  DiversionRow,
  DiversionsRequest,
  OpenedDiversion,
  SettleDiversion,
} from "./diversion/diversions.js";
import type { Done, Keyed } from "./done.js";
import type { DraftRow, DraftSaved, OpenedDraft, SaveDraft } from "./draft/drafts.js";
import type { ListPage, PageRequest } from "./page.js";
import type { AccountRow, PersonDescription } from "./person/describe-person.js";
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
} from "./person/person-inputs.js";
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
} from "./practice/practice-inputs.js";
import type { PracticeDescription } from "./practice/practices.js";
import type { StrayReceived } from "./received/received.js";
import type { OnStray, StrayRow, StrayView } from "./received/strays.js";
import type { AccessRow, LogRequest, LogRow } from "./report/audit.js";
import type { Health } from "./report/health.js";
import type { CheckRequest } from "./report/health-practice.js";
import type { Measured } from "./report/reports.js";
import type { CheckDraft, DraftChecked } from "./send/check-draft.js";
import type { MessageSent, SendMessage } from "./send/send-message.js";
import type { WorkDone, WorkRequest } from "./sweep/work-request.js";
import type { OpenThread } from "./thread/open-thread.js";
import type { Recollection } from "./thread/recall.js";
import type { NoteAdded } from "./thread/thread-commands.js";
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
  SettleConcern,
  WithClaim,
} from "./thread/thread-inputs.js";
import type { ListThreads, ThreadRow } from "./thread/thread-lists.js";
import type { ThreadView } from "./thread/thread-view.js";
import type { AskExpectation, Expectation } from "./traffic/traffic-expectation.js";
import type { WorkPlan } from "./traffic/traffic-plan.js";
import type { CallSurge } from "./traffic/traffic-surge.js";
import type { WatchBoard } from "./watch/watch-board.js";
import type { OnTeam, Watching } from "./watch/watch-commands.js";
import type { ManyClosed } from "./worklist/close-many.js";
import type { Claimed, WorklistRequest, WorklistRow } from "./worklist/worklist.js";

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
  /** Who watches which team. */
  readonly watch: Watches;
  /** How what comes is shaped: what to say before writing, a plan of the work, helpers. */
  readonly traffic: Traffic;
  /** One text to many patients, with its guard. */
  readonly broadcasts: Broadcasts;
  /** Drafts that were sent elsewhere. */
  readonly diversions: Diversions;
  /** The end of a day. */
  readonly closing: Closings;
  /** Who opened what. */
  readonly audit: Audit;
  /** Figures over all messages. */
  readonly reports: Reports;
  /** Reading back what became of a command. */
  readonly commands: Commands;
  /** Rounds of work for the host's scheduler. */
  readonly worker: Worker;
  /**
   * Looks at everything that Carethread rests on, without changing anything: storage, clock, channels, content; of a practice that is named also whether its teams are
   * watched, and how long the oldest message waits that nobody qualified has seen. For the host's monitor: it has no principal.
   */
  check(request?: CheckRequest): Promise<Outcome<Health>>;
}

/** @category people */
export interface Practices {
  /**
   * Founds a practice with its first manager. The one command without a principal: the host alone may call it.
   * Refuses `practice/exists`, and `calendar/year-not-covered` where the content has no bank holidays of the nation for this year. Persists and audits `practice-founded`. A key for the practice must exist in the key provider (`practice/unknown`).
   */
  found(input: FoundPractice): Promise<Outcome<Done>>;
  /**
   * Changes settings, for managers. Effective with the next decision of any kind, drafts that are being written included. Refuses `calendar/year-not-covered` for another nation whose bank
   * holidays of this year the content does not have.
   */
  readonly configure: Call<ConfigurePractice, Done>;
  /**
   * Opens or closes the practice for patients' messages, for managers. Decided again at sending: a draft checked before the closing is refused `practice/closed`.
   * Closing refuses `practice/unseen-work` with the threads while anything is unseen, unless a certificate of the day hands it over or `heldBy` names
   * who holds it: it is then handed over to them until that time, and does not stand in the way of another closing. Persists and audits who does.
   */
  readonly setAvailability: Call<SetAvailability, Done>;
  /** Describes the practice. Settings and active teams for anybody signed in; staff and partners for active staff. Not audited. */
  describe(principal: Principal): Promise<Outcome<PracticeDescription>>;
  /** Adds a member of staff, for managers. Refuses `practice/staff-exists`, `practice/team-unknown`, `practice/limit`. */
  readonly addStaff: Call<AddStaff, Done>;
  /**
   * Changes a member of staff, for managers. Refuses `practice/last-manager`, `practice/team-would-be-empty`; and `practice/unseen-work` where a role or a team is taken away by which they have
   * something unseen in hand, until `handOver` says who takes over. Rights change at once; what is handed over follows in commits of its own, which a repeat with the same key finishes
   * (`stored: "part"`). Persists and audits who takes over.
   */
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
  /**
   * A page of what waits, for a team or the whole practice: rank first, then the earliest promised reply. For staff. For somebody who looks after a team whose work is
   * on the list it counts as having opened that team's list, and as a heartbeat (see `watch`): persists `watch-heard`, at most once in a third of `watch.heartbeatMs` for each person
   * and team. Whether or not that can be stored, the page is answered. A `glance` counts as nothing.
   */
  readonly page: Call<WorklistRequest, ListPage<WorklistRow>>;
  /** What the member of staff has claimed. */
  readonly mine: Call<PageRequest, ListPage<WorklistRow>>;
  /** Takes a thread in hand for a while, or renews one's own claim. Refuses `claim/taken` naming the colleague. */
  readonly claim: Call<OnThread, Claimed>;
  /**
   * Says, by name, that one has in hand what the ladder tells of: the next step is held back for as long as a claim holds, in working time, and comes then unless
   * the matter was seen to. For staff who may know of the thread. Persists and audits `escalation-acknowledged`. Refuses
   * `thread/not-escalated` where no ladder has begun, or all is quiet.
   */
  readonly acknowledge: Call<OnThread, Done>;
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
  /** Says that somebody has dealt with what a thread wanted a person for, besides messages that wait: all of one kind. An unreachable patient is settled by `settleUnreachable`, a reply by `settleStray`. */
  readonly settleConcern: Call<SettleConcern, Done>;
  /** What people answered by channels on which nobody reads, what may be an emergency first. For staff who work. No number and no text. */
  readonly strays: Call<PageRequest, ListPage<StrayRow>>;
  /** Opens what a sender wrote that nobody has dealt with, for staff who work. Persists and audits `strays-opened`. Refuses `access/not-found`. */
  readonly openStray: Call<OnStray, StrayView>;
  /** Says that somebody has dealt with what a sender wrote, also on the thread where it was noted. Refuses `access/not-found`. */
  readonly settleStray: Call<OnStray & Keyed, Done>;
  /** Has tried again, at once, whatever of a thread is not filed yet. The concern stays until it is. Refuses `messaging/no-record` where the host has no record. */
  readonly fileAgain: Call<OnThread, Done>;
}

/**
 * Who watches which team. Somebody on the roster is expected; a heartbeat shows that they are there. When fewer watch than must, everybody on duty is told; when nobody
 * opens a list on which something waits, the ladder is climbed. Both in open hours, by `worker.sweep`, until the gap is over; a named person can hold the next step back.
 *
 * @category worklist
 */
export interface Watches {
  /**
   * Says that one watches a team, or that one still does: call it again, every minute or few, for as long as the team's list is on the screen. For staff who look after the team,
   * as members or as helpers of a surge, on any number of devices. Takes no key: repeating it is the heartbeat. Persists and audits `watch-started`, then `watch-heard` at most once in a
   * third of `watch.heartbeatMs`. Refuses `practice/team-unknown`, `access/denied` for a team that one does not look after. A retry is always safe.
   */
  readonly start: Call<OnTeam, Watching>;
  /** Says that one watches a team no more. Takes no key. Persists and audits `watch-stopped`. Refuses as `start` does. A retry is always safe. */
  readonly stop: Call<OnTeam, Done>;
  /**
   * Says, by name, that one sees to it that a team is watched: the next step is held back for as long as a claim holds (`claimMs`), in working time, and comes then unless the gap
   * is over. For staff who see worklists. Persists and audits `gap-acknowledged`. Refuses `practice/team-unknown`, `watch/no-gap` where nobody has been told of one.
   */
  readonly acknowledge: Call<OnTeam & Keyed, Done>;
  /** How each team is watched now: by whom, since when its list is unopened, what waits, and where the ladders of its gaps stand. For staff who see worklists. Not audited. */
  board(principal: Principal): Promise<Outcome<WatchBoard>>;
}

/** @category traffic */
export interface Traffic {
  /**
   * What to say before somebody begins to type: whether the practice takes it now, by when a reply is to be expected, or where to turn. For whoever may write about
   * the patient, and staff who may work. That the practice is closed is an answer, not a refusal. Refuses what `drafts.check` refuses for who asks and about what. Stores nothing.
   */
  readonly expectation: Call<AskExpectation, Expectation>;
  /** A team's work spread over the next five days on which the practice is open, so that every promise is kept. For staff. Refuses `practice/team-unknown`. */
  readonly plan: Call<{ readonly team: TeamId }, WorkPlan>;
  /**
   * Brings staff onto a team until a time, for managers: they read and work as its members do, and each is told by an alert. Refuses `practice/team-unknown`,
   * `practice/staff-unknown` for somebody who may not work, `traffic/surge-time`, `practice/limit`. Persists and audits `surge-called`.
   */
  readonly surge: Call<CallSurge, Done>;
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
  /**
   * Drafts that were sent elsewhere, for staff: when, by which rules, whether sent nevertheless, what became of it. No text, no name. All, the latest
   * first; or with `followUp: "needed"` those of whose writers nothing was heard since, the grave ones first.
   */
  readonly list: Call<DiversionsRequest, ListPage<DiversionRow>>;
  /** Opens a diversion to follow it up, for staff who work on threads: whom it is about. No text: it was never sent. Records the access. */
  readonly open: Call<{ readonly diversion: DiversionId }, OpenedDiversion>;
  /**
   * Says how following up ended, for staff who work on threads. Persists and audits who and how. Refuses `diversion/settled` naming the colleague who was faster,
   * `diversion/no-follow-up` where nobody follows up.
   */
  readonly settle: Call<SettleDiversion, Done>;
}

/** @category closing */
export interface Closings {
  /** What a closing would have to deal with now: what waits by team, what is unseen, what needs a holder, from when, by when. For staff. Not audited. */
  preview(principal: Principal): Promise<Outcome<ClosingPreview>>;
  /**
   * Closes the day, for staff who may move work: certifies that at one place of the practice's log everything on the worklist had been seen and was in
   * somebody's hands until the practice opens again, or is handed over by name. What comes in after that place is the next day's. Persists and
   * audits the certificate, signed with the practice's key, and the hand-overs, which stop no clock. Refuses `closing/open-work` with the threads that
   * nobody was named for, `closing/too-early` (an hour before the end of the last session), `closing/hand-over-too-short`, `closing/cannot-hold`,
   * `closing/too-many`, `practice/staff-unknown`. A day can be closed again when something came in since.
   */
  readonly close: Call<CloseDay, SignedCertificate>;
  /** Looks whether a certificate is genuine, and whether a copy of it that was kept elsewhere says the same. For staff. Refuses `closing/certificate-unknown`. */
  readonly verify: Call<VerifyCertificate, CertificateVerified>;
  /** The certificates, the latest first. For staff. */
  readonly list: Call<PageRequest, ListPage<CertificateRow>>;
}

/** @category access */
export interface Audit {
  /** Who opened a thread and when. For managers, and for the patient whose thread it is. */
  readonly ofThread: Call<{ readonly thread: ThreadId }, readonly AccessRow[]>;
  /** The practice's log in order, without texts. For managers. */
  readonly ofPractice: Call<LogRequest, readonly LogRow[]>;
}

/** @category measure */
export interface Reports {
  /**
   * What the practice's messages add up to, month by month: volumes, time to the first qualified look and to an answer, promises kept and
   * broken, diversions, escalations, outcomes, what the contract asks; told apart by a dimension on request. For managers. No patient, no
   * member of staff, no text; where figures tell people apart, small numbers are suppressed. A complete answer is recorded as an access.
   *
   * One call reads at most 5,000 entries of the log and asks the register about at most 500 patients; when there is more it answers
   * `reading`, and the same request asked again goes on from there. What was read is kept in the process, so that only what is new is read
   * the next time. Refuses `directory/unavailable`; a retry is always safe.
   */
  readonly measure: Call<MeasureRequest, Measured>;
}

/** @category messaging */
export interface Commands {
  /** Whether the principal's command with this key was stored: for an answer that was lost. */
  readonly recall: Call<Keyed, Recollection>;
}

/** @category messaging */
export interface Worker {
  /**
   * Tells recipients about messages that are due to be dispatched, and answers those who wrote where nobody reads. Consent, agreement and address are judged now. A recipient who can be told by no
   * channel puts the thread on the worklist. Any number of workers may run it.
   */
  dispatch(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /**
   * Makes happen what is due, the longest due first: claims that lapse, authorities that end, clocks that run out, steps of the ladder, promises that are
   * broken. Any number of workers may run it; after an outage repeat it until it finds nothing.
   */
  sweep(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /**
   * Tells staff, and the host as the last resort, what must not wait, by the host's alerts: the longest waiting first. What is not taken is raised again
   * every half minute; one that a person cannot be told, or that failed four times, goes to the host. Any number of workers may run it.
   */
  alert(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /**
   * Puts what waits into the host's inbox, and takes out what does not wait any more. What is not acknowledged is put again; when the time that the
   * settings give is over, the thread's row says so and its team is told, once. Any number of workers may run it. Without an inbox it does nothing.
   */
  deliver(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /**
   * Files what was handled, or closed, to the patients' records. What the record refuses, or has not taken in the time that the settings give, puts the
   * thread back on the worklist, and its team is told. Any number of workers may run it. Without a record it does nothing.
   */
  file(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /**
   * Does the batches of broadcasts that are due: writes to the next people on a list, or takes back what was sent to them. Each batch asks the register of its people, so this is a round of its
   * own: a register that does not answer holds up no sweep. Any number of workers may run it; a batch is done once.
   */
  broadcast(request: WorkRequest): Promise<Outcome<WorkDone>>;
  /**
   * Records that the host's inbox has confirmed an item, for one that cannot say so at once. May come twice and out of order; one about an older version
   * changes nothing. Refuses `access/not-found` for what is no thread.
   */
  acknowledged(acknowledgement: InboxAcknowledgement): Promise<Outcome<Done>>;
  /**
   * Takes what somebody answered by a channel on which nobody reads. The writer is answered by the same channel with fixed words, at most once in an hour and
   * four times in a day; the text is sealed; somebody at the practice is told, on the thread of the patient whose number it is, if it is one enrolled patient's
   * alone, else on `worklist.strays`. The answer to this call does not tell which. Repeat with the same `reference`: nothing new.
   */
  received(reply: StrayReceived): Promise<Outcome<Done>>;
  /** Records what a channel says later: a bounce puts the thread on the worklist. Reports may come twice. Refuses `message/unknown`. */
  report(report: DeliveryReport): Promise<Outcome<Done>>;
}
