const wordsOf = (list: string) => list.split(/\s+/).filter(Boolean);

/** First names common in English that French registers hardly know. */
export const ENGLISH_FIRST_NAMES: readonly string[] = wordsOf(`
abner adalberto addie aditya agnieszka aiyana akira alek aleen alfonzo alisha allison alphonso alyce amira anders angus anika antonette antwon aoife
archie ariana armando arvid ashlynn ashok aubree augustus avery bernhard bertha blair boyd bradford brandyn brendan brianne bridget bronwyn bruce
buford caden caleb callum camren candace carleton carmelo carroll casey cassidy cedrick chadrick chester christa clarence clark clemens cleve clifford
clint clyde coby cody colin colleen conner conor cora corbin courtney craig curtis cyrus daisha dalton damian darby darcy darien darrin daryl dashawn
deandre deepak delbert delores demarco demetrius denton deondre dereck derrick deshawn destin devin dexter dmitri donavon doreen doris dorothy duane
dudley duncan dustin dwayne dwight earnest edgar edith edna edwin eileen eino elbert eldon elena ellsworth elmer elnora eloisa elsie elton emelia emory
enoch ernestine ervin erwin eugene eunice ewald ewell fabiola fiona fletcher floyd forrest francesca freda freddie frieda gareth garfield garland garrett
gavin geoffrey georgia geraldine gerhard gertrude gideon gina glenda glenn gloria gordon graham greta greyson guadalupe gunnar gwen hailey haley halie
hamish harold harriet harvey haskell hayden hazel heidi helga hellen henrietta herman hershel hester hilda hilton hiroshi hobart homer horace howard
hubert ian ibrahim ignacio ilario imani imogen ines ingrid irma irving isaiah ivanka jabari jacinto jackson jaleel jamal jameson jamey jamie jane janet janice
jared jarred jasmin jason jasper jay jayden jeanie jeannie jedidiah jeff jeffrey jennings jeremiah jermaine jeromy jerry jessyca jewel jill jim jimmy joan
joanne joany joel joey johanna johnathan johnny jonas jordy josephine josh joshua joyce juana judith judy julian julius justen kali kamal karl karson
kasey katelyn katharine kathleen kathlyn kathryn kathy katie katrina kavon kay kayla keith kelly kelvin ken kendall kendra kenna kenneth kent kenya kerry
kevon kiera kim kirk kirsten krista kristen kristoffer kurt kyle kyler lamar larry laurel laverne lawrence leah leanne lee leland lenora leona leonard leroy
leslie lester lewis lexie liana lillian lincoln linda lindsay lindsey liza lloyd logan lois lonnie lonzo lorenzo lorna lottie louie lowell lucius luella
luther lyle lynn mabel mac mackenzie maddison madeline madge maggie malachi malcolm mallory mandy marcella marcia margaret marge marian mariela marietta
marilyn marjorie marley marsha marshall martha marvin mary mathew matilda matt maud maureen max maxwell maya mazie mckenna megan melissa melody melvin
mercedes meredith michale mickey mike mildred milford millie milton miranda mitchell mollie mona monica morgan morris mortimer moses muriel murphy murray
myrtle nancy naomi nathaniel neal ned neil nelson nettie neva newton nicholas nick nicola nigel nina noel nolan nora norman nova nya oliver ollie opal ora
oral oren orlando orpha orval oscar osvaldo otis otto owen pamela parker patience patricia patrick patsy paula peggie peggy penelope percy perry pete peter
petra philip phoebe phyllis pierce polly porter preston prudence quentin quincy quinn rachel rae rahsaan raleigh ralph ramiro ramona randal randall randy
raquel rashad raymond reagan rebecca reed regan reggie regina reginald reid rene reuben rhoda ricardo richard richie rick rickey riley rita robb robert
robyn roderick rodney roger roland roman ronald ronny roosevelt rory rosa rosalyn rosemary ross rowan roxanne roy ruben rudolph rufus rupert russ russell
rusty ruth ryan sadie sally sam samantha sammy samuel sandra sandy sanford santiago sarah saul savannah scott sean seamus sebastian selena seth shane shania
shanna shannon shany sharon shaun shawn shayna shea sheila sheldon shelly shelley sheridan sherman shirley sidney sienna sigrid silas simeon simon skye
skylar sofia solomon sonia sonya spencer stacey stan stanford stanley stella stephan stephanie stephen steve steven stewart stuart sullivan susan susana
susanna susie suzanne sven sybil sydney sylvester sylvia tabitha tamara tammy tanner tanya tara tasha taylor teagan ted terence teresa terrance terrell
terry tess tessie thad thaddeus thalia thelma theodore theresa thomas tiffany tillman tim timothy tina titus toby todd tom tomas tommy tony tracy travis
trent trenton trever trevor trisha tristan troy trudy turner twila tyler tyra tyrel tyrone tyson ulises una ursula valentina vance vanessa vaughn velda
vella velma vera verdie vern vernon veronica vicky victor victoria vince vincent viola violet virgil virginia vivian vladimir wallace walter wanda warren
watson wayne webster wendell wendy wesley weston wilbert wilbur wiley wilford wilfred willa willard william willis wilma wilson winifred winston woodrow
wyatt xander yadira yasmin yolanda yvette zachary zane zelda zelma zetta zoey zoila zulmira simonetta allissa bertrand
`);

