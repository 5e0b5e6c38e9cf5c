import type { RouteFamily } from "@carethread/core";
import { family, own } from "./route-family.js";

/** Words that mean much the same: results, work and other services. What they add to lists is made, see {@link family}. */
export const paperFamilies: readonly RouteFamily[] = [
  // Results of tests.
  family("result", ["result|results|outcome|finding|findings|report|reported|reports|resulted"]),
  family("test-name", [
    own("{test}"),
    "blood|urine|stool|wee|poo|water|lft|kidney|thyroid|allergy|sugar|fasting|hearing|breath|sleep +test|tests|sample|work|function|study",
    own("{marker}"),
    "b +12",
    "hba +1",
    own("<24..24> +hour"),
  ]),
  family("test-done", [
    own(
      "{test}|blood|swab|wee|urine & done|had|gave|took|taken|did|given|dropped|handed|sent|last|weeks|ago|week|monday|tuesday|wednesday|thursday|friday",
    ),
    own(
      "{test}|results|result & back|yet|in|come|came|waiting|heard|ready|through|gone|lost|missing|arrived",
    ),
    "had|did|gave|took +bloods|blood|scan|xray|swab|sample",
  ]),
  family("readings", [
    own("blood|home|bp|sugar|peak +pressure|readings|flow|monitor|machine"),
    own(
      "reading|readings|wording|histology|toxicology|postmortem|coroner|coroners|degenerative|cytology|pathology|lab|labs|laboratory|phlebotomy",
    ),
    "come|came +out|up +all|ok|fine|right|okay|as|with|clear|negative|positive",
    own("told +normal|borderline|clear|abnormal"),
    "negative|positive|inconclusive|deficient|deficiency",
  ]),
  family("back-yet", [
    "back|in|through|ready|here|there|come|arrived +yet",
    "any +news|word|update|joy",
    own("is|are|has|have|did it|they|them|my|the +back|in|come|ready|came"),
    own("come +back|through|in"),
    own("heard|hear|hearing +anything|nothing|back|from|yet"),
  ]),
  family("meaning", [
    own("what|wot does|did|do|is|it|this|that|they +mean|means|say|said|saying|show"),
    own(
      "mean|means|meant|explain|explained|understand|interpret|plain|english|jargon|gobbledegook|worried",
    ),
    "should|do i be +worry|worried|concerned",
    own("good|bad|okay|ok|high|low|normal +or|is|that|news"),
    own("is +it|this|that +normal|ok|okay|bad|good|serious|high|low|right|anything"),
  ]),
  family("reading", [
    "normal|abnormal|borderline|raised|satisfactory|clear|inadequate|positive|negative|low|high|out +of +range",
    "no|further|action|expected +action|further|needed|required",
    "{marker} <1..999>",
    "<1..999> & {marker}|level|reading|levels",
    own(
      "numbers|number|figure|figures|level|levels|range|asterisk|star|flagged|marked|comment|comments",
    ),
  ]),
  // Work and what it asks for.
  family("fit-note", [
    own(
      "fit|sick|doctors|doctor|work|gp|medical|dr +note|notes|line|lines|certificate|cert|letter",
    ),
    own("sicknote|sicknotes|fitnote|fitnotes|sickline|ssp"),
    "med +3",
    "statement +of +fitness",
    "self +cert|certify|certified|certificate|certification|certed",
    "unfit|fit for|to work|duty|duties",
    own(
      "note|notes|certificate|line & work|employer|boss|gaffer|hr|payroll|job|jobcentre|off|weeks|week|month|cover|covering|runs|ran|expires|expired|ends|ended|extend|another|backdate|backdated|amended|dates|dated",
    ),
    "sign|signed|signing me|off|him|her +off|work|sick|for|again",
    own("signed +off|sick"),
  ]),
  family("pay-paper", [
    "paper|proof|letter|sheet|thing|form|line & work|boss|agency|employer|pay|job|hr|payroll|sick|money",
    own("altered|half|reduced|amended|shorter|part +hours|days|duties|time"),
    "not +fit",
    "not|stop|stopped pay|paid|paying +me|without|until|unless",
    own("agency|wages|wage|rent|rota"),
    "back +to +work",
    own("evidence|proof & missed|missing|exam|absence|off|poorly|ill"),
    "gap between|from|on|in",
    own("the|your|this|my|a|not +on +it|note"),
    "something|anything +from +the|a|my|you +gp|doctor",
    "isolating|bereavement|compassionate|stress +leave|note|line",
  ]),
  family("note-word", [own("note|notes"), own("line"), own("certificate|cert")]),
  family("work", [
    own("work|job|shift|shifts|office|factory|site|warehouse"),
    "employer|employers|boss|gaffer|manager|hr|payroll|supervisor|foreman|line +manager|occupational",
    own("employer|employers|boss|gaffer|payroll|supervisor|workplace|hr"),
  ]),
  family("off-work", [
    own("off work|sick|until|for|since|another|longer|with|poorly"),
    "sick|statutory +pay|leave|days|day|absence",
    "absence|absent|sickness",
    "back|return|returning|go|start|starting +to|at +work|job",
    "phased|amended|light|lighter|reduced|restricted +return|hours|duties|note",
    "weeks|week|month|fortnight|days +off|more",
    "not been|gone|going|able +to|in|at work",
    "occupational +health",
    "reasonable adjustments",
  ]),
  family("benefits", [
    "universal|jobcentre|jobseekers|dwp|uc|esa|pip|benefits|benefit|dla|tribunal|attendance +credit|centre|allowance",
    own("job +centre|coach"),
    own("dwp|pip|esa|jobcentre|uc|tribunal|atos|capita"),
  ]),
  family("extend", [
    "extend|extended|extension|renew|renewed|renewal|runs|ran|expires|expired|ends|ended|backdate|backdated|dated|cover|covers|covering|continuation|another",
  ]),
  family("study", [
    "school|college|uni|university|exam|exams|lecture|lectures|tutor|attendance|coursework|mitigating|extenuating|nursery|teacher|student",
  ]),
  // Other services.
  family("refer", [
    "refer|refers|referred|refered|referral|referrals|referal|referals|rereferral|referring|rerefer|refferal|reffered|reffer",
  ]),
  family("clinic-name", [
    own("{clinic}"),
    own(
      "lung|heart|eye|pain|breast|memory|skin|hernia|falls|fracture|hand|foot|knee|chest|stroke|thyroid|kidney|liver|fertility|sleep|weight|bariatric|diabetic|allergy|bowel|spinal +clinic|team|unit|department|service|people|centre",
    ),
  ]),
  family("hospital", [
    "royal|general|trust",
    own("hospital|infirmary|outpatients|consultants|consultant|specialist|surgeon|ward"),
  ]),
  family("hospital-appointment", [
    own(
      "appointment|date|slot & {clinic}|hospital|endoscopy|colonoscopy|hysteroscopy|scan|mri|ultrasound|xray|echo|consultant|specialist|surgeon",
    ),
    "endoscopy|colonoscopy|hysteroscopy|cystoscopy|colposcopy|gastroscopy|angiogram|ivf|dialysis|chemo|sleep +study",
    "secretary|secretaries",
    "case|file|referral closed|reopen|reopened|rejected|accepted|bounced|declined|refused",
    "reopen|triaged|triage",
    "social +prescriber|prescribing",
    "long +list",
    own("sent|send|put +me|him|her|us +to|for|through|forward|on"),
  ]),
  family("waiting", [
    "waiting|wait +list|time|times|since|for|to|months|ages|on",
    own(
      "waiting|waited|wait & months|weeks|year|list|long|longer|ages|january|february|march|april|may|june|july|august|september|october|november|december",
    ),
    own("on|off|bottom|back|top|join|the +the|of|a|waiting +list|queue"),
  ]),
  family("no-word", [
    "not|nothing|never heard|hear|received|had|got|come|came|word|letter|date|contact|contacted|been anything|nothing|from|back|yet|date|letter|word",
    own("heard|hear +nothing|nowt|anything|back|from"),
    own(
      "chase|chased|chasing|follow|speed|hurry|expedite|nudge|hurried|update +up|it|on|them|things",
    ),
    "lost +in|the +system|post",
    own("any +news|update|idea|sign"),
  ]),
  family("operation", [
    own("{part}|heart|day|keyhole|cataract|gallbladder|hernia|brain|plastic|bariatric +surgery"),
    own(
      "operation|operations|op|procedure|replacement|transplant|cataract|cataracts|hernia|vasectomy|surgeon|preop",
    ),
    "post|pre +op|operative",
  ]),
  family("private", [
    "private|privately|bupa|spire|nuffield|axa|vitality|insurance +company|referral|consultant",
    own("private|privately|bupa|spire|nuffield|axa"),
  ]),
  family("therapy-choice", [
    "talking|cbt|counselling|counsellor|therapy|therapies|iapt|psychologist|psychology|autism|adhd|assessment|diagnosed +therapy|therapies|assessment|referral|waiting",
    own(
      "counselling|counsellor|cbt|physio|physiotherapy|dietitian|dietician|podiatry|podiatrist|chiropodist|camhs|adhd|autism|hearing +aid",
    ),
    "second +opinion",
    own("choose|chose|ebs|ers|choice +and|book|hospital|which"),
    own("booking|reference|unique|ubrn +reference|number|ref|password|line"),
    own("discharge|discharged"),
    "right +to +choose",
  ]),
  family("hospital-letter", [
    own(
      "letter|letters|summary|wrote|written|write & hospital|consultant|clinic|surgeon|specialist|infirmary|discharge|royal|optician|dentist",
    ),
    "hospital|consultant|clinic|specialist|optician|dentist|physio|surgeon & said|says|asked|told|wants|want|recommended|suggested|advised|date|appointment|cancelled|lost",
    own(
      "send|sent|get|put|see me|him|her|my|through|to|a +to|through|a|the +hospital|specialist|physio|consultant|dermatologist|gynae|ent|clinic",
    ),
    "optician|dentist|orthodontist|health +visitor|physio & refer|referral|letter|said|asked|needs|wants",
  ]),
];
