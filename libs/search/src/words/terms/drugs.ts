/** Drugs, their classes and how they are given; lines `français|english`. */
export const DRUG_TERMS = `
médicament|drug
médicament|medication
médicaments|drugs
médicaments|medications
médicamenteux|drug-induced
prise médicamenteuse|drug intake
automédication|self-medication
comprimé|tablet
comprimés|tablets
gélule|capsule
sirop|syrup
goutte|drop
gouttes|drops
collyre|eye drops
pommade|ointment
crème|cream
suppositoire|suppository
patch|patch
ampoule|vial
flacon|bottle
bouteille|bottle
cuillère|spoon
seringue|syringe
stylo|pen
dose|dose
posologie|dosage
dosage|dosage
dose de charge|loading dose
doses décroissantes|tapering doses
à doses dégressives|tapered
décroissance|tapering
bolus|bolus
prise unique|single dose
par jour|per day
par jour|daily
deux fois par jour|twice daily
trois fois par jour|three times a day
toutes les huit heures|every eight hours
chaque semaine|weekly
au coucher|at bedtime
au long cours|long-term
à vie|lifelong
à la demande|on demand
per os|by mouth
voie orale|oral route
voie veineuse|intravenously
relais oral|switch to oral therapy
intraveineux|intravenous
intramusculaire|intramuscular
sous-cutanée|subcutaneously
inhalé|inhaled
inhalation|inhalation
nébulisation|nebulization
aérosol|aerosol
par voie rectale|rectally
local|topical
locale|local
topique|topical
sublingual|sublingual
antibiotique|antibiotic
antibiotiques|antibiotics
antibiothérapie|antibiotic therapy
antibiothérapie|antibiotics
antibiothérapie probabiliste|empirical antibiotic therapy
antibiothérapie à large spectre|broad-spectrum antibiotics
à large spectre|broad-spectrum
probabiliste|empirical
bithérapie|dual therapy
trithérapie|triple therapy
pénicilline|penicillin
amoxicilline acide clavulanique|amoxicillin clavulanate
amoxicilline|amoxicillin
céphalosporine|cephalosporin
céphalosporine de troisième génération|third-generation cephalosporin
ceftriaxone|ceftriaxone
gentamicine|gentamicin
vancomycine|vancomycin
ciprofloxacine|ciprofloxacin
cotrimoxazole|trimethoprim-sulfamethoxazole
doxycycline|doxycycline
azithromycine|azithromycin
rifampicine|rifampin
isoniazide|isoniazid
pyrazinamide|pyrazinamide
éthambutol|ethambutol
antituberculeux|antituberculous
antituberculeux|anti-tuberculosis drugs
traitement antituberculeux|antituberculosis treatment
antifongique|antifungal
antiviral|antiviral
aciclovir|acyclovir
antipaludéen|antimalarial
antipaludique|antimalarial
quinine|quinine
antirétroviral|antiretroviral
antiparasitaire|antiparasitic
vermifuge|anthelmintic
antalgique|analgesic
antalgique|painkiller
antidouleur|painkiller
paracétamol|acetaminophen
paracétamol|paracetamol
morphinique|opioid
morphiniques|opioids
morphine|morphine
codéine|codeine
anti-inflammatoire|anti-inflammatory
anti-inflammatoires non stéroïdiens|nonsteroidal anti-inflammatory drugs
ibuprofène|ibuprofen
aspirine|aspirin
acide acétylsalicylique|aspirin
corticoïde|corticosteroid
corticoïdes|steroids
corticoïdes|corticosteroids
corticothérapie|corticosteroid therapy
corticothérapie|steroid therapy
corticothérapie générale|systemic corticosteroids
bolus de corticoïdes|pulse steroids
bolus de méthylprednisolone|pulse methylprednisolone
dermocorticoïdes|topical corticosteroids
prednisone|prednisone
prednisolone|prednisolone
hydrocortisone|hydrocortisone
immunosuppresseur|immunosuppressant
immunosuppresseurs|immunosuppressive drugs
méthotrexate|methotrexate
cyclophosphamide|cyclophosphamide
azathioprine|azathioprine
ciclosporine|cyclosporine
mycophénolate mofétil|mycophenolate mofetil
hydroxychloroquine|hydroxychloroquine
antipaludéens de synthèse|hydroxychloroquine
anticorps monoclonal|monoclonal antibody
biothérapie|biologic therapy
immunoglobulines intraveineuses|intravenous immunoglobulins
colchicine|colchicine
allopurinol|allopurinol
diurétique|diuretic
diurétiques|diuretics
diurétique de l'anse|loop diuretic
furosémide|furosemide
hydrochlorothiazide|hydrochlorothiazide
inhibiteur|inhibitor
inhibiteur de l'enzyme de conversion|angiotensin-converting enzyme inhibitor
inhibiteur de l'enzyme de conversion|ace inhibitor
antagoniste des récepteurs de l'angiotensine|angiotensin receptor blocker
bêtabloquant|beta-blocker
bêta-bloquant|beta blocker
inhibiteur calcique|calcium channel blocker
antagoniste calcique|calcium antagonist
antihypertenseur|antihypertensive
anticoagulant|anticoagulant
anticoagulants|blood thinners
antivitamine k|vitamin k antagonist
antivitamines k|warfarin
héparine|heparin
héparine de bas poids moléculaire|low-molecular-weight heparin
antiagrégant plaquettaire|antiplatelet agent
antiagrégant|antiplatelet
clopidogrel|clopidogrel
dérivés nitrés|nitrates
trinitrine|nitroglycerin
digitaliques|digitalis
digoxine|digoxin
amiodarone|amiodarone
adrénaline|epinephrine
adrénaline|adrenaline
noradrénaline|norepinephrine
amines vasopressives|vasopressors
drogues vasoactives|vasoactive drugs
drogues|drugs
atropine|atropine
dopamine|dopamine
dobutamine|dobutamine
statine|statin
hypolipémiant|lipid-lowering
insuline|insulin
insulinothérapie|insulin therapy
metformine|metformin
antidiabétiques oraux|oral hypoglycemic agents
sulfamide hypoglycémiant|sulfonylurea
glucagon|glucagon
lévothyroxine|levothyroxine
hormones thyroïdiennes|thyroid hormones
hormonothérapie substitutive|hormone replacement therapy
hormonothérapie|hormone therapy
substitution|replacement
traitement substitutif|replacement therapy
supplémentation|supplementation
supplément|supplement
complément alimentaire|dietary supplement
vitamine d|vitamin d
vitamine k|vitamin k
fer intraveineux|intravenous iron
calcium|calcium
gluconate de calcium|calcium gluconate
bicarbonate|bicarbonate
potassium|potassium
chlorure de sodium|sodium chloride
inhibiteur de la pompe à protons|proton pump inhibitor
inhibiteurs de la pompe à protons|proton pump inhibitors
oméprazole|omeprazole
antiacide|antacid
pansement gastrique|antacid
antiémétique|antiemetic
laxatif|laxative
lactulose|lactulose
charbon activé|activated charcoal
antispasmodique|antispasmodic
antihistaminique|antihistamine
bronchodilatateur|bronchodilator
salbutamol|albuterol
salbutamol|salbutamol
théophylline|theophylline
antitussif|cough suppressant
fluidifiant|mucolytic
antiépileptique|antiepileptic
antiépileptiques|antiseizure medication
anticonvulsivant|anticonvulsant
acide valproïque|valproic acid
valproate de sodium|sodium valproate
carbamazépine|carbamazepine
phénobarbital|phenobarbital
benzodiazépine|benzodiazepine
diazépam|diazepam
lamotrigine|lamotrigine
lévétiracétam|levetiracetam
antidépresseur|antidepressant
antidépresseurs tricycliques|tricyclic antidepressants
inhibiteur sélectif de la recapture de la sérotonine|selective serotonin reuptake inhibitor
neuroleptique|antipsychotic
neuroleptique|neuroleptic
antipsychotique|antipsychotic
halopéridol|haloperidol
clozapine|clozapine
lithium|lithium
anxiolytique|anxiolytic
somnifère|sleeping pill
hypnotique|hypnotic
calmant|sedative
sédatif|sedative
sédation|sedation
lévodopa|levodopa
anticholinergique|anticholinergic
curare|neuromuscular blocker
curares|muscle relaxants
myorelaxant|muscle relaxant
kétamine|ketamine
propofol|propofol
lidocaïne|lidocaine
toxine botulique|botulinum toxin
pilule|pill
pilule contraceptive|birth control pill
contraception|birth control
contraception orale|oral contraceptive
contraceptif oral|oral contraceptive
œstroprogestatif|combined oral contraceptive
œstrogène|estrogen
œstrogènes|estrogens
progestatif|progestin
stérilet|intrauterine device
dispositif intra-utérin|intrauterine device
préservatif|condom
tamoxifène|tamoxifen
ocytocine|oxytocin
bisphosphonate|bisphosphonate
rituximab|rituximab
cisplatine|cisplatin
carboplatine|carboplatin
doxorubicine|doxorubicin
vincristine|vincristine
étoposide|etoposide
fluorouracile|fluorouracil
docétaxel|docetaxel
inhibiteur de tyrosine kinase|tyrosine kinase inhibitor
thérapie ciblée|targeted therapy
antidote|antidote
naloxone|naloxone
flumazénil|flumazenil
chélateur|chelating agent
d-pénicillamine|penicillamine
sérum antitétanique|tetanus immunoglobulin
sérum antivenimeux|antivenom
gammaglobulines|gamma globulin
anatoxine|toxoid
herbe|herb
herbes médicinales|herbal medicine
phytothérapie|herbal medicine
plante|plant
tisane|herbal tea
plantes médicinales|medicinal plants
remède|remedy
poison|poison
toxique|toxic
toxicité|toxicity
caustique|caustic
eau de javel|bleach
soude|lye
insecticide|insecticide
pesticide|pesticide
essence|gasoline
solvant|solvent
colle|glue
monoxyde de carbone|carbon monoxide
cannabis|marijuana
héroïne|heroin
cocaïne|cocaine
sevrage|withdrawal
syndrome de sevrage|withdrawal syndrome
sevrage|weaning
arrêt du traitement|treatment discontinuation
arrêt du tabac|smoking cessation
observance|adherence
observance|compliance
non-observance|non-compliance
intolérance|intolerance
toléré|tolerated
bien toléré|well tolerated
tolérance|tolerability
interaction médicamenteuse|drug interaction
effet rebond|rebound effect
résistance|resistance
résistant|resistant
réfractaire|refractory
sensible|susceptible
sensible|sensitive
sensibilité|susceptibility
réponse au traitement|response to treatment
bonne réponse clinique|good clinical response
répond bien|responds well
corticosensible|steroid-responsive
corticodépendant|steroid-dependent
corticorésistant|steroid-resistant
rémission|remission
rémission complète|complete remission
`;
