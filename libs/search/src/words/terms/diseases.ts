/** Diseases, common and rare; lines `français|english`. */
export const DISEASE_TERMS = `
accident vasculaire cérébral|stroke
attaque cérébrale|stroke
accident ischémique transitoire|transient ischemic attack
infarctus|infarction
infarctus du myocarde|myocardial infarction
infarctus du myocarde|heart attack
crise cardiaque|heart attack
angine de poitrine|angina
angor|angina
angor instable|unstable angina
syndrome coronarien aigu|acute coronary syndrome
insuffisance cardiaque|heart failure
insuffisance cardiaque congestive|congestive heart failure
insuffisance|failure
insuffisance|insufficiency
insuffisance rénale|renal failure
insuffisance rénale chronique|chronic kidney disease
insuffisance rénale aiguë|acute kidney injury
insuffisance hépatique|liver failure
insuffisance respiratoire|respiratory failure
insuffisance surrénalienne|adrenal insufficiency
insuffisance mitrale|mitral regurgitation
insuffisance aortique|aortic regurgitation
insuffisance veineuse|venous insufficiency
défaillance|failure
défaillance multiviscérale|multiple organ failure
rétrécissement aortique|aortic stenosis
rétrécissement mitral|mitral stenosis
rétrécissement|narrowing
rétrécissement|stricture
hypertension|high blood pressure
hypertension artérielle|hypertension
hypertension artérielle|high blood pressure
hypertension artérielle pulmonaire|pulmonary hypertension
hypertension portale|portal hypertension
hypertension intracrânienne|intracranial hypertension
hypotension|low blood pressure
phlébite|deep vein thrombosis
phlébite|thrombophlebitis
thrombose veineuse profonde|deep vein thrombosis
thrombose|thrombosis
embolie pulmonaire|pulmonary embolism
embolie|embolism
artériopathie oblitérante|peripheral arterial disease
artérite|peripheral artery disease
maladie artérielle|arterial disease
varice|varicose vein
varices|varicose veins
varices œsophagiennes|esophageal varices
anévrisme|aneurysm
anévrysme|aneurysm
anévrysme de l'aorte abdominale|abdominal aortic aneurysm
rupture d'anévrysme|ruptured aneurysm
dissection aortique|aortic dissection
fibrillation auriculaire|atrial fibrillation
fibrillation atriale|atrial fibrillation
flutter auriculaire|atrial flutter
tachycardie|tachycardia
bloc de branche|bundle branch block
bloc auriculo-ventriculaire|atrioventricular block
trouble du rythme|arrhythmia
trouble de conduction|conduction disorder
torsade de pointes|torsades de pointes
mort subite|sudden death
communication interauriculaire|atrial septal defect
communication interventriculaire|ventricular septal defect
canal artériel persistant|patent ductus arteriosus
tétralogie de fallot|tetralogy of fallot
cardiopathie|heart disease
cardiopathie congénitale|congenital heart disease
cardiopathie ischémique|ischemic heart disease
tamponnade|tamponade
épanchement|effusion
épanchement pleural|pleural effusion
épanchement péricardique|pericardial effusion
pleurésie|pleural effusion
pleurésie|pleurisy
pneumopathie|pneumonia
pneumopathie|lung disease
pneumopathie interstitielle|interstitial lung disease
bronchopneumopathie chronique obstructive|chronic obstructive pulmonary disease
maladie pulmonaire|lung disease
dilatation des bronches|bronchiectasis
mucoviscidose|cystic fibrosis
asthme|asthma
asthmatique|asthmatic
crise d'asthme|asthma attack
poumon du fermier|farmer's lung
syndrome d'apnées du sommeil|sleep apnea syndrome
apnée du sommeil|sleep apnea
tuberculose|tuberculosis
primo-infection tuberculeuse|primary tuberculosis
mal de pott|spinal tuberculosis
coqueluche|whooping cough
coqueluche|pertussis
grippe|influenza
grippe|flu
syndrome grippal|flu-like syndrome
pseudo-grippal|flu-like
angine|tonsillitis
angine|pharyngitis
infection urinaire|urinary tract infection
cystite|bladder infection
pyélonéphrite|kidney infection
septicémie|sepsis
septicémie|bloodstream infection
sepsis|sepsis
choc septique|septic shock
abcès|abscess
abcédé|abscessed
furoncle|boil
anthrax|carbuncle
charbon|anthrax
panaris|whitlow
dermohypodermite|cellulitis
érysipèle|erysipelas
cellulite|cellulitis
fasciite nécrosante|necrotizing fasciitis
gangrène gazeuse|gas gangrene
gangrène|gangrene
rougeole|measles
rubéole|rubella
oreillons|mumps
varicelle|chickenpox
zona|shingles
zona|herpes zoster
bouton de fièvre|cold sore
herpès labial|cold sore
scarlatine|scarlet fever
roséole|roseola
mégalérythème épidémique|fifth disease
syndrome pieds-mains-bouche|hand foot and mouth disease
mononucléose infectieuse|infectious mononucleosis
poliomyélite|polio
variole|smallpox
rage|rabies
tétanos|tetanus
trismus|lockjaw
peste|plague
choléra|cholera
lèpre|leprosy
paludisme|malaria
fièvre jaune|yellow fever
fièvre typhoïde|typhoid fever
fièvre q|q fever
fièvre méditerranéenne familiale|familial mediterranean fever
fièvre boutonneuse méditerranéenne|mediterranean spotted fever
rhumatisme articulaire aigu|rheumatic fever
maladie des griffes du chat|cat scratch disease
maladie du sommeil|sleeping sickness
maladie de chagas|chagas disease
kyste hydatique|hydatid cyst
hydatidose|hydatid disease
gale|scabies
poux|lice
pédiculose|head lice
teigne|ringworm
mycose|fungal infection
muguet|oral thrush
candidose buccale|oral thrush
pied d'athlète|athlete's foot
chaude-pisse|gonorrhea
blennorragie|gonorrhea
maladie sexuellement transmissible|sexually transmitted disease
infection sexuellement transmissible|sexually transmitted infection
sida|aids
séropositif|hiv positive
séropositif|seropositive
virus de l'immunodéficience humaine|human immunodeficiency virus
maladie de lyme|lyme disease
borréliose|lyme disease
verrue|wart
verrues|warts
cancer|cancer
cancéreux|cancerous
tumeur|tumor
tumoral|tumor
tumeur maligne|malignant tumor
tumeur bénigne|benign tumor
néoplasie|malignancy
néoplasie|neoplasm
néoplasique|neoplastic
malignité|malignancy
carcinome|carcinoma
carcinome épidermoïde|squamous cell carcinoma
carcinome basocellulaire|basal cell carcinoma
carcinome à petites cellules|small cell carcinoma
carcinome rénal à cellules claires|clear cell renal cell carcinoma
cancer du poumon|lung cancer
cancer bronchique|lung cancer
cancer du sein|breast cancer
cancer colorectal|colorectal cancer
cancer du côlon|colon cancer
cancer de la prostate|prostate cancer
cancer de l'estomac|gastric cancer
cancer du pancréas|pancreatic cancer
cancer de l'ovaire|ovarian cancer
cancer du col de l'utérus|cervical cancer
cancer du rein|kidney cancer
cancer de la vessie|bladder cancer
cancer de la thyroïde|thyroid cancer
carcinome hépatocellulaire|hepatocellular carcinoma
hépatocarcinome|hepatocellular carcinoma
métastase|metastasis
métastases|metastases
métastases osseuses|bone metastases
métastases hépatiques|liver metastases
métastatique|metastatic
lymphome|lymphoma
lymphome malin non hodgkinien|non-hodgkin lymphoma
maladie de hodgkin|hodgkin lymphoma
leucémie|leukemia
leucémie aiguë myéloïde|acute myeloid leukemia
leucémie lymphoïde chronique|chronic lymphocytic leukemia
leucémie aiguë lymphoblastique|acute lymphoblastic leukemia
myélome multiple|multiple myeloma
maladie de kahler|multiple myeloma
mélanome|melanoma
sarcome|sarcoma
sarcome de kaposi|kaposi sarcoma
ostéosarcome|osteosarcoma
tumeur à cellules géantes|giant cell tumor
tumeur stromale gastro-intestinale|gastrointestinal stromal tumor
tumeur neuroendocrine|neuroendocrine tumor
phéochromocytome|pheochromocytoma
néphroblastome|wilms tumor
hamartome|hamartoma
lipome|lipoma
fibrome|fibroid
fibrome utérin|uterine fibroid
kyste|cyst
kystique|cystic
kyste de l'ovaire|ovarian cyst
polype|polyp
polypes|polyps
goitre|goiter
maladie de basedow|graves disease
hyperthyroïdie|overactive thyroid
hypothyroïdie|underactive thyroid
myxœdème|myxedema
diabète|diabetes
diabétique|diabetic
diabète sucré|diabetes mellitus
diabète de type 2|type 2 diabetes
diabète insipide|diabetes insipidus
diabète gestationnel|gestational diabetes
acidocétose diabétique|diabetic ketoacidosis
pied diabétique|diabetic foot
hypoglycémie|low blood sugar
hyperglycémie|high blood sugar
dyslipidémie|dyslipidemia
hypercholestérolémie|high cholesterol
goutte|gout
crise de goutte|gout attack
obésité|obesity
rachitisme|rickets
scorbut|scurvy
carence|deficiency
carence martiale|iron deficiency
carence en fer|iron deficiency
carence en vitamine b12|vitamin b12 deficiency
carencé|deficient
anémie|anemia
anémie ferriprive|iron deficiency anemia
anémie hémolytique|hemolytic anemia
drépanocytose|sickle cell disease
drépanocytaire|sickle cell
thalassémie|thalassemia
maladie de biermer|pernicious anemia
aplasie médullaire|aplastic anemia
aplasie|bone marrow failure
polyglobulie|polycythemia
maladie de vaquez|polycythemia vera
hémophilie|hemophilia
maladie de willebrand|von willebrand disease
purpura thrombopénique|thrombocytopenic purpura
purpura rhumatoïde|henoch-schönlein purpura
vascularite à iga|iga vasculitis
coagulation intravasculaire disséminée|disseminated intravascular coagulation
déficit en facteur|factor deficiency
déficit immunitaire|immunodeficiency
immunodéprimé|immunocompromised
immunodépression|immunosuppression
greffon contre l'hôte|graft versus host
ulcère|ulcer
ulcère gastrique|gastric ulcer
ulcère gastroduodénal|peptic ulcer
ulcère duodénal|duodenal ulcer
ulcère perforé|perforated ulcer
ulcère de jambe|leg ulcer
ulcération|ulceration
escarre|pressure ulcer
escarre|bedsore
reflux gastro-œsophagien|gastroesophageal reflux
hernie|hernia
hernie inguinale|inguinal hernia
hernie hiatale|hiatal hernia
hernie discale|herniated disc
hernie étranglée|strangulated hernia
éventration|incisional hernia
appendicite|appendicitis
péritonite|peritonitis
occlusion|obstruction
occlusion intestinale|bowel obstruction
occlusion intestinale aiguë|acute intestinal obstruction
bride|adhesion
brides|adhesions
adhérence|adhesion
invagination intestinale aiguë|intussusception
volvulus|volvulus
perforation|perforation
perforé|perforated
gastro-entérite|gastroenteritis
intoxication alimentaire|food poisoning
intoxication|poisoning
intoxication au monoxyde de carbone|carbon monoxide poisoning
empoisonnement|poisoning
surdosage|overdose
surdose|overdose
maladie cœliaque|celiac disease
maladie de crohn|crohn disease
rectocolite hémorragique|ulcerative colitis
maladie inflammatoire de l'intestin|inflammatory bowel disease
colopathie fonctionnelle|irritable bowel syndrome
syndrome de l'intestin irritable|irritable bowel syndrome
sigmoïdite|diverticulitis
fissure anale|anal fissure
fistule|fistula
hémorroïde|hemorrhoid
hémorroïdes|hemorrhoids
hémorroïdes|piles
stéatose hépatique|fatty liver
cirrhose|cirrhosis
cirrhotique|cirrhotic
hépatite|hepatitis
hépatopathie|liver disease
maladie alcoolique du foie|alcoholic liver disease
encéphalopathie hépatique|hepatic encephalopathy
surcharge en fer|iron overload
hémochromatose|hemochromatosis
maladie de wilson|wilson disease
calcul|stone
calculs|stones
lithiase|stones
lithiase|lithiasis
lithiase urinaire|urinary stones
lithiase vésiculaire|gallstones
lithiase biliaire|gallstone disease
calcul biliaire|gallstone
calcul rénal|kidney stone
colique hépatique|biliary colic
cholécystite aiguë|acute cholecystitis
angiocholite|cholangitis
angiocholite|ascending cholangitis
pancréatite|pancreatitis
syndrome néphrotique|nephrotic syndrome
polykystose rénale|polycystic kidney disease
rein en fer à cheval|horseshoe kidney
hypertrophie bénigne de la prostate|benign prostatic hyperplasia
adénome de prostate|prostatic adenoma
adénome|adenoma
torsion du testicule|testicular torsion
torsion testiculaire|testicular torsion
cryptorchidie|undescended testis
hydrocèle|hydrocele
varicocèle|varicocele
phimosis|phimosis
infertilité|infertility
stérilité|infertility
épilepsie|epilepsy
épileptique|epileptic
état de mal épileptique|status epilepticus
état de mal|status
sclérose en plaques|multiple sclerosis
sclérose latérale amyotrophique|amyotrophic lateral sclerosis
sclérose tubéreuse de bourneville|tuberous sclerosis
sclérose|sclerosis
maladie de parkinson|parkinson disease
maladie d'alzheimer|alzheimer disease
démence|dementia
maladie de creutzfeldt-jakob|creutzfeldt-jakob disease
chorée de huntington|huntington disease
hémorragie méningée|subarachnoid hemorrhage
hémorragie sous-arachnoïdienne|subarachnoid hemorrhage
hémorragie cérébrale|intracerebral hemorrhage
hématome sous-dural|subdural hematoma
hématome extradural|epidural hematoma
hématome|hematoma
thrombose veineuse cérébrale|cerebral venous thrombosis
traumatisme crânien|head injury
traumatisme|trauma
traumatisme|injury
traumatique|traumatic
commotion cérébrale|concussion
contusion|bruise
méningite|meningitis
encéphalite|encephalitis
sciatique|sciatica
syndrome du canal carpien|carpal tunnel syndrome
névralgie|neuralgia
névralgie du trijumeau|trigeminal neuralgia
algie vasculaire de la face|cluster headache
migraine|migraine
accès migraineux|migraine attack
neuropathie|neuropathy
polynévrite|polyneuropathy
myasthénie|myasthenia gravis
dystrophie musculaire|muscular dystrophy
myopathie|muscle disease
infirmité motrice cérébrale|cerebral palsy
paralysie cérébrale|cerebral palsy
hydrocéphalie|hydrocephalus
pied bot|clubfoot
bec-de-lièvre|cleft lip
fente palatine|cleft palate
malformation|malformation
malformation artérioveineuse|arteriovenous malformation
malformations congénitales|birth defects
anomalie|abnormality
anomalie|anomaly
maladie héréditaire|inherited disease
héréditaire|hereditary
hérédité|heredity
trisomie 21|down syndrome
syndrome de down|down syndrome
nanisme|dwarfism
maladie rare|rare disease
maladie orpheline|orphan disease
maladie de surcharge|storage disease
maladie de système|systemic disease
maladie auto-immune|autoimmune disease
connectivite|connective tissue disease
lupus érythémateux disséminé|systemic lupus erythematosus
lupus érythémateux systémique|systemic lupus erythematosus
polyarthrite rhumatoïde|rheumatoid arthritis
arthrite juvénile idiopathique|juvenile idiopathic arthritis
arthrite septique|septic arthritis
spondylarthrite ankylosante|ankylosing spondylitis
pseudopolyarthrite rhizomélique|polymyalgia rheumatica
artérite à cellules géantes|giant cell arteritis
maladie de horton|giant cell arteritis
maladie de horton|temporal arteritis
périartérite noueuse|polyarteritis nodosa
maladie de wegener|granulomatosis with polyangiitis
sclérodermie|scleroderma
sclérodermie|systemic sclerosis
sclérodermie systémique|systemic sclerosis
syndrome sec|sicca syndrome
maladie de behçet|behçet disease
maladie de kawasaki|kawasaki disease
maladie de still|still disease
arthrose|osteoarthritis
arthrosique|osteoarthritic
gonarthrose|knee osteoarthritis
coxarthrose|hip osteoarthritis
rhumatisme|rheumatism
rhumatologue|rheumatologist
rhumatisme psoriasique|psoriatic arthritis
chondrocalcinose|pseudogout
ostéonécrose|avascular necrosis
ostéonécrose aseptique|avascular necrosis
ostéoporose|osteoporosis
ostéomyélite|bone infection
maladie de paget|paget disease
fracture|fracture
fracturé|fractured
fracture ouverte|open fracture
fracture du col du fémur|hip fracture
fracture du fémur|femoral fracture
tassement vertébral|vertebral compression fracture
tassement|compression fracture
luxation|dislocation
luxé|dislocated
entorse|sprain
claquage|muscle tear
déchirure|tear
rupture|rupture
rupture du ligament croisé|cruciate ligament tear
épaule gelée|frozen shoulder
capsulite rétractile|adhesive capsulitis
tendinite|tendonitis
épicondylite|tennis elbow
doigt à ressaut|trigger finger
cyphose|kyphosis
scoliose|scoliosis
pied plat|flat foot
oignon|bunion
hallux valgus|bunion
cor|corn
durillon|callus
syndrome des loges|compartment syndrome
dépression|depression
déprimé|depressed
maladie bipolaire|bipolar disorder
trouble bipolaire|bipolar disorder
schizophrénie|schizophrenia
anorexie mentale|anorexia nervosa
boulimie|bulimia nervosa
coup de soleil|sunburn
coup de chaleur|heat stroke
insolation|sunstroke
gelure|frostbite
engelure|chilblain
engelures|chilblains
mal des montagnes|mountain sickness
mal des transports|motion sickness
accident de décompression|decompression sickness
noyé|drowned
venin|venom
envenimation|envenomation
saturnisme|lead poisoning
plomb|lead
mercure|mercury
cuivre|copper
amiante|asbestos
poussière|dust
fumée|smoke
foie cardiaque|congestive liver
hoquet persistant|persistent hiccups
trouble du comportement|behavioral disorder
trouble bipolaire|manic-depressive illness
corps étranger|foreign body
fausse membrane|pseudomembrane
bouchon|plug
bouchon de cérumen|earwax plug
choc hémorragique|hemorrhagic shock
choc cardiogénique|cardiogenic shock
œdème aigu du poumon|acute pulmonary edema
œdème pulmonaire|pulmonary edema
œdème de quincke|angioedema
embolie graisseuse|fat embolism
embolie gazeuse|air embolism
infection nosocomiale|hospital-acquired infection
infection associée aux soins|healthcare-associated infection
infection opportuniste|opportunistic infection
surinfection|superinfection
surinfection bactérienne|bacterial superinfection
syndrome inflammatoire|inflammatory syndrome
syndrome de l'homme rouge|red man syndrome
syndrome de lyse tumorale|tumor lysis syndrome
syndrome cave supérieur|superior vena cava syndrome
syndrome de loge|compartment syndrome
ischémie|ischemia
ischémie aiguë de membre|acute limb ischemia
ischémie mésentérique|mesenteric ischemia
nécrose|necrosis
nécrosé|necrotic
nécrotique|necrotic
fibrose|fibrosis
dégénérescence|degeneration
dégénérescence maculaire|macular degeneration
vieillissement|aging
fragilité|frailty
rejet|rejection
rejet de greffe|transplant rejection
`;