/** Large towns outside France. */
export const FOREIGN_TOWNS: readonly string[] = `
bruxelles|brussels|anvers|gand|liege|charleroi|namur|mons|louvain|bruges|geneve|geneva|lausanne|zurich|berne|bern|bale|basel|fribourg|neuchatel|sion|lugano|lucerne|saint gall|
luxembourg|monaco|montreal|quebec|ottawa|toronto|vancouver|calgary|edmonton|winnipeg|sherbrooke|gatineau|laval|
alger|oran|constantine|annaba|tizi ouzou|bejaia|setif|blida|tlemcen|batna|tunis|sfax|sousse|monastir|bizerte|kairouan|gabes|rabat|casablanca|marrakech|fes|meknes|tanger|agadir|oujda|kenitra|tetouan|
dakar|bamako|abidjan|bouake|ouagadougou|bobo dioulasso|niamey|lome|cotonou|porto novo|parakou|yaounde|douala|libreville|brazzaville|pointe noire|kinshasa|lubumbashi|bangui|ndjamena|conakry|nouakchott|
antananarivo|moroni|djibouti|kigali|bujumbura|nairobi|kampala|addis abeba|addis ababa|lagos|abuja|accra|johannesburg|durban|pretoria|le cap|cape town|harare|lusaka|maputo|luanda|khartoum|tripoli|benghazi|
le caire|cairo|alexandrie|alexandria|beyrouth|beirut|damas|damascus|alep|amman|jerusalem|tel aviv|haifa|gaza|bagdad|baghdad|teheran|tehran|riyad|riyadh|djeddah|jeddah|doha|dubai|abou dabi|abu dhabi|koweit|ankara|istanbul|izmir|
londres|london|manchester|birmingham|leeds|liverpool|bristol|sheffield|glasgow|edimbourg|edinburgh|cardiff|belfast|dublin|cork|galway|nottingham|leicester|southampton|oxford|cambridge|newcastle|brighton|plymouth|
berlin|hambourg|hamburg|munich|cologne|francfort|frankfurt|stuttgart|dusseldorf|leipzig|dresde|dresden|heidelberg|bonn|hanovre|hannover|nuremberg|witten|
madrid|barcelone|barcelona|valence|seville|saragosse|bilbao|malaga|lisbonne|lisbon|porto|coimbra|rome|milan|naples|turin|palerme|genes|bologne|bologna|florence|venise|verone|padoue|
amsterdam|rotterdam|la haye|utrecht|eindhoven|copenhague|copenhagen|stockholm|goteborg|oslo|bergen|helsinki|vienne|vienna|salzbourg|graz|prague|brno|varsovie|warsaw|cracovie|krakow|gdansk|budapest|bucarest|bucharest|cluj|iasi|sofia|belgrade|zagreb|ljubljana|sarajevo|skopje|tirana|athenes|athens|thessalonique|nicosie|
moscou|moscow|saint petersbourg|kiev|kyiv|lviv|odessa|minsk|riga|vilnius|tallinn|chisinau|tbilissi|erevan|bakou|
new york|los angeles|chicago|houston|phoenix|philadelphia|philadelphie|san antonio|san diego|dallas|san francisco|austin|seattle|denver|boston|detroit|nashville|memphis|portland|las vegas|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|atlanta|miami|oakland|minneapolis|cleveland|pittsburgh|cincinnati|orlando|saint louis|new orleans|spokane|boulder|rochester|
mexico|guadalajara|monterrey|la havane|havana|port au prince|saint domingue|kingston|san juan|bogota|medellin|caracas|quito|guayaquil|lima|la paz|santiago|buenos aires|cordoba|montevideo|asuncion|sao paulo|rio de janeiro|brasilia|salvador|recife|
pekin|beijing|shanghai|canton|guangzhou|shenzhen|wuhan|chengdu|hong kong|macao|taipei|tokyo|osaka|kyoto|nagoya|hiroshima|seoul|busan|pyongyang|manille|manila|hanoi|ho chi minh|saigon|phnom penh|vientiane|bangkok|chiang mai|rangoun|kuala lumpur|singapour|singapore|jakarta|bandung|
new delhi|delhi|bombay|mumbai|calcutta|kolkata|madras|chennai|bangalore|hyderabad|ahmedabad|lucknow|dacca|dhaka|chittagong|karachi|lahore|islamabad|rawalpindi|kaboul|kabul|katmandou|kathmandu|colombo|
sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|noumea|papeete|port louis|victoria
`
  .replaceAll('\n', '')
  .split('|')
  .filter(Boolean);
