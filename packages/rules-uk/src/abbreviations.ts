import type { RulePack } from "@carethread/core";

/** Short forms, text-speak and American spellings, and what each is read as. */
export const abbreviations: NonNullable<RulePack["abbreviations"]> = {
  u: "you",
  ur: "your",
  r: "are",
  appt: "appointment",
  apt: "appointment",
  diarrhea: "diarrhoea",
  hemorrhage: "haemorrhage",
  sob: "short of breath",
  preg: "pregnant",
  hosp: "hospital",
  temp: "temperature",
  tempature: "temperature",
  wk: "week",
  wks: "weeks",
  hrs: "hours",
  mins: "minutes",
  yrs: "years",
  mths: "months",
};
