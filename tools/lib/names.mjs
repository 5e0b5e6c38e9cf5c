// Names that people write in lower case, too, and that no word list has. Only those that are close to a word of the rules come into the pack.
export const namesOfPlacesAndPeople =
  `leeds derby luton dover crewe poole bolton burton walton preston burnley blackburn blackpool bristol bath reading slough swindon stroud chester chesterfield
  lancaster york durham whitby hull grimsby lincoln boston spalding norwich ipswich colchester chelmsford harlow ely cambridge oxford banbury bicester
  wycombe watford barnet enfield ealing hounslow croydon bromley bexley sutton kingston woking guildford farnham epsom crawley hastings brighton hove
  worthing portsmouth southampton salisbury poole yeovil taunton exeter torquay plymouth truro cardiff swansea newport bangor wrexham rhyl barry
  belfast derry newry lisburn glasgow dundee perth stirling falkirk paisley inverness aberdeen ayr dudley walsall telford stafford stoke rugby nuneaton coventry
  solihull redditch worcester malvern hereford ludlow bury oldham rochdale salford stockport wigan leigh warrington widnes runcorn crosby southport
  kendal penrith carlisle hexham darlington redcar sheffield barnsley rotherham doncaster goole selby leeds bradford halifax keighley skipton ripon
  wakefield batley dewsbury matlock buxton bakewell spain france italy turkey greece poland india kenya ghana nepal sylhet lagos delhi lahore dhaka
  helen ellen emily emma alice grace chloe sophie hannah leah layla amina fatima aisha maria marie sarah sally molly polly holly harry barry larry terry
  jerry kerry perry wendy mandy sandy randy cindy jenny penny kenny lenny danny nancy tracy stacy lucy percy brian bryan ryan aaron adam alan allan colin
  collin robin rubin simon damon ramon norman herman barbara deborah dennis denise louise louis lewis lloyd floyd boyd clyde wayne payne paine shane blaine
  blake drake jake leake peake speake burns byrne bruce grant brent trent kent keith heath heather hunter barker parker baker walker harker pain shaw shore
  short long moore more hart harte hurt hirst hurst birch burch sharp stone swann cough gough clough hough brough welsh walsh wells mills hills bills gills
  ellis willis phillips hayes haynes baines barnes burnes jones james david davis davies daniel martin marvin mervyn melvyn kelvin calvin alvin gavin kevin
  bevan evans owens rowan cowan logan regan megan morgan jordan gordon norton horton morton newton sutton hutton dutton button patton paton peyton clayton
  neath wales devon cornwall frome gower largs barnstaple cowbridge motherwell longbridge portrush hawes whitehall riverbank costa somalia manila barts sparkhill handsworth
  crookes ashworth albert steve oliver clive susan walter luke carys keeley marion marlon menna hanna bella kelly lacey carter wally willy farrow platt parry pryce bowen firth hodge tully
  mistry begum desai ghosh ahmed ahmad larch bramble sparky prince toner alder singleton oakes whyte mater eccles cruse rover dales stead finn nance archie bertie stan trans moses lister
  steph oscar megan marples tolley lund katie henry billy sammy teddy sidney stella wilma trudy tilly tessa tanya talia tamsin susie stacey simone shirley sheila selina sadie rowena rosie
  rhian rhys rebecca rachel raymond ravi rahul priya polina pippa petra percy pauline olwen olive niamh nesta nerys neville nadia myfanwy muriel morag moira mervin mavis maureen martha marsha
  margot mandeep malik lynne lorna lorraine leroy leona kirsty keira kayla karen kamal joyce joanne janet irene imran idris hilda hazel hayley hassan harvey harriet gwyneth gwen gordon gloria
  glenys gareth freda flora fergus farah fahad euan esther ernest enid elsie eileen edith dylan doreen donna dilys delia dawn darren cyril craig connor claire ciara chantal cerys cecil carla caitlin
  bronwyn bridget brenda beryl bernard belinda audrey arthur archer angus angela andrea alison akash agnes abdul`
    .split(/\s+/)
    .filter((name) => name.length >= 5);

