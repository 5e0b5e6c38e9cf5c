// Names that people write in lower case, too, and that no word list has. Only those one slip away from a word of the rules come into the pack.
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
  bevan evans owens rowan cowan logan regan megan morgan jordan gordon norton horton morton newton sutton hutton dutton button patton paton peyton clayton`
    .split(/\s+/)
    .filter((name) => name.length >= 5);

/** Words of everyday that the common lists lack, and that were read as words of danger. */
export const wordsOfEveryday =
  "bluebird bluebirds muddle muddles panto pantos rayed xrayed snapping bowling".split(" ");
