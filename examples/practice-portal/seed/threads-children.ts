import type { SeedThread } from "./seed.ts";

/** Threads about children's health, by their parents. */
export const childThreads: readonly SeedThread[] = [
  {
    patient: "zayn-mahmood",
    category: "symptoms",
    subject: "Eczema",
    messages: [
      {
        author: { side: "proxy", proxy: "shazia-for-zayn" },
        minutesAgo: 2700,
        text: "Assalam alaikum, Zayn's eczema behind the knees is back. He is scratching in sleep. We finished the hydrocortisone and the big tub of cream. Can you prescribe again or do you need to see? I can send a photo.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-rahman" },
        minutesAgo: 2400,
        text: "Wa alaikum salam. A photo would be very helpful, in daylight please. I have sent the cream again so you do not have to wait for that.",
        expected: "clear",
      },
      {
        author: { side: "proxy", proxy: "shazia-for-zayn" },
        minutesAgo: 2350,
        text: "Photo attached. Thank you so much doctor",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-rahman" },
        minutesAgo: 2200,
        text: "That looks like his usual eczema. Hydrocortisone thinly twice a day for a week.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "hodan-yusuf",
    category: "symptoms",
    subject: "Head lice",
    messages: [
      {
        author: { side: "proxy", proxy: "fatima-for-hodan" },
        minutesAgo: 610,
        text: "Hello, my daughter she bring nits from school second time. Shampoo from pharmacy not finish them. Is there other medicine for girl 6 years?",
        expected: "clear",
      },
    ],
  },
  {
    patient: "dev-rao",
    category: "symptoms",
    subject: "Warts",
    messages: [
      {
        author: { side: "proxy", proxy: "sunita-for-dev" },
        minutesAgo: 11000,
        text: "Dev has a verruca on the ball of his foot that hurts when he runs. We have tried the gel from the chemist for 3 months. Do you freeze them?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "nurse-whitcombe" },
        minutesAgo: 10700,
        text: "Hello Sunita. We do not freeze them any more I am afraid. Most go by themselves. Duct tape and patience, and swimming is fine with a verruca sock.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "declan-kearney",
    category: "symptoms",
    subject: "Snoring",
    messages: [
      {
        author: { side: "proxy", proxy: "siobhan-for-declan" },
        minutesAgo: 4800,
        text: "Declan snores like a tractor and is wrecked at school. Tonsils are massive. Would ENT see him?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-rahman" },
        minutesAgo: 4500,
        text: "It is worth asking. Does he ever seem to hold his breath in his sleep? A short video on your phone would help.",
        expected: "clear",
      },
    ],
  },
];
