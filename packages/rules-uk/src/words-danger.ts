import type { RulePack } from "@carethread/core";

/** Sets for danger to life by one's own hand, by others, and by what was taken. One form of a set is one word. */
export const dangerWords: NonNullable<RulePack["words"]> = {
  // To be dead, and to make it so.
  die: "die|dying|dead|death|suicide|suicidal|heaven|grave|funeral|coffin|goodbye|goodbyes|forever|peace|gone|over",
  "kill-self":
    "kill|kills|killing|killed|hung|hang|hangs|hanging|hanged|drown|drowning|shoot|shooting|gas|gassing|electrocute|strangle|suffocate|suffocating|poison|top|topping|topped|destroy",
  "end-verb":
    "end|ends|ended|ending|take|takes|taking|taken|took|finish|finishes|finished|finishing|stop|stopping",
  decide:
    "going|about|will|intend|intends|intending|tonight|tomorrow|today|soon|ready|plan|plans|planned|planning|decided|decision|mind|date|method|methods|way|ways|how|google|googled|googling|researching|searching|looked|looking|determined|weekend|midnight|sunday|monday|tuesday|wednesday|thursday|friday|saturday|where|when",
  tried: "tried|tries|trying|attempt|attempted|attempting|attempts|nearly|almost",
  means:
    "rope|noose|ligature|belt|cord|hosepipe|hose|exhaust|shotgun|gun|rifle|revolver|pistol|helium|razor|blade|scalpel|cliff|bridge|viaduct|railway|tracks|rails|platform|quay|ledge|loft|beam|rafters|banister|multistorey|flyover|overdose|tram|trams|trains|petrol|insulin|cyanide|nitrogen|paracetamol|tablets|pills|meds|medication|morphine|stash",
  "high-place":
    "bridge|cliff|cliffs|ledge|roof|rooftop|railings|railing|rail|balcony|viaduct|quay|flyover|platform|tracks|rails|multistorey|weir|overpass",
  "got-means":
    "bought|buying|ordered|tied|tying|hidden|hid|hiding|hide|stashed|stash|stashing|hoarded|hoarding|stockpiled|stockpiling|saved|saving|collected|collecting|counted|counting|lined|unlocked|loaded|sharpened|tested|practised|practiced|prepared|ready|picked|waiting",
  settled:
    "written|wrote|writing|write|sorted|sorting|settled|rehomed|left|leaving|given|giving|gave|cleaned|cleared|paid|signed|arranged|recorded|posted|sent|order|hidden|tidied",
  "last-words":
    "sorry|love|loved|loves|thanks|thank|forgive|forgiven|remember|tell|care|fault|blame|understand",
  gloom:
    "hopeless|worthless|pointless|useless|burden|despair|despairing|empty|numb|trapped|unbearable|desperate|nobody|alone|lonely|hate|tired|enough|failure|cope|low|depressed|dark|worse|anymore|longer|point|nothing|lost|grief|bereaved|divorce|debt|redundancy|buried|funeral",
  // To hurt others.
  hurts:
    "hurt|hurts|hurting|kill|kills|killing|stab|stabs|stabbing|harm|harming|attack|attacking|smother|smothering|strangle|strangling|shoot|murder|murdering|suffocate|suffocating|drown|drowning|poison|poisoning|batter|knife|shake|shaking|throw|throwing|hit|hitting|slap|smash|punch|drop|dropping|push|pushing|choke|burn|cut|threw|thrown|shook|shaken|smacked|slapped|slapping|punching|squeeze",
  "loses-hold":
    "scared|afraid|frightened|terrified|worried|petrified|urge|urges|thoughts|thought|thinking|think|imagine|imagining|picture|pictures|picturing|images|image|visions|fantasies|fantasise|feel|feeling|control|snap|snapped|impulse|tempted|nearly|almost|might|going|want|wanted|wants|plan|planning|plans|dreaming|trust",
  neck: "neck|throat|windpipe|throats|necks|gullet",
  grips:
    "gripped|gripping|grabbed|grabs|grab|squeezed|squeezing|squeezes|pressed|pressing|choked|chokes|throttled|held|holding|holds|pinned|tightened|pushed|crushed",
  strikes:
    "hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|beat|beats|beaten|beating|batter|batters|battered|smack|smacks|smacked|bite|bites|burns|burnt|shove|shoves|shoved|push|pushes|pushed|throws|threw|thrown|drag|drags|dragged|headbutt|headbutted|stamps|stamped|thump|thumps|thumped|whacks|whacked|shakes|shook|hurts|hurting|attacks|attacked|assaulted|grabs|grabbed|spits|thrashed|belted|clouted|pinned|lashes|bashed|knocked",
  bruised:
    "bruise|bruises|bruised|bruising|mark|marks|handprint|handprints|welts|welt|burns|slapmark|fingermarks|scratches|swollen|blackeye",
  "sex-forced":
    "rape|raped|raping|rapes|rapist|molested|molest|molests|molesting|groped|gropes|penetrated|undressed|stripped",
  unwilling:
    "forced|forces|force|forcing|consent|unwilling|held|pinned|asleep|sleeping|passed|drunk|unconscious|remember|remembers|memory|blank|spiked|drugged|no|stop|woke|against|without|not",
  // Illness of the mind.
  voices:
    "voice|voices|whisper|whispers|whispering|demons|demon|spirits|angels|devil|satan|jesus|god",
  watched:
    "watching|watched|watches|following|followed|follow|spying|spied|plotting|poisoning|poisoned|tracking|tracked|filming|filmed|bugged|bugging|listening|recording|recorded|stalking|controlling|controlled|hacking|hacked|surveillance|monitoring",
  "they-all":
    "they|neighbours|neighbour|police|government|people|everyone|everybody|cia|fbi|aliens|council|strangers|gang|spies|nurses|family|someone|somebody|cameras|camera|drones",
  "special-one":
    "god|jesus|messiah|prophet|chosen|saviour|reincarnated|antichrist|mohammed|king|queen|powers|genius|immortal|angel",
  "thinks-so":
    "thinks|think|believes|believe|convinced|says|saying|insists|insisting|sure|swears|claims",
  "signal-box":
    "tv|telly|television|radio|phone|internet|laptop|walls|wall|sockets|wifi|lights|songs|adverts|newspaper|numberplates|facebook|youtube|tiktok|netflix|cameras|satellite|wires|teeth",
  signals:
    "message|messages|signal|signals|code|codes|talking|speaking|talks|speaks|sending|instructions|secret",
  highs:
    "spending|spent|talking|talks|racing|ideas|energy|hyper|manic|buzzing|powers|plans|singing|dancing|laughing|cleaning|shouting|bought|buying|invented|millions|nonstop|preaching|naked|business|savings|gambling|pacing|singing",
  // Drink and drugs.
  stops:
    "stopped|stop|stopping|quit|quitting|gave|given|giving|off|without|packed|ditched|cut|cutting|last|no|not|none|detox|detoxing|dry|sober|turkey|ran|run",
  drinks:
    "alcohol|drink|drinking|drinker|drank|booze|boozing|vodka|whisky|whiskey|wine|beer|cider|gin|rum|sherry|lager|cans|bottles|alcoholic|heroin|gear|benzos|diazepam|valium|xanax|ghb|gbl|spice|methadone|opiates|opioids|tramadol|codeine|oxycodone|morphine|pregabalin|clonazepam|lorazepam|etizolam|zopiclone|subutex",
  "shakes-off":
    "tremor|tremors|tremble|trembling|jittery|sweating|sweats|sweaty|sweat|drenched|dripping|hallucinating|hallucinations|hallucinate|fit|fits|fitting|seizure|seizures|convulsion|convulsions|vomiting|vomit|vomited|puking|retching|confused|muddled|rattling|clucking|delirious|spiders|insects|bugs|rats|snakes|ants|beetles|crawling|twitching|twitchy|jerking|shaking|shakes|shake|shaky|shook|racing|pounding|seeing|sees|hearing|hears|unreal",
  // What was taken.
  takes:
    "took|take|taken|taking|swallowed|swallow|swallowing|swallows|ate|eat|eaten|eating|drank|drunk|drinking|had|having|necked|necking|downed|downing|gulped|chewed|chewing|sucked|sucking|licked|licking|munched|munching|popped|popping|guzzled|scoffed|ingested|injected|injecting|given|gave|giving|consumed|bitten|bit|sipped|swigged|swig|mouthful|gobbled|crunched|crunching",
  eats: "swallow|swallowed|swallowing|swallows|ate|eat|eaten|eating|drank|drunk|drink|drinking|sucked|sucking|licked|licking|ingested|gulped|mouthful|sipped|sip|swig|swigged|chewed|chewing|munched|munching|bitten|guzzled|crunched|downed",
  "gets-at":
    "opened|opening|into|hold|found|climbed|climbing|chewed|chewing|sucked|sucking|licked|licking|munched|munching|emptied|helped|raided|reached|bitten|drank|swigged|swig|guzzled|gulped|crunching|crunched|holding|playing|scattered|spilled|spilt",
  "not-theirs":
    "nans|nannas|grans|grannys|grandmas|grandads|grandpas|mums|dads|my|husbands|wifes|partners|sisters|brothers|dogs|cats|neighbours|someone|elses|wrong|his|her|our|hers|adult",
  opioid:
    "morphine|oramorph|fentanyl|oxycodone|oxycontin|longtec|shortec|methadone|heroin|zomorph|mst|buprenorphine|butec|butrans|matrifen|tramadol|codeine|dihydrocodeine|patch|patches|opioid|opioids|opiates|smack|tapentadol|driver",
  "burns-eyes":
    "bleach|acid|ammonia|caustic|cement|descaler|unblocker|weedkiller|pesticide|petrol|diesel|antifreeze|detergent|creosote|solvent|turps|pod|liquitab",
  caustic:
    "bleach|antifreeze|detergent|weedkiller|pesticide|insecticide|descaler|unblocker|caustic|ammonia|disinfectant|screenwash|turps|turpentine|paraffin|kerosene|petrol|diesel|meths|creosote|liquitab|liquitabs|pod|pods|dishwasher|laundry|cleaner|cleaners|antiseptic|dettol|zoflora|sanitiser|sanitizer|aftershave|perfume|nicotine|vape|mothballs|firelighter|firelighters|superglue|fertiliser|pellet|pellets|slug|chemical|chemicals|poison|poisons|thinners|thinner|varnish|hypochlorite|coolant",
  antidepressant:
    "sertraline|citalopram|escitalopram|fluoxetine|paroxetine|venlafaxine|duloxetine|mirtazapine|amitriptyline|antidepressant|antidepressants|clomipramine|moclobemide|phenelzine",
  cell: "battery|batteries|magnet|magnets|magnetic|cell|cells",
  "gets-in":
    "swallowed|swallow|swallowing|swallows|ate|eaten|mouth|throat|missing|gone|gulped|inside|belly|tummy|nose|nostril|ear|stuck|choking|gagging|sucked|sucking|licked|gag|dribbling|drooling|disappeared|find",
  burner:
    "boiler|heater|stove|generator|barbecue|bbq|fire|heating|burner|flue|cooker|chimney|hob|engine|exhaust|flame|alarm|detector|paraffin|log|gas|pilot",
  "gas-ill":
    "headache|headaches|head|heads|dizzy|sick|drowsy|faint|sleepy|groggy|tired|vomiting|woozy|lightheaded|poorly|ill|unwell|fainted|collapsed|queasy|banging",
  street:
    "pill|ecstasy|mdma|cocaine|coke|spice|mamba|ketamine|ket|ghb|gbl|lsd|mcat|mephedrone|molly|mandy|md|pinger|pingers|yokes|eccies|garys|edibles|edible|gummies|heroin|smack|crack|meth|xanax|xans|benzos|vallies|fentanyl|amphetamine|legal|shrooms|snorted|rave|comedown|pills",
  household:
    "all|both|everyone|everybody|whole|family|kids|house|us|dog|cat|household|flatmates|two|three|four|wife|husband|children|outside|each",
};
