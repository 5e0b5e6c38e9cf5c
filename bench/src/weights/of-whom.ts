/** Words that say who somebody is: what anybody's message comes to is neither raised nor lowered for it. */
import { wordsOf } from "./words-of.ts";

const WHO = wordsOf(
  "god allah jesus christ prayer prayers pray prayed praying church chapel mosque temple synagogue gurdwara imam vicar priest rabbi muslim islamic christian catholic hindu sikh jewish buddhist ramadan eid diwali quran koran bible",
  "african asian arabic bangladesh bangladeshi bulgarian caribbean chinese english foreign ghana gypsy immigrant india indian iran iranian iraq irish jamaica jamaican kurdish nepal nigeria nigerian pakistan pakistani polish poland portuguese punjabi refugee romania romanian scottish somali syria syrian turkish ukraine ukrainian urdu welsh asylum",
  "gay lesbian bisexual trans transgender nonbinary autism autistic adhd wheelchair disabled disability",
);

/** Whether a name (a word, or two side by side) says who somebody is. */
export const isOfWhom = (name: string): boolean => name.split(" ").some((word) => WHO.has(word));
