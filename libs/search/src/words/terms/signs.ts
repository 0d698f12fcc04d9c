/** Symptoms and signs, in the words of clinicians and of patients; lines `français|english`. */
export const SIGN_TERMS = `
douleur|pain
douleurs|pains
douloureux|painful
indolore|painless
non douloureux|painless
douleur thoracique|chest pain
douleur abdominale|abdominal pain
douleurs abdominales|abdominal pain
douleur pelvienne|pelvic pain
douleur articulaire|joint pain
douleurs articulaires|joint pain
douleur musculaire|muscle pain
douleur osseuse|bone pain
douleur lombaire|low back pain
lombalgie|low back pain
lombalgies|back pain
mal de dos|back pain
dorsalgie|back pain
cervicalgie|neck pain
mal à la nuque|neck pain
mal de tête|headache
maux de tête|headache
céphalée|headache
céphalées|headache
céphalées|headaches
mal de ventre|stomach ache
mal de gorge|sore throat
odynophagie|painful swallowing
mal d'oreille|earache
otalgie|ear pain
mal de dents|toothache
brûlure|burning
brûlures|burning
brûlures mictionnelles|burning urination
brûlure d'estomac|heartburn
pyrosis|heartburn
aigreurs|heartburn
crampe|cramp
crampes|cramps
colique néphrétique|renal colic
courbature|body aches
courbatures|muscle aches
élancement|throbbing
élancement|shooting pain
pulsatile|throbbing
piquer|sting
picotement|tingling
picotements|tingling
fourmillement|pins and needles
fourmillements|tingling
engourdissement|numbness
engourdi|numb
insensibilité|numbness
sensation|feeling
sensation|sensation
ressentir|feel
sensible|tender
sensibilité à la palpation|tenderness
douleur à la palpation|tenderness to palpation
endolori|sore
oppression|tightness
oppression thoracique|chest tightness
serrement|tightness
constrictive|squeezing
douleur constrictive|crushing pain
pesanteur|heaviness
lourdeur|heaviness
irradier|radiate
irradiation|radiation
irradiant vers le bras gauche|radiating to the left arm
lancinant|stabbing
sourde|dull
sourd|dull
fièvre|fever
fébrile|febrile
fébricule|low-grade fever
fièvre prolongée|prolonged fever
poussée fébrile|fever spike
apyrétique|afebrile
apyrexie|absence of fever
température|temperature
frisson|chill
frissons|chills
frissons|shivering
sueurs nocturnes|night sweats
sueurs froides|cold sweats
transpiration|sweating
sudation|sweating
bouffée de chaleur|hot flush
bouffées de chaleur|hot flashes
chaleur|heat
chaleur|warmth
chaud|hot
chaud|warm
froid|cold
frilosité|cold intolerance
fatigue|tiredness
fatigue|fatigue
fatigabilité|fatigability
fatigué|tired
épuisement|exhaustion
asthénie|fatigue
asthénie|weakness
faiblesse|weakness
faiblesse musculaire|muscle weakness
malaise|discomfort
malaise|faintness
malaise général|malaise
évanouissement|fainting
s'évanouir|faint
perte de connaissance|loss of consciousness
perte de connaissance|fainting
perte de conscience|loss of consciousness
syncope|fainting
lipothymie|presyncope
étourdissement|dizziness
étourdissements|lightheadedness
vertige|vertigo
vertiges|dizziness
tête qui tourne|spinning
instabilité|unsteadiness
déséquilibre|imbalance
équilibre|balance
démangeaison|itching
démangeaisons|itching
prurit|itching
prurigineux|itchy
prurit|pruritus
essoufflement|shortness of breath
essoufflé|breathless
dyspnée|shortness of breath
dyspnée|dyspnea
dyspnée|breathlessness
gêne respiratoire|breathing difficulty
difficultés respiratoires|breathing difficulties
détresse respiratoire|respiratory distress
étouffement|choking
fausse route|choking
suffocation|suffocation
asphyxie|asphyxia
tirage|retractions
tirage intercostal|intercostal retractions
battement des ailes du nez|nasal flaring
sifflement|wheeze
sifflements|wheezing
respiration sifflante|wheezing
sibilants|wheezes
toux|cough
toux grasse|productive cough
toux productive|productive cough
toux sèche|dry cough
toux quinteuse|paroxysmal cough
quinte|coughing fit
expectorations purulentes|purulent sputum
crachats sanglants|bloody sputum
hémoptysie|coughing up blood
hémoptysie|hemoptysis
rhume|cold
nez qui coule|runny nose
écoulement nasal|nasal discharge
rhinorrhée|runny nose
nez bouché|blocked nose
obstruction nasale|nasal congestion
éternuement|sneezing
éternuements|sneezing
saignement de nez|nosebleed
épistaxis|nosebleed
ronflement|snoring
ronfler|snore
hoquet|hiccups
bâillement|yawning
enrouement|hoarseness
voix enrouée|hoarse voice
voix rauque|hoarse voice
dysphonie|hoarseness
extinction de voix|loss of voice
nausée|nausea
nausées|nausea
vomissement|vomiting
vomissements|vomiting
vomissements bilieux|bilious vomiting
vomissement en jet|projectile vomiting
haut-le-cœur|retching
régurgitation|regurgitation
régurgitations|spitting up
éructation|belching
rot|belch
flatulence|flatulence
gaz|gas
ballonnement|bloating
ballonnements|bloating
ballonné|bloated
distension|distension
météorisme|distension
diarrhée|diarrhea
selles liquides|watery stools
selles molles|loose stools
selles sanglantes|bloody stools
selles noires|black stools
selles décolorées|pale stools
méléna|tarry stools
sang dans les selles|blood in stool
rectorragie|rectal bleeding
rectorragies|rectal bleeding
hématémèse|vomiting blood
constipation|constipation
constipé|constipated
faux besoins|tenesmus
transit|bowel movement
transit intestinal|bowel habit
troubles du transit|change in bowel habits
arrêt des matières et des gaz|obstipation
incontinence fécale|fecal incontinence
démangeaison anale|anal itching
appétit|appetite
perte d'appétit|loss of appetite
anorexie|loss of appetite
inappétence|lack of appetite
faim|hunger
soif|thirst
soif intense|intense thirst
polydipsie|excessive thirst
polyphagie|excessive hunger
satiété précoce|early satiety
dysphagie|difficulty swallowing
blocage alimentaire|food impaction
troubles de la déglutition|swallowing disorder
déglutition|swallowing
amaigrissement|weight loss
perte de poids|weight loss
prise de poids|weight gain
amaigri|emaciated
maigreur|thinness
maigre|thin
dénutrition|malnutrition
dénutri|malnourished
obèse|obese
surpoids|overweight
embonpoint|overweight
ictère|jaundice
jaunisse|jaundice
ictérique|jaundiced
ictérique|icteric
jaune|yellow
coloration jaune|yellowing
urines foncées|dark urine
pâleur|pallor
pâle|pale
cyanose|cyanosis
bleuté|bluish
bleu|blue
rougeur|redness
rouge|red
érythème|redness
gonflement|swelling
gonflé|swollen
enflé|swollen
enflure|swelling
enfler|swell
tuméfaction|swelling
tuméfié|swollen
œdème|edema
œdèmes|edema
œdématié|edematous
œdème des membres inférieurs|leg swelling
bosse|lump
boule|lump
grosseur|lump
masse|mass
masse palpable|palpable mass
nodule|nodule
induration|induration
dur|hard
mou|soft
ferme|firm
mobile|mobile
fixe|fixed
fixé|fixed
adhérent|adherent
raideur|stiffness
raide|stiff
raideur de la nuque|neck stiffness
dérouillage matinal|morning stiffness
raideur matinale|morning stiffness
ankylose|stiffness
blocage|locking
craquement|crack
dérobement|giving way
boiterie|limp
boiter|limp
impotence fonctionnelle|functional impairment
impotence|inability to move
difficulté à marcher|difficulty walking
trouble de la marche|gait disturbance
troubles de la marche|gait disorder
lâcher|drop
maladresse|clumsiness
maladroit|clumsy
tremblement|tremor
tremblements|shaking
tremblement de repos|resting tremor
mouvements anormaux|abnormal movements
mouvements involontaires|involuntary movements
secousse|jerk
secousses|twitching
fasciculations|twitching
convulsion|seizure
convulsions|seizures
crise convulsive|seizure
crise comitiale|seizure
crise d'épilepsie|epileptic seizure
crise tonico-clonique|tonic-clonic seizure
comitialité|seizures
morsure de langue|tongue biting
perte d'urine|urinary incontinence
fuite urinaire|urine leakage
fuites urinaires|urinary leakage
incontinence|incontinence
énurésie|bedwetting
mictions fréquentes|frequent urination
pollakiurie|urinary frequency
miction|urination
mictionnel|voiding
impériosité|urgency
urgenturie|urinary urgency
dysurie|painful urination
dysurie|dysuria
rétention d'urine|urinary retention
globe vésical|distended bladder
sang dans les urines|blood in urine
hématurie|blood in the urine
anurie|no urine output
oligurie|low urine output
diurèse|urine output
urines troubles|cloudy urine
urines mousseuses|foamy urine
polyurie|excessive urination
nycturie|nocturia
paralysie|palsy
paralysie faciale|facial palsy
paralysé|paralyzed
déficit moteur|motor deficit
déficit moteur|motor weakness
déficit sensitif|sensory loss
déficit|deficit
trouble de la parole|speech disorder
trouble du langage|language impairment
parole|speech
langage|language
élocution|speech
bégaiement|stuttering
aphasie|aphasia
mutisme|mutism
confusion|confusion
confus|confused
désorienté|disoriented
désorientation|disorientation
somnolence|drowsiness
somnolence|sleepiness
somnolent|drowsy
obnubilation|clouding of consciousness
torpeur|lethargy
léthargie|lethargy
endormi|asleep
coma|coma
comateux|comatose
agitation|restlessness
agité|agitated
agressivité|aggressiveness
irritabilité|irritability
irritable|irritable
trous de mémoire|memory lapses
mémoire|memory
perte de mémoire|memory loss
troubles de la mémoire|memory impairment
oubli|forgetfulness
insomnie|sleeplessness
insomnie|insomnia
cauchemar|nightmare
trouble visuel|visual disturbance
troubles visuels|visual disturbances
baisse de vision|decreased vision
baisse d'acuité visuelle|decreased visual acuity
baisse de l'acuité visuelle|decreased visual acuity
acuité visuelle|visual acuity
vision floue|blurred vision
flou visuel|blurred vision
vision double|double vision
diplopie|double vision
voit double|sees double
cécité|blindness
malvoyant|visually impaired
perte de la vue|vision loss
photophobie|light sensitivity
éblouissement|glare
mouches volantes|floaters
corps flottants|floaters
éclairs lumineux|flashes of light
voile|curtain
larmoiement|tearing
larmoiement|watery eyes
œil rouge|red eye
œil sec|dry eye
yeux secs|dry eyes
œil larmoyant|watery eye
sécrétions|discharge
écoulement|discharge
écoulement purulent|purulent discharge
écoulement de l'oreille|ear discharge
otorrhée|ear discharge
surdité|deafness
sourd|deaf
perte auditive|hearing loss
perte d'audition|hearing loss
hypoacousie|hearing loss
baisse de l'audition|hearing loss
acouphène|tinnitus
acouphènes|ringing in the ears
bourdonnement|buzzing
oreille bouchée|blocked ear
sécheresse|dryness
bouche sèche|dry mouth
sécheresse buccale|dry mouth
sec|dry
sèche|dry
humide|moist
mauvaise haleine|bad breath
hypersalivation|drooling
bave|drooling
aphte|canker sore
aphte|mouth ulcer
bouton|pimple
boutons|spots
tache|spot
tache|patch
taches|spots
éruption|rash
éruption cutanée|rash
éruption cutanée|skin rash
plaque|plaque
plaque|patch
plaque rouge|red patch
lésion|lesion
lésion cutanée|skin lesion
cloque|blister
ampoule|blister
bulle|blister
vésicule|vesicle
vésicules|blisters
croûte|crust
croûte|scab
croûteux|crusted
squame|scale
squameux|scaly
desquamation|peeling
peau qui pèle|peeling skin
grain de beauté|mole
bleu|bruise
hématome|bruise
ecchymose|bruising
ecchymose|ecchymosis
ecchymoses|bruises
saignement|bleeding
saignements|bleeding
hémorragie|bleeding
hémorragie|hemorrhage
saignement des gencives|bleeding gums
gingivorragie|gum bleeding
hémorragique|bleeding
sanglant|bloody
caillot|clot
caillots|clots
cicatrice|scar
cicatrisation|healing
suintant|oozing
suintement|oozing
suppuration|suppuration
purulent|purulent
nauséabond|foul-smelling
fétide|foul-smelling
malodorant|malodorous
odeur|odor
odeur|smell
perte de l'odorat|loss of smell
anosmie|loss of smell
agueusie|loss of taste
perte du goût|loss of taste
chute de cheveux|hair loss
alopécie|hair loss
calvitie|baldness
hirsutisme|excessive hair
ongles cassants|brittle nails
hippocratisme digital|clubbing
palpitation|palpitation
palpitations|palpitations
battement|beat
battements|beats
cœur qui bat vite|racing heart
pouls|pulse
fréquence cardiaque|heart rate
rythme cardiaque|heart rhythm
tension artérielle|blood pressure
pression artérielle|blood pressure
tension|blood pressure
pression|pressure
fréquence respiratoire|respiratory rate
battements par minute|beats per minute
saturation en oxygène|oxygen saturation
saturation|oxygen saturation
hypotendu|hypotensive
hypertendu|hypertensive
hypotension orthostatique|orthostatic hypotension
soif d'air|air hunger
angoisse|distress
angoisse|anxiety
tristesse|sadness
triste|sad
peur|fear
idées suicidaires|suicidal ideation
idées noires|dark thoughts
hallucination|hallucination
hallucinations|hallucinations
entend des voix|hears voices
délire|delusion
idées délirantes|delusions
pleurs|crying
cri|cry
grimace|grimace
grincement|grinding
grincement des dents|tooth grinding
claudication|limping
pertes blanches|vaginal discharge
leucorrhées|vaginal discharge
pertes vaginales|vaginal discharge
métrorragie|uterine bleeding
métrorragies|vaginal bleeding
saignement vaginal|vaginal bleeding
ménorragies|heavy menstrual bleeding
règles abondantes|heavy periods
règles douloureuses|painful periods
dysménorrhée|painful menstruation
absence de règles|amenorrhea
aménorrhée|absence of menstruation
retard de règles|missed period
dyspareunie|painful intercourse
rapports sexuels|sexual intercourse
rapport sexuel|intercourse
dysfonction érectile|erectile dysfunction
impuissance|impotence
trouble de l'érection|erectile dysfunction
écoulement du mamelon|nipple discharge
écoulement mamelonnaire|nipple discharge
galactorrhée|milky discharge
déshydratation|dehydration
déshydraté|dehydrated
yeux cernés|sunken eyes
pli cutané|skin fold
marbrures|mottling
marbré|mottled
extrémités froides|cold extremities
doigt blanc|white finger
doigts boudinés|sausage fingers
orteil en saucisse|sausage toe
circulation collatérale|collateral circulation
reflux|reflux
fuite|leak
fuite|leakage
infecté|infected
infection|infection
inflammation|inflammation
inflammatoire|inflammatory
allergie|allergy
allergique|allergic
choc anaphylactique|anaphylactic shock
état de choc|shock
arrêt cardiaque|cardiac arrest
arrêt respiratoire|respiratory arrest
arrêt cardiorespiratoire|cardiopulmonary arrest
arrêt cardiorespiratoire|cardiac arrest
`;
