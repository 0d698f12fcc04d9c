/** Blood tests, imaging and other investigations; lines `français|english`. */
export const INVESTIGATION_TERMS = `
analyse|test
analyse de sang|blood test
prise de sang|blood test
analyse d'urine|urinalysis
bandelette urinaire|urine dipstick
examen cytobactériologique des urines|urine culture
uroculture|urine culture
hémoculture|blood culture
hémocultures|blood cultures
hémocultures négatives|negative blood cultures
coproculture|stool culture
examen parasitologique des selles|stool examination for parasites
mise en culture|culture
culture|culture
culture stérile|sterile culture
antibiogramme|antibiotic susceptibility testing
antibiogramme|susceptibility testing
goutte épaisse|thick smear
frottis|smear
frottis sanguin|blood smear
frottis cervical|pap smear
écouvillon|swab
écouvillonnage|swab
examen direct|direct examination
sérologie|serology
sérologies|serological tests
numération formule sanguine|complete blood count
hémogramme|complete blood count
hémogramme|blood count
numération|count
numération plaquettaire|platelet count
globules blancs|leukocytes
hyperleucocytose|leukocytosis
hyperleucocytose|elevated white blood cell count
leucocytes|white blood cells
leucocytes|leukocytes
polynucléaires|polymorphonuclear cells
polynucléaires neutrophiles|neutrophils
éosinophiles|eosinophils
hyperéosinophilie|eosinophilia
thrombopénie|thrombocytopenia
thrombopénie|low platelet count
taux de plaquettes|platelet count
neutropénie fébrile|febrile neutropenia
taux d'hémoglobine|hemoglobin level
hématocrite|hematocrit
volume globulaire moyen|mean corpuscular volume
vitesse de sédimentation|erythrocyte sedimentation rate
vitesse de sédimentation|sedimentation rate
vitesse|speed
protéine c réactive|c-reactive protein
syndrome inflammatoire biologique|elevated inflammatory markers
marqueurs de l'inflammation|inflammatory markers
marqueurs tumoraux|tumor markers
marqueur|marker
ionogramme|electrolytes
ionogramme sanguin|serum electrolytes
natrémie|serum sodium
natrémie|sodium level
hyponatrémie|low sodium
kaliémie|potassium level
kaliémie|serum potassium
hyperkaliémie|high potassium
hypokaliémie|low potassium
calcémie|serum calcium
calcémie|calcium level
hypercalcémie|high calcium
phosphorémie|serum phosphate
magnésémie|serum magnesium
urée|urea
urée sanguine|blood urea nitrogen
créatininémie|serum creatinine
créatinine plasmatique|plasma creatinine
clairance|clearance
clairance de la créatinine|creatinine clearance
débit de filtration glomérulaire|glomerular filtration rate
débit|flow rate
débit|output
débit cardiaque|cardiac output
glycémie|blood glucose
glycémie|blood sugar
glycémie à jeun|fasting blood glucose
hémoglobine glyquée|glycated hemoglobin
uricémie|uric acid level
acide urique|uric acid
acide folique|folic acid
acide|acid
bilan lipidique|lipid profile
bilan hépatique|liver function tests
bilan hépatique perturbé|abnormal liver tests
bilan rénal|renal function tests
bilan thyroïdien|thyroid function tests
bilan de coagulation|coagulation tests
bilan d'hémostase|coagulation studies
fonction rénale|renal function
fonction hépatique|liver function
enzymes hépatiques|liver enzymes
cytolyse hépatique|elevated liver enzymes
cytolyse|elevated transaminases
cholestase|cholestasis
phosphatases alcalines|alkaline phosphatase
gamma glutamyl transférase|gamma-glutamyl transferase
lacticodéshydrogénase|lactate dehydrogenase
taux de prothrombine|prothrombin time
temps de prothrombine|prothrombin time
temps de céphaline activée|activated partial thromboplastin time
temps de saignement|bleeding time
temps|time
d-dimères|d-dimer
enzymes cardiaques|cardiac enzymes
troponine|troponin
enzymes musculaires|muscle enzymes
gaz du sang|blood gases
gazométrie|blood gas analysis
gaz du sang artériel|arterial blood gas
électrophorèse des protéines|protein electrophoresis
immunofixation|immunofixation
facteur rhumatoïde|rheumatoid factor
anticorps|antibody
anticorps antinucléaires|antinuclear antibodies
anticorps anti-adn natif|anti-double-stranded dna antibodies
auto-anticorps|autoantibodies
complément|complement
ferritine|ferritin
fer|iron
fer sérique|serum iron
coefficient de saturation|transferrin saturation
vitamine|vitamin
cortisol|cortisol
hormone|hormone
hormone de croissance|growth hormone
parathormone|parathyroid hormone
test à la sueur|sweat test
épreuve|test
épreuve d'effort|exercise test
épreuve d'effort|stress test
épreuves fonctionnelles respiratoires|pulmonary function tests
spirométrie|spirometry
débit expiratoire de pointe|peak expiratory flow
volume expiratoire maximal|forced expiratory volume
tests cutanés|skin tests
prick-tests|skin prick tests
intradermoréaction à la tuberculine|tuberculin skin test
intradermoréaction|skin test
tests épicutanés|patch tests
radiographie|x-ray
radiographie|radiograph
radiographies|x-rays
radio|x-ray
cliché|film
cliché|radiograph
rayons x|x-rays
radiographie du thorax|chest x-ray
radiographie thoracique|chest x-ray
radiographie pulmonaire|chest radiograph
abdomen sans préparation|plain abdominal radiograph
de face|frontal view
de profil|lateral view
profil|lateral
incidence|view
échographie|ultrasound
échographie|ultrasonography
échographie abdominale|abdominal ultrasound
échographie pelvienne|pelvic ultrasound
échographie rénale|renal ultrasound
échographique|ultrasound
échographie cardiaque|echocardiography
échocardiographie|echocardiogram
échocardiographie transthoracique|transthoracic echocardiography
échographie transœsophagienne|transesophageal echocardiography
écho-doppler|doppler ultrasound
scanner|ct scan
scanner|computed tomography
scanner cérébral|brain ct
scanner thoracique|chest ct
scanner abdominal|abdominal ct
tomodensitométrie|computed tomography
tomodensitométrie|ct scan
tomodensitométrique|computed tomography
angioscanner|ct angiography
angioscanner thoracique|ct pulmonary angiography
imagerie|imaging
imagerie par résonance magnétique|magnetic resonance imaging
remnographie|magnetic resonance imaging
irm|mri
irm cérébrale|brain mri
angio-irm|mr angiography
séquence|sequence
pondéré|weighted
séquence pondérée t1|t1-weighted sequence
coupe axiale|axial slice
coupe sagittale|sagittal section
reconstruction|reconstruction
injection de produit de contraste|contrast injection
produit de contraste|contrast medium
produit de contraste|contrast agent
avec injection|contrast-enhanced
sans injection|without contrast
tomographie par émission de positons|positron emission tomography
fixation|uptake
hyperfixation|increased uptake
scintigraphie|scintigraphy
scintigraphie osseuse|bone scan
scintigraphie|scan
scintigraphie pulmonaire|lung scan
coronarographie|coronary angiography
artériographie|angiography
artériographie|arteriography
phlébographie|venography
cholangiopancréatographie|cholangiopancreatography
cholangio-irm|magnetic resonance cholangiopancreatography
urographie intraveineuse|intravenous urography
uroscanner|ct urography
hystérosalpingographie|hysterosalpingography
lavement baryté|barium enema
transit œsogastroduodénal|upper gastrointestinal series
transit baryté|barium swallow
mammographie|mammogram
ostéodensitométrie|bone densitometry
densité osseuse|bone density
électrocardiogramme|electrocardiogram
holter|holter monitoring
électroencéphalogramme|electroencephalogram
électromyogramme|electromyography
vitesse de conduction nerveuse|nerve conduction velocity
potentiels évoqués|evoked potentials
ponction|puncture
ponction|tap
ponction lombaire|lumbar puncture
ponction lombaire|spinal tap
ponction pleurale|thoracentesis
ponction d'ascite|paracentesis
ponction articulaire|joint aspiration
ponction de moelle|bone marrow aspiration
ponction-biopsie|needle biopsy
ponction biopsie rénale|kidney biopsy
ponction biopsie hépatique|liver biopsy
cytoponction|fine needle aspiration
aspiration|aspiration
aiguille|needle
aiguille fine|fine needle
biopsie|biopsy
biopsies|biopsies
biopsier|biopsy
biopsié|biopsied
biopsie cutanée|skin biopsy
biopsie ostéomédullaire|bone marrow biopsy
biopsie des glandes salivaires accessoires|minor salivary gland biopsy
biopsie de l'artère temporale|temporal artery biopsy
biopsie exérèse|excisional biopsy
myélogramme|bone marrow aspirate
caryotype|karyotype
étude génétique|genetic study
test génétique|genetic testing
séquençage|sequencing
dosage hormonal|hormone assay
endoscopie digestive haute|upper gastrointestinal endoscopy
fibroscopie|endoscopy
fibroscopie bronchique|bronchoscopy
fibroscopie œsogastroduodénale|esophagogastroduodenoscopy
fibroscopie gastrique|gastroscopy
coloscopie|colonoscopy
cystoscopie|cystoscopy
cœlioscopie|laparoscopy
lavage broncho-alvéolaire|bronchoalveolar lavage
liquide de lavage|lavage fluid
examen extemporané|frozen section
autopsie|autopsy
audiogramme|hearing test
audiométrie|hearing test
lampe à fente|slit lamp
examen à la lampe à fente|slit lamp examination
champ visuel|visual fields
fond d'œil|fundus examination
tension oculaire|intraocular pressure
pression intraoculaire|intraocular pressure
cytologie|cytology
numération cellulaire|cell count
protéinorachie|cerebrospinal fluid protein
hyperprotéinorachie|elevated cerebrospinal fluid protein
glycorachie|cerebrospinal fluid glucose
stérile|sterile
positif|positive
négatif|negative
positive|positive
revenir négatif|return negative
s'est révélé négatif|was negative
négativité|negativity
perturbé|abnormal
anormal|abnormal
normale|normal
normal|normal
sans anomalie|normal
inférieur à|less than
supérieur à|greater than
au-dessous|below
au-dessus|above
plus de|more than
moins de|less than
fois la normale|times normal
unité|unit
unités|units
coup d'œil|glance
étalon|standard
déceler|detect
détecter|detect
détection|detection
traces|traces
sérum|serum
sérique|serum
plasmatique|plasma
immunoglobuline|immunoglobulin
chaîne légère|light chain
chaîne lourde|heavy chain
pic monoclonal|monoclonal spike
groupe sanguin|blood group
rhésus|rhesus
compatibilité|matching
test de grossesse|pregnancy test
test de coombs|coombs test
test rapide|rapid test
test respiratoire|breath test
alcoolémie|blood alcohol level
toxiques|toxicology screen
recherche de toxiques|toxicology screen
`;
