/**
 * Secure messaging between GP practices and their patients. Start at {@link createMessaging}.
 *
 * @packageDocumentation
 */
export type {
  PartnerPrincipal,
  PersonPrincipal,
  Principal,
  StaffPrincipal,
} from "./access/principal.js";
export type { BroadcastStatus, LeftOutReason } from "./broadcast/broadcast.js";
export type { BroadcastValue } from "./broadcast/broadcast-entries.js";
export type { BroadcastStop, StopReason } from "./broadcast/broadcast-guard.js";
export {
  type BankHoliday,
  type BankHolidays,
  type Calendar,
  type CivilDate,
  calendarOf,
  DEFAULT_OPENING_HOURS,
  type HoursException,
  type LocalTime,
  type NationProfile,
  type OpeningHours,
  type Session,
  type Week,
} from "./calendar/calendar.js";
export {
  coreHoursOn,
  endOfCoreDay,
  endOfNextCorePeriod,
  profileOn,
} from "./calendar/nation-profile.js";
export { sessionsOn } from "./calendar/opening.js";
export { instantOf, type LocalMoment, localOf } from "./calendar/uk-time.js";
export {
  addOpenTime,
  isOpen,
  nextClosing,
  nextOpening,
  openTimeBetween,
} from "./calendar/working-time.js";
export { type ByWeight, type ClockName, type Clocks, DEFAULT_CLOCKS } from "./clocks/clocks.js";
export { type Deadlines, deadlinesOf, type MessageWaiting } from "./clocks/deadlines.js";
export type {
  Certificate,
  DayHandOver,
  LastClosing,
  SignedCertificate,
} from "./closing/closing.js";
export type { CertificateValue } from "./closing/closing-codec.js";
export type {
  AgreementText,
  BroadcastTexts,
  Category,
  Content,
  RecallNotice,
  TrafficText,
} from "./content/content.js";
export type {
  Acknowledgement,
  Disclaimer,
  DisclaimerAudience,
  DisclaimerMoment,
  RequiredDisclaimer,
} from "./disclaimer/disclaimer.js";
export { type DisclaimerQuestion, requiredDisclaimers } from "./disclaimer/disclaimer-required.js";
export type { FollowUpOutcome } from "./diversion/diversion.js";
export type { DiversionValue } from "./diversion/diversion-codec.js";
export type { About, Correction, NewThread, ReplyTo } from "./draft/draft.js";
export {
  type CarethreadProblem,
  type ErrorCode,
  errorCatalogue,
  type Outcome,
} from "./kernel/catalogue.js";
export type {
  AccountId,
  AgreementId,
  BroadcastId,
  CategoryId,
  DiversionId,
  DraftId,
  Id,
  LinkageCodeId,
  MessageId,
  NoteId,
  PartnerId,
  PatientId,
  PracticeId,
  ProxyId,
  StaffId,
  StraySenderId,
  TeamId,
  ThreadId,
} from "./kernel/id.js";
export { DEFAULT_LADDER, type LadderStep, type Rung } from "./ladder/ladder.js";
export type { ContractMeasure, MeasureWeight, Month } from "./measure/measure.js";
export { measureCsv } from "./measure/measure-csv.js";
export type {
  ClockMeasures,
  ContractFigure,
  Counted,
  DiversionFigure,
  MeasureBy,
  MeasureGroup,
  MeasureReport,
  MeasureRequest,
  MessageMeasures,
  PatientDimension,
  SliceRow,
  SliceSpread,
  SliceTable,
  Spread,
  WorkDimension,
} from "./measure/measure-view.js";
export type { InboxAcknowledgement } from "./messaging/acknowledged.js";
export type { AccessRow, LogRequest, LogRow } from "./messaging/audit.js";
export type { BroadcastChecked, PatientLeftOut } from "./messaging/broadcast-check.js";
export type {
  DraftBroadcast,
  OnBroadcast,
  OnRevision,
  ReleaseBroadcast,
} from "./messaging/broadcast-inputs.js";
export type {
  BroadcastCopy,
  BroadcastCounts,
  BroadcastReport,
  BroadcastReportRequest,
  BroadcastRow,
} from "./messaging/broadcast-report.js";
export type { BroadcastDrafted } from "./messaging/broadcasts.js";
export type { CheckDraft, DraftChecked, MaySend } from "./messaging/check-draft.js";
export type { ManyClosed, ThreadClosed } from "./messaging/close-many.js";
export type {
  CertificateRow,
  CertificateVerified,
  CloseDay,
  ClosingPreview,
  HandOverOfDay,
  VerifyCertificate,
} from "./messaging/closing.js";
export { createMessaging } from "./messaging/create-messaging.js";
export type { DeliveryReport } from "./messaging/delivery-report.js";
export type { AccountRow, AgreementView, PersonDescription } from "./messaging/describe-person.js";
export type {
  DiversionRow,
  DiversionsRequest,
  OpenedDiversion,
  SettleDiversion,
} from "./messaging/diversions.js";
export type { Done, Keyed } from "./messaging/done.js";
export type { DraftRow, DraftSaved, OpenedDraft, SaveDraft } from "./messaging/drafts.js";
export type { Health } from "./messaging/health.js";
export type {
  Agreements,
  Audit,
  Broadcasts,
  Call,
  Closings,
  Commands,
  Diversions,
  Drafts,
  Messages,
  Messaging,
  People,
  Practices,
  Reports,
  Threads,
  Traffic,
  Worker,
  Worklist,
} from "./messaging/messaging.js";
export type { OpenThread } from "./messaging/open-thread.js";
export type { Defect, MessagingOptions } from "./messaging/options.js";
export type { ListPage, PageRequest } from "./messaging/page.js";
export type {
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
} from "./messaging/person-inputs.js";
export type {
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
} from "./messaging/practice-inputs.js";
export type { PracticeDescription, StaffSettings } from "./messaging/practices.js";
export type { Recollection } from "./messaging/recall.js";
export type { StrayReceived } from "./messaging/received.js";
export type { Measured } from "./messaging/reports.js";
export type { Round } from "./messaging/rounds.js";
export type { SameMatter } from "./messaging/same-matter.js";
export type { MessageSent, SendMessage } from "./messaging/send-message.js";
export type { SendTelling } from "./messaging/send-telling.js";
export type { OnStray, StrayRow, StrayView } from "./messaging/strays.js";
export type { BreakGlassReason } from "./messaging/thread-access.js";
export type { NoteAdded } from "./messaging/thread-commands.js";
export type {
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
} from "./messaging/thread-inputs.js";
export type { ListThreads, ThreadRow } from "./messaging/thread-lists.js";
export type {
  AuthorView,
  CanWrite,
  MessageView,
  NoteView,
  ThreadView,
} from "./messaging/thread-view.js";
export type { Ticket } from "./messaging/ticket-codec.js";
export type { AskExpectation, Expectation } from "./messaging/traffic-expectation.js";
export type { WorkPlan } from "./messaging/traffic-plan.js";
export type { CallSurge } from "./messaging/traffic-surge.js";
export type { AdmissionToken } from "./messaging/traffic-token.js";
export type { WorkDone, WorkRequest } from "./messaging/work-request.js";
export type { Claimed, WorklistRequest, WorklistRow } from "./messaging/worklist.js";
export type {
  Agreement,
  AgreementScope,
  Assurance,
  Choice,
  ChoiceValue,
  Enrolment,
  LinkageCode,
  LinkagePurpose,
  ProxyBasis,
  ProxyGrant,
  ProxyScope,
  Purpose,
} from "./person/person.js";
export type {
  Availability,
  BroadcastSettings,
  Held,
  LeaverHandOver,
  Nation,
  Partner,
  PracticeSettings,
  Role,
  Staff,
  Team,
} from "./practice/practice.js";
export type { Absence, Duty, Roster, Shift } from "./roster/roster.js";
export type { StrayValue } from "./stray/stray-codec.js";
export type {
  Author,
  Escalation,
  HandledInstead,
  HandledOutcome,
  Notice,
  SendEvidence,
  ThreadKind,
} from "./thread/thread.js";
export type { RedactReason } from "./thread/thread-command.js";
export type { ConcernKind, ConcernReason } from "./thread/thread-concern.js";
export type {
  ThreadListValue,
  WorklistValue,
} from "./thread/thread-entries.js";
export type { BroadcastCopyValue } from "./thread/thread-rows.js";
export type { Weight } from "./thread/thread-telling.js";
export type { EscalationValue, UrgentValue } from "./thread/thread-urgent.js";
export type { LimitHours, TrafficSettings, WaitingLimit } from "./traffic/traffic.js";
export type { RefusalReason } from "./traffic/traffic-admission.js";
export type { PlannedDay } from "./traffic/traffic-plan.js";
export type {
  AdviceText,
  ContextCue,
  EarlierCondition,
  PackLanguage,
  RulePack,
  TriageRule,
} from "./triage/rule-pack.js";
export type {
  ContextFlag,
  Disposition,
  DiversionAdvice,
  EarlierMessage,
  Finding,
  PackName,
  Span,
  TriageFacts,
  TriageInput,
  TriageOutcome,
  TriageQuestion,
  TriageResult,
} from "./triage/triage.js";
export { type CompiledPack, compilePack } from "./triage/triage-compile.js";
export { evaluate } from "./triage/triage-evaluate.js";
export { validatePack } from "./triage/triage-validate.js";
