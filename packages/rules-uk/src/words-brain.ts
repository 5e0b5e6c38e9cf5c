import type { RulePack } from "@carethread/core";

/** Sets of words for stroke, confusion, collapse, fits, headache and blows to the head, as people say it. */
export const brainWords: NonNullable<RulePack["words"]> = {
  // Stroke.
  mug: "face|mouth|smile|smiling|smiles|grin|lip|cheek|eyelid|eyebrow|fizzog|gob",
  droop:
    "droop|drooping|drooped|droops|droopy|dropping|dropped|drops|sliding|slid|slumped|saggy|wonk|skew|squint|pulled|pulling|sagging|sagged|sag|crooked|lopsided|wonky|slipped|slipping|skewed|uneven|fallen|falling|twisted|melted|melting|hanging|slack|frozen|paralysed|squinty|squiffy|slanted|collapsed|stroked",
  arm: "arm|arms|leg|legs|hand|hands|side",
  dead: "weak|weakness|weaker|limp|paralysed|paralyzed|paralised|paralysis|useless|floppy|lifeless|dead|heavy|heavier|lead|clumsy|numb|numbness|numbing|tingling|tingly|tingles|pins|deadness|feeling|wooden|jelly|cotton|dragging|drags|trailing|drag",
  speech:
    "speech|words|word|talking|talk|talks|talkin|speaking|speak|speaks|voice|sentence|sentences|speach|mouth",
  garbled:
    "garbled|jumbled|jumbling|jumble|gibberish|jibberish|mixed|slurred|slurring|slurs|slur|slurry|mumbling|mumbled|mumbles|nonsense|gobbledegook|gobbledygook|mush|mushy|drunk|drunken|backwards|scrambled|incoherent|rubbish|thick|unclear|wrong|funny|strange|weird|stumbling|stuttering|sideways|foreign|babble|babbling|nowhere|marbles",
  drunk: "drunk|drunken|boozed|sloshed|pissed|wasted|plastered|legless|steaming|tipsy|hammered",
  object:
    "cup|mug|pen|pencil|fork|spoon|knife|phone|keys|kettle|buttons|button|key|remote|glass|toothbrush|cutlery|tea|brew|zip|things",

  // Confusion and consciousness.
  muddled:
    "confused|muddled|confuse|dazed|doolally|vacant|befuddled|jumbled|disorientated|disoriented|rambling|delirious|incoherent|delirium|bewildered|hallucinating|hallucinations|raving|puddled",
  out: "unconscious|unconcious|unresponsive|comatose|lifeless|slumped|slumping|collapsed|collapsing|collapses|fainted|fainting|faints|blackout|blackouts|unrousable|sparko|sparked",
  answer:
    "answer|answers|answering|respond|responds|responding|response|responsive|react|reacts|reacting|stir|stirs|stirring|rouse|rouses|rousing|wake|wakes|waking|waken|woken|wakened|awake|acknowledge",

  // Fits.
  jerk: "jerk|jerks|jerking|jerked|jerky|twitch|twitches|twitching|twitched|convulse|convulses|convulsing|convulsed|convulsion|convulsions|thrashing|flailing|spasming|juddering|shaking|shook|shakes|trembling",
  stiff:
    "wood|wooden|stiff|stiffened|stiffens|stiffening|rigid|stiffly|locked|board|plank|arched|arching|clenched",

  // Head.
  skull: "head|headache|headaches|skull|migraine|migraines|temple|temples|heid|noggin|bonce|brow",
  clap: "thunderclap|thunder|thunderbolt|bolt|bomb|bang|pop|popped|snap|snapped|explosion|exploded|exploding|explode|burst|bursting|crack|cracked|clap|bat|hammer|axe|axed|brick|gunshot|bullet|lightning|whip|sledgehammer|hatchet|hit|struck|whacked|kicked|shot|clubbed|smacked|walloped|firework|rocket|grenade|gun|electric",
  blow: "bang|banged|banging|bashed|bashing|bash|blow|bump|bumped|bumping|clobbered|clonked|clout|clouted|cracked|cracking|crashed|dropped|fall|fell|headbutted|hit|hitting|hurt|injured|injury|kicked|knock|knocked|knocking|landed|punched|slammed|smacked|smack|smashed|stamped|thumped|thwacked|walloped|whack|whacked|concussion|concussed|bounced|bopped|elbowed|kneed|collided|impact",
  patch:
    "rash|spots|spot|dots|blotches|bruises|marks|specks|freckles|patches|blotch|pinpricks|speckles|splodges|flecks",
};