/** Words of everyday that the common lists lack, and that were read as words of danger. */
export const wordsOfEveryday =
  `artic vicks bluebird bluebirds muddle muddles panto pantos rayed xrayed snapping bowling american greek welsh scottish polish punjabi eid ramadan diwali easter firearms forearms medicals grandparents receptionists receptionist surname daylight freshers fresher housemates housemate stepladder
  removals peppermint overdone overdoing overdo overdue thinning scabbing scabs scab strapped stripped swabbed swabs reissued breakthrough download downloads headboard sideboard paintbrush wallpaper blackberry
  blackberries strawberries raspberries satsuma satsumas shortbread milkshake sweetcorn takeaway highlighter spreadsheet spreadsheets shampoo conditioner niggling niggle niggles niggly tickling tickled tickly snory
  gurgly rumbly rumbling rumbles grumbling squinting flicking shelling calving ploughing creosote creosoted stapler treading clocking clocked ticking crusting crusty scarring ramping ramped rambling tapering stacking
  dissolve dissolved pelmet bouncer scrambler sprayer forager trainer trainers trackers tracker wireless vegan vegans chuffed specs gassy ropey manky grotty spacey treacly sarky shirty dicky stringy squashy squeezy clicky
  slidey zappy glittery satay sartan pesto henna caddy larder barrow settee pilates slimming tattoo tattoos implants implant kettlebell deadlift deadlifts marathon marathons headphones earpiece ringtone voicemail
  saucepan cushion cushions doorbell doorstep doorway cupboard cupboards bedsheet bedsheets zimmer wheelchair crutches clippers fettle docker bauble smidge whist logos typos mediation presenter leavers stopover boarding
  ejection paternity maternity neurotic altitude temperate quadruple racehorse playstation facetime whatsapp snapchat railcard passport passports template landlord landlady labourer labourers plasterer footballer footballers
  pensioner pensioners firefighter firefighters therapist therapists counsellor counsellors cardiologist optometrist audiologist osteopath chiropractor secretary secretaries choir karaoke knitting crochet allotment greenhouse
  budgie budgies tortoise spaniel whippet cockapoo labradoodle hamsters terrier terriers aunties bluey peppa minecraft fortnite lavender candle candles duvet pillows mattress blinds curtains carpet hoover hoovering ironing
  plaiting braiding colouring highlights manicure pedicure nails polish varnish glitter sequins nativity assembly homework coursework revision mocks gcses deadline deadlines appraisal redundancy overtime commute commuting
  motorbike scooter skateboard trampoline climbing rowing kayaking paddling snorkelling skiing sledging butty butties wild swimming yoga zumba crossfit treadmill rower
  lolly lollies rennies purply probs smiley bloodshot scabbed ectopics heartbroken stillborn lockdown overweight liverpool hairdressing windowsill countdown sleepover bloodwork bloodbath thumbnail headlights headlamp headband
  headspace headteacher peterhead hairline hairbrush eyeliner lifeline handover overhang headache dipstick pallet pallets stocking stockings blocker blockers rubbery peacefully cheesy crick cricked skint trevor bungs
  breech bleep bullock bullocks shandy hammy conker conkers hooker muppet scraper elvis shearer welly wellies gorse shiner kipping broody bobbly bobble bobbles farting farts cushing cushings zoster pubic medial planus
  prion natter mither piper waggle plait plaits harding swabbing shrinking massaging massaged wrenched righting freaking pings polis titre gargling seattle whistled sledge rhesus aider aiders hedrin darent oestrogen
  atrial truss footy teary burny pearly scratchy cheeky hanky dribbly worrier worriers survivor survivors provider stickers picker perished chloride crocs cardi minging snagging astro brixton tempered twisty danish
  spina angelman sickler chile grump wearer clays inset pongs weeker carbs relaxant sacrum mucky primark scones scone croft jiggling mattered overthink persevere respectfully canner maine larne baler clunked
  spluttered prams taster pricker plumber weighted spinny glutes viking hiking sliders shrek narky strapless reddy surrey wiggling sharm bunging kwells stuart middling crabbit dribs trekking feral warty snickers
  scratcher catcher zest batten lange groomer fitch baird pillai marlow marlowe slatey drooly snorey marbly smeary pointy monthlies leant flume stiles duffers tenner glandy trumping strop thornton mardy weathers
  scorcher spitter blubbed kipling kooth addle nighter ringer chucker belter popper crimpy smasher coull framer plodding shrove barmouth watter whacking camber caber blistex fortified scots spiro cobbles thumper
  slagging cluttering paralegal browny brownish reddish manageable youngish sharpish sweetish heavyish sittings helpings`.split(
    /\s+/,
  );
