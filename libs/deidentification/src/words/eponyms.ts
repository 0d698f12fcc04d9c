const wordsOf = (list: string) => list.split(/\s+/).filter(Boolean);

/** Names that medicine gave to diseases, signs, methods, devices and germs; alone they are no person's name. */
export const EPONYMS: ReadonlySet<string> = new Set(
  wordsOf(`
abrams achard adams addison adie adson albers albright alport alstrom alzheimer anderson angelman anton apert apgar arnold arthus aschoff asherman asperger astwood auer auerbach auspitz austin
baastrup babinski bainbridge baker balint bamberger bannayan bantu barlow barre barrett bartholin barthel bartter basedow bassen batista batten baxter bazett bazin beau bechterew bechet beck becker beckwith bednar behcet bell
benedict bennett bernard bernstein berger bernouilli bethesda bezold bichat bielschowsky biermer billroth binet birch birbeck bishop bitot blackfan blalock bland blount blumberg boas bochdalek boerhaave bohr borg borrmann
borrelia bouchard boutonneuse bouveret bowen bowman braak braden bravais brenner breslow bricker bright brinkman broca brodie broden brown brucella brudzinski brugada brunner bruton buck budd buerger burkitt burns bush byler
caffey calot calve camurati canavan caplan cantlie carabelli caroli carpenter castleman celestin chadwick chagas charcot charlevoix charnley chediak cheyne chiari child chopart christmas churg chvostek clark claude clauberg clostridium cobb
cochin cockayne cockcroft codman coffin cogan colles colli comby conn cooley coombs cooper corrigan costen cotard courvoisier couvelaire cowden cowper creutzfeldt crigler crohn cronkhite crouzon cruveilhier cullen curling curschmann cushing
dakin dandy danlos darier dariusz darling davies debre dejerine delbet dercum descemet devic diamond dieulafoy digeorge dirofilaria ditzel donath donovan doppler douglas down dravet dressler dubin dubowitz duchenne dugas duhring dukes duke dumping dupuytren duroziez
ebstein edwards ehlers eisenmenger ellis emery epley epstein erb erdheim erlenmeyer evans ewing
fabry fallot fanconi farber farquhar fazekas felty ferguson ferrein fisher fitz flack fleischer fletcher fogarty foix foley forestier forrest fothergill fournier foville fowler framingham frank frankel franklin frantz freeman frey fried friedlander friedreich frohlich froin froment fuchs fuhrman
galeazzi galien galeati gardner garden gartner gasser gaucher geiger gelineau gerstmann giannelli giemsa gilbert gillespie gilles gitelman glanzmann glasgow gleason glisson goldberg goldenhar goldmann goldman golgi goltz gomez good goodpasture gordon gorham gorlin gottron gougerot gowers graaf graham gram grave graves grawitz grey grocott gruber guedel guerin guillain gunn gustilo guthrie guyon
haglund hallervorden hallux ham hamman hand hansen harrington harris hartmann hartnup hashimoto hassall haversian havers hawkins heberden heerfordt hegar heimlich heinz heister helicobacter heller hemlibra henle henoch hermansky hers herxheimer hesselbach heubner heyde heyerdahl hickman hill hippel hirschsprung his hippocrate hochenegg hodge hodgkin hodgson hoehn hoffa hoffman hoffmann holmes holter homans horner horton hounsfield howell hudson hughes hunt hunter huntington hurler hurst hurthle hutchinson hutchison
ishihara isaacs ito jaccoud jackson jacksonienne jaffe jakob james janeway janz jarisch jatene jervell jeune job jod johnson jones joseph joubert
kahler kallmann kanner kaplan kaposi kartagener kasabach katz kawasaki kayser kearns kehr keith keller kellgren kennedy kerckring kerley kernig kernohan kienbock killian killip kimmelstiel kimura kinsbourne kirschner klatskin klebsiella kleihauer kleine klinefelter klippel klumpke knosp koch kocher koebner kohler kohlmeier kohn koplik koro korotkoff korsakoff korsakov koskoff krabbe kraepelin kraske krause krebs krukenberg kugelberg kulchitsky kunkel kupffer kussmaul kveim
lachman ladd laennec lafora lambert lambl landau landouzy landry langerhans langer langhans lanz larsen lasegue lauren lauge laurence leber lecene leclercq lefort legg leigh leishman leishmania lejeune lennert lennox leriche leser lesch letterer lever levine levi levin lewis lewy leyden leydig lhermitte libman liddle lieberkuhn lisch lisfranc lister listeria little ljubljana loeffler loffler looser lorain lou louis lovset lowe lown lucey luciani ludloff ludwig lugol luschka lutembacher lyell lyme lynch lytle
mackenzie macklin macmurray mac maddox maffucci magendie maisonneuve malassez malassezia mallampati mallory malpighi mann mantoux marchiafava marcus marfan marie marjolin  marshall martorell masson mast mathieu maydl mayer mayo mcardle mcburney mccune mcdonald mcgrath mcmurray mcroberts meckel meige meigs meissner melkersson melnick menard mendel mendelson menetrier meniere menkes merkel meyer michaelis miculicz mikulicz miles mill miller milroy minamata minkowski mirizzi mitsuda mobitz moebius mobius moll mondor monge monro monteggia montgomery morel morgagni morgan moro morquio morton moschcowitz mounier mueller muller munchausen munro murphy mycobacterium myerson
naegele nash necker neer negri neisseria nelson neri nernst neugebauer nezelof nielsen niemann nissen nissl nitabuch noonan norwood nyha
oddi ogilvie oldfield ollier omenn ondine opitz oppenheim ormond ortolani osgood osler ostrum otto overton
paget palmer pancoast paneth panton papanicolaou papez papillon parinaud parker parkes parkinson parks parona parry parsonage pasteur pasteurella patau patel patella paterson patrick patterson pautrier pearson pel pellegrini perls perthes peter petit peutz peyer peyronie pfannenstiel pfeiffer phalen pick pickwick pierre pindborg pinard plummer poiseuille poland politzer pompe poncet popper porot porro pott potter poupart prader prausnitz price pringle prinzmetal profichet pseudomonas puestow purkinje purtscher
queckenstedt quervain quick quincke quinquaud
ramsay ramstedt ransohoff ranson rasmussen raynaud recklinghausen reed refsum reifenstein reil reinke reis reissner reiter remak rendu renpenning reye rhesus ribbing ricketts rickettsia riedel rieger riley rinne robertson robin rocky rockall rodrigo roger rokitansky rolando romano romberg romanowsky rorschach rosai rosenbach rosenmuller rosenthal ross roth rothmund rotor rouget roussy roux rovsing rubinstein russel russell
sabin sabouraud sachs saethre salk salmonella salter sampaolesi sanders sandhoff sanfilippo santorini saviotti scarpa schatzki scheie schenck scheuermann schiff schiller schilling schiller schirmer schlatter schlemm schmid schmidt schmorl schneider schober schobinger schonlein schroeder schwann schwartz sebileau seldinger seidel sellick semont sengstaken sertoli serratia sever sezary sharp sheehan shenton shigella shirodkar shwachman shy sicard silver silverman simmonds simon simpson sims sjogren skene smith snellen soave sokolow sorensen sotos spiegel spitz sprengel spurling stanford staphylococcus stargardt starling steele steell stein steinert stener stenon stensen stevens stewart still stokes strauss streptococcus strongyloides strumpell struthers sturge sudeck swan swanson sweet swenson swyer sydenham syme symmers
taenia takayasu takotsubo talma tangier tanner tarlov tarner tarui taussig tay tenckhoff tenon terry thevenard thiersch thomas thompson thomsen thorn tietze tillaux tinel todd tolosa torek torricelli touraine tourette toupet townes toxoplasma trapani traube treacher treitz trendelenburg treponema trevor troisier troponin trousseau trypanosoma turcot turner tzanck
uhl uhthoff ullrich unna unverricht usher
valsalva  vaquez vater verhoeff verneuil vesalius vibrio vidal vieussens virchow vogt volhard volkmann vollmer von vries
waardenburg wagner waldenstrom waldeyer wallace wallenberg waller ward wartenberg warthin waterhouse waterston watson weaver weber wechsler wegener weibel weichselbaum weigert weil weill weinberg weiss welander wells wenckebach werdnig werlhof wermer werner wernicke wertheim westergren westermark wharton whipple white whitfield whitmore wickham widal wiethe willebrand williams willis wilms wilson wirsung wiskott wolf wolff wolfram wolman wood woringer wright
yahr yersinia young zadek zahn zenker ziehl zieve zinn zollinger zondek zoon zuckerkandl
arabin aquacel betadine doppler foley redon kehr penrose jackson kirschner steinmann kuntscher ender orthofix ilizarov hoffmann charnley judet letournel garden pauwels pipkin weber danis duparc evrard patte bankart latarjet trillat outerbridge cahill kapandji sauve darrach bosworth broström brostrom chrisman ponseti dega salter chiari ganz pemberton
glasgow rankin barthel katz braden norton waterlow hamilton beck montgomery asberg zarit karnofsky ecog lansky wells   kellgren lawrence ranson balthazar           cotswold murphy durie salmon binet rai breslow clark dukes jewett gleason fuhrman robson figo bosniak tanner prader      bismuth todani strasberg forrest hill savary miller zargar spigelman stanford debakey crawford fontaine rutherford ceap leriche
`),
);

