import type { Parameters, Staffing } from "./parameters.js";
import type { PracticeTime, SimulatedLadder } from "./time.js";
import { simulateYear, type YearFigures } from "./year.js";

/** What flagged messages in open hours, the promises and the close of day have to come to: design goals, in minutes. */
export const GOALS = {
  p50: 15,
  p95: 60,
  max: 120,
  unownedAtClose: 0,
  brokenShareMax: 0.01,
} as const;

/** Whether a year reached each of the design goals. @category simulate */
export interface GoalsReached {
  /** Flagged messages in open hours: half are seen within 15 minutes. */
  readonly p50: boolean;
  /** 95 of 100 within 60 minutes. */
  readonly p95: boolean;
  /** All within two hours. */
  readonly max: boolean;
  /** Nothing was without an owner when the practice closed. */
  readonly unownedAtClose: boolean;
  /** At most 1 of 100 promises to patients was broken. */
  readonly promises: boolean;
}

/** One year under one set of circumstances. @category simulate */
export interface Run {
  /** Share of those on the roster who are missing. */
  readonly rosterGap: number;
  /** How much of what is high-risk the text check finds. */
  readonly sensitivity: number;
  /** Who watches. */
  readonly staffing: Staffing;
  /** What came of it. */
  readonly figures: YearFigures;
  /** Whether it was good enough. */
  readonly goals: GoalsReached;
}

/** The answer to "what happens if we switch messaging on". @category simulate */
export interface Study {
  /** What was simulated. */
  readonly parameters: Parameters;
  /** The year as the parameters have it. */
  readonly year: Run;
  /** The same messages in an inbox that somebody has to go and look at every three hours: no ranks, no ladder. */
  readonly inbox: Run;
  /** For each roster gap, the fewest clinicians and receptionists with whom every goal is reached; `null` where the most that was tried is too few. */
  readonly staffing: readonly { readonly rosterGap: number; readonly needed: Run | null }[];
  /** The year with other roster gaps. */
  readonly rosterGaps: readonly Run[];
  /** The year with a better or worse text check, down to none. */
  readonly detectors: readonly Run[];
}

/** What a study needs besides the parameters. */
export interface StudyOptions {
  readonly parameters: Parameters;
  readonly time: PracticeTime;
  readonly ladder: SimulatedLadder;
  /** Told of progress: the share that is done, and what is being done. */
  readonly onProgress?: (share: number, doing: string) => void;
}

export const ROSTER_GAPS = [0, 0.05, 0.1, 0.2] as const;
export const SENSITIVITIES = [0, 0.15, 0.3, 0.6, 0.94] as const;
const STAFF_MAX = 12;
const INBOX_LOOK_MINUTES = 180;

/** Whether a year reached the goals. A group in which nothing came is no failure. */
export const goalsReached = (figures: YearFigures): GoalsReached => {
  const { firstLook } = figures.groups.flaggedInOpenHours;
  const within = (value: number | null, limit: number): boolean => value === null || value <= limit;
  const { promisesBroken, answer } = figures.groups.all;
  return {
    p50: within(firstLook.p50, GOALS.p50),
    p95: within(firstLook.p95, GOALS.p95),
    max: within(firstLook.max, GOALS.max),
    unownedAtClose: figures.unownedAtClose <= GOALS.unownedAtClose,
    promises: promisesBroken <= GOALS.brokenShareMax * Math.max(1, answer.count),
  };
};

const runOf = (
  { time, ladder }: Pick<StudyOptions, "time" | "ladder">,
  parameters: Parameters,
  onProgress?: (share: number) => void,
): Run => {
  const progress = onProgress === undefined ? {} : { onProgress };
  const figures = simulateYear({ parameters, time, ladder, ranked: true, ...progress });
  const { rosterGap, staffing, detector } = parameters;
  const { sensitivity } = detector;
  return { rosterGap, staffing, sensitivity, figures, goals: goalsReached(figures) };
};

const reached = ({ goals }: Run): boolean => Object.values(goals).every(Boolean);

/** The fewest with whom every goal is reached: first as many clinicians as it takes, then as few receptionists as will do. */
const fewest = (options: StudyOptions, rosterGap: number): Run | null => {
  const runWith = (clinicians: number, receptionists: number): Run =>
    runOf(options, {
      ...options.parameters,
      rosterGap,
      staffing: { ...options.parameters.staffing, clinicians, receptionists },
    });
  for (let staff = 2; staff <= 2 * STAFF_MAX; staff += 1) {
    for (
      let receptionists = 1;
      receptionists < staff && receptionists <= STAFF_MAX;
      receptionists += 1
    ) {
      const clinicians = staff - receptionists;
      if (clinicians > STAFF_MAX || clinicians < receptionists) continue;
      const run = runWith(clinicians, receptionists);
      if (reached(run)) return run;
    }
  }
  return null;
};

/** Simulates the year, the inbox that it replaces, and what the answer depends on. */
export const study = (options: StudyOptions): Study => {
  const { parameters, time, onProgress } = options;
  const parts = 2 + 2 * ROSTER_GAPS.length + SENSITIVITIES.length;
  let done = 0;
  const part = <Answer>(doing: string, work: () => Answer): Answer => {
    onProgress?.(done / parts, doing);
    const answer = work();
    done += 1;
    onProgress?.(done / parts, doing);
    return answer;
  };
  const year = part("the year", () => runOf(options, parameters));
  const inbox = part("an inbox instead", () => {
    const { lookEveryMinutes, lookMinutes } = parameters.staffing;
    // As much time for it as before, only seldom.
    const seldom = INBOX_LOOK_MINUTES / lookEveryMinutes;
    const staffing = {
      ...parameters.staffing,
      lookEveryMinutes: INBOX_LOOK_MINUTES,
      lookMinutes: lookMinutes * seldom,
    };
    const figures = simulateYear({
      parameters: { ...parameters, staffing },
      time,
      ladder: null,
      ranked: false,
    });
    return { ...year, staffing, figures, goals: goalsReached(figures) };
  });
  const rosterGaps = ROSTER_GAPS.map((rosterGap) =>
    part(`roster gap ${rosterGap}`, () => runOf(options, { ...parameters, rosterGap })),
  );
  const detectors = SENSITIVITIES.map((sensitivity) =>
    part(`detector ${sensitivity}`, () =>
      runOf(options, { ...parameters, detector: { ...parameters.detector, sensitivity } }),
    ),
  );
  const staffing = ROSTER_GAPS.map((rosterGap) =>
    part(`staffing for a gap of ${rosterGap}`, () => ({
      rosterGap,
      needed: fewest(options, rosterGap),
    })),
  );
  return { parameters, year, inbox, staffing, rosterGaps, detectors };
};
