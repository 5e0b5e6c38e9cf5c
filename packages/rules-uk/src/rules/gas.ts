import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** Smoke, carbon monoxide or gas. */
const smokeOrGas: TriageRule = {
  ...UNREVIEWED,
  version: 11,
  id: "smoke-or-gas",
  title: "Carbon monoxide, smoke or gas",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "smoke +coming +under|out|from|through|up",
    "full +of +smoke & house|flat|kitchen|bedroom|room|sick|headache|cough|coughing|dizzy",
    "gas & smell|smells|smelt|smelling & headache|headaches|sick|dizzy|faint|drowsy|sleepy|house|kitchen|boiler",
    "charcoal|barbecue|bbq|coals & lorry|van|cab|tent|awning|caravan|indoors & slept|sleep|asleep|woke|overnight",
    "spit|spitting|cough|coughing +black|soot|sooty & tighter|hoarse|fire|smoke",
    "sooty|soot +when|if & spit|snot|phlegm|cough|nose|blow",
    "siphoned|siphoning|syphoned|syphoning +diesel|petrol|fuel|the & mouthful|lungful|swallowed|lungs|cough|coughing",
    "bleach & limescale|descaler|acid|vinegar & mixed|cough|coughing|fumes|knocked|breathe|talk|throat",
    "in|inside|into +the|a +tank|silo|pit|slurry|manhole & fall|fallen|collapsed|passed|woke|argon",
    "argon|nitrogen|refrigerant|halon & tank|breathe|woke|passed|collapsed|slapping",
    "gas +fire|heater|boiler & tape|taped|vent|blocked|budgie|canary|headache|thick|headaches|rosy",
    "budgie|canary|parrot & died|dead & fire|boiler|heater|headache|headaches",
    "better|perk|perks|perked|fine|clears +up|outside|when|out & patio|outside|garden|air & fire|boiler|heads|headache|headaches|gas|heater",
    "fire|smoke & coughing|hacking|spitting & black|soot",
    "barbecue|bbq & inside|indoors|caravan|tent & warm|heat|headache|headachey|sick|dizzy",
    "engine|car|generator|bbq|barbecue & running|indoors|tent|garage|caravan|inside & {gassed-out}",
    "sniffed|huffed|sniffing|huffing gas|glue|aerosol|aerosols|lighter|petrol|solvents|deodorant",
    "gas +leak|fumes",
    "smell|smells|smelling +of|gas|like +gas",
    "breathed|inhaled|breathing|inhaling|breathe|swallowed|inhalation & {fumes}",
    "smoke +inhalation",
    "house|flat|kitchen|chip|bedroom|pan|caravan|shed|garage +fire",
    "{fumes}|fire & cough|coughing|soot|hoarse|voice|chest|throat|wheezing|dizzy|breathless|breathe|breath|sooty|nose & {fumes}|fire",
    "everyone|everybody|whole|all|both|us|kids|family|three|four|five|wife|husband|dog|cat & {gassed-out} & {flue}|alarm",
    "balloons|nitrous|nos|canisters|whippets & numb|legs|tingling|walk|weak|robot",
    "bleach|cleaner|cleaners|chlorine|fumes|chemical|chemicals|descaler & cough|coughing|breathe|breathing|chest|together|mixed|streaming|wheezing|choking",
    "log|burner|stove|boiler|barbecue|fire|generator|heater & woke|wake & sick|headache|heads|headaches|dizzy|splitting",
    "{burner} & {gas-ill} & {household}|outside|better|fresh|air|since|yellow|orange|sooty|soot|caravan|tent|garage|fumes|leak|leaking|tonight|lit",
    "carbon monoxide|dioxide & leak|exposure|exposed|boiler|poisoned|breathed|{gas-ill}|gone|going|beeping|went",
    "carbon +monoxide & screaming|beeping|sounding|ringing|bleeping|alarm & going|screaming|beeping|sounding|ringing|bleeping|do|red",
    "co|monoxide +alarm|detector|monitor & beeping|off|sounding|showing|red|{go-in}|bleeping|chirping|screaming",
    "alarm beeping|{go-in}|went|bleeping|screaming & boiler|{gas-ill}|co|monoxide",
    "breathed|inhaled|breathing|inhaling|breathe|swallowed|sucked +in|smoke|lot|lots|some|loads|too|fumes|chlorine|gas|lungful & smoke|fumes|chlorine|gas|chemicals|bleach|ammonia",
    "house|flat|kitchen|chip|bedroom|pan|caravan|shed|car +fire",
    "smoke|smoky & cough|coughing|soot|breathe|breathing|hoarse|voice|black|phlegm|singed|throat",
    "fire & cough|coughing|soot|breathe|breathing|black|phlegm|singed",
    "down|in|into slurry +pit|tank|store|lagoon",
    "mixed|mixing bleach|cleaners|cleaner|products",
    "smoke filled|full",
    "fumes & chest|cough|breath|breathing|dizzy|throat|head|sick",
  ],
  unless: [
    "checking|check +the +gas",
    "new +bleach|spray",
    "zero",
    "certificate",
    "engineer|brigade +came|said",
    "turned +out",
    "low|flat|new +battery|batteries",
    "chirping|chirps|beeping & battery|minute",
    "battery",
    "passed +the +boiler",
    "test|testing|fit|fitted|install",
    "cigarette|cigarettes|smoker|smoking|cannabis|weed|vape|passive",
    "dental|dentist|laughing|trapped|nitrous",
    "grant|funding|council|landlord|form|set +off",
    "letter +for|from|about|to",
  ],
  question: {
    en: "Have you breathed in smoke or gas, or is a carbon monoxide alarm sounding, today?",
    cy: "Ydych chi wedi anadlu mwg neu nwy, neu a oes larwm carbon monocsid yn canu, heddiw?",
  },
  rationale: "Carbon monoxide has no smell, and lungs can swell hours after smoke.",
  source:
    'nhs.uk page "Carbon monoxide poisoning", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-09",
  examples: [
    "there was a fire in the kitchen, I am coughing up soot",
    "I breathed in a lot of smoke from the fire",
    "Whole family has headaches since the boiler was changed",
  ],
  counterExamples: [
    "I want to give up smoking",
    "My son set the smoke alarm off making toast, can you believe it",
    "I get trapped wind and gas after bread",
  ],
};