/** Names of several words that belong to medicine, folded. */
export const EPONYM_PHRASES: readonly string[] = [
  'claude bernard',
  'claude bernard horner',
  'bernard horner',
  'jean louis petit',
  'petit jean louis',
  'charles bell',
  'los angeles',
  'ann arbor',
  'soeur marie joseph',
  'sister mary joseph',
  'mary joseph',
  'marie joseph',
  'pierre marie',
  'charcot marie tooth',
  'pierre robin',
  'gilles de la tourette',
  'guillain barre',
  'bernard soulier',
  'robert debre',
  'henri mondor',
  'claude bernard de',
  'leri weill',
  'mac donald',
  'mac burney',
  'mc burney',
  'mac murray',
  'von willebrand',
  'von recklinghausen',
  'von hippel',
  'von hippel lindau',
  'van der woude',
  'de quervain',
  'de morsier',
  'di george',
  'di guglielmo',
  'lou gehrig',
  'saint martin',
  'saint louis',
  'saint guy',
  'saint antoine',
  'marcus gunn',
  'argyll robertson',
  'graham steell',
  'austin flint',
  'brown sequard',
  'john cunningham',
  'marshall marchetti',
  'papillon lefevre',
  'ramsay hunt',
  'rocky mountain',
  'west nile',
  'louis bar',
  'marie bamberger',
  'marie strumpell',
  'paul bunnell',
  'luc caldwell',
  'caldwell luc',
  'mary walker',
  'prader willi',
  'treacher collins',
  'osler weber rendu',
  'gianotti crosti',
  'don juan',
  'henry gauer',
  'andre thomas',
  'joffroy',
  'john charnley',
  'scarff bloom richardson',
  'bloom richardson',
  'richmond agitation sedation scale',
  'mac gregor',
  'bence jones',
  'ivor lewis',
  'salter harris',
  'milan',
  'bethesda',
  'vienna',
  'new york',
  'san francisco',
  'hong kong',
  'alice in wonderland',
  'munchausen',
  'michel colle',
  'pierre fontaine',
  'joseph',
  'denis browne',
  'robert jones',
  'jude',
  'robin sequence',
  'claude bernard-horner',
];

