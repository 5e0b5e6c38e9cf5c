import type { SeedThread } from "./seed.ts";

/** Threads about fit notes and referrals. */
export const referralThreads: readonly SeedThread[] = [
  {
    patient: "tariq-begum",
    category: "fit-note",
    subject: "Sick note",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2050,
        text: "Salaam, my fit note finishes on Sunday and I am still off with my back, physio says two more weeks. Can you extend please, work are asking",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-feather" },
        minutesAgo: 1750,
        text: "Done, two weeks from Monday. You can download it here. Good luck with the physio.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 1700,
        text: "Legend thank you",
        expected: "clear",
      },
    ],
  },
  {
    patient: "jade-hartnell",
    category: "fit-note",
    subject: "note for uni",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 6700,
        text: "hiya i missed an exam cos i had tonsilitis (you gave me penicillin on the 3rd). uni want proof, is there a charge??",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "janet-holloway" },
        minutesAgo: 6500,
        text: "Hi Jade, we can print the record of your visit free of charge. It is at the desk with your name on it.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "mick-donnelly",
    category: "fit-note",
    subject: "Phased return",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1500,
        text: "Occupational health want the note to say phased return 4 hrs a day rather than not fit. Can you amend it? Starting the 30th.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "kasia-nowak",
    category: "referral",
    subject: "Physio referral",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 8400,
        text: "Hello, doctor sent me to physiotherapy in July. It is November and no letter. I called hospital, they say they not have me on list. Please check.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "devon-clarke" },
        minutesAgo: 8100,
        text: "Hello Kasia, you are right, it was sent to the wrong hospital. I am very sorry. It went to the right one today and I have asked them to count from July.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 8050,
        text: "Thank you for checking",
        expected: "clear",
      },
    ],
  },
  {
    patient: "harjit-dhaliwal",
    category: "referral",
    subject: "Cataract",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 3000,
        text: "Specsavers said they wrote to you for cataract referral, left eye. Have you got it? My driving licence is due in March.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "priti-solanki" },
        minutesAgo: 2700,
        text: "We have it and it went to the eye unit on the 14th. The wait is about ten weeks.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "sunita-rao",
    category: "referral",
    subject: "Letter about endometriosis clinic",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 5900,
        text: "Could you tell me whether the gynae referral was marked as routine or urgent? The booking site says 41 weeks!",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-rahman" },
        minutesAgo: 5500,
        text: "It was routine. Having read your last message I have written again to ask them to bring it forward. I cannot promise but it often helps.",
        expected: "clear",
      },
    ],
  },
];
