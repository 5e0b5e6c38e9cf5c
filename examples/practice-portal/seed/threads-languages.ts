import type { SeedThread } from "./seed.ts";

/** Threads in languages that the starter rules do not know; one of them is an emergency. */
export const otherLanguageThreads: readonly SeedThread[] = [
  {
    patient: "gwen-pritchard",
    category: "medicines",
    subject: "Tabledi pwysedd gwaed",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2650,
        text: "Bore da, dwi bron â rhedeg allan o'r tabledi pwysedd gwaed. Ga i bresgripsiwn newydd os gwelwch yn dda? Mae gen i ddigon tan ddydd Gwener. Diolch yn fawr, Gwen",
        expected: "unchecked",
      },
      {
        author: { side: "staff", staff: "megan-tudor" },
        minutesAgo: 2500,
        text: "Bore da Gwen, mae'r presgripsiwn wedi mynd at y fferyllydd. Bydd yn barod ddydd Iau ar ôl dau o'r gloch.",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "ifan-pritchard",
    category: "symptoms",
    subject: "Pen-glin",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1850,
        text: "Mae fy mhen-glin yn boenus ers y cynhaeaf ac mae'n chwyddo gyda'r nos. Oes modd gweld y ffisiotherapydd yn lle'r meddyg?",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "kasia-nowak",
    category: "symptoms",
    subject: "Wysypka",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1600,
        text: "Dzień dobry, od tygodnia mam swędzącą wysypkę na rękach, chyba od nowego płynu w pracy. Czy mogę dostać maść? Przepraszam, że po polsku, jestem bardzo zmęczona.",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "piotr-nowak",
    category: "symptoms",
    subject: "Pytanie",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 260,
        text: "Od wczoraj boli mnie w klatce piersiowej jak wchodzę po schodach i brakuje mi tchu. Nie wiem czy to od palenia. Kiedy mogę przyjść do lekarza?",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "ayesha-begum",
    category: "medicines",
    subject: "دوا",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2120,
        text: "السلام علیکم، میری شوگر کی گولیاں ختم ہونے والی ہیں۔ براہ کرم نئی دوا لکھ دیں۔ میرا بیٹا طارق کل لے جائے گا۔",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "ayesha-begum",
    category: "symptoms",
    subject: "Ghutne",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1980,
        text: "Assalam o alaikum doctor sahib mere ghutnon mein bohat dard rehta hai seerhiyan chardhna mushkil ho gaya hai koi goli likh dein meherbani",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "olena-bondar",
    category: "medicines",
    subject: "Ліки",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 770,
        text: "Доброго дня! У мене закінчуються ліки від тиску, залишилося на чотири дні. Чи можна замовити ще? Дякую",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "rosa-ferreira",
    category: "test-results",
    subject: "Resultado",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 480,
        text: "Bom dia, queria saber se já chegaram os resultados das análises que fiz na segunda-feira. Obrigada",
        expected: "unchecked",
      },
    ],
  },
  {
    patient: "fatima-yusuf",
    category: "symptoms",
    subject: "Caloosha",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 390,
        text: "Salaan, ilmaha caloosha ayaa xanuunaysa laba maalmood, wuu cunayaa wuuna cabayaa laakiin habeenkii wuu ooyayaa",
        expected: "unchecked",
      },
    ],
  },
];
