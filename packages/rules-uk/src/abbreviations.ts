import type { RulePack } from "@carethread/core";

/** Pairs of what is typed and what is read, parted by `=`, and from each other by commas. */
const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(",").map((pair): readonly [string, string] => {
    const [typed = "", meant = ""] = pair.trim().split("=");
    return [typed, meant];
  });

/** What somebody has, or what there is, and what is said of it: "my tongue's swollen". Of people it can as well be what they own ("my son's school"), so they are not among these. */
const THINGS =
  "ankle,arm,back,belly,bleeding,blood,bowel,breathing,bum,calf,catheter,chest,cough,elbow,eye,face,fever,finger,foot,glucose,groin,hand,head,headache,hearing,heart,heartbeat,jaw,knee,leg,line,lip,liver,lung,memory,mouth,nappy,neck,nose,nothing,oxygen,pain,pee,poo,pressure,pulse,pump,rash,scar,shoulder,sight,skin,speech,spine,stoma,stomach,sugar,swelling,temperature,throat,thumb,toe,tongue,tube,tummy,urine,vision,voice,vomiting,wee,wound,wrist";

/** What people say is theirs where they say "me" for "my", besides those. */
const OWNED =
  "arms,boyfriend,breath,dad,daughter,ears,ex,eyes,feet,fingers,girlfriend,guts,hands,husband,insides,kids,lad,lass,legs,lips,lungs,mam,medication,mum,nan,nerves,partner,period,privates,ribs,son,tablets,teeth,toes,waters,wife,wrists";

/** Who dictates says numbers in words: "thirty nine" is 39. */
const numbersInWords = (): readonly (readonly [string, string])[] =>
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .flatMap((ten, tens) =>
      "one two three four five six seven eight nine"
        .split(" ")
        .map((unit, units): readonly [string, string] => [
          `${ten} ${unit}`,
          String((tens + 2) * 10 + units + 1),
        ]),
    );

/**
 * Short forms, text-speak, dialect, American spellings and misspellings of more than one slip, and what each is read as. A short form of two meanings is not
 * in it: OD is once daily and an overdose, PE is a clot and a school lesson, HR is the heart and an office.
 */
