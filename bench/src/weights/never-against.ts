/** Words that must not speak against an emergency, however often they stand in ordinary messages. */
import { wordsOf } from "./words-of.ts";

/** With these people are polite, or make small what they tell. */
const MAKE_SMALL = wordsOf(
  "sorry bother bothering worried trouble nothing fuss waste wasting time silly worry worrying complain complaining moan moaning stress wind",
  "hello hi hiya hey dear doctor doctors dr good morning afternoon evening please thanks thank regards kind hope hoping",
  "wondering wonder just maybe perhaps probably might sure think thinks thought says reckons reckon but",
);

/** Small words, and who and where people are: they stand in all messages, and more of them in long ones. */
const COMMON = wordsOf(
  "i me my mine you your he him his she her it its we us our they them their the a an this that these those and or so because if as",
  "of to in on at for from with by about is am are was were be been being have has had having do does did can could will would should may not",
  "everyone anyone family recognise recognises point there here what which who when where how all some any own one up out very really also too bit im ive much well",
  "live get got go going want make making need help hate old year woman man husband wife mum dad friend car hospital d while took taken",
);

/** Where people are and what they are doing when it happens: an emergency is none the less one. */
const AROUND = wordsOf(
  "chemist chemists pharmacy room waiting school nursery bed bus train shower bath garden kitchen holiday work church shop shopping playing run running walk walking reading book",
  "breakfast lunch dinner tea coffee flight",
);

/** What stands in the way of help, and who somebody is: an emergency of those without a car or credit is as much one, and so is a nurse's or a student's. */
const IN_THE_WAY = wordsOf(
  "no cant afford car taxi cab lift bus fare petrol drive driving driver money pay skint benefits credit ring ringing call phone phoned phones mobile battery signal line queue alone busy kids childcare far miles",
  "mr mrs miss ms nurse student carer teacher cleaner builder retired pensioner unemployed black white asian african indian polish poland romanian irish welsh scottish english muslim gay trans single deaf",
);

/** What those say who do not know whether it is worth asking or whether it can wait, by whom they were sent here, and what they ask for: none of it makes an emergency less of one. */
const ASKED = wordsOf(
  "know knows sure idea whether worth unsure see seen seeing sees someone somebody anyone come coming check checked checking look looked advise advice suggest ask asking wait waiting need needs wonder",
  "ok okay alright normal usual until till then later anyway soon long urgent necessary",
  "receptionist reception message messages send sent speak talk back",
);

/** What is said of the gravest things, and of whom: it stands in ordinary messages, too, and must not make a wish to die light. */
const GRAVE = wordsOf(
  "die dies dying died dead death suicide suicidal kill killing life hurt hurting hurts wants end ends ended overdose",
  "daughter son sister brother nan nana nanny gran granny grandma grandad grandpa daddy mummy mam auntie uncle teenager girl boy lad lass wean bairn",
);

/** Of whom it is told: "my mother-in-law has chest pain" was light, for ordinary messages tell of mothers, too. (A practice has partners as well.) */
const OF_WHOM = wordsOf(
  "mother mothers father fathers mom parent parents grandmother grandfather grandchild grandchildren grandson grandsons granddaughter granddaughters sons daughters sisters brothers wifes husbands law step foster twin twins ex couple",
  "aunt aunts aunty cousin cousins niece nieces nephew nephews neighbour neighbours boss colleague flatmate housemate lodger tenant girlfriend boyfriend fiance fiancee client resident",
  "baby babies child children kid infant newborn toddler toddlers youngest eldest",
);

const NEUTRAL = [COMMON, AROUND, IN_THE_WAY, ASKED, GRAVE, OF_WHOM];

/** Whether a name (a word, or two side by side) may have no points below nothing. */
export const isNeverAgainst = (name: string): boolean => {
  const words = name.split(" ");
  return (
    words.some((word) => MAKE_SMALL.has(word)) ||
    words.every((word) => NEUTRAL.some((set) => set.has(word)))
  );
};
