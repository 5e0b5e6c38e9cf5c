import type { RouteFamily } from "@carethread/core";
import { family } from "./route-family.js";

/** Words that mean much the same: results, work and other services. Points were fitted, see {@link family}. */
export const paperFamilies: readonly RouteFamily[] = [
  // Results of tests.
  family(
    "result",
    "results 22, appointment -3, screening -3, complaint -3, referral -4, carer-proxy -4",
    ["result|results|outcome|finding|findings|report|reported|reports|resulted"],
  ),
  family("test-name", "results 17, fit-note -3, carer-proxy -3, complaint -4, admin -6", [
    ["{test}", "results 11, prescriptions -3, admin -3, clinical -3"],
    "blood|urine|stool|wee|poo|water|lft|kidney|thyroid|allergy|sugar|fasting|hearing|breath|sleep +test|tests|sample|work|function|study",
    [
      "{marker}",
      "results 7, prescriptions 4, clinical 3, appointment -3, referral -3, complaint -3, admin -3",
    ],
    "b +12",
    "hba +1",
    ["<24..24> +hour", "results 3"],
  ]),
  family("test-done", "results 6", [
    [
      "{test}|blood|swab|wee|urine & done|had|gave|took|taken|did|given|dropped|handed|sent|last|weeks|ago|week|monday|tuesday|wednesday|thursday|friday",
      "results 9, admin 4, appointment -3, screening -3",
    ],
    [
      "{test}|results|result & back|yet|in|come|came|waiting|heard|ready|through|gone|lost|missing|arrived",
      "screening 3",
    ],
    "had|did|gave|took +bloods|blood|scan|xray|swab|sample",
  ]),
  family("readings", "results 11, admin 3, complaint -3, appointment -4", [
    ["blood|home|bp|sugar|peak +pressure|readings|flow|monitor|machine", "admin 4"],
    [
      "reading|readings|wording|histology|toxicology|postmortem|coroner|coroners|degenerative|cytology|pathology|lab|labs|laboratory|phlebotomy",
      "results 8, fit-note 3",
    ],
    "come|came +out|up +all|ok|fine|right|okay|as|with|clear|negative|positive",
    ["told +normal|borderline|clear|abnormal", "results 3"],
    "negative|positive|inconclusive|deficient|deficiency",
  ]),
  family("back-yet", "results 6, appointment 3, admin -3, clinical -3", [
    "back|in|through|ready|here|there|come|arrived +yet",
    "any +news|word|update|joy",
    ["is|are|has|have|did it|they|them|my|the +back|in|come|ready|came", "results 5"],
    ["come +back|through|in", "appointment 5"],
    ["heard|hear|hearing +anything|nothing|back|from|yet", "complaint 4"],
  ]),
  family("meaning", "results 5, complaint 3, fit-note -3, admin -4", [
    ["what|wot does|did|do|is|it|this|that|they +mean|means|say|said|saying|show", "results 3"],
    [
      "mean|means|meant|explain|explained|understand|interpret|plain|english|jargon|gobbledegook|worried",
      "complaint 4, referral 3, admin -3, clinical -3",
    ],
    "should|do i be +worry|worried|concerned",
    ["good|bad|okay|ok|high|low|normal +or|is|that|news", "results 6"],
    ["is +it|this|that +normal|ok|okay|bad|good|serious|high|low|right|anything", "clinical 4"],
  ]),
  family("reading", "results 7", [
    "normal|abnormal|borderline|raised|satisfactory|clear|inadequate|positive|negative|low|high|out +of +range",
    "no|further|action|expected +action|further|needed|required",
    "{marker} <1..999>",
    "<1..999> & {marker}|level|reading|levels",
    [
      "numbers|number|figure|figures|level|levels|range|asterisk|star|flagged|marked|comment|comments",
      "results 3, referral 3",
    ],
  ]),
  // Work and what it asks for.
  family("fit-note", "fit-note 18, admin -5", [
    [
      "fit|sick|doctors|doctor|work|gp|medical|dr +note|notes|line|lines|certificate|cert|letter",
      "clinical 4",
    ],
    ["sicknote|sicknotes|fitnote|fitnotes|sickline|ssp", "fit-note 6"],
    "med +3",
    "statement +of +fitness",
    "self +cert|certify|certified|certificate|certification|certed",
    "unfit|fit for|to work|duty|duties",
    [
      "note|notes|certificate|line & work|employer|boss|gaffer|hr|payroll|job|jobcentre|off|weeks|week|month|cover|covering|runs|ran|expires|expired|ends|ended|extend|another|backdate|backdated|amended|dates|dated",
      "fit-note 3",
    ],
    "sign|signed|signing me|off|him|her +off|work|sick|for|again",
    ["signed +off|sick", "fit-note 3"],
  ]),
  family("pay-paper", "fit-note 12, results -3", [
    "paper|proof|letter|sheet|thing|form|line & work|boss|agency|employer|pay|job|hr|payroll|sick|money",
    ["altered|half|reduced|amended|shorter|part +hours|days|duties|time", "fit-note 3"],
    "not +fit",
    "not|stop|stopped pay|paid|paying +me|without|until|unless",
    ["agency|wages|wage|rent|rota", "fit-note 5"],
    "back +to +work",
    ["evidence|proof & missed|missing|exam|absence|off|poorly|ill", "fit-note 4"],
    "gap between|from|on|in",
    ["the|your|this|my|a|not +on +it|note", "clinical 4"],
    "something|anything +from +the|a|my|you +gp|doctor",
    "isolating|bereavement|compassionate|stress +leave|note|line",
  ]),
  family("note-word", "fit-note 16, appointment -3, screening -3, complaint -3, referral -4", [
    ["note|notes", "fit-note 11, clinical 3"],
    ["line", "results 3"],
    ["certificate|cert", "fit-note 5"],
  ]),
  family("work", "fit-note 11, admin -3", [
    ["work|job|shift|shifts|office|factory|site|warehouse", "fit-note 5, screening 3, admin -3"],
    "employer|employers|boss|gaffer|manager|hr|payroll|supervisor|foreman|line +manager|occupational",
    ["employer|employers|boss|gaffer|payroll|supervisor|workplace|hr", "fit-note 6"],
  ]),
  family("off-work", "fit-note 11, prescriptions -3, admin -3", [
    ["off work|sick|until|for|since|another|longer|with|poorly", "screening 3"],
    "sick|statutory +pay|leave|days|day|absence",
    "absence|absent|sickness",
    "back|return|returning|go|start|starting +to|at +work|job",
    "phased|amended|light|lighter|reduced|restricted +return|hours|duties|note",
    "weeks|week|month|fortnight|days +off|more",
    "not been|gone|going|able +to|in|at work",
    "occupational +health",
    "reasonable adjustments",
  ]),
  family("benefits", "fit-note 7", [
    "universal|jobcentre|jobseekers|dwp|uc|esa|pip|benefits|benefit|dla|tribunal|attendance +credit|centre|allowance",
    ["job +centre|coach", "fit-note 3"],
    ["dwp|pip|esa|jobcentre|uc|tribunal|atos|capita", "fit-note 3"],
  ]),
  family("extend", "fit-note 7, carer-proxy -3", [
    "extend|extended|extension|renew|renewed|renewal|runs|ran|expires|expired|ends|ended|backdate|backdated|dated|cover|covers|covering|continuation|another",
  ]),
  family("study", "screening 7, complaint -3", [
    "school|college|uni|university|exam|exams|lecture|lectures|tutor|attendance|coursework|mitigating|extenuating|nursery|teacher|student",
  ]),
  // Other services.
  family(
    "refer",
    "referral 24, appointment -3, results -3, screening -3, carer-proxy -3, admin -3, clinical -3",
    [
      "refer|refers|referred|refered|referral|referrals|referal|referals|rereferral|referring|rerefer|refferal|reffered|reffer",
    ],
  ),
  family("clinic-name", "referral 16, complaint -3, admin -4, clinical -4", [
    ["{clinic}", "referral 11, admin -3, clinical -3"],
    [
      "lung|heart|eye|pain|breast|memory|skin|hernia|falls|fracture|hand|foot|knee|chest|stroke|thyroid|kidney|liver|fertility|sleep|weight|bariatric|diabetic|allergy|bowel|spinal +clinic|team|unit|department|service|people|centre",
      "referral 6",
    ],
  ]),
  family("hospital", "referral 9, admin -3", [
    "royal|general|trust",
    [
      "hospital|infirmary|outpatients|consultants|consultant|specialist|surgeon|ward",
      "referral 9, admin -3",
    ],
  ]),
  family("hospital-appointment", "referral 13, results -3, carer-proxy -4, appointment -5", [
    [
      "appointment|date|slot & {clinic}|hospital|endoscopy|colonoscopy|hysteroscopy|scan|mri|ultrasound|xray|echo|consultant|specialist|surgeon",
      "referral 6, appointment -3",
    ],
    "endoscopy|colonoscopy|hysteroscopy|cystoscopy|colposcopy|gastroscopy|angiogram|ivf|dialysis|chemo|sleep +study",
    "secretary|secretaries",
    "case|file|referral closed|reopen|reopened|rejected|accepted|bounced|declined|refused",
    "reopen|triaged|triage",
    "social +prescriber|prescribing",
    "long +list",
    ["sent|send|put +me|him|her|us +to|for|through|forward|on", "referral 3, carer-proxy -3"],
  ]),
  family("waiting", "referral 7, appointment 4, screening -3, complaint -3", [
    "waiting|wait +list|time|times|since|for|to|months|ages|on",
    [
      "waiting|waited|wait & months|weeks|year|list|long|longer|ages|january|february|march|april|may|june|july|august|september|october|november|december",
      "referral 3",
    ],
    ["on|off|bottom|back|top|join|the +the|of|a|waiting +list|queue", "referral 6"],
  ]),
  family("no-word", "referral 3, admin 3", [
    "not|nothing|never heard|hear|received|had|got|come|came|word|letter|date|contact|contacted|been anything|nothing|from|back|yet|date|letter|word",
    ["heard|hear +nothing|nowt|anything|back|from", "complaint 4"],
    [
      "chase|chased|chasing|follow|speed|hurry|expedite|nudge|hurried|update +up|it|on|them|things",
      "referral 4",
    ],
    "lost +in|the +system|post",
    ["any +news|update|idea|sign", "admin 3"],
  ]),
  family("operation", "referral 6, admin -3", [
    [
      "{part}|heart|day|keyhole|cataract|gallbladder|hernia|brain|plastic|bariatric +surgery",
      "referral 3",
    ],
    [
      "operation|operations|op|procedure|replacement|transplant|cataract|cataracts|hernia|vasectomy|surgeon|preop",
      "referral 3",
    ],
    "post|pre +op|operative",
  ]),
  family("private", "complaint 4", [
    "private|privately|bupa|spire|nuffield|axa|vitality|insurance +company|referral|consultant",
    ["private|privately|bupa|spire|nuffield|axa", "complaint 4"],
  ]),
  family("therapy-choice", "referral 13", [
    "talking|cbt|counselling|counsellor|therapy|therapies|iapt|psychologist|psychology|autism|adhd|assessment|diagnosed +therapy|therapies|assessment|referral|waiting",
    [
      "counselling|counsellor|cbt|physio|physiotherapy|dietitian|dietician|podiatry|podiatrist|chiropodist|camhs|adhd|autism|hearing +aid",
      "referral 3",
    ],
    "second +opinion",
    ["choose|chose|ebs|ers|choice +and|book|hospital|which", "referral 5"],
    ["booking|reference|unique|ubrn +reference|number|ref|password|line", "referral 3"],
    ["discharge|discharged", "referral 3"],
    "right +to +choose",
  ]),
  family("hospital-letter", "referral 4, results -4", [
    [
      "letter|letters|summary|wrote|written|write & hospital|consultant|clinic|surgeon|specialist|infirmary|discharge|royal|optician|dentist",
      "referral 3",
    ],
    "hospital|consultant|clinic|specialist|optician|dentist|physio|surgeon & said|says|asked|told|wants|want|recommended|suggested|advised|date|appointment|cancelled|lost",
    [
      "send|sent|get|put|see me|him|her|my|through|to|a +to|through|a|the +hospital|specialist|physio|consultant|dermatologist|gynae|ent|clinic",
      "admin 3, results -4",
    ],
    "optician|dentist|orthodontist|health +visitor|physio & refer|referral|letter|said|asked|needs|wants",
  ]),
];
