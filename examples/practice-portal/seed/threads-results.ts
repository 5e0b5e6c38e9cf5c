import type { SeedThread } from "./seed.ts";

/** Threads about test results. */
export const resultThreads: readonly SeedThread[] = [
  {
    patient: "derek-ashdown",
    category: "test-results",
    subject: "Blood test 12th",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 4300,
        text: "Could somebody tell me the result of the blood test I had on the 12th. The app only shows numbers in red. D Ashdown",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-feather" },
        minutesAgo: 4000,
        text: "Mr Ashdown, the red one is your kidney figure. It is the same as last year and I am not worried about it. We will check again in six months.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 3950,
        text: "Thank you Doctor. Much obliged.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "simran-dhaliwal",
    category: "test-results",
    subject: "Smear",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 9100,
        text: "Hi, had my smear 5 weeks ago and havent had the letter? They said 2 weeks x",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "nurse-whitcombe" },
        minutesAgo: 8900,
        text: "Hi Simran, the lab is running late. Yours came this morning and it is normal. Next one in three years, or five, the letter will say.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 8850,
        text: "amazing thank you!",
        expected: "clear",
      },
    ],
  },
  {
    patient: "mick-donnelly",
    category: "test-results",
    subject: "PSA",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2900,
        text: "Asked for the PSA test as my brother has had prostate trouble. What was the number and is it ok for 60?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-okafor" },
        minutesAgo: 2500,
        text: "Your PSA is 1.8, which is in the normal range for your age. Let us know if your waterworks change.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "rosa-ferreira",
    category: "test-results",
    subject: "Thyroid result",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1900,
        text: "Hello. In the application it say TSH 6.2 high. I am feel tired and cold and lose hair. I need medication?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-rahman" },
        minutesAgo: 1600,
        text: "Hello Rosa. It is slightly high. I would like to repeat it in two months with one more test before deciding. I have sent you a link to book.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 1580,
        text: "Ok obrigada, I book now",
        expected: "clear",
      },
    ],
  },
  {
    patient: "steph-roberts",
    category: "test-results",
    subject: "Scan report",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 620,
        text: "The hospital said you would have my ultrasound report by now (gallbladder). I saw them on the 2nd. Can you see it yet? Pain is on and off after fatty food same as before, nothing new.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "kwame-mensah",
    category: "test-results",
    subject: "Cholesterol letter",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 8000,
        text: "I got a text saying contact surgery about your cholesterol. I would like to try diet first before statins. What is my percentage risk?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-feather" },
        minutesAgo: 7600,
        text: "Your ten year risk is 11 percent. Trying diet first is a very reasonable choice. Shall we measure it again in six months?",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 7500,
        text: "Yes let us do that. Thanks doc.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "linda-quill",
    category: "test-results",
    subject: "Bone density",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 6100,
        text: "My bone scan was in September at the Royal. Nobody has told me anything. My mother had a broken hip so I would like to know.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "janet-holloway" },
        minutesAgo: 5900,
        text: "Sorry you have had to chase this Linda. I have asked the hospital to send the report and put a reminder on for Friday.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "janet-holloway" },
        minutesAgo: 1500,
        text: "It has come. Dr Okafor has looked and says your bones are a little thin but you do not need treatment, and she has written to you about vitamin D.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "jade-hartnell",
    category: "test-results",
    subject: "STI test",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 350,
        text: "Hi is my swab back yet? i did the one in the toilet on monday. not got any symptoms just want to know",
        expected: "clear",
      },
    ],
  },
];
