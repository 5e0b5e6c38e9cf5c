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
export type { InboxAcknowledgement } from "./messaging/alert/acknowledged.js";
export type { BroadcastChecked, PatientLeftOut } from "./messaging/broadcast/broadcast-check.js";
export type {
  DraftBroadcast,
  OnBroadcast,
  OnRevision,
  ReleaseBroadcast,
} from "./messaging/broadcast/broadcast-inputs.js";
export type {
  BroadcastCopy,
  BroadcastCounts,
  BroadcastReport,
  BroadcastReportRequest,
  BroadcastRow,
} from "./messaging/broadcast/broadcast-report.js";
export type { BroadcastDrafted } from "./messaging/broadcast/broadcasts.js";
export type {
  CertificateRow,
  CertificateVerified,
  CloseDay,
  ClosingPreview,
  HandOverOfDay,
  VerifyCertificate,
} from "./messaging/closing/closing.js";
export { createMessaging } from "./messaging/create-messaging.js";
export type { DeliveryReport } from "./messaging/dispatch/delivery-report.js";
export type {
  DiversionRow,
  DiversionsRequest,
  OpenedDiversion,
  SettleDiversion,
} from "./messaging/diversion/diversions.js";
export type { Done, Keyed } from "./messaging/done.js";
export type { DraftRow, DraftSaved, OpenedDraft, SaveDraft } from "./messaging/draft/drafts.js";
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
  Watches,
  Worker,
  Worklist,
} from "./messaging/messaging.js";
export type { Defect, MessagingOptions, ShadowDifference } from "./messaging/options.js";
export type { ListPage, PageRequest } from "./messaging/page.js";
export type {
  AccountRow,
  AgreementView,
  PersonDescription,
} from "./messaging/person/describe-person.js";
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
} from "./messaging/person/person-inputs.js";
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
} from "./messaging/practice/practice-inputs.js";
export type { PracticeDescription, StaffSettings } from "./messaging/practice/practices.js";
export type { StrayReceived } from "./messaging/received/received.js";
export type { OnStray, StrayRow, StrayView } from "./messaging/received/strays.js";
export type { AccessRow, LogRequest, LogRow } from "./messaging/report/audit.js";
export type { Health } from "./messaging/report/health.js";
export type { CheckRequest, PracticeHealth } from "./messaging/report/health-practice.js";
export type { Measured } from "./messaging/report/reports.js";
export type { CheckDraft, DraftChecked, MaySend } from "./messaging/send/check-draft.js";
export type { SameMatter } from "./messaging/send/same-matter.js";
export type { MessageSent, SendMessage } from "./messaging/send/send-message.js";
export type { SendTelling } from "./messaging/send/send-telling.js";
export type { Ticket } from "./messaging/send/ticket-codec.js";
export type { Round } from "./messaging/sweep/rounds.js";
export type { WorkDone, WorkRequest } from "./messaging/sweep/work-request.js";
export type { OpenThread } from "./messaging/thread/open-thread.js";
export type { Recollection } from "./messaging/thread/recall.js";
export type { BreakGlassReason } from "./messaging/thread/thread-access.js";
export type { NoteAdded } from "./messaging/thread/thread-commands.js";
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
} from "./messaging/thread/thread-inputs.js";
export type { ListThreads, ThreadRow } from "./messaging/thread/thread-lists.js";
export type {
  AuthorView,
  CanWrite,
  MessageView,
  NoteView,
  ThreadView,
} from "./messaging/thread/thread-view.js";
export type { AskExpectation, Expectation } from "./messaging/traffic/traffic-expectation.js";
export type { WorkPlan } from "./messaging/traffic/traffic-plan.js";
export type { CallSurge } from "./messaging/traffic/traffic-surge.js";
export type { AdmissionToken } from "./messaging/traffic/traffic-token.js";
export type { WatchBoard } from "./messaging/watch/watch-board.js";
export type { OnTeam, Watching } from "./messaging/watch/watch-commands.js";
export type { ManyClosed, ThreadClosed } from "./messaging/worklist/close-many.js";
export type { Claimed, WorklistRequest, WorklistRow } from "./messaging/worklist/worklist.js";
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
export {
  HANDLED_INSTEAD,
  HANDLED_OUTCOMES,
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
  AdviceVariant,
  ContextCue,
  CueScope,
  EarlierCondition,
  FactNeed,
  LightText,
  Need,
  PackLanguage,
  RouteFamily,
  RouteRule,
  RuleOverride,
  RulePack,
  RuleWeights,
  StoryCues,
  TriageRule,
} from "./triage/rule-pack.js";
export {
  type AdviceSetting,
  type ContextFlag,
  DISPOSITIONS,
  type Disposition,
  type DiversionAdvice,
  type EarlierMessage,
  type Finding,
  type MisspeltWord,
  NO_FACTS,
  type PackName,
  type Span,
  type TriageFacts,
  type TriageInput,
  type TriageOutcome,
  type TriageQuestion,
  type TriageResult,
} from "./triage/triage.js";
export { adaptRules, type RuleChanges } from "./triage/triage-adapt.js";
export { compareRules, type Judgement, type RulesCompared } from "./triage/triage-compare.js";
export { type CompiledPack, compilePack } from "./triage/triage-compile.js";
export { evaluate } from "./triage/triage-evaluate.js";
export { clausesOf } from "./triage/triage-reading.js";
export { routeFamiliesIn } from "./triage/triage-route.js";
export { validatePack } from "./triage/triage-validate.js";
export type { GapKind } from "./watch/watch.js";
export type { GapValue, TeamWatch, WatchState } from "./watch/watch-board.js";
export { DEFAULT_WATCH, type TeamMinimum, type WatchSettings } from "./watch/watch-settings.js";
