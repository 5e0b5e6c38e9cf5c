import type { SeedThread } from "./seed.ts";

/** Threads about symptoms. */
export const symptomThreads: readonly SeedThread[] = [
  {
    patient: "bev-thackray",
    category: "symptoms",
    subject: "Knee",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 4600,
        text: "My right knee has been bad since I slipped at work in August. Up and down stairs is murder, fine on the flat. Ibuprofen gel does nowt. Do I need an xray or physio or what",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "anp-adeyemi" },
        minutesAgo: 4200,
        text: "Sorry to hear that Bev. You can see our first contact physio without a doctor, I have booked you for the 28th at 9.10. Until then keep it moving gently.",
        expected: "clear",
      },
      { author: { side: "patient" }, minutesAgo: 4150, text: "ok ta duck", expected: "clear" },
    ],
  },
  {
    patient: "emeka-eze",
    category: "symptoms",
    subject: "Back ache",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 5200,
        text: "Good day. Lower back ache three weeks after moving boxes. No pain in the legs, walking fine, toilet fine. I would like advice on exercises and whether I can keep going to the gym.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "anp-adeyemi" },
        minutesAgo: 4900,
        text: "You can keep going, just lighter. I attach a sheet of exercises. Write again if it has not eased in three weeks.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "luke-hartnell",
    category: "symptoms",
    subject: "acne",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 7700,
        text: "been using the duac for 3 months an its no better if anything worse on my back. getting me down a bit tbh. is there owt stronger",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-feather" },
        minutesAgo: 7400,
        text: "There is, Luke. Let us talk about tablets. When you say it gets you down, how is your mood on most days?",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 7350,
        text: "its alright just dont like going swimming and that. not depressed or nothing",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-feather" },
        minutesAgo: 7200,
        text: "Thanks for being open. I have put you in for a call on Tuesday at 4.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "moira-sutherland",
    category: "symptoms",
    subject: "Hot flushes",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 3300,
        text: "I am 75 next January and still getting night sweats from the change, or I assume that is what it is. They started up again about two months ago and I have to change my nightie. Weight steady. Would you want to see me?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-okafor" },
        minutesAgo: 3000,
        text: "Yes Mrs Sutherland, at this point I would like to see you and do some blood tests. Reception will offer you a double appointment within two weeks.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "ellie-frost",
    category: "symptoms",
    subject: "Period pain",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1300,
        text: "hi so my periods are really painful the first 2 days every month, like missing lectures painful, and paracetamol doesnt touch it. its been like this about a year. can i get anything for it",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "anp-adeyemi" },
        minutesAgo: 1000,
        text: "Hi Ellie, that sounds miserable. Mefenamic acid often helps if you can take ibuprofen. Do you have asthma or stomach ulcers?",
        expected: "clear",
      },
      { author: { side: "patient" }, minutesAgo: 960, text: "no neither", expected: "clear" },
    ],
  },
  {
    patient: "sunita-rao",
    category: "symptoms",
    subject: "Ear wax",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2500,
        text: "Left ear blocked with wax, using olive oil for a fortnight. Can I book syringing or do you no longer do it?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "devon-clarke" },
        minutesAgo: 2300,
        text: "Hi Sunita, we do, with the nurse on Mondays. I have booked you in for the 1st at 11.40.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "gwen-pritchard",
    category: "symptoms",
    subject: "Dizzy spells",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1100,
        text: "I've been getting a bit lightheaded first thing when I get out of bed, lasts a few seconds and goes when I sit. It started after the new water tablet. Shall I carry on with it?",
        expected: "clear",
      },
    ],
  },
  {
    patient: "arthur-quill",
    category: "symptoms",
    subject: "Dad sleeping badly",
    messages: [
      {
        author: { side: "proxy", proxy: "linda-for-arthur" },
        minutesAgo: 900,
        text: "Dad is up three or four times at night looking for Mum (she died in 2020, he has dementia as you know). It has been coming on since the spring. I'm shattered. Is there anything the memory team can do?",
        expected: "clear",
      },
    ],
  },
  {
    patient: "winston-charles",
    category: "symptoms",
    subject: "Daddy's legs",
    messages: [
      {
        author: { side: "proxy", proxy: "marcia-for-winston" },
        minutesAgo: 1250,
        text: "Daddy's legs are swelling again, both of them, same as before Christmas when you gave him the water tablets. He is sleeping in the chair. No pain. He says don't bother the doctor.",
        expected: null,
      },
    ],
  },
  {
    patient: "olena-bondar",
    category: "symptoms",
    subject: "Shoulder",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 3700,
        text: "Good evening. I have frozen shoulder I think, cannot put coat on, cannot brush hair. In Ukraine I had injection and was good for two years. It is possible here? Sorry for my English.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-okafor" },
        minutesAgo: 3400,
        text: "Your English is very good. Yes, we do these injections here on Thursdays. I have sent you two dates to choose from.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "moira-sutherland",
    category: "symptoms",
    subject: "Specks",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 95,
        text: "I'm still coughing up blood, only specks, the chest clinic knows about it and has me booked for the camera on the 2nd. They said to let you know so here I am.",
        expected: "divert",
        declared: "does-not-apply",
      },
    ],
    missed: true,
  },
  {
    patient: "maureen-ashdown",
    category: "medicines",
    subject: "Aspirin",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 210,
        text: "I had chest pain last year and the clinic gave me the all clear. Do I keep on with the little aspirin or can I stop? It upsets my tummy.",
        expected: "ask",
        answered: "no",
      },
    ],
  },
  {
    patient: "chloe-garside",
    category: "symptoms",
    subject: "Feeling low after baby",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 540,
        text: "Alfie is 3 months now and I'm just crying a lot and feel rubbish as a mum. Eating ok and hes feeding great. My mum is helping. I just want to talk to someone who gets it",
        expected: "clear",
      },
    ],
  },
];
