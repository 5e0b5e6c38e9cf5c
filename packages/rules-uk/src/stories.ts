/** How people tell of long ago: "In 2011 I lost my sight for a week. They gave me steroids. It came back." */
import type { RulePack } from "@carethread/core";

/** What begins such a story, and what is of now and ends it. */
export const stories: NonNullable<RulePack["stories"]> = {
  opens: [
    "<1930..2024> +that|this +was|is",
    "in +my|his|her|our|their|the +first|second|third|final +year +at|of|and|we|i|he|she",
    "in|of|from|during|around|by|until|till|before|after +<1930..2024>",
    "{month}|spring|summer|autumn|winter|christmas +<1930..2024>",
    "years|yrs|year|decades|months +ago|back|earlier|before",
    "last +year|summer|winter|spring|autumn|christmas|{month}",
    "when +i|he|she|we|they +was|were +<1..40>|little|small|young|younger|expecting|pregnant|carrying|born",
    "as +a +child|kid|baby|boy|girl|teenager|teen|toddler|student",
    "at +<13..99> +i|he|she|they|we",
  ],
  // Words of what was: without one of them a sentence tells of now ("Chest pain for an hour").
  goesOn: [
    "was|were|had|did|got|went|came|felt|took|became|started|began|found|gave|said|told|put|woke|kept|thought|saw|made|left|ran|let|lost|led|brought|knew|meant|held|sent|stood|spent|grew|could|would|used",
    "called|rushed|stayed|operated|diagnosed|happened|admitted|discharged|tried|wanted|looked|seemed|turned|needed|lasted|ended|passed|recovered|returned|finished|settled|stopped|moved|treated|prescribed|removed|showed|decided|asked|suffered|developed|ended",
    "eventually|luckily|fortunately|thankfully|afterwards",
  ],
  ends: [
    "am|is|are|can|will|has|hurts|feels|keep|keeps",
    "i|we|you|they +have",
    "now|today|tonight|yesterday|tomorrow|currently|presently|still|since|lately|recently|newly",
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend",
    "this +morning|afternoon|evening|lunchtime|week|weekend|time|minute|month|year",
    "last +night|few|couple|hour|day|days|week|24",
    "hour|hours|hr|hrs|minute|minutes|mins|min|day|days|week|weeks +ago|back",
    "at +the +moment",
    // What lasts is of now, however long ago it was done.
    "transplant|transplanted|transplants|splenectomy|spleen|shunt|dialysis|pacemaker",
  ],
};