/** Nouns that a medical eponym follows: "maladie de ...", "signe de ..."; and, in English, that follow one. */
export const EPONYM_CUES_FRENCH: ReadonlySet<string> = new Set(
  wordsOf(`
maladie maladies syndrome syndromes sd sdr signe signes score scores classification classifications echelle echelles test tests epreuve manoeuvre manoeuvres critere criteres stade stades grade index indice indices formule equation loi
tumeur tumeurs sarcome lymphome adenome carcinome melanome leucemie anemie purpura erytheme dermatose chancre lepre lichen ulcere oedeme gangrene fievre typhus encephalite encephalopathie ataxie choree dystrophie myopathie neuropathie paralysie epilepsie aphasie
arthropathie arthrite spondylarthrite nodule nodules nodosite nodosites tache taches corps cellule cellules anneau anneaux ligne lignes triangle trigone canal canaux conduit fascia aponevrose ligament ligaments muscle tendon nerf ganglion plexus artere veine veines sinus trompe trompes trou foramen
espace loge hiatus sphincter valvule valve ampoule ilot ilots glande glandes follicule membrane capsule cul cercle polygone faisceau noyau aire zone fente scissure tubercule point points angle apophyse
incision voie technique methode procede procedure operation intervention cure position abord suture point greffe drain drainage sonde sondes pince clou clous broche broches vis plaque fixateur prothese lame aiguille trocart catheter valve pessaire attelle corset appareil ballon ballonnet
coloration colorations milieu reaction liqueur liquide solution solute bleu bacille bacilles virus agent parasite phenomene loi effet reflexe reflexes regle regime hypothese theoreme courbe diagramme nomogramme abaque
fracture fractures luxation lesion lesions malformation tetralogie trilogie hernie diverticule diverticules kyste kystes atresie pied genou osteotomie osteochondrite bosse cyphose fente sequence association anomalie deficit facteur facteurs groupe antigene anticorps
protocole protocoles essai schema consensus conference recommandations guidelines regle triade pentade tetrade dyade facies masque rire pouls souffle bruit dyspnee respiration roulement frottement thyroidite goitre hepatite gastrite colite pancreatite nephropathie glomerulonephrite vascularite
mal pneumonie fibrose cirrhose porphyrie myasthenie myosite fasciite panniculite cellulite urticaire pemphigus pemphigoide acrodermatite keratose granulome granulomatose histiocytose amylose mastocytose ostéite osteite spasme crise crises angor infarctus bloc rythme maneuvre tests`),
);

