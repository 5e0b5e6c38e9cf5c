import { expect, test } from "vitest";
import { judge, sentTo } from "./outcome-of.js";

/** Medicines of which many at once are dangerous: those of the heart, of fits, of the mind, of pain and others, by the names that people have on the box. */
const MEDICINES: readonly string[] = [
  ...["verapamil", "diltiazem", "nifedipine", "amlodipine", "felodipine", "flecainide"],
  ...["digoxin", "sotalol", "bisoprolol", "atenolol", "propranolol", "amiodarone", "ramipril"],
  ...["lisinopril", "losartan", "doxazosin", "furosemide", "spironolactone", "nicorandil"],
  ...["warfarin", "apixaban", "rivaroxaban", "edoxaban", "metformin", "gliclazide"],
  ...["phenobarbital", "phenytoin", "carbamazepine", "valproate", "lamotrigine", "topiramate"],
  ...["levetiracetam", "lithium", "clozapine", "olanzapine", "quetiapine", "haloperidol"],
  ...["amitriptyline", "dosulepin", "lofepramine", "imipramine", "trazodone", "venlafaxine"],
  ...["duloxetine", "sertraline", "citalopram", "fluoxetine", "mirtazapine", "zopiclone"],
  ...["zolpidem", "temazepam", "diazepam", "lorazepam", "clonazepam", "xanax", "pregabalin"],
  ...["gabapentin", "baclofen", "tizanidine", "codeine", "dihydrocodeine", "tramadol", "morphine"],
  ...["oxycodone", "paracetamol", "ibuprofen", "naproxen", "aspirin", "colchicine", "allopurinol"],
  ...[
    "azathioprine",
    "methotrexate",
    "chloroquine",
    "hydroxychloroquine",
    "quinine",
    "theophylline",
  ],
  ...["levothyroxine", "promethazine", "piriton", "methylphenidate", "elvanse", "donepezil"],
];

/** Whether it must be seen at once, whoever says it. */
const MANY: readonly ((medicine: string) => string)[] = [
  (medicine) => `I took 30 ${medicine}`,
  (medicine) => `I've swallowed all my ${medicine}`,
  (medicine) => `she has taken a whole box of ${medicine}`,
  (medicine) => `took a load of ${medicine} an hour ago`,
];

test.each(MEDICINES)("many %s at once are sent to 999 or A&E", (medicine) => {
  const sent = MANY.map((write) => write(medicine)).map((text) => [text, sentTo(text)]);
  expect(sent.filter(([, where]) => where !== "999" && where !== "a-and-e")).toEqual([]);
});

/** What people write of a medicine on any day. */
const ORDINARY: readonly ((medicine: string) => string)[] = [
  (medicine) => `Please can I have my ${medicine} for two months`,
  (medicine) => `Can I take ${medicine} at night in the place of the morning?`,
  (medicine) => `I have been on ${medicine} for ten years, is it time for a blood test?`,
  (medicine) => `The chemist has no ${medicine} till Friday`,
];

test.each(MEDICINES)("%s asked for or about goes nowhere else", (medicine) => {
  const found = ORDINARY.map((write) => judge(write(medicine))).map(({ outcome }) => outcome);
  expect(found).not.toContain("divert");
});
