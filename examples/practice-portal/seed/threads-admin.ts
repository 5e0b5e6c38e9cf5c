import type { SeedThread } from "./seed.ts";

/** Threads about appointments, vaccinations and everything else. */
export const adminThreads: readonly SeedThread[] = [
  {
    patient: "maureen-ashdown",
    category: "appointments-admin",
    subject: "Change of appointment",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2400,
        text: "I have the nurse on Tuesday 25th at 9 for my bloods but the bus pass does not start until half past. Could I have something after ten? M. Ashdown",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "janet-holloway" },
        minutesAgo: 2200,
        text: "Of course Mrs Ashdown, Tuesday 25th at 10.40. And nothing to eat beforehand, water is fine.",
        expected: "clear",
      },
      { author: { side: "patient" }, minutesAgo: 2150, text: "Splendid", expected: "clear" },
    ],
  },
  {
    patient: "callum-reid",
    category: "appointments-admin",
    subject: "moved house",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 13000,
        text: "moved in with my gf, new address 14 Canal St flat 3. do i have to change doctors",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "devon-clarke" },
        minutesAgo: 12800,
        text: "Hi Callum, no, you are still in our area. I have changed it for you. Please bring something with the address on when you are next in.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "piotr-nowak",
    category: "appointments-admin",
    subject: "Letter for housing",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 4500,
        text: "We live in flat with black mould, boy next door also sick. Council ask letter from doctor that I have asthma. How much cost and how long?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "ruth-pemberton" },
        minutesAgo: 4300,
        text: "Dear Mr Nowak, a letter that confirms your diagnosis is 25 pounds and takes about ten days. If that is difficult please tell me, we can look at it.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "pauline-oakes",
    category: "appointments-admin",
    subject: "Parking",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 300,
        text: "Is the disabled bay back in use? Last week there was a skip in it.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "marcia-charles",
    category: "appointments-admin",
    subject: "Power of attorney",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 9800,
        text: "I sent in the LPA papers for my father Winston Charles in September. Please can you confirm they are on his record so I do not have to explain each time I ring.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "callum-iveson" },
        minutesAgo: 9500,
        text: "Ms Charles, they are on his record since the 21st of September and you can now write for him here. I am sorry nobody told you.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 9400,
        text: "Thank you Callum, appreciated",
        expected: "clear",
      },
    ],
  },
  {
    patient: "steph-roberts",
    category: "appointments-admin",
    subject: "Nia turning 18",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1400,
        text: "My daughter Nia is 18 now (13 Oct). She wants her own login, what does she need to bring?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "megan-tudor" },
        minutesAgo: 1200,
        text: "Photo ID and five minutes at the desk. She has to come herself.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "simran-dhaliwal",
    category: "vaccinations",
    subject: "Travel jabs",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 6300,
        text: "Going to Punjab in January for a wedding, 4 weeks. What jabs do I need and do you do them or is it a private place?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "nurse-whitcombe" },
        minutesAgo: 6000,
        text: "Typhoid and hepatitis A are free with us if you need them. I have sent a form, fill it in and I will work it out. It is best six weeks ahead so this week is ideal.",
        expected: "clear",
      },
      { author: { side: "patient" }, minutesAgo: 5950, text: "filled in x", expected: "clear" },
    ],
  },
  {
    patient: "fatima-yusuf",
    category: "vaccinations",
    subject: "MMR",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 7100,
        text: "Hello. School send letter Hodan not have second MMR. I think she have it in Birmingham before. Can you see?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "nurse-whitcombe" },
        minutesAgo: 6900,
        text: "Hello Fatima. I can see it, the 4th of March 2023 in Birmingham. I have told the school nurse.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "ifan-pritchard",
    category: "vaccinations",
    subject: "Flu jab",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 3200,
        text: "When are you doing the flu clinic for the over 65s? The wife had hers at the chemist but I'd rather the surgery.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "megan-tudor" },
        minutesAgo: 3000,
        text: "Saturday the 29th from 9 to 12, no appointment needed. There will be tea.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "alfie-garside",
    category: "vaccinations",
    subject: "12 week jabs",
    messages: [
      {
        author: { side: "proxy", proxy: "chloe-for-alfie" },
        minutesAgo: 1000,
        text: "hi when is alfie due his second lot of jabs, red book says 12 weeks so thats passed already? he was a bit grizzly after the first but fine",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "megan-tudor" },
        minutesAgo: 900,
        text: "Hi Chloe, we can do Thursday at 2.15. No need to worry, a week or two late is fine.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "george-papadakis",
    category: "something-else",
    subject: "Complaint",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 6600,
        text: "I waited 50 minutes past my time on Monday and nobody said a word. The lady at the desk was on her phone. I have been with you 30 years and expect better.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "ruth-pemberton" },
        minutesAgo: 6300,
        text: "Mr Papadakis, you are right to be annoyed and I am sorry. We were two doctors down and should have told everyone in the waiting room. I will ring you if you would like to talk it over.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 6200,
        text: "No need. Thank you for the answer.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "nia-roberts",
    category: "something-else",
    subject: "private",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 700,
        text: "hi is this private like can my mum see what i write on here? i want to ask about something",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "anp-adeyemi" },
        minutesAgo: 560,
        text: "Hi Nia. It is private. Your mum cannot see what you write here, and since you are 18 nobody else has a login for you. Ask whatever you like.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "vincent-adu",
    category: "something-else",
    subject: "Thank you",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 14000,
        text: "Just wanted to say Dr Rahman was brilliant with my mum last week. Please pass it on.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "kwame-mensah",
    category: "something-else",
    subject: "Volunteering",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2800,
        text: "I saw the poster about the patient group. I am an accountant and could give an evening a month. Who do I speak to?",
        expected: "clear",
      },
    ],
  },
];