export const EPONYM_CUES_ENGLISH: ReadonlySet<string> = new Set(
  wordsOf(`
disease diseases syndrome syndromes sign signs score scores classification scale test tests maneuver manoeuvre criteria criterion stage grade index formula equation law tumor tumour tumors sarcoma lymphoma adenoma carcinoma anemia anaemia purpura
arthritis nodule nodules node nodes body bodies cell cells ring rings line lines triangle canal duct fascia ligament muscle tendon nerve ganglion plexus artery vein sinus tube tubes foramen space pouch hiatus sphincter valve ampulla islets gland glands
incision approach technique method procedure operation repair position suture drain catheter tube forceps nail wire wires pin pins plate fixator prosthesis stain staining stained agar medium reaction solution bacillus virus phenomenon effect reflex rule
palsy paralysis chorea ataxia dystrophy neuropathy encephalopathy encephalitis epilepsy aphasia fracture dislocation lesion lesions malformation tetralogy hernia diverticulum cyst contracture thyroiditis nephropathy vasculitis granulomatosis pneumonia
triad tetrad pentad facies pulse murmur respiration breathing spots patch patches ulcer esophagus oesophagus amyloidosis histiocytosis factor antigen antibody nomogram trial protocol study consensus guidelines coma hydrocephalus cerebellum deformity anomaly sequence
lemniscus macroglobulinemia purpura's esophagitis gangrene keratoplasty cuff clip clips stent graft flap view sling pack block lens lenses chart mesh scissors retractor clamp machine device`),
);

/** Words that come before an eponym without "de": "Rhésus", "modified", "type". */
export const GENERA: ReadonlySet<string> = new Set(
  wordsOf(`
escherichia staphylococcus streptococcus pseudomonas klebsiella enterobacter enterococcus proteus serratia citrobacter acinetobacter haemophilus hemophilus neisseria moraxella salmonella shigella campylobacter helicobacter vibrio yersinia pasteurella brucella
bartonella francisella legionella bordetella listeria corynebacterium bacillus clostridium clostridioides bacteroides fusobacterium actinomyces nocardia mycobacterium mycoplasma chlamydia chlamydophila rickettsia coxiella borrelia treponema leptospira tropheryma
candida aspergillus cryptococcus histoplasma pneumocystis mucor rhizopus fusarium malassezia trichophyton microsporum sporothrix toxoplasma plasmodium leishmania trypanosoma giardia entamoeba cryptosporidium taenia echinococcus schistosoma fasciola ascaris strongyloides trichinella toxocara
aureus pallidum coli pneumoniae faecalis epidermidis tuberculosis influenzae meningitidis gonorrhoeae albicans fumigatus falciparum vivax cuniculi burnetii quintana henselae pylori jejuni difficile perfringens melitensis canis granulosus`),
);
