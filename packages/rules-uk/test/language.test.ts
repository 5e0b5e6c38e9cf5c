import { expect, test } from "vitest";
import { foreignWords } from "../src/foreign-words.js";
import { englishFrequentWords } from "../src/frequent-words.js";
import { outcomeOf } from "./outcome-of.js";

const foreign: readonly string[] = [
  "Bore da, hoffwn wneud apwyntiad os gwelwch yn dda",
  "Mae gen i boen yn fy mrest ac rwy'n methu anadlu",
  "Dw i angen mwy o dabledi at y pwysau gwaed",
  "Dzień dobry, potrzebuję recepty na leki na nadciśnienie",
  "Boli mnie w klatce piersiowej i nie mogę oddychać",
  "Moje dziecko ma gorączkę od trzech dni",
  "Bună ziua, am nevoie de o rețetă pentru tensiune",
  "Mă doare pieptul foarte tare și nu pot respira",
  "Fiul meu are febră de ieri",
  "Mujhe seene mein bahut dard ho raha hai",
  "Mera beta kal se bukhar mein hai, kya dawai doon",
  "Menu saah lain vich mushkil ho rahi hai, peed vi hai",
  "J'ai très mal à la poitrine depuis ce matin",
  "Bonjour, je voudrais un rendez-vous pour mon fils",
  "Tenho uma dor muito forte no peito e não consigo respirar",
  "Bom dia, preciso de uma receita para os meus comprimidos",
  "Me duele mucho la cabeza desde ayer y no puedo dormir",
  "Hola, necesito una cita con el médico para mi hija",
  "Göğsüm çok ağrıyor ve nefes alamıyorum",
  "Merhaba, randevu almak istiyorum, oğlum için",
  "Waxaan qabaa xanuun xabadka ah, neeftuna way igu adag tahay",
  "Ilmahaygu qandho ayuu leeyahay laga soo bilaabo shalay",
  "عندي ألم شديد في الصدر ولا أستطيع التنفس",
  "أريد موعدا مع الطبيب من فضلك",
  "আমার বুকে খুব ব্যথা হচ্ছে, শ্বাস নিতে পারছি না",
  "Amar buke khub byatha hocche, shash nite parchi na",
  "У меня очень болит грудь и трудно дышать",
  "Ich habe seit gestern starke Schmerzen in der Brust",
  "Ho un forte dolore al petto da questa mattina",
  "胸口很痛，呼吸困难",
  "Më dhemb shumë koka dhe kam temperaturë",
  "Man labai skauda galvą ir turiu temperatūros",
];

test.each(foreign)("what is not English is unchecked: %s", (text) => {
  expect(outcomeOf(text)).toBe("unchecked");
});

test.each([
  "Dzień dobry, potrzebuję appointment na jutro dla mojego syna",
  "Hello doctor, mera beta bahut bimar hai, usko bukhar hai",
  "Please, je voudrais une ordonnance pour mon mari",
  "Hola GP, me duele mucho el pecho",
  "Salam doctor, عندي ألم شديد",
])("an English word or two does not make it English: %s", (text) => {
  expect(outcomeOf(text)).toBe("unchecked");
});

const terse: readonly string[] = [
  "Repeat prescription please",
  "amlodipine 5mg pls",
  "bloods back yet?",
  "sick note",
  "fit note ext 2 wks",
  "need repeat",
  "ventolin x2",
  "can i see dr shah",
  "thanks",
  "Ta",
  "ok will do",
  "yes please",
  "no thanks",
  "smear due?",
  "flu jab",
  "cancel tmrw 10.20",
  "change of address",
  "new mobile 07700 900123",
  "any news on referral",
  "physio?",
  "sore throat 3 days",
  "itchy rash on arm",
  "cough wont shift",
  "bad back again",
  "knee swollen",
  "ear blocked left side",
  "period late",
  "metformin ran out",
  "omeprazole 20mg caps",
  "sertraline 50 repeat",
  "lost my inhaler",
  "pill check due",
  "hba1c result",
  "cholesterol 6.1",
  "xray results",
  "when is my appt",
  "running late",
  "parking?",
  "open sat?",
  "register baby",
  "letter for school",
  "blue badge form",
  "hay fever tabs",
  "thrush cream",
  "cold sore",
  "verruca",
  "constipated",
  "not sleeping",
  "feeling low",
  "bp 142/88 this morning",
  "weight 82kg",
  "thank you Dr Patel",
  "hiya its Kelly",
  "me mam needs her tablets",
  "wor lass has a bad chest",
  "aye still sore",
  "ran out of insulin needles",
  "travel vacs Kenya",
  "covid booster",
  "mmr 2nd dose",
  "husband's tablets, the white ones",
];

test("hardly any short English message is taken for another language", () => {
  const unchecked = terse.filter((text) => outcomeOf(text) === "unchecked");
  expect(unchecked).toEqual([]);
});

test("no word of another language is a frequent English one", () => {
  expect(foreignWords.split(" ").filter((word) => englishFrequentWords.includes(word))).toEqual([]);
});