/** Carbon monoxide: an alarm, or somebody says so. */
const carbonMonoxide: TriageRule = {
  ...smokeOrGas,
  id: "carbon-monoxide",
  version: 5,
  backing: "little",
  title: "Carbon monoxide",
  phrases: [
    "everyone|everybody|family|us & headache|headaches & goes|better|stops|clears|gone +when|once|outside & out|outside",
    "boiler|flue|heater & sooty|soot & headache|headaches|sick|dizzy|drowsy",
    "carbon monoxide|dioxide|monixide",
    "co +thing|sensor|meter|alarm|detector|monitor|poisoning|leak|gas",
    "alarm beeping|{go-in}|sounding|screaming & boiler|{gassed-out}",
  ],
  needs: [
    says(
      "{gassed-out}|ill|unwell|poisoned|breathed|inhaled|exposed|leaking|sleepy|pink",
      "is|keeps|still|kept|was|not|now going|beeping|bleeping|sounding|screaming|red|stop|off",
      "alarm|detector +{be} going|beeping|bleeping|sounding|off",
    ),
  ],
  asksAlone: true,
  unless: [
    "alarm +chirp|chirps|chirping|chirped",
    "readings +were|was|are +nil|zero|normal",
    "turned +out +to +be +the +battery",
    "zero",
    "all +clear",
    "certificate",
    "battery|batteries|engineer|serviced|test|testing|fit|fitted|install|documentary|flat|bought",
    "letter +for|from|about|to",
  ],
  examples: [
    "The carbon monoxide alarm is going and we all have a headache",
    "co alarm keeps going off and my wife is dizzy",
    "carbon monoxide leak at home, we feel sick and dizzy",
  ],
};

/** Several people ill in one house that burns something. */
const gasAtHome: TriageRule = {
  ...smokeOrGas,
  id: "gas-at-home",
  version: 3,
  title: "Several ill at home, or ill only at home, near something that burns",
  phrases: ["{flue}|gas|coal|paraffin|woodburner"],
  needs: [
    says("{gassed-out}|wobbly|unwell|ill"),
    says("everyone|everybody|all|both|us|family|kids|wife|husband|dog|cat|budgie|three|four"),
    says(
      "indoors|inside|home|house & better|goes|fine|clears|only|worse|out|outside|outdoors",
      "every +time",
      "outside|outdoors|fresh|leave|out|work & better|goes|go|fine|clears|lifts|stops|eases",
    ),
    says(
      "soot|sooty|orange|yellow|fumes|smell|smoke|blocked|old|alarm|detector|serviced|faulty|unventilated|tent|garage|windows",
    ),
  ],
  needsMin: 3,
  examples: [
    "everyone has headaches indoors and is fine outside, the gas fire burns yellow",
    "My wife and I feel sick since the new stove, it is sooty",
    "dizzy at home, fine outside. The boiler flame is yellow",
  ],
};

/** Smoke and gas. */
export const gasRules: readonly TriageRule[] = [smokeOrGas, carbonMonoxide, gasAtHome];
