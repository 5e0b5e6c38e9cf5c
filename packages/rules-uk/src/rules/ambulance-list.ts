/** A source of several rules: what an ambulance service and a practice tell people to ring 999 for. */
export const AMBULANCE_LIST =
  "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; Ivy Grove Surgery 999 and A&E table, as read in 2026-11";
