/** The largest things that are taken. What is over a limit is refused with the limit in the answer, and nothing is stored. */
export const LIMITS = {
  /** Characters of an id that the host gives. */
  idCharsMax: 100,
  /** UTF-16 units of a message's text. */
  textCharsMax: 10_000,
  /** UTF-16 units of a subject. */
  subjectCharsMax: 120,
  /** UTF-16 units of a name of a person, team or practice. */
  nameCharsMax: 120,
  /** Sessions of one day in the opening hours. */
  sessionsPerDayMax: 6,
  /** Days in the opening hours that differ from their weekday; those that are over can be left out. */
  hoursExceptionsMax: 100,
  /** UTF-16 units of the reason why a day differs. */
  hoursReasonCharsMax: 80,
  /** Steps of the ladder. */
  ladderStepsMax: 20,
  /** Shifts on the roster. */
  rosterShiftsMax: 200,
  /** Absences on the roster; those that are over can be left out. */
  rosterAbsencesMax: 100,
  /** Duties on the roster. */
  rosterDutyMax: 60,
  /** People whom one step of the ladder tells. */
  toldMax: 40,
  /** Messages in one thread; a new thread is needed after that. */
  messagesPerThreadMax: 200,
  /** Texts of one message: the first and its corrections. */
  revisionsPerMessageMax: 20,
  /** Staff named when a thread is restricted: each has a row of it, and a stream has only so many rows. */
  restrictedToMax: 40,
  /** Messages that one act on many handles in one thread: each has an event, and a commit takes only so many. */
  handledAtOnceMax: 90,
  /** Threads that one act on many may name. */
  closeManyMax: 100,
  /** Threads that one thread is linked to as perhaps the same matter. */
  linkedThreadsMax: 20,
  /** Threads that one certificate can hand over: it lists each of them, in one event. */
  closingThreadsMax: 1_000,
  /** Notes beside one thread. */
  notesPerThreadMax: 200,
  /** Recipients named in a clinicians' thread. */
  partnersPerThreadMax: 10,
  /** Staff of one practice, leavers included. */
  staffPerPracticeMax: 1_000,
  /** Teams of one practice, removed ones included. */
  teamsPerPracticeMax: 100,
  /** Partners of one practice, removed ones included. */
  partnersPerPracticeMax: 500,
  /** Proxies of one patient, ended ones included. */
  proxiesPerPatientMax: 40,
  /** Linkage codes issued for one patient. */
  codesPerPatientMax: 200,
  /** Agreements of one patient. */
  agreementsPerPatientMax: 50,
  /** Wrong tries after which a linkage code is locked. */
  codeTriesMax: 5,
  /** Failed tries to notify after which a person is told. */
  notifyTriesMax: 8,
  /** Patients on the list of one broadcast. */
  recipientsPerBroadcastMax: 20_000,
  /** Recipients of one batch of a broadcast: each needs three events, and a commit takes a hundred. */
  recipientsPerBatchMax: 25,
  /** Calls for helpers that hold at the same time. */
  surgesMax: 40,
  /** Open drafts of one writer. */
  draftsOpenMax: 100,
  /** Rows of a page. */
  pageRowsMax: 100,
} as const;
