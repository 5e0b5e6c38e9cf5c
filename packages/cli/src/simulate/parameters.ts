import * as z from "zod";

const share = z.number().min(0).max(1);
const positive = z.number().positive();

/**
 * What a simulated year is made of. Every number can be changed; each default says where it comes from, and "assumed" where it comes
 * from nowhere.
 *
 * @category simulate
 */
export interface Parameters {
  /** The first day, `YYYY-MM-DD`. The year runs from its midnight, UK time. */
  readonly from: string;
  /** How many days. */
  readonly days: number;
  /** Draws everything that is left to chance: the same number gives the same year. */
  readonly seed: number;
  /** Patients on the list. Default 10,000: a usual practice in England (general knowledge). */
  readonly listSize: number;
  /** New threads on an average working day for each 10,000 patients. Default 60: 135.8 submissions for each 1,000 patients in October 2025 (NHS England), over 23 days. */
  readonly threadsPerDay: number;
  /** Share of threads about administration. Default 0.33: a third of the submissions in October 2025 (NHS England). */
  readonly adminShare: number;
  /** Traffic of each weekday, Monday first, against the average working day. The shape is askmyGP's; the sizes are assumed. */
  readonly weekdays: readonly number[];
  /** Share of messages written outside 08:00 to 18:30. Default 0.25: assumed. */
  readonly outOfHoursShare: number;
  /** Share of clinical messages that describe high-risk symptoms. Default 0.035: North, JAMIA 2013, 7,322 messages. */
  readonly highRiskShare: number;
  /** Share of high-risk content that comes as a reply in a thread. Default 0.2: assumed. */
  readonly midThreadShare: number;
  /** How well the text check finds high-risk content, and how many of its findings are right. Defaults 0.6 and 0.25: between North 2013 (0.15, 0.29) and a nurse pool's prioritiser (0.63, 0.67). */
  readonly detector: { readonly sensitivity: number; readonly precision: number };
  /** Share of diverted writers who declare that the advice does not apply and send. Default 1: the most that can reach the list. */
  readonly declaredShare: number;
  /** Further patient messages in a thread, on average. Default 0.13: 1.13 patient messages in a thread, Kaiser, 556,339 threads. */
  readonly repliesPerThread: number;
  /** Share of writers without an answer after 24 hours who write again. Default 0.15: assumed. */
  readonly chaserShare: number;
  /** Minutes of work for one message: log-normal. Default median 3, spread 0.7: assumed, bounded by 12 minutes for 10 messages outside hours (JGIM 2024). */
  readonly handling: { readonly medianMinutes: number; readonly spread: number };
  /** Share of unflagged messages that are answered later in the day, after a result or a call. Default 0.2, a median of 3 hours: assumed. */
  readonly answeredLater: { readonly share: number; readonly medianHours: number };
  /** Who watches, and how. */
  readonly staffing: Staffing;
  /** Chance that somebody who should watch for half a day does not. Default 0.05; practices report 0 to 0.2: assumed. */
  readonly rosterGap: number;
  /** How somebody answers an alert: after a log-normal time, or, with the chance `missed`, not at all. Default median 6 minutes, spread 0.6, missed 0.15: assumed. */
  readonly alerts: {
    readonly medianMinutes: number;
    readonly spread: number;
    readonly missed: number;
  };
}

/** Who watches the worklist, and how. @category simulate */
export interface Staffing {
  /** Clinicians on watch at any open time. */
  readonly clinicians: number;
  /** Receptionists on watch at any open time. */
  readonly receptionists: number;
  /** Further clinicians in the building, who do not watch but answer alerts. */
  readonly others: number;
  /** Minutes from one look at the list to the next, while other work goes on: median of a log-normal. */
  readonly lookEveryMinutes: number;
  /** Minutes that one look lasts before other work has to go on; what was begun is finished. */
  readonly lookMinutes: number;
}

/** Every number that {@link simulatePractice} takes, as it is when nobody says otherwise. @category simulate */
export const DEFAULT_PARAMETERS: Parameters = {
  from: "2026-04-01",
  days: 365,
  seed: 1,
  listSize: 10_000,
  threadsPerDay: 60,
  adminShare: 0.33,
  weekdays: [1.5, 1.2, 0.9, 0.9, 0.9, 0.3, 0.3],
  outOfHoursShare: 0.25,
  highRiskShare: 0.035,
  midThreadShare: 0.2,
  detector: { sensitivity: 0.6, precision: 0.25 },
  declaredShare: 1,
  repliesPerThread: 0.13,
  chaserShare: 0.15,
  handling: { medianMinutes: 3, spread: 0.7 },
  answeredLater: { share: 0.2, medianHours: 3 },
  staffing: {
    clinicians: 3,
    receptionists: 2,
    others: 2,
    lookEveryMinutes: 20,
    lookMinutes: 10,
  },
  rosterGap: 0.05,
  alerts: { medianMinutes: 6, spread: 0.6, missed: 0.15 },
};

/** Any part of {@link Parameters}. */
export type GivenParameters = {
  readonly [Name in keyof Parameters]?: Parameters[Name] | undefined;
};

/** What a parameter file may hold. */
export const parametersSchema: z.ZodType<GivenParameters> = z
  .strictObject({
    from: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    days: z.int().min(7).max(3_660),
    seed: z.int().min(0).max(0xffff_ffff),
    listSize: z.int().min(100).max(200_000),
    threadsPerDay: z.number().positive().max(2_000),
    adminShare: share,
    weekdays: z.array(z.number().min(0).max(20)).length(7),
    outOfHoursShare: share,
    highRiskShare: share,
    midThreadShare: share,
    detector: z.strictObject({ sensitivity: share, precision: share.min(0.01) }),
    declaredShare: share,
    repliesPerThread: z.number().min(0).max(5),
    chaserShare: share,
    handling: z.strictObject({ medianMinutes: positive.max(60), spread: z.number().min(0).max(2) }),
    answeredLater: z.strictObject({ share, medianHours: positive.max(100) }),
    staffing: z.strictObject({
      clinicians: z.int().min(0).max(60),
      receptionists: z.int().min(0).max(60),
      others: z.int().min(0).max(60),
      lookEveryMinutes: positive.max(600),
      lookMinutes: positive.max(600),
    }),
    rosterGap: share,
    alerts: z.strictObject({
      medianMinutes: positive.max(240),
      spread: z.number().min(0).max(2),
      missed: share,
    }),
  })
  .partial();
