/** Words of what stands around it in a message: whoever asks for a repeat prescription besides is as ill. */
const lines: readonly string[] = [
  "name names dob nhs number numbers tel telephone mobile contact email address subject re problem problems symptom symptoms duration tried trying concern concerns none reason request requests expectations preferred best time times morning mornings afternoon afternoons evenings text texts form forms question questions answer date anything things thing other else th st rd nd regards",
  "fine ok okay well apart otherwise rush hurry lately haha lol wondered wondering besides though normal usual usually",
  "writing write behalf mother father internet online computer app email website message messages fill told said told",
  "appointment appointments book booked booking cancel change move rearrange prescription prescriptions repeat repeats order ordered inhaler tablets medication meds blood bloods test tests result results letter letters note notes sick fit referral referred vaccine jab jabs booster register registered complaint complain review annual pharmacist pharmacy chemist clinic nurse receptionist reception surgery practice doctor gp",
  "monday tuesday wednesday thursday friday saturday sunday week weeks month months today tomorrow",
];

export const nearWords = lines.join(" ");
