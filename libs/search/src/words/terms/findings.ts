/** What is found on examination, on pictures and under the microscope; lines `français|english`. */
export const FINDING_TERMS = `
palpation|palpation
palper|palpate
percuter|percuss
ausculter|auscultate
souffle|murmur
souffle systolique|systolic murmur
souffle cardiaque|heart murmur
souffle vasculaire|bruit
bruit|sound
bruit|noise
bruits du cœur|heart sounds
bruits respiratoires|breath sounds
bruits hydro-aériques|bowel sounds
murmure vésiculaire|breath sounds
murmure vésiculaire diminué|decreased breath sounds
râle|rale
râles crépitants|crackles
crépitants|crackles
ronchi|rhonchi
frottement|rub
frottement péricardique|pericardial friction rub
galop|gallop
matité|dullness
sonore|resonant
tympanisme|tympany
défense|guarding
défense abdominale|abdominal guarding
contracture|rigidity
ventre de bois|board-like abdomen
souple|soft
abdomen souple|soft abdomen
ventre souple|soft belly
décompression douloureuse|rebound tenderness
dépressible|depressible
sensible à la palpation|tender to palpation
signe de murphy|murphy sign
signe de babinski|babinski sign
toucher rectal|rectal examination
toucher vaginal|vaginal examination
examen au spéculum|speculum examination
turgescence jugulaire|jugular venous distension
reflux hépatojugulaire|hepatojugular reflux
pouls périphériques|peripheral pulses
temps de recoloration|capillary refill time
godet|pitting
prenant le godet|pitting
adénopathie|lymphadenopathy
adénopathies|enlarged lymph nodes
adénopathies|lymph nodes
polyadénopathie|generalized lymphadenopathy
gros foie|enlarged liver
hépatomégalie|enlarged liver
splénomégalie|enlarged spleen
grosse rate|enlarged spleen
augmentation de volume|enlargement
augmenté de volume|enlarged
hypertrophie|enlargement
hypertrophie|hypertrophy
hypertrophié|enlarged
élargi|widened
élargissement|widening
élargi|enlarged
agrandi|enlarged
dilaté|dilated
dilatation|dilation
distendu|distended
rétréci|narrowed
sténose|stenosis
sténosé|stenotic
comprimé|compressed
compression|compression
compression médullaire|spinal cord compression
refoulé|displaced
refoulement|displacement
dévié|deviated
déviation|deviation
déplacé|displaced
déplacement|displacement
étiré|stretched
envahi|invaded
envahissement|invasion
envahissant|invasive
infiltrant|infiltrating
infiltré|infiltrated
encapsulé|encapsulated
cloisonné|septated
cloison|septum
cloisonnement|septation
lobulé|lobulated
bourgeonnant|exophytic
bourgeonnant|budding
végétant|vegetating
pédiculé|pedunculated
sessile|sessile
creusant|excavating
excavé|cavitary
excavation|cavitation
caverne|cavity
arrondi|rounded
rond|round
ovalaire|oval
allongé|elongated
annulaire|ring-shaped
en anneau|ring
en cocarde|target-like
en verre dépoli|ground-glass
verre dépoli|ground-glass opacity
en rayon de miel|honeycomb
rayon de miel|honeycombing
en nid d'abeille|honeycomb
en carte de géographie|geographic
en ailes de papillon|butterfly
en aile de papillon|butterfly
en oignon|onion-skin
en lâcher de ballons|cannonball
lâcher de ballons|cannonball metastases
en bec d'oiseau|bird beak
bien limité|well-defined
bien limitée|well-circumscribed
mal limité|ill-defined
limité|limited
limites nettes|well-defined borders
contours|margins
contours|contours
contours irréguliers|irregular margins
régulier|regular
régulière|smooth
irrégulier|irregular
lisse|smooth
rugueux|rough
bosselé|bumpy
nodulaire|nodular
homogène|homogeneous
hétérogène|heterogeneous
opacité|opacity
clarté|lucency
image|imaging finding
lacune|lucency
image lacunaire|filling defect
défaut de remplissage|filling defect
condensation|consolidation
foyer|focus
foyer pulmonaire|lung infiltrate
infiltrat|infiltrate
ombre|shadow
silhouette cardiaque|cardiac silhouette
cardiomégalie|enlarged heart
élargissement du médiastin|mediastinal widening
niveau hydro-aérique|air-fluid level
croissant gazeux|free air
pneumopéritoine|free intraperitoneal air
air|air
bulle|bulla
trouble de ventilation|atelectasis
comblement|filling
émoussement du cul-de-sac|blunting of the costophrenic angle
ligne de fracture|fracture line
trait de fracture|fracture line
pincement|narrowing
pincement articulaire|joint space narrowing
interligne articulaire|joint space
ostéocondensation|bone sclerosis
condensant|sclerotic
lytique|lytic
érosion|erosion
géode|subchondral cyst
bec de perroquet|osteophyte
décollement|detachment
soulèvement périosté|periosteal elevation
apposition périostée|periosteal reaction
calcifié|calcified
rehaussé|enhanced
rehaussement|enhancement
prise de contraste|contrast enhancement
prenant le contraste|enhancing
non rehaussé|non-enhancing
hypersignal|hyperintensity
hypersignal|high signal
hyposignal|low signal
hyposignal|hypointensity
hypodense|hypodense
hyperéchogène|hyperechoic
hypoéchogène|hypoechoic
anéchogène|anechoic
cône d'ombre|acoustic shadow
cône d'ombre postérieur|posterior acoustic shadowing
épaissi|thickened
épaississement|thickening
épaississement pariétal|wall thickening
épanchement|fluid collection
collection|collection
coulée|tissue mass
effet de masse|mass effect
engagement|herniation
engagement cérébral|brain herniation
déviation de la ligne médiane|midline shift
œdème cérébral|brain edema
sus-décalage|elevation
sus-décalage du segment st|st-segment elevation
sous-décalage|depression
sous-décalage du segment st|st-segment depression
onde|wave
ondes t négatives|inverted t waves
allongement|prolongation
allongement de l'intervalle qt|qt prolongation
axe|axis
microvoltage|low voltage
rythme sinusal|sinus rhythm
extrasystole|premature beat
fraction d'éjection|ejection fraction
hypokinésie|hypokinesia
fuite valvulaire|valvular regurgitation
gradient|gradient
végétation|vegetation
ptosis|drooping eyelid
chute de la paupière|drooping eyelid
mydriase|dilated pupil
pupille dilatée|dilated pupil
myosis|constricted pupil
anisocorie|unequal pupils
pupilles réactives|reactive pupils
réflexe photomoteur|pupillary light reflex
réflexe|reflex
réflexes ostéotendineux|deep tendon reflexes
réflexes vifs|brisk reflexes
réflexes abolis|absent reflexes
aboli|absent
vif|brisk
exagéré|exaggerated
force musculaire|muscle strength
force|strength
tonus|tone
tonus musculaire|muscle tone
sensibilité|sensation
hypoesthésie|decreased sensation
paresthésies|paresthesias
démarche|gait
démarche ébrieuse|staggering gait
démarche traînante|shuffling gait
steppage|foot drop
pied tombant|foot drop
main tombante|wrist drop
amyotrophie|muscle wasting
fonte musculaire|muscle wasting
atrophie|atrophy
roue dentée|cogwheel
amplitude|range of motion
mobilité|range of motion
limitation|limitation
limité dans ses mouvements|restricted motion
appui|weight bearing
appui impossible|unable to bear weight
raccourcissement|shortening
raccourci|shortened
déformation|deformity
déformé|deformed
inégalité de longueur|length discrepancy
pâleur conjonctivale|conjunctival pallor
muqueuses sèches|dry mucous membranes
langue framboisée|strawberry tongue
langue dépapillée|smooth tongue
taches café au lait|café-au-lait spots
angiomes stellaires|spider angiomas
angiome|hemangioma
télangiectasies|spider veins
vergetures|stretch marks
bosse de bison|buffalo hump
faciès lunaire|moon face
visage bouffi|puffy face
bouffissure|puffiness
faciès|facies
dysmorphie|dysmorphic features
dysmorphie faciale|facial dysmorphism
petite taille|short stature
grande taille|tall stature
retard de croissance|growth retardation
périmètre crânien|head circumference
indice de masse corporelle|body mass index
carrure|build
score|score
score de glasgow|glasgow coma scale
échelle|scale
échelle visuelle analogique|visual analog scale
prélèvement|sample
prélèvement|specimen
pièce opératoire|surgical specimen
pièce|specimen
coupe|section
lame|slide
coloration|stain
coloration de gram|gram stain
coloré|stained
anatomopathologie|pathology
anatomopathologique|pathological
examen anatomopathologique|pathological examination
anatomopathologiste|pathologist
histologique|histological
amas|cluster
amas de cellules|cluster of cells
travée|trabecula
nappe|sheet
en nappes|in sheets
cellules fusiformes|spindle cells
fusiforme|spindle-shaped
cellules géantes|giant cells
cellule géante|giant cell
cellules rondes|round cells
cellules claires|clear cells
emboles vasculaires|vascular invasion
engainement|cuffing
marges saines|clear margins
marges|margins
limites de résection|resection margins
tranche de section|cut surface
dépôt|deposit
dépôts|deposits
corps d'inclusion|inclusion body
cristaux|crystals
granulome|granuloma
nécrose caséeuse|caseous necrosis
caséeux|caseous
remanié|altered
remaniement|remodeling
paroi épaissie|thickened wall
foyer infectieux|source of infection
porte d'entrée|portal of entry
point de départ|starting point
atteinte cutanée|skin involvement
atteinte rénale|renal involvement
atteinte hépatique|liver involvement
atteinte pulmonaire|lung involvement
atteinte neurologique|neurological involvement
atteinte articulaire|joint involvement
atteinte cardiaque|cardiac involvement
atteinte oculaire|ocular involvement
lésionnel|lesional
punctiforme|pinpoint
trajet fistuleux|fistulous tract
trajet|tract
trou|hole
fente|cleft
fissure|fissure
fissure|crack
brèche|breach
moignon|stump
saillie|protrusion
saillant|protruding
creux|hollow
enfoncé|depressed
ombiliqué|umbilicated
surélevé|raised
en relief|raised
plan|flat
plat|flat
pointu|pointed
tranchant|sharp
brillant|shiny
terne|dull
translucide|translucent
opaque|opaque
blanc|white
blanchâtre|whitish
noir|black
noirâtre|blackish
gris|gray
grisâtre|grayish
jaunâtre|yellowish
vert|green
verdâtre|greenish
brun|brown
brunâtre|brownish
marron|brown
rose|pink
rosé|pinkish
rougeâtre|reddish
violet|purple
violacé|purplish
bleuâtre|bluish
couleur|color
décoloré|discolored
foncé|dark
sombre|dark
pigmenté|pigmented
nacré|pearly
laiteux|milky
trouble|cloudy
louche|cloudy
limpide|clear
clair|light
épais|viscous
visqueux|viscous
collant|sticky
gluant|slimy
gélatineux|jelly-like
charnu|fleshy
friable|friable
pierreux|stony
élastique|rubbery
rénitent|tense
tendu|tense
lâche|loose
flasque|flaccid
`;
