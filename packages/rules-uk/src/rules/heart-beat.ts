import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { chestPainSaid, faintness, pale, shortOfBreath } from "./vital-signs.js";

const palpitationsWithDanger: TriageRule = {
  ...UNREVIEWED,
  id: "palpitations-with-danger",
  version: 7,
  title: "Palpitations with faintness, breathlessness or chest pain",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "watch +says|reads|shows|has +<20..38>",
    "pulse|heart +rate|is|of|says|was|at +<20..38>",
    "live +tail|wire|end|cable & heart|chest|skipping",
    "electrocuted|zapped|socket|rewiring & heart & skipping|jumping|missing|irregular|fluttering|racing",
    "hearts +doing|going|at|up <130..230>",
    "palpitation|palpitations|palps|tachycardia|arrhythmia|svt",
    "{beat} {racing}|fast|quick|quickly|mad|hard|loud",
    "{racing}|fast +{beat}",
    "heart +in +my +throat",
    "{beat} +going|goes|beating|{be} +like",
    "<130..230> +on|bpm & watch|heart|pulse|beats",
    "heart like sewing|machine|drum|hammer|bird|fish|train|horse|butterfly|engine|rabbit|clappers",
    "{racing} & heart",
    "heart|pulse +{be} all|over +over|the",
    "{beat}|bpm|hr|rate of|at|is|was|over|about|up|doing|to|says|gone <130..230>|<20..39>",
    "<130..230> bpm|beats|a +minute",
    "{beat} stop|stops|stopping|stopped|skips|skipping|missing|pausing & beating|beat|starts|start|again|then",
    "pulse|heart|heartbeat|bpm +{be}|doing|rate|at|only|of +<15..36>|<160..260>",
    "pulse|heart|bpm +<15..36>|<160..260>",
  ],
  needs: [
    faintness,
    shortOfBreath,
    chestPainSaid,
    pale,
    says("fell|fall|falling|fallen|goes|go|going|nearly|almost +down|over|went|go"),
  ],
  needsMin: 1,
  asksAlone: true,
  unless: [
    "heart +tracing|trace",
    "anxiety|anxious|panic|caffeine|menopause",
    "for months|years",
    "referral|result|results|monitor",
  ],
  counterExamples: [
    "Can I have the result of my palpitations monitor?",
    "My heart tablets are due, can I order them?",
    "Palpitations when I am anxious, same as for years, and no chest pain",
    "My blood pressure was 150 over 90",
  ],
  question: {
    en: "Is your heart racing now, with feeling faint, breathless or chest pain?",
    cy: "Ydy'ch calon yn rasio nawr, gyda theimlo'n wan, yn fyr eich gwynt neu boen yn y frest?",
  },
  rationale: "A racing heart that brings faintness or breathlessness may not pump enough.",
  source:
    "nhs.uk, Heart 2026-11; NICE CG109, transient loss of consciousness, 2010, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-91",
  examples: [
    "my heart is racing and I nearly blacked out",
    "Palpitations all morning and I am breathless",
    "heart pounding and I feel faint",
  ],
};

const heartDevice: TriageRule = {
  ...palpitationsWithDanger,
  id: "heart-device",
  version: 9,
  backing: "little",
  title: "A heart device that gives shocks or fails",
  gapWordsMax: 6,
  needs: undefined,
  needsMin: undefined,
  asksAlone: undefined,
  phrases: [
    "valve +has|is|went|gone|fell|been|going quiet|silent",
    "valve & stopped|no|not clicking|ticking",
    "shock|shocking|zapping|zap +box|device|machine & off|times|fired|kicked|kicking",
    "shocked|jolted +me +<2..9>|twice|two|three|four|five|six|times +times|since|today|tonight",
    "defib|defibrillator|pacemaker|icd & kicking|belting|belts|thumping|zapping & times|twice|three|four|like|since",
    "lvad & alarm|alarms|alarming|red|low|beeping",
    "heart +pump & alarm|alarms|alarming|red|low +flow",
    "shocker|defibrillator|defib|icd & gone|went|goes +off",
    "box|device & skin|heart|{chest} & kicked|kicks|shock|shocked|zapped|fired|jolt|off",
    "defib|defibrillator|icd|pacemaker|device & fired|fires|firing|shocked|shock|shocks|shocking|zapped|kicked|kick|kicks|jolt|jolts|thump|off",
    "pacemaker|defib|defibrillator|icd & {giddy}|stopped|failing|battery|beeping|alarm|buzzing|hiccups|slow|lump|{windless}",
  ],
  unless: [
    "kicks +off",
    "village|community & defib|defibrillator",
    "pacemaker|defib|defibrillator|icd|device|box +check|clinic|appointment|letter|card|review",
    "airport|mri|scan|passport|travel|insurance",
  ],
  question: {
    en: "Has the heart device given a shock, or do you feel faint or breathless with it, today?",
    cy: "A roddodd y ddyfais galon sioc, neu ydych chi'n teimlo'n wan neu'n fyr eich gwynt gyda hi, heddiw?",
  },
  rationale:
    "A device shocks because the beat was dangerous, and one that fails leaves the heart without it.",
  examples: [
    "My defib went off twice this morning",
    "his ICD keeps shocking him",
    "I have a pacemaker and I keep going dizzy, nearly collapsed",
  ],
  counterExamples: [
    "When is my pacemaker check due?",
    "Can I go through airport security with my pacemaker?",
    "My heart tablets are due, can I order them?",
  ],
};

/** A beat that is too fast, too slow or uneven, and devices. */
export const heartBeatRules: readonly TriageRule[] = [palpitationsWithDanger, heartDevice];