export const abbreviations: NonNullable<RulePack["abbreviations"]> = Object.fromEntries([
  // Emojis that mean one thing. A skull, a broken heart and a flame are ways of speaking.
  ...pairs(
    "🩸=blood, 🤮=vomiting, 🤢=sick, 🔪=knife, 🔫=gun, 💊=tablets, 🫁=lungs, 🫀=heart, 🤰=pregnant, 👶=baby, 🐍=snake, 🐝=bee, 💩=poo, 🤒=fever",
  ),
  ...THINGS.split(",").map((thing): readonly [string, string] => [`${thing}'s`, `${thing} is`]),
  ["temp's", "temperature is"],
  ...numbersInWords(),
  ...`${THINGS},${OWNED}`
    .split(",")
    .flatMap((thing) =>
      ["me", "ma", "mi"].map((my): readonly [string, string] => [`${my} ${thing}`, `my ${thing}`]),
    ),
  // Words side by side: ways of saying "cannot", what adds nothing, and words that were parted.
  ...pairs(
    "unable to=can not, not able to=can not, no longer able to=can not, not seem to be able to=can not, not seem to=not, not appear to=not, pain in the neck about=nuisance about, sort of=, human bite=bitten by somebody, kind of=, kinda=kind of, keep on=keep, keeps on=keeps, kept on=kept",
  ),
  ...pairs(
    "my self=myself, him self=himself, her self=herself, them selves=themselves, to day=today, to night=tonight, to morrow=tomorrow, head ache=headache, head aches=headaches, over dose=overdose, over dosed=overdosed, pain killer=painkiller, pain killers=painkillers, with out=without, some one=someone, some thing=something, any thing=anything, every thing=everything, un conscious=unconscious, un responsive=unresponsive",
  ),
  // Text-speak.
  ...pairs(
    "u=you, ur=your, r=are, ppl=people, bc=because, bcos=because, bcoz=because, cos=because, coz=because, cuz=because, wiv=with, thru=through, wen=when, wot=what, wat=what, dunno=do not know, idk=i do not know, alot=a lot, atm=at the moment, rn=right now, hav=have, dnt=do not, havnt=have not, hasent=has not, wernt=were not, wasent=was not, isent=is not, dosent=does not, dosnt=does not, arnt=are not, cudnt=could not, couldent=could not, wudnt=would not, iam=i am, meself=myself, hisself=himself, lil=little, bby=baby, agen=again, alrite=alright, hubby=husband, dd=daughter, dh=husband, mil=mother in law, lo=little one, unalive=kill, unaliving=killing, sewerslide=suicide",
  ),
  // Times.
  ...pairs(
    "tonite=tonight, tnite=tonight, tonyt=tonight, nite=night, tmrw=tomorrow, tmr=tomorrow, tomoz=tomorrow, tomorow=tomorrow, yday=yesterday, yest=yesterday, mrng=morning, hrs=hours, min=minute, mins=minutes, wk=week, wks=weeks, wkend=weekend, mth=month, mths=months, yr=year, yrs=years, yo=year old, mon=monday, tue=tuesday, tues=tuesday, weds=wednesday, thur=thursday, thurs=thursday, fri=friday",
  ),
  // Short forms of the health service.
  ...pairs(
    "appt=appointment, apt=appointment, appts=appointments, sob=short of breath, soboe=short of breath, preg=pregnant, hosp=hospital, temp=temperature, tabs=tablets, abx=antibiotics, rx=prescription, bp=blood pressure, cp=chest pain, ams=altered mental state, hematemesis=vomiting blood, haematemesis=vomiting blood, dyspnea=breathless, dyspnoea=breathless, haemoptysis=coughing blood, hemoptysis=coughing blood, loc=loss of consciousness, hx=history, fhx=family history, pmh=past history, pt=patient, ambo=ambulance, para=paracetamol, sats=saturations",
  ),
  // Dialect.
  ...pairs(
    "asma=asthma, asmah=asthma, azma=asthma, ashma=asthma, astmah=asthma, nowt=nothing, owt=anything, nuffin=nothing, nuthin=nothing, summat=something, cannae=can not, canna=can not, wilnae=will not, coff=cough, coffed=coughed, coffing=coughing, blud=blood, tork=talk, rite=right, ded=dead, fel=fell, hlp=help, rist=wrist, toof=tooth, breffin=breathing, harts=heart, dyin=dying, shivrin=shivering, cumin=coming, swole=swollen, swelled=swollen, rite=right, lef=left, ont=on the, int=in the, dinnae=do not, didnae=did not, doesnae=does not, isnae=is not, wasnae=was not, havenae=have not, hasnae=has not, wouldnae=would not, couldnae=could not, wullnae=will not, willnae=will not, heid=head, sair=sore, boak=vomit, boaking=vomiting, mom=mum",
  ),
  // Spelt by ear: words too short to be found by their sound, and those that are nearer to another word than to what is meant.
  ...pairs(
    "gona=going to, gunna=going to, nee=knee, feva=fever, blu=blue, fase=face, ova=over, den=then, dey=they, dem=them, dis=this, dat=that, ere=here, smel=smell, bledd=bleed, sumfink=something, sudin=sudden, sudun=sudden, suden=sudden, sumthin=something, sumthing=something, sumfing=something, summink=something, somefing=something, somefink=something, nuffink=nothing, nuffing=nothing, nothin=nothing, anyfing=anything, anyfink=anything, anythin=anything, everyfing=everything, everythin=everything, fink=think, finks=thinks, finking=thinking, fing=thing, fings=things, froo=through, frow=throw, frowing=throwing, frowin=throwing, teef=teeth, mouf=mouth, muvver=mother, farver=father, bruvver=brother, wivout=without, cum=come, cums=comes, dun=done, sed=said, sez=says, woz=was, wos=was, sik=sick, sikk=sick, sikd=sicked, hert=hurt, herts=hurts, hertin=hurting, hurtin=hurting, pane=pain, panes=pains, payn=pain, brest=breast, nife=knife, elp=help, ospital=hospital, orspital=hospital, wud=would, cud=could, shud=should, shuld=should, becos=because, befor=before, littel=little, babi=baby, pils=pills, pilz=pills, pillz=pills, tuk=took, rong=wrong, bloo=blue, wite=white, luk=look, luks=looks, lukin=looking, telin=telling, fils=feels, chok=choke, chokin=choking, choken=choking, wate=weight, hevy=heavy, tite=tight, wotever=whatever, kant=can not, alredy=already, allways=always, yung=young, chiken=chicken, kum=come, blak=black, bak=back, nek=neck, giv=give, avin=having, havin=having, ment=meant, brane=brain, skul=skull, hurtz=hurts, blead=bleed, bleedin=bleeding, bledin=bleeding, deff=death, kild=killed, kil=kill, kils=kills, kiled=killed, jumpd=jumped, feinted=fainted, faynted=fainted, voyse=voice, voise=voice, voyces=voices, voyses=voices, swolow=swallow, swolowed=swallowed, swalowed=swallowed, poysen=poison, poysoned=poisoned, bleech=bleach, batry=battery, batri=battery, coyn=coin, marbel=marble",
  ),
  // American words and spellings.
  ...pairs(
    "diarrhea=diarrhoea, hemorrhage=haemorrhage, hemorrhaging=haemorrhaging, hemorrhoids=haemorrhoids, anemia=anaemia, edema=oedema, fetus=foetus, feces=faeces, pediatric=paediatric, gynecology=gynaecology, orthopedics=orthopaedics, leukemia=leukaemia, acetaminophen=paracetamol, tylenol=paracetamol, advil=ibuprofen, albuterol=salbutamol, epinephrine=adrenaline, stroller=pram, diaper=nappy, diapers=nappies",
  ),
  // Misspellings of more than one slip.
  ...pairs(
    "diahorrea=diarrhoea, diahorea=diarrhoea, dioreah=diarrhoea, diorrhea=diarrhoea, diarreah=diarrhoea, haemorage=haemorrhage, hemorage=haemorrhage, newmonia=pneumonia, asma=asthma, hart=heart, tempature=temperature, tempreture=temperature, tempriture=temperature, vommitting=vomiting, suicidle=suicidal, suisidal=suicidal, anaphalactic=anaphylactic, anaphalaxis=anaphylaxis, anaphilactic=anaphylactic, stomick=stomach, stummick=stomach, siezures=seizures, ceizure=seizure, siesure=seizure, parallised=paralysed, paralized=paralysed, rhash=rash, swolen=swollen, breef=breathe, breff=breath, brething=breathing, epilepsey=epilepsy, uncontious=unconscious, unconcius=unconscious, perscription=prescription, perscriptions=prescriptions, antibotics=antibiotics",
  ),
  // Adults: misspelt signs, and short forms of clinicians.
  ...pairs(
    "carnt=can not, breeth=breathe, brethe=breathe, chst=chest, sevear=severe, servere=severe, bawls=balls, chocking=choking, tounge=tongue, toung=tongue, dieing=dying, swetting=sweating, outa=out of, throte=throat",
  ),
]);
