/** What a page says after something was done. The address holds the name alone, so nothing else can be put into the page. */
const sentences: Readonly<Record<string, string>> = {
  sent: "Your message has been sent.",
  corrected: "Your correction has been sent. What stood there before is kept.",
  saved: "Your draft is kept. It has not been sent.",
  discarded: "The draft has been thrown away.",
  undone: "Your message was taken back before anybody saw it.",
  retracted: "Your message was taken back. The other side is told so.",
  redacted: "The text has been destroyed.",
  hidden: "Who can see this has been changed.",
  closed: "The conversation is closed.",
  reopened: "The conversation is open again.",
  noted: "Your note is kept. The patient does not see it.",
  claimed: "This is yours for now. Colleagues see that you are working on it.",
  released: "You have given it back.",
  handed: "It has been handed over.",
  routed: "It has been moved to the other team.",
  handled: "It has been dealt with.",
  "day-closed": "The day is closed. The certificate is below.",
  acknowledged:
    "You have said that you have it in hand. The next step is held back for a while, and comes unless it is seen to.",
  watching:
    "You are watching this team. Colleagues see it, and who is on duty is told when nobody does.",
  "not-watching": "You are no longer watching this team.",
  "gap-acknowledged":
    "You have said that you see to it. The next step is held back for a while, and comes unless the team is watched.",
  settled: "It is recorded that you dealt with this.",
  restricted: "Who may read this has been changed.",
  enrolled: "Online messages are set up.",
  changed: "The change has been kept.",
  cancelled: "The code no longer works.",
  ended: "Online access has ended.",
  drafted: "The draft is kept. Nothing has been sent.",
  approved: "You have approved this draft.",
  goes: "It goes out now: a few first, then after a pause the rest.",
  halted: "It is stopped. Nothing more of it leaves.",
  recalled: "It is stopped, and what went out is being taken back.",
  signed: "You have agreed to e-mail.",
  offered: "The e-mail agreement has been offered. The patient has to agree to it.",
};

/** The sentence for a name in the address. */
export const doneSentence = (name: string | undefined): string | null =>
  name === undefined ? null : (sentences[name] ?? null);
