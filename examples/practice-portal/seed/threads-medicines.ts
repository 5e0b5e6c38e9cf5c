import type { SeedThread } from "./seed.ts";

/** Threads about medicines. */
export const medicineThreads: readonly SeedThread[] = [
  {
    patient: "maureen-ashdown",
    category: "medicines",
    subject: "Amlodipine",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 7230,
        text: "Good morning. I have put my repeat in twice on the website and the chemist says nothing has come through. It is amlodipine 5mg and the statin. I have six days left so no panic. Thank you, Maureen Ashdown",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "lena-kowalczyk" },
        minutesAgo: 6980,
        text: "Hello Mrs Ashdown, I can see both requests, the second one cancelled the first. I have sent it again to the chemist on Park Road. It should be ready on Thursday after 2pm.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 5500,
        text: "Picked up thank you. While I am writing, my ankles have been puffy since they changed the make. Is that the tablets?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "lena-kowalczyk" },
        minutesAgo: 5220,
        text: "Puffy ankles are quite common with amlodipine whatever the make. I have booked you a telephone review next Wednesday at 10.20 to talk about the choices.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 5100,
        text: "Thats fine I will be in",
        expected: "clear",
      },
    ],
  },
  {
    patient: "tommy-garside",
    category: "medicines",
    subject: "inhaler",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 1480,
        text: "alrite can i get me blue inhaler on repeat agen its run down to about 20 puffs. ta",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "priti-solanki" },
        minutesAgo: 1320,
        text: "Hi Tommy, done. It will be at Boots from tomorrow. You are due an asthma check, would you like a morning or an evening?",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 1250,
        text: "evenin pls i work days",
        expected: "clear",
      },
    ],
    missed: true,
  },
  {
    patient: "harjit-dhaliwal",
    category: "medicines",
    subject: "Metformin making me run to the toilet",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 10400,
        text: "Since the metformin went up to 1 gram twice a day I have loose motions most mornings and have had to leave temple early. Can I go back to the lower amount or is there a slow one?",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "lena-kowalczyk" },
        minutesAgo: 9900,
        text: "Thank you for telling us Mr Dhaliwal. There is a slow release version which is usually kinder. I have asked Dr Feather to agree it and will write when it is done. Carry on with the lower amount for now if you prefer.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-feather" },
        minutesAgo: 9700,
        text: "Agreed, slow release metformin from your next supply. Take both with the evening meal. We will look at your HbA1c in three months as planned.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 4100,
        text: "Much better on the new ones. God bless",
        expected: "clear",
      },
    ],
  },
  {
    patient: "siobhan-kearney",
    category: "medicines",
    subject: "The pill",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 3900,
        text: "Hiya, my pill runs out on the 9th of next month and it wont let me order, says review needed. Do I need to come in or can I just send my blood pressure? Its 118 over 76 from the machine in the chemist.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "nurse-whitcombe" },
        minutesAgo: 3600,
        text: "Hi Siobhan. Those numbers are all I need, plus your weight and whether you smoke or get migraines.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 3550,
        text: "68 kilos, dont smoke, never had a migraine in me life thank god",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "nurse-whitcombe" },
        minutesAgo: 3400,
        text: "Perfect. Six months sent to the chemist.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "vincent-adu",
    category: "medicines",
    subject: "Sertraline",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2600,
        text: "Hello, I have been on sertraline 50 for nearly a year and feel like myself again. I would like to talk about coming off it slowly. No rush at all.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-rahman" },
        minutesAgo: 2300,
        text: "I am glad to hear it, Vincent. Please do not stop on your own, we bring it down in steps. Reception will offer you a 15 minute call in the next two weeks.",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 2210,
        text: "Great, thank you",
        expected: "clear",
      },
    ],
  },
  {
    patient: "pauline-oakes",
    category: "medicines",
    subject: "travel",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 12100,
        text: "We are away to my sister in Canada for 7 weeks from the 3rd. Could I have enough levothyroxine and omeprazole to last please as you normally only do 28 days. I have the dates if you need proof.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "priti-solanki" },
        minutesAgo: 11800,
        text: "No proof needed Pauline. Two months of both is ready to collect. Have a lovely time.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "mei-lin-chan",
    category: "medicines",
    subject: "Question about iron",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 800,
        text: "I was given ferrous fumarate. The leaflet says take on empty stomach but it makes me feel sick then. Can I take with food? Also stool is dark, chemist said normal.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "ron-thackray",
    category: "medicines",
    subject: "Dads blister packs",
    messages: [
      {
        author: { side: "proxy", proxy: "bev-for-ron" },
        minutesAgo: 5800,
        text: "Hi its Bev, Rons daughter. Chemist says they cant do Dads blister pack from next month without a form from you?? He gets in a right muddle with loose boxes so we do need it carrying on please",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "lena-kowalczyk" },
        minutesAgo: 5500,
        text: "Hello Bev, I have sent them the form. Nothing will change for your dad.",
        expected: "clear",
      },
      {
        author: { side: "proxy", proxy: "bev-for-ron" },
        minutesAgo: 5400,
        text: "brilliant cheers x",
        expected: "clear",
      },
    ],
  },
  {
    patient: "callum-reid",
    category: "medicines",
    subject: "Cream",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 420,
        text: "the cream for my elbows is working can i have another tube. dermovate 30g",
        expected: "clear",
      },
    ],
  },
  {
    patient: "george-papadakis",
    category: "medicines",
    subject: "Gout again",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 950,
        text: "The big toe is up again, same as last spring. I have colchicine from then, expiry June this year. Is it safe or do I need new? Not urgent, I can hobble.",
        expected: "clear",
      },
    ],
  },
  {
    patient: "blessing-eze",
    category: "medicines",
    subject: "Folic acid",
    messages: [
      {
        author: { side: "patient" },
        minutesAgo: 2000,
        text: "Good afternoon. We have started trying for a baby and my friend says I may need the high dose folic acid because I have sickle cell trait. Please advise which one. Thank you and God bless.",
        expected: "clear",
      },
      {
        author: { side: "staff", staff: "dr-okafor" },
        minutesAgo: 1700,
        text: "Congratulations on your plans. With sickle cell trait alone the ordinary 400 micrograms is right, unless there are other reasons. Would your partner like a blood test to see whether he has the trait as well?",
        expected: "clear",
      },
      {
        author: { side: "patient" },
        minutesAgo: 1650,
        text: "Yes please he would like that. His name is Emeka Eze, also registered with you",
        expected: "clear",
      },
    ],
  },
];
