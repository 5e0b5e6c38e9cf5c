import {
  type CatalogueRow,
  type PortCode,
  type Problem,
  portCatalogue,
  problemsOf,
  type Result,
} from "@carethread/ports";

type Kind = CatalogueRow["kind"];
type Retry = CatalogueRow["retry"];
const row = (kind: Kind, retry: Retry, meaning: string, next: string): CatalogueRow => ({
  kind,
  retry,
  stored: kind === "defect" || kind === "unknown-outcome" ? "unknown" : "nothing",
  meaning,
  next,
});

const core = {
  "input/malformed": row(
    "invalid",
    "never",
    "A field is missing, of the wrong kind, too long, or not known here.",
    "Correct the fields named in `fields`.",
  ),
  "input/nhs-number": row(
    "invalid",
    "never",
    "This is not an NHS number: it needs ten digits, and the last one must fit the others.",
    "Check the number on an NHS letter or prescription and type it again.",
  ),
  "input/text-empty": row(
    "invalid",
    "never",
    "There is no text.",
    "Write something before sending.",
  ),
  "input/text-too-long": row(
    "invalid",
    "never",
    "The text is longer than `charsMax` characters.",
    "Shorten it; details can be given when the practice replies.",
  ),
  "input/text-control-characters": row(
    "invalid",
    "never",
    "The text has characters that cannot be shown, such as NUL or unpaired surrogates.",
    "Remove them; pasting as plain text usually helps.",
  ),
  "access/denied": row(
    "forbidden",
    "never",
    "The person who is signed in may not do this.",
    "Ask the practice manager to change roles or teams, or sign in as somebody else.",
  ),
  "access/not-found": row(
    "forbidden",
    "never",
    "There is nothing here with this reference that the person who is signed in may know of.",
    "Check the link. If it should be there, ask the practice.",
  ),
  "access/assurance-too-low": row(
    "forbidden",
    "never",
    "This needs a higher level of identity check than the account has.",
    "Prove identity with the practice or through the NHS login, up to the level in `required`.",
  ),
  "practice/unknown": row(
    "forbidden",
    "never",
    "This practice does not use messages here.",
    "Check the practice code, or found the practice first, which needs a key for it in the key provider.",
  ),
  "practice/exists": row(
    "rejected",
    "never",
    "The practice has been founded already.",
    "Use the practice as it is, or configure it.",
  ),
  "practice/closed": row(
    "rejected",
    "later",
    "The practice is not taking messages now.",
    "Phone the practice; use 111 when it is closed and 999 in an emergency. What was typed can be kept as a draft.",
  ),
  "practice/staff-unknown": row(
    "invalid",
    "never",
    "No active member of staff has this reference.",
    "Choose somebody from the practice's staff list.",
  ),
  "practice/staff-exists": row(
    "rejected",
    "never",
    "A member of staff with this reference exists or existed.",
    "Use another reference; a reference is never given to a second person.",
  ),
  "practice/last-manager": row(
    "rejected",
    "never",
    "The practice would be left without a manager.",
    "Make somebody else a manager first.",
  ),
  "practice/team-unknown": row(
    "invalid",
    "never",
    "No active team has this reference.",
    "Choose a team from the practice's list.",
  ),
  "practice/team-exists": row(
    "rejected",
    "never",
    "A team with this reference or this name exists.",
    "Choose another name, or use the team that is there.",
  ),
  "practice/last-team": row(
    "rejected",
    "never",
    "The practice would be left without a team to look at messages.",
    "Add another team first.",
  ),
  "practice/team-empty": row(
    "rejected",
    "never",
    "Messages for this team would be seen by nobody: it has no active member.",
    "Put somebody into the team first, or choose another team.",
  ),
  "practice/team-would-be-empty": row(
    "rejected",
    "never",
    "The team named in `team` would have nobody left who looks at its messages.",
    "Put somebody else into the team first, or close it with a successor.",
  ),
  "practice/team-busy": row(
    "rejected",
    "later",
    "The team still takes or holds work.",
    "Close it with a successor, and remove it once its work has been moved.",
  ),
  "practice/unseen-work": row(
    "rejected",
    "after-reload",
    "Messages that nobody has seen would be left behind: `total` threads, the most urgent of them in `threads`.",
    "Open them, or name who takes them over, and try again.",
  ),
  "practice/partner-unknown": row(
    "invalid",
    "never",
    "No active partner clinician has this reference.",
    "Add the partner to the practice first.",
  ),
  "practice/partner-exists": row(
    "rejected",
    "never",
    "A partner with this reference exists or existed.",
    "Use the partner that is there, or another reference.",
  ),
  "practice/limit": row(
    "rejected",
    "never",
    "The practice has as many of these as it can hold.",
    "Ask the vendor to raise the limit in `max`.",
  ),
  "practice/ladder-empty": row(
    "invalid",
    "never",
    "The ladder has no step, so nobody would be told of what nobody has looked at.",
    "Give it at least one step; the last one tells the host.",
  ),
  "practice/ladder-without-host": row(
    "invalid",
    "never",
    "The ladder does not end with the host, so it would end with nobody when nobody in the practice answers.",
    "Make the last step `host`.",
  ),
  "practice/duty-empty": row(
    "invalid",
    "never",
    "Nobody is on duty at any time.",
    "Put at least one person on the duty list.",
  ),
  "practice/shift-backwards": row(
    "invalid",
    "never",
    "A shift, a duty or an absence does not end after it begins.",
    "Give each an end later than its beginning; what goes past midnight is two shifts, until 24:00 and from 00:00.",
  ),
  "practice/watch-times": row(
    "invalid",
    "never",
    "A worklist would count as unopened before a heartbeat is over, so that people who watch would be told that nobody does.",
    "Set `unopenedMs` to at least `min` milliseconds, or `heartbeatMs` to less.",
  ),
  "practice/team-repeated": row(
    "invalid",
    "never",
    "A team is named twice.",
    "Name it once; `team` says which.",
  ),
  "practice/too-few-members": row(
    "invalid",
    "never",
    "More people would have to watch the team than look after it, so that it would never be watched.",
    "Add staff to the team, or ask for at most `members` watchers.",
  ),
  "practice/margin-too-small": row(
    "invalid",
    "never",
    "The margin would not cover clocks that differ, the pause between two rounds of work, and a short outage.",
    "Set `marginMs` to at least `min` milliseconds.",
  ),
  "hours/session-backwards": row(
    "invalid",
    "never",
    "A session on the day named in `day` does not end after it begins.",
    "Give each session an end later than its beginning; what goes past midnight is two sessions, until 24:00 and from 00:00.",
  ),
  "hours/sessions-overlap": row(
    "invalid",
    "never",
    "Two sessions on the day named in `day` overlap, or the later one comes first.",
    "Put the day's sessions in order, each beginning when the one before has ended or later.",
  ),
  "hours/never-open": row(
    "invalid",
    "never",
    "The week has no session, so nothing that waits would ever be due.",
    "Give at least one weekday a session. To stop taking messages for a while, set the availability instead.",
  ),
  "hours/exception-repeated": row(
    "invalid",
    "never",
    "The date named in `day` stands among the exceptions twice.",
    "Put all sessions of that day into one exception.",
  ),
  "calendar/year-not-covered": row(
    "unavailable",
    "never",
    "There is no list of bank holidays for the year in `year`, so nobody can say when the practice is open then.",
    "Give the content a list of bank holidays that covers the year; check() warns a year ahead.",
  ),
  "person/unknown": row(
    "forbidden",
    "never",
    "The practice has no patient to whom this applies.",
    "Check the NHS number and the date of birth, or ask reception.",
  ),
  "person/not-registered": row(
    "rejected",
    "never",
    "The patient is no longer registered with this practice.",
    "Write to the new practice. In an emergency call 999; for urgent help use 111.",
  ),
  "person/not-enrolled": row(
    "rejected",
    "never",
    "The patient has not set up online messages.",
    "Give the patient a linkage code, or phone or write by post.",
  ),
  "person/objects": row(
    "rejected",
    "never",
    "The patient has objected to this.",
    "Use a way that the patient agrees to: phone, letter, or in person.",
  ),
  "person/enrolled": row(
    "rejected",
    "never",
    "Online messages are set up with another account already.",
    "End the enrolment at the practice first.",
  ),
  "person/limit": row(
    "rejected",
    "never",
    "There are as many of these as one patient can have.",
    "End one that is no longer needed; history stays.",
  ),
  "linkage/wrong": {
    kind: "forbidden",
    retry: "never",
    stored: "part",
    meaning:
      "NHS number, date of birth and linkage code do not go together, or the code was used, cancelled or is too old. The try may have been counted.",
    next: "Check all three. After five wrong tries the code is locked: ask reception for a new one.",
  },
  "linkage/level": row(
    "rejected",
    "never",
    "The proof of identity that was seen is not enough for this.",
    "See a photo identity document, or vouch for the person by name.",
  ),
  "proxy/unknown": row(
    "invalid",
    "never",
    "No active proxy has this reference.",
    "Reload the list of proxies.",
  ),
  "proxy/ends-in-past": row(
    "invalid",
    "never",
    "The authority would end before it begins; a parent's authority ends on the child's 16th birthday.",
    "Choose a later end, or another basis.",
  ),
  "agreement/unknown": row(
    "invalid",
    "never",
    "No agreement of this patient has this reference, or it is not in a state that allows this.",
    "Reload the list of agreements.",
  ),
  "agreement/outdated": row(
    "rejected",
    "after-reload",
    "The text that was agreed to is not the present version.",
    "Show the present text and let both sides agree to it.",
  ),
  "agreement/no-address": row(
    "rejected",
    "never",
    "There is no e-mail address that the agreement could hold for.",
    "Set the patient's e-mail address first.",
  ),
  "category/unknown": row(
    "invalid",
    "never",
    "This is not a kind of matter that one can write about here.",
    "Choose one from the list.",
  ),
  "disclaimer/not-acknowledged": row(
    "rejected",
    "after-reload",
    "The present disclaimer has not been acknowledged for this message.",
    "Show the disclaimers named in `missing` and send again with the acknowledgements.",
  ),
  "disclaimer/missing": row(
    "unavailable",
    "never",
    "The content has no disclaimer for this writer, and nobody writes without one.",
    "Give the content a disclaimer for this audience and moment, in English at least; check() names what is missing.",
  ),
  "draft/too-many": row(
    "rejected",
    "never",
    "There are as many open drafts as one writer may have.",
    "Send or discard some of them.",
  ),
  "draft/unknown": row(
    "forbidden",
    "never",
    "There is no such draft.",
    "Look in the list of drafts.",
  ),
  "ticket/invalid": row(
    "invalid",
    "never",
    "The ticket was not made here for this person.",
    "Check the draft again and send with the new ticket.",
  ),
  "ticket/expired": row(
    "rejected",
    "after-reload",
    "The check of this text is too old.",
    "Check the draft again; nothing that was typed is lost.",
  ),
  "ticket/text-changed": row(
    "rejected",
    "after-reload",
    "The text is not the one that was checked.",
    "Check the changed text and send with the new ticket.",
  ),
  "ticket/outdated": row(
    "rejected",
    "after-reload",
    "Rules or disclaimers have changed since the text was checked.",
    "Check the draft again; nothing that was typed is lost.",
  ),
  "triage/rule-exists": row(
    "rejected",
    "never",
    "The pack has a rule with this id already.",
    "Give the rule an id of its own, or raise the one that is there.",
  ),
  "triage/rule-unknown": row(
    "invalid",
    "never",
    "The pack has no rule with this id.",
    "Take an id from the pack's list of rules.",
  ),
  "triage/not-raised": row(
    "rejected",
    "never",
    "This would send people to a less urgent place than the rule does now.",
    "Raise it to a more urgent place, or lower it by an override that names the safety officer who decided it.",
  ),
  "triage/override-incomplete": row(
    "rejected",
    "never",
    "A locked rule is lowered only by a decision that names this version of the rule, a safety officer, the day and the reason.",
    "Complete the override for the version that the pack has now, and try again.",
  ),
  "triage/diverted": row(
    "rejected",
    "never",
    "The text speaks of something that must not wait for a message, so it was not sent.",
    "Follow the advice that the check showed: 999, A&E, 111 or the practice's phone.",
  ),
  "thread/closed": row(
    "rejected",
    "never",
    "The thread is closed, and the time in which a reply opens it again is over.",
    "Start a new message about the same matter.",
  ),
  "thread/reply-window-ended": row(
    "rejected",
    "never",
    "The thread is too old for a reply.",
    "Start a new message about the same matter.",
  ),
  "thread/full": row(
    "rejected",
    "never",
    "The thread has as many messages as it can hold.",
    "Start a new one.",
  ),
  "thread/exists": row(
    "rejected",
    "never",
    "A thread with this reference was opened with another message.",
    "Use a new reference.",
  ),
  "thread/notes-full": row(
    "rejected",
    "never",
    "The thread has as many notes as it can hold.",
    "Write it into the patient's record.",
  ),
  "message/corrections-full": row(
    "rejected",
    "never",
    "The message was corrected as often as it can be.",
    "Retract it, or write another message.",
  ),
  "thread/unopened": row(
    "rejected",
    "after-reload",
    "There is a message in this thread that nobody qualified has opened, so it cannot be handled or closed.",
    "Open the thread and read it first.",
  ),
  "thread/unhandled": row(
    "rejected",
    "after-reload",
    "There is a message in this thread that has not been handled.",
    "Handle it with an outcome, then close the thread.",
  ),
  "thread/unreachable": row(
    "rejected",
    "after-reload",
    "Somebody could not be told of a message in this thread, and nobody has dealt with that.",
    "Reach them another way and settle it, then close the thread.",
  ),
  "thread/not-escalated": row(
    "rejected",
    "after-reload",
    "There is nothing to acknowledge: no clock of this thread is running out, or it has been seen to.",
    "Reload it.",
  ),
  "watch/no-gap": row(
    "rejected",
    "after-reload",
    "There is nothing to acknowledge: nobody has been told that this team is not watched, or it is by now.",
    "Load the watch board again.",
  ),
  "thread/nothing-to-handle": row(
    "rejected",
    "after-reload",
    "Everything in this thread has been handled.",
    "Reload it.",
  ),
  "diversion/settled": row(
    "rejected",
    "after-reload",
    "The colleague named in `staff` has followed this up already.",
    "Reload the list.",
  ),
  "diversion/no-follow-up": row(
    "rejected",
    "never",
    "Nobody follows this diversion up: staff wrote the draft, or it was sent nevertheless.",
    "Look at the message that was sent, if there is one.",
  ),
  "closing/too-early": row(
    "rejected",
    "later",
    "The day is not near its end yet: messages still come in for it.",
    "Close it from the time in `from`.",
  ),
  "closing/open-work": row(
    "rejected",
    "after-reload",
    "Messages that nobody has seen, or that nobody has in hand until the practice opens again, would be left behind: `total` threads, `unseen` of them with something unseen, the most urgent in `threads`.",
    "Open and handle them, or name who holds them until when.",
  ),
  "closing/hand-over-too-short": row(
    "invalid",
    "never",
    "A hand-over would end before the practice opens again, and then nobody would hold what it names.",
    "Let it reach at least until the time in `until`.",
  ),
  "closing/cannot-hold": row(
    "rejected",
    "never",
    "The threads in `threads` are restricted, and whoever was named to hold them may not know of them.",
    "Hand them over to somebody who is named in the restriction.",
  ),
  "closing/too-many": row(
    "rejected",
    "after-reload",
    "More threads would have to be handed over than one certificate can list: `total`, where `max` are possible.",
    "Get help, and work on them; the day is late until then, and the managers are told.",
  ),
  "closing/certificate-unknown": row(
    "invalid",
    "never",
    "The practice has issued no certificate with this reference.",
    "Choose one from the list of certificates.",
  ),
  "message/unknown": row(
    "invalid",
    "never",
    "The thread has no such message.",
    "Reload the thread.",
  ),
  "message/not-yours": row(
    "forbidden",
    "never",
    "Only its author may change a message.",
    "Ask its author, or write another message.",
  ),
  "message/undo-too-late": row(
    "rejected",
    "never",
    "The message has been dispatched or opened, so it cannot be undone.",
    "Correct or retract it; the recipient will be told.",
  ),
  "message/gone": row(
    "rejected",
    "after-reload",
    "The message was undone, retracted or redacted.",
    "Reload the thread.",
  ),
  "thread/one-way": row(
    "rejected",
    "never",
    "This message was sent to many people and cannot be answered.",
    "Start a new message about it, or phone the practice. Use 111 for urgent help and 999 in an emergency.",
  ),
  "broadcast/unknown": row(
    "forbidden",
    "never",
    "There is no such broadcast.",
    "Look in the list of broadcasts.",
  ),
  "broadcast/not-a-draft": row(
    "rejected",
    "after-reload",
    "The broadcast has been released, halted or discarded, so it cannot be changed any more.",
    "Reload it; draft a new one for other words or another list.",
  ),
  "broadcast/no-recipients": row(
    "invalid",
    "never",
    "Nobody is on the list.",
    "Give the references of the patients to whom it is to go.",
  ),
  "broadcast/changed": row(
    "rejected",
    "after-reload",
    "The broadcast was drafted again since it was looked at.",
    "Check it again: words, list and preview as they are now.",
  ),
  "broadcast/stopped": row(
    "rejected",
    "never",
    "The text may not go to so many people: `stops` says why.",
    "Change the words and check again. What is about one patient belongs into a message to that patient.",
  ),
  "broadcast/urgent": row(
    "rejected",
    "never",
    "The text asks for something that must not wait, and nobody knows when a message is read.",
    "Phone, or ask a colleague to; a broadcast is not for what must happen within two days.",
  ),
  "broadcast/second-person": row(
    "forbidden",
    "never",
    "Whoever wrote a draft of it cannot be the second person.",
    "Ask a colleague who has not written any of it.",
  ),
  "broadcast/needs-second-person": row(
    "rejected",
    "after-reload",
    "So many people, or such a text, need a second person who has approved it and still works here.",
    "Ask a colleague to check and approve it.",
  ),
  "broadcast/not-released": row(
    "rejected",
    "after-reload",
    "Nothing of it has been released, so there is nothing to stop or take back.",
    "Discard the draft instead.",
  ),
  "traffic/closed": row(
    "rejected",
    "later",
    "The practice takes messages in its opening hours alone, and it is closed now.",
    "Phone 111 for urgent help and 999 in an emergency. Write again from `opensAt`; what was typed is kept as the draft that `draft` names, where it names one.",
  ),
  "traffic/quiet-hours": row(
    "rejected",
    "later",
    "Nobody begins a message at this time of day.",
    "Phone 111 for urgent help and 999 in an emergency. Begin it from `opensAt`; a reply is always possible.",
  ),
  "traffic/full": row(
    "rejected",
    "later",
    "So much waits for the practice that it takes no more routine messages just now.",
    "Phone the practice, 111 for urgent help, 999 in an emergency. What is urgent by its category is always taken.",
  ),
  "traffic/too-many-waiting": row(
    "rejected",
    "later",
    "As many messages of this patient wait for the practice as may.",
    "Reply in one of them. Phone the practice, 111 for urgent help, 999 in an emergency.",
  ),
  "traffic/not-lawful": row(
    "rejected",
    "never",
    "The contract of this nation does not allow the limit that `rule` names, since the day in `from`.",
    "Leave core hours free of it; `source` says where the rule is written.",
  ),
  "traffic/surge-time": row(
    "invalid",
    "never",
    "Helpers are called until a time ahead, and for a week at most.",
    "Choose a time in the next seven days; for longer, put them into the team.",
  ),
  "claim/taken": row(
    "conflict",
    "after-reload",
    "A colleague is working on this.",
    "Choose another item, or ask the colleague in `staff` to hand it over.",
  ),
  "claim/not-yours": row(
    "conflict",
    "after-reload",
    "This is not claimed by you, or your claim has lapsed and somebody else has it.",
    "Reload the item and claim it again.",
  ),
  "paging/malformed": row(
    "invalid",
    "never",
    "This is not a position that a page gave.",
    "Start from the first page.",
  ),
  "messaging/contention": row(
    "conflict",
    "same-key",
    "Others changed the same things too often while this was tried.",
    "Try again with the same key.",
  ),
  "messaging/no-record": row(
    "rejected",
    "never",
    "The host has given no record system to file to.",
    "Give one as `record` when messaging is made, or file by hand.",
  ),
  "messaging/defect": row(
    "defect",
    "same-key",
    "Something broke that should not; its cause went to `onDefect` with the reference in `ref`.",
    "Tell the vendor the reference. Trying again with the same key is safe.",
  ),
} as const satisfies Readonly<Record<string, CatalogueRow>>;

/** A code of the catalogue. @category errors */
export type ErrorCode = keyof typeof core | PortCode;

/**
 * Every code that a call of Carethread may answer with, those of the ports included: what it means, what to do, whether a retry is safe.
 * Codes are only ever added.
 *
 * @category errors
 * @example
 * ```ts run
 * import { errorCatalogue } from "@carethread/core";
 *
 * console.log(errorCatalogue["thread/closed"].next); // => Start a new message about the same matter.
 * ```
 */
export const errorCatalogue: Readonly<Record<ErrorCode, CatalogueRow>> = {
  ...core,
  ...portCatalogue,
};

/** A failure that a call of Carethread answers with. @category errors */
export type CarethreadProblem = Problem<ErrorCode>;

/** What every call answers: a value, or a failure as data. @category errors */
export type Outcome<T> = Result<T, CarethreadProblem>;

/** Makes a problem from its code. */
export const problem: (
  code: ErrorCode,
  detail?: NonNullable<Problem["detail"]>,
) => CarethreadProblem = problemsOf<ErrorCode>(errorCatalogue);
