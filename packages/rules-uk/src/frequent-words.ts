/**
 * Small frequent words of English letters to a practice. Words that are also frequent in Welsh, Polish, German, Romanian or Urdu in
 * Latin letters ("i", "a", "to", "do", "am", "in", "so", "will") are left out, because they would vouch for texts that the rules cannot read.
 */
export const englishFrequentWords: readonly string[] =
  "the and my is it of you for have has had with that this been not but can could would please pls thanks thank be she her his him they we our your at from or if when what how about get got need needs just still since some any more there up after know like very feel feeling day days week weeks take taking taken help which who where why should did does as out over off because before into than then them your their too also again want been now back last next doctor tablets appointment pain are was were hello dear regards today new going told said don".split(
    " ",
  );
