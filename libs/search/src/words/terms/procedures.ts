/** Operations, procedures, devices and nursing; lines `français|english`. */
export const PROCEDURE_TERMS = `
chirurgie|surgery
chirurgical|surgical
intervention|operation
intervention|procedure
intervention chirurgicale|surgical procedure
geste|procedure
acte|procedure
opération|operation
réopération|reoperation
reprise chirurgicale|reoperation
voie d'abord|approach
abord|approach
incision|incision
inciser|incise
incision et drainage|incision and drainage
mise à plat|drainage
exérèse|excision
exérèse chirurgicale|surgical excision
exérèse|removal
excision|excision
réséquer|resect
résection|resection
curage|dissection
curage ganglionnaire|lymph node dissection
curage axillaire|axillary dissection
ganglion sentinelle|sentinel lymph node
parage|debridement
débridement|debridement
suture|suture
suture|stitch
points de suture|stitches
agrafe|staple
fil|thread
ligature|ligation
ligaturer|ligate
clamper|clamp
clampage|clamping
pince|forceps
pince|clamp
ciseaux|scissors
lame de bistouri|scalpel blade
bistouri|scalpel
abouchement|anastomosis
anastomose|anastomosis
dérivation|bypass
dérivation|diversion
dérivation ventriculo-péritonéale|ventriculoperitoneal shunt
pontage|bypass
pontage aorto-coronarien|coronary artery bypass graft
pontage coronarien|coronary bypass
circulation extracorporelle|cardiopulmonary bypass
pose|insertion
pose de stent|stenting
endoprothèse|stent
angioplastie|angioplasty
dilatation au ballonnet|balloon dilation
ballonnet|balloon
cathéter|catheter
cathétérisme|catheterization
voie veineuse|venous line
voie centrale|central line
cathéter veineux central|central venous catheter
chambre implantable|implantable port
perfusion|infusion
perfuser|infuse
remplissage|fluid resuscitation
remplissage vasculaire|volume expansion
soluté|solution
sérum physiologique|normal saline
sérum salé|saline
soluté glucosé|dextrose solution
réhydratation|rehydration
apport hydrique|fluid intake
hydratation|hydration
transfusion|transfusion
transfusé|transfused
culot globulaire|packed red blood cells
culots globulaires|units of packed red cells
concentré plaquettaire|platelet concentrate
plasma frais congelé|fresh frozen plasma
donneur|donor
don|donation
don d'organes|organ donation
greffe|transplant
greffe|transplantation
greffe|graft
greffé|transplanted
greffon|graft
greffe de rein|kidney transplant
greffe hépatique|liver transplantation
greffe de cornée|corneal transplant
greffe de peau|skin graft
greffe cutanée|skin graft
greffe de moelle|bone marrow transplant
autogreffe|autologous transplantation
allogreffe|allogeneic transplantation
lambeau|flap
lambeau libre|free flap
dialyse|dialysis
dialysé|on dialysis
rein artificiel|artificial kidney
échanges plasmatiques|plasma exchange
échange transfusionnel|exchange transfusion
saignée|phlebotomy
anesthésie|anesthesia
anesthésie générale|general anesthesia
anesthésie locale|local anesthesia
anesthésiste|anesthetist
rachianesthésie|spinal anesthesia
péridurale|epidural
endormir|anesthetize
intubation|intubation
intuber|intubate
intubé|intubated
extubation|extubation
sonde d'intubation|endotracheal tube
tube|tube
sonde|probe
sonde|tube
sonde nasogastrique|nasogastric tube
sonde urinaire|urinary catheter
sondage vésical|bladder catheterization
sondage|catheterization
drain|drain
drain thoracique|chest tube
drainage|drainage
drainage pleural|chest tube drainage
drainage thoracique|chest drainage
exsufflation|needle decompression
ventilation|ventilation
ventilé|ventilated
ventilation mécanique|mechanical ventilation
ventilation assistée|assisted ventilation
ventilation non invasive|noninvasive ventilation
respirateur|ventilator
masque|mask
lunettes à oxygène|nasal cannula
oxygène|oxygen
oxygénothérapie|oxygen therapy
trachéotomie|tracheostomy
massage cardiaque|chest compressions
massage cardiaque externe|cardiac massage
massage|massage
réanimation cardiopulmonaire|cardiopulmonary resuscitation
réanimer|resuscitate
choc électrique|electric shock
choc électrique externe|cardioversion
défibrillateur|defibrillator
stimulateur cardiaque|pacemaker
pacemaker|pacemaker
valve mécanique|mechanical valve
remplacement valvulaire|valve replacement
prothèse|prosthesis
prothèse de hanche|hip replacement
prothèse totale de hanche|total hip arthroplasty
prothèse de genou|knee replacement
prothèse valvulaire|prosthetic valve
prothèse auditive|hearing aid
appareil auditif|hearing aid
prothèse dentaire|denture
dentier|dentures
lunettes|glasses
lentille de contact|contact lens
lentilles de contact|contact lenses
matériel|hardware
matériel d'ostéosynthèse|fixation hardware
ostéosynthèse|internal fixation
réduction|reduction
réduction à foyer ouvert|open reduction
vis|screw
vissage|screw fixation
plaque vissée|screwed plate
clou|nail
enclouage|nailing
enclouage centromédullaire|intramedullary nailing
broche|wire
broche|pin
fixateur externe|external fixator
plâtre|plaster cast
plâtre|cast
attelle|splint
immobilisation|immobilization
immobiliser|immobilize
collier cervical|cervical collar
corset|brace
genouillère|knee brace
écharpe|sling
béquille|crutch
béquilles|crutches
canne|cane
déambulateur|walker
fauteuil roulant|wheelchair
brancard|stretcher
rééducation|rehabilitation
rééducation|physical therapy
kinésithérapie|physical therapy
kinésithérapie|physiotherapy
orthophonie|speech therapy
orthophoniste|speech therapist
ergothérapie|occupational therapy
amputer|amputate
amputation|amputation
amputé|amputee
arthrodèse|fusion
arthrodèse vertébrale|spinal fusion
arthroscopie|arthroscopy
curetage|curettage
comblement osseux|bone grafting
greffe osseuse|bone graft
ciment|cement
trépanation|burr hole
volet crânien|craniotomy
volet crânien|bone flap
laminectomie|laminectomy
cœlioscopie exploratrice|exploratory laparoscopy
laparotomie exploratrice|exploratory laparotomy
cœlioscopique|laparoscopic
sous cœlioscopie|laparoscopically
conversion|conversion
trocart|trocar
appendicectomie|appendectomy
ablation de l'appendice|appendectomy
cholécystectomie|gallbladder removal
hystérectomie|hysterectomy
ablation de l'utérus|hysterectomy
mastectomie|mastectomy
ablation du sein|mastectomy
splénectomie|splenectomy
ablation de la rate|splenectomy
néphrectomie|nephrectomy
ablation du rein|nephrectomy
surrénalectomie|adrenalectomy
duodénopancréatectomie céphalique|pancreaticoduodenectomy
parotidectomie|parotidectomy
thyroïdectomie|thyroidectomy
gastrectomie|gastrectomy
sleeve gastrectomie|sleeve gastrectomy
chirurgie bariatrique|weight loss surgery
stomie|stoma
colostomie|colostomy
iléostomie|ileostomy
fundoplicature|fundoplication
cure de hernie|hernia repair
cure chirurgicale|surgical repair
réparation|repair
réparer|repair
plastie|plasty
filet|mesh
ligature des trompes|tubal ligation
vasectomie|vasectomy
circoncision|circumcision
lithotritie|lithotripsy
lithotritie extracorporelle|shock wave lithotripsy
sonde double j|double-j stent
résection transurétrale|transurethral resection
chimiothérapie|chemotherapy
cure de chimiothérapie|chemotherapy cycle
cure|cycle
cures|cycles
radiothérapie|radiotherapy
radiothérapie|radiation therapy
irradiation|irradiation
rayons|rays
séance|session
curiethérapie|brachytherapy
iode radioactif|radioactive iodine
immunothérapie|immunotherapy
photothérapie|phototherapy
embolisation|embolization
embolisé|embolized
sclérothérapie|sclerotherapy
bandage|bandage
pansement|dressing
compresse|compress
méchage|packing
mèche|wick
tamponnement|packing
garrot|tourniquet
bas de contention|compression stockings
contention|compression
contention|restraint
vessie de glace|ice pack
glace|ice
piqûre|injection
injection|injection
infiltration|injection
infiltration de corticoïdes|steroid injection
bloc nerveux|nerve block
bain|bath
lavement|enema
irrigation|irrigation
aspirer|suck
succion|suction
nettoyer|clean
nettoyage|cleaning
désinfection|disinfection
désinfecter|disinfect
cautérisation|cauterization
coagulation|clotting
coagulation|coagulation
hémostase|hemostasis
saignement peropératoire|intraoperative bleeding
pertes sanguines|blood loss
préopératoire|preoperative
peropératoire|intraoperative
en peropératoire|intraoperatively
postopératoire|postoperative
suites opératoires|postoperative period
premier jour postopératoire|first postoperative day
j1 postopératoire|first postoperative day
lever précoce|early ambulation
alité|bedridden
alitement|bed rest
repos au lit|bed rest
repos strict|strict rest
position|position
décubitus dorsal|supine position
décubitus dorsal|supine
décubitus ventral|prone position
décubitus latéral|lateral position
décubitus|lying position
position assise|sitting position
sur le dos|on the back
à plat ventre|prone
cicatrisation dirigée|healing by secondary intention
plaie opératoire|surgical wound
infection du site opératoire|surgical site infection
lâchage de suture|dehiscence
lâchage|dehiscence
abstention|abstention
abstention thérapeutique|watchful waiting
surveillance simple|observation
traitement conservateur|conservative treatment
traitement médical|medical treatment
traitement chirurgical|surgical treatment
traitement symptomatique|symptomatic treatment
traitement de fond|maintenance treatment
traitement d'entretien|maintenance therapy
traitement d'attaque|induction therapy
traitement au long cours|long-term treatment
traitement d'épreuve|therapeutic trial
traitement ambulatoire|outpatient treatment
ambulatoire|outpatient
en ambulatoire|as an outpatient
consultation externe|outpatient clinic
hospitalisation de jour|day hospital
soins à domicile|home care
soins de support|supportive care
traitement de soutien|supportive treatment
fin de vie|end of life
limitation des soins|withholding treatment
alimentation entérale|enteral feeding
nutrition parentérale|parenteral nutrition
gavage|tube feeding
vaccin|vaccine
vaccination|vaccination
vaccination|immunization
vacciné|vaccinated
rappel|booster
calendrier vaccinal|immunization schedule
carnet de santé|health record
arrêt de travail|sick leave
ordonnance|prescription
prescrire|prescribe
prescrit|prescribed
prescription|prescription
`;
