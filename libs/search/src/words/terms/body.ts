/** Parts of the body, their adjectives and what they are made of; lines `français|english`. */
export const BODY_TERMS = `
corps|body
corporel|body
tête|head
crâne|skull
crânien|cranial
cuir chevelu|scalp
cheveu|hair
cheveux|hair
poil|hair
pilosité|hair growth
visage|face
facial|facial
front|forehead
tempe|temple
joue|cheek
pommette|cheekbone
menton|chin
mâchoire|jaw
maxillaire|maxilla
mandibule|mandible
bouche|mouth
buccal|oral
péribuccal|perioral
lèvre|lip
lèvres|lips
langue|tongue
lingual|tongue
palais|palate
voile du palais|soft palate
luette|uvula
gencive|gum
gencive|gingiva
dent|tooth
dents|teeth
dentaire|dental
salive|saliva
salivaire|salivary
glande|gland
glande salivaire|salivary gland
parotide|parotid gland
amygdale|tonsil
amygdalien|tonsillar
végétations|adenoids
gorge|throat
arrière-gorge|back of the throat
pharynx|pharynx
larynx|larynx
corde vocale|vocal cord
cordes vocales|vocal cords
voix|voice
œil|eye
yeux|eyes
oculaire|ocular
paupière|eyelid
palpébral|eyelid
cil|eyelash
sourcil|eyebrow
larme|tear
lacrymal|lacrimal
cornée|cornea
cornéen|corneal
pupille|pupil
cristallin|lens
rétine|retina
rétinien|retinal
vitré|vitreous
sclère|sclera
conjonctive|conjunctiva
papille|optic disc
nerf optique|optic nerve
fond d'œil|fundus
globe oculaire|eyeball
champ visuel|visual field
vue|sight
vision|vision
visuel|visual
nez|nose
nasal|nasal
narine|nostril
cloison nasale|nasal septum
fosse nasale|nasal cavity
cornet|turbinate
sinus|sinus
oreille|ear
oreilles|ears
auriculaire|ear
pavillon|pinna
conduit auditif|ear canal
tympan|eardrum
tympan|tympanic membrane
osselet|ossicle
oreille moyenne|middle ear
oreille interne|inner ear
ouïe|hearing
audition|hearing
auditif|hearing
odorat|smell
goût|taste
cou|neck
cervical|cervical
nuque|nape
nuque|neck
thyroïde|thyroid
parathyroïde|parathyroid
épaule|shoulder
aisselle|armpit
axillaire|axillary
bras|arm
coude|elbow
avant-bras|forearm
poignet|wrist
main|hand
palmaire|palmar
paume|palm
doigt|finger
doigts|fingers
pouce|thumb
auriculaire|little finger
ongle|nail
unguéal|nail
pulpe|pulp
poing|fist
membre|limb
membres|limbs
membre supérieur|upper limb
membre inférieur|lower limb
membres inférieurs|lower limbs
tronc|trunk
thorax|chest
thoracique|thoracic
thoracique|chest
poitrine|chest
paroi thoracique|chest wall
côte|rib
côtes|ribs
costal|rib
sternum|sternum
clavicule|clavicle
clavicule|collarbone
omoplate|scapula
sein|breast
mammaire|breast
mammaire|mammary
mamelon|nipple
dos|back
dorsal|back
colonne vertébrale|spine
rachis|spine
rachidien|spinal
vertèbre|vertebra
vertébral|vertebral
disque intervertébral|intervertebral disc
lombes|lower back
lombaire|lumbar
sacrum|sacrum
coccyx|tailbone
bassin|pelvis
pelvien|pelvic
petit bassin|lesser pelvis
hanche|hip
coxal|hip
fesse|buttock
fessier|gluteal
aine|groin
inguinal|groin
pli|fold
pli inguinal|groin fold
cuisse|thigh
jambe|leg
jambes|legs
genou|knee
genoux|knees
rotule|kneecap
rotule|patella
creux poplité|popliteal fossa
mollet|calf
tibia|shin
péroné|fibula
fémur|femur
fémoral|femoral
cheville|ankle
malléole|malleolus
pied|foot
pieds|feet
plante du pied|sole
plantaire|plantar
talon|heel
orteil|toe
gros orteil|big toe
orteils|toes
ventre|belly
ventre|abdomen
abdominal|abdominal
paroi abdominale|abdominal wall
nombril|navel
ombilic|umbilicus
ombilical|umbilical
flanc|flank
hypochondre droit|right upper quadrant
hypochondre gauche|left upper quadrant
fosse iliaque droite|right iliac fossa
fosse iliaque droite|right lower quadrant
fosse iliaque gauche|left lower quadrant
fosse lombaire|flank
épigastre|epigastrium
péritoine|peritoneum
péritonéal|peritoneal
épiploon|omentum
mésentère|mesentery
cœur|heart
cardiaque|cardiac
cardiaque|heart
péricarde|pericardium
myocarde|myocardium
endocarde|endocardium
oreillette|atrium
auriculaire|atrial
oreillette gauche|left atrium
oreillette droite|right atrium
ventricule|ventricle
ventriculaire|ventricular
ventricule gauche|left ventricle
ventricule droit|right ventricle
valve|valve
valvulaire|valvular
aorte|aorta
aortique|aortic
crosse de l'aorte|aortic arch
artère|artery
artériel|arterial
artère pulmonaire|pulmonary artery
artère rénale|renal artery
artère coronaire|coronary artery
coronaire|coronary
veine|vein
veineux|venous
veine cave|vena cava
veine porte|portal vein
porte|portal
veine sus-hépatique|hepatic vein
vaisseau|vessel
vaisseaux|vessels
vaisseau sanguin|blood vessel
vasculaire|vascular
capillaire|capillary
sang|blood
sanguin|blood
sanguin|bloody
globule rouge|red blood cell
globules rouges|red blood cells
globule blanc|white blood cell
globules blancs|white blood cells
plaquette|platelet
plaquettes|platelets
moelle osseuse|bone marrow
moelle|marrow
médullaire|marrow
moelle épinière|spinal cord
médullaire|spinal cord
ganglion|lymph node
ganglions|lymph nodes
ganglionnaire|nodal
ganglion lymphatique|lymph node
rate|spleen
splénique|splenic
thymus|thymus
poumon|lung
poumons|lungs
pulmonaire|pulmonary
pulmonaire|lung
bronche|bronchus
bronches|bronchi
bronchique|bronchial
alvéole|alveolus
trachée|trachea
trachée|windpipe
plèvre|pleura
pleural|pleural
lobe|lobe
lobe supérieur|upper lobe
lobe inférieur|lower lobe
lobe moyen|middle lobe
base|base
hile|hilum
médiastin|mediastinum
diaphragme|diaphragm
respiratoire|respiratory
voies respiratoires|airways
voies aériennes|airway
souffle|breath
respiration|breathing
haleine|breath
foie|liver
hépatique|hepatic
hépatique|liver
vésicule biliaire|gallbladder
vésiculaire|gallbladder
bile|bile
biliaire|biliary
biliaire|bile
voie biliaire|bile duct
voies biliaires|bile ducts
cholédoque|common bile duct
canal|duct
canal|canal
pancréas|pancreas
œsophage|esophagus
œsophagien|esophageal
estomac|stomach
gastrique|gastric
gastrique|stomach
duodénum|duodenum
intestin|intestine
intestin|bowel
intestinal|bowel
intestin grêle|small intestine
grêle|small bowel
côlon|colon
colique|colonic
gros intestin|large intestine
cæcum|cecum
appendice|appendix
rectum|rectum
rectal|rectal
anus|anus
anal|anal
périnée|perineum
anse|loop
anse grêle|small bowel loop
tube digestif|digestive tract
digestif|digestive
digestif|gastrointestinal
appareil digestif|gastrointestinal tract
rein|kidney
reins|kidneys
rénal|renal
rénal|kidney
bassinet|renal pelvis
uretère|ureter
vessie|bladder
vésical|bladder
urètre|urethra
urine|urine
urines|urine
urinaire|urinary
voies urinaires|urinary tract
appareil urinaire|urinary tract
prostate|prostate
verge|penis
pénis|penis
gland|glans
prépuce|foreskin
bourse|scrotum
bourses|scrotum
testicule|testicle
testicule|testis
testiculaire|testicular
utérus|uterus
utérin|uterine
matrice|womb
col de l'utérus|cervix
col utérin|cervix
ovaire|ovary
ovarien|ovarian
trompe|fallopian tube
trompe|tube
annexe|adnexa
annexiel|adnexal
vagin|vagina
vulve|vulva
grandes lèvres|labia majora
endomètre|endometrium
surrénale|adrenal gland
surrénalien|adrenal
surrénale|adrenal
hypophyse|pituitary gland
hypophysaire|pituitary
selle turcique|sella turcica
glande pinéale|pineal gland
cerveau|brain
cérébral|brain
cérébral|cerebral
encéphale|brain
cervelet|cerebellum
cérébelleux|cerebellar
tronc cérébral|brainstem
hémisphère|hemisphere
méninges|meninges
méningé|meningeal
dure-mère|dura mater
nerf|nerve
nerfs|nerves
nerveux|nervous
nerf crânien|cranial nerve
système nerveux|nervous system
système nerveux central|central nervous system
racine|root
racine nerveuse|nerve root
moelle cervicale|cervical cord
queue de cheval|cauda equina
substance blanche|white matter
substance grise|gray matter
noyaux gris centraux|basal ganglia
corps calleux|corpus callosum
lobe frontal|frontal lobe
lobe temporal|temporal lobe
ventricule latéral|lateral ventricle
os|bone
osseux|bone
osseux|bony
squelette|skeleton
articulation|joint
articulations|joints
articulaire|joint
articulaire|articular
cartilage|cartilage
ménisque|meniscus
ligament|ligament
ligament croisé|cruciate ligament
tendon|tendon
tendineux|tendon
tendon d'achille|achilles tendon
muscle|muscle
musculaire|muscle
musculaire|muscular
aponévrose|fascia
bourse séreuse|bursa
humérus|humerus
cubitus|ulna
cubital|ulnar
radius|radius
carpe|carpus
scaphoïde|scaphoid
phalange|phalanx
métacarpien|metacarpal
métatarsien|metatarsal
calcanéum|calcaneus
astragale|talus
cotyle|acetabulum
corps vertébral|vertebral body
apophyse|process
canal rachidien|spinal canal
canal carpien|carpal tunnel
coiffe des rotateurs|rotator cuff
plexus brachial|brachial plexus
peau|skin
cutané|skin
cutané|cutaneous
épiderme|epidermis
derme|dermis
sous-cutané|subcutaneous
tissu|tissue
tissus mous|soft tissue
parties molles|soft tissues
graisse|fat
graisseux|fatty
adipeux|adipose
muqueuse|mucosa
muqueux|mucosal
muqueuse|mucous membrane
membrane|membrane
cellule|cell
cellules|cells
cellulaire|cellular
noyau|nucleus
cytoplasme|cytoplasm
gène|gene
chromosome|chromosome
protéine|protein
humeur|mood
liquide|fluid
liquide céphalo-rachidien|cerebrospinal fluid
liquide cérébrospinal|cerebrospinal fluid
liquide articulaire|joint fluid
liquide synovial|synovial fluid
sueur|sweat
sueurs|sweating
mucus|mucus
glaire|mucus
pus|pus
selle|stool
selles|stools
fèces|feces
crachat|sputum
expectoration|sputum
sperme|semen
spermatozoïde|sperm
règles|menses
règles|menstrual period
lait maternel|breast milk
placenta|placenta
cordon ombilical|umbilical cord
fontanelle|fontanelle
organe|organ
viscère|viscus
cavité|cavity
paroi|wall
orifice|orifice
lumière|lumen
corne|horn
capsule|capsule
cortex|cortex
croissance|growth
mouvement|movement
système|system
appareil|apparatus
racine du nez|bridge of the nose
dos de la main|back of the hand
bout du doigt|fingertip
bout des doigts|fingertips
espace interdigital|web space
pli du coude|elbow crease
pli fessier|gluteal fold
sillon|groove
région lombaire|lumbar region
région temporale|temporal region
base du crâne|skull base
cavité buccale|oral cavity
plancher de la bouche|floor of the mouth
fosse postérieure|posterior fossa
angle|angle
angle de la mâchoire|angle of the jaw
ceinture pelvienne|pelvic girdle
ceinture scapulaire|shoulder girdle
plancher pelvien|pelvic floor
paroi vésicale|bladder wall
paroi gastrique|gastric wall
tige pituitaire|pituitary stalk
chiasma optique|optic chiasm
chambre antérieure|anterior chamber
sac lacrymal|lacrimal sac
canal lacrymal|tear duct
glande sudoripare|sweat gland
glande sébacée|sebaceous gland
follicule pileux|hair follicle
cage thoracique|rib cage
cul-de-sac|pouch
cul-de-sac de douglas|pouch of douglas
hémicorps|side of the body
hémicorps gauche|left side of the body
hémiface|side of the face
ligne médiane|midline
`;
