/** Words of what stands around it in a message: whoever asks for a repeat prescription besides, or has had arthritis for years, is as ill. A line for each kind. */
const lines: readonly string[] = [
  // Headings of forms, and what is filled in.
  "name names dob nhs number numbers tel telephone mobile contact email address postcode re problem problems symptom symptoms duration tried trying concern concerns none reason request requests expectations preferred prefer best time times form forms answer date severity onset allergies fill issue issues item point summary consent firstly secondly thirdly",
  "anything things thing other else th st rd nd b c e",
  // All else is well, it is small, and when it happened.
  "fine ok okay well apart otherwise rush hurry lately haha lol wondered wondering besides though normal usual usually mild serious typical happened better expect grumble worse mention heal free healthy active rest",
  "morning mornings afternoon afternoons evening evenings monday tuesday wednesday thursday friday saturday sunday saturdays sundays today tomorrow week weeks weekend weekends year years ago",
  "jan feb january february march april may june july august september october november december spring summer autumn winter christmas easter bank holiday",
  // Who writes, for whom and how, and what they live with.
  "writing write behalf mother father internet online computer app text texts website portal link told said language polish interpreter deaf cleaner lives alone carer wife husband son daughter neighbour friend sister brother mate gym smoking smoke vegan moved house job work shift dog cat garden hoovering telly tv kettle bath tea school insurance parking",
  "sir madam yours sincerely faithfully regards many cheers ta bless nice lovely x xx god lane",
  "arthritis eczema asthma copd diabetic diabetes thyroid migraine migraines anxiety depression type diet controlled bp hypertension cholesterol statin metformin atorvastatin ramipril amlodipine levothyroxine omeprazole citalopram sertraline hrt pill vitamins",
  // Other small complaints, and what is used for them.
  "gout acne dandruff psoriasis bunion verruca tinnitus sciatica rosacea wart warts ear wax fungus dermatology constipated reflux piles haemorrhoids knees knee hip hips ankle coeliac legs snoring menopause flushes cyst cysts lump nails itch scalp sinus tired elbow carpal tunnel fasciitis vitamin acid penicillin allopurinol gaviscon ointment lotion",
  // Life around it.
  "leave bill pounds town music pub match kids choir library uni university exams car mot garage gas electric kitchen tomatoes allotment weather rain tenerife fly catching badge virus also",
  // Errands.
  "appointment appointments book booked booking cancel change move rearrange double slot video like able possible available ask asks advise urgent non routine update waited minutes weighed complaint complain",
  "prescription prescriptions repeat repeats order ordered inhaler tablets medication meds pharmacist pharmacy chemist",
  "blood bloods test tests result results scan mri xray ultrasound smear review annual clinic hearing eye drops glasses nurse receptionist reception surgery practice doctor gp",
  "note notes sick fit referral referred passport photo record records register registered vaccine vaccines vaccination jab jabs booster travel flu covid hay",
];

export const nearWords = lines.join(" ");
