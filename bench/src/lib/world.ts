/** The practice that both sides serve: the same people, the same texts, the same settings. */
import type { Clock, RegisteredPatient } from "@carethread/ports";

/** The practice. */
export const PRACTICE = "A81001";

/** The category that everybody writes about. */
export const CATEGORY = "symptoms";

/** A clock that stands at ten on a working day: what is read and written while lists are looked at hangs on the hour. */
export const atWork: Clock = { spec: "clock/1", now: () => Date.UTC(2026, 10, 3, 10) };

/** Where in a list a patient is found: reference, account and NHS number follow from it. */
export interface Patient extends RegisteredPatient {
  readonly nhsNumber: string;
  readonly account: string;
}

/** Nine digits and the check digit that NHS numbers have; `null` where there is none. */
const nhsNumber = (nine: number): string | null => {
  const digits = String(nine).padStart(9, "0");
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : digits + String(check);
};

/** So many patients, always the same. */
export const patientsOf = (count: number): readonly Patient[] => {
  const patients: Patient[] = [];
  for (let nine = 943_000_000; patients.length < count; nine += 1) {
    const number = nhsNumber(nine);
    if (number === null) continue;
    const n = patients.length;
    patients.push({
      patient: `p-${n}`,
      account: `account-${n}`,
      nhsNumber: number,
      status: "registered",
      bornOn: `${1950 + (n % 50)}-0${1 + (n % 9)}-15`,
      sex: n % 2 === 0 ? "female" : "male",
      pregnantWeeks: null,
      medicines: [],
      conditions: [],
    });
  }
  return patients;
};

// About two hundred characters each: what people write when nothing is urgent. The rules find nothing to divert or to ask about.
const TEXTS = [
  "Thank you for your reply last week. The cream has helped a bit and my knee is less stiff in the morning. Should I go on with it for another week, or would you like to see me before that? Both is fine with me.",
  "I have had a mild cold since Tuesday and it is slowly getting better. I would like to know whether I can still come to the blood test on Friday morning, or whether it should be moved to another day instead.",
  "Could somebody please look at my repeat prescription? The pharmacy gave me the old strength again. I have enough tablets for three more weeks, so there is no hurry, but I would like it to be right next time.",
  "My elbow has been a little sore since I painted the fence. It does not stop me from doing anything. Are there exercises that you would recommend, or a leaflet that I could read? I can also come by the surgery.",
] as const;

/** What is written for the n-th time. */
export const textOf = (n: number): string => TEXTS[n % TEXTS.length] ?? TEXTS[0];

/** The language of the page. */
export const LANGUAGE = "en";
