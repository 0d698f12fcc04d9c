/** Words that describe, irregular forms that no stemmer joins, and British spellings; lines `français|english`. */
export const DESCRIBING_TERMS = `
trouver|find
trouvé|found
retrouvé|found
mis|put
mis en évidence|shown
montré|shown
montré|showed
vu|seen
pris|taken
pris|took
venu|came
venu|come
devenu|became
devenait|became
commencé|began
commencé|begun
donné|given
donné|gave
fait|made
faite|made
fait|done
allé|went
grandi|grew
gardé|kept
ressenti|felt
senti|felt
saigné|bled
bu|drank
mangé|ate
dormi|slept
réveillé|woke
réveillé|awoke
tombé|fell
cassé|broken
choisi|chosen
conduit|led
entraîné|led to
quitté|left
demandé|sought
tenu|held
apporté|brought
su|known
né|was born
tenir|hold
monté|rose
écrit|written
dit|said
dit|told
pensé|thought
senti|smelled
coupé|cut
avalé|swallowed
pesant|weighing
pesait|weighed
pesée|weighing
disparu|disappeared
disparition|disappearance
disparition|resolution
marqué|marked
marquée|marked
marquer|mark
aspect|appearance
allure|appearance
d'allure|appearing
allure|pattern
contexte|setting
contexte|background
cadre|setting
dans le cadre|as part of
processus|process
installation|onset
installé|settled
prédominant|predominant
prédominance|predominance
prédominant à droite|mainly on the right
remonter|date back
remontant à|dating back to
arriver|arrive
arrivée|arrival
à l'arrivée|on arrival
satisfaisant|satisfactory
concluant|conclusive
peu concluant|inconclusive
intéresser|involve
intéressant|involving
intéressant|interesting
mettant en évidence|showing
homolatéral|ipsilateral
controlatéral|contralateral
fibreux|fibrous
ramené|brought back
occuper|occupy
occupant|occupying
contenant|containing
contenu|contents
siégeant|located
siégeant à|located in
endroit|place
dehors|outside
en dehors de|apart from
surface|area
victime|victim
victime d'un accident|victim of an accident
occasionner|cause
occasionnel|occasional
au travers de|through
à travers|through
plage|area
plages|areas
constitué|composed
composé de|composed of
mitose|mitosis
mitoses|mitotic figures
s'étendre|extend
étendu à|extending to
s'étendant|extending
intermittent|intermittent
refaire|repeat
paraclinique|laboratory workup
bilan paraclinique|investigations
examens complémentaires|investigations
examens complémentaires|additional tests
examen complémentaire|additional test
complémentaire|additional
complémentaire|complementary
biologie|laboratory tests
bilan biologique|laboratory tests
biologique|laboratory
récupération|recovery
récupérer|recover
fratrie|siblings
frères et sœurs|siblings
de la fratrie|of the siblings
rompu|ruptured
rompre|rupture
trouvé rompu|found ruptured
vide|empty
vidange|emptying
vider|empty
salle|room
salle d'opération|operating room
salle d'accouchement|delivery room
procéder|proceed
procédé|method
emporter|carry away
séparer|separate
séparé|separate
accentué|accentuated
estimé|estimated
interrogé|questioned
ambiant|ambient
air ambiant|room air
étage|level
étage|floor
scannographique|ct
se résoudre|resolve
résolutif|resolving
résolu|resolved
résonance magnétique|magnetic resonance
bombement|bulging
bombant|bulging
manière|manner
façon|way
de façon|manner
moyen|means
par le biais|by means
remarquer|notice
remarqué|noticed
s'apercevoir|notice
tenace|stubborn
permanent|constant
constant|constant
continu|continuous
maintenir|maintain
maintenu|maintained
consommation|consumption
consommation|intake
consommateur|user
éventuel|possible
éventuellement|possibly
résiduel|residual
dépôt|sediment
jacent|lying
sous-jacent|underlying
sus-jacent|overlying
adjacent|adjacent
avoisinant|surrounding
entourer|surround
entouré|surrounded
autour de|surrounding
voisinage|vicinity
au voisinage|in the vicinity
franc|clear
franche|frank
actuel|current
actuel|present
percevoir|perceive
perçu|perceived
percée|breakthrough
monitorage|monitoring
eupnéique|breathing normally
polypnéique|tachypneic
polypnée|rapid breathing
polypnée|tachypnea
tachypnée|rapid breathing
accéléré|accelerated
décharge|discharge
terrain|background
sur terrain|background of
cocher|tick
indiquer|state
veuillez|please
affirmation|statement
affirmations|statements
manœuvre|maneuver
atteindre|reach
atteignant|reaching
atteindre|affect
niveaux|levels
recourir|resort
recours|recourse
partir|leave
à partir de|from
relayer|switch
relais|switch
relayé par|followed by
entreprendre|undertake
entrepris|undertaken
déterminer|determine
littérature|literature
revue de la littérature|literature review
toilette|cleansing
esthétique|cosmetic
minime|minimal
riche|rich
pauvre|poor
pauvre en|poor in
retentissement|impact
retentissement|repercussion
sans retentissement|without repercussion
disposé|arranged
disposition|arrangement
enquête|investigation
enquête familiale|family investigation
enquête|survey
épaisseur|thickness
titre|titer
titre|title
décelable|detectable
indétectable|undetectable
compris|including
y compris|including
mariage|marriage
mariage consanguin|consanguineous marriage
réunion|meeting
réunion de concertation pluridisciplinaire|multidisciplinary team meeting
pluridisciplinaire|multidisciplinary
équipe|team
accolé|attached
attaché|attached
accroché|attached
mélange|mixture
mélangé|mixed
dépens|expense
aux dépens de|arising from
développé aux dépens de|arising from
naissant|arising
renfermer|contain
renfermant|containing
libéré|released
libérer|release
libre|free
faisceau|bundle
faisceaux|fascicles
rapprocher|bring together
rapproché|close
rebelle|refractory
parturiente|woman in labor
brusque|sudden
massif|mass
dépasser|exceed
dépassant|exceeding
englober|encase
englobant|encasing
entamer|begin
entamé|begun
poche|pouch
poche des eaux|bag of waters
lombo-sacré|lumbosacral
fléchissement|deterioration
flessum|flexion contracture
fléchir|bend
flexion|bending
plier|bend
étendre|extend
étirer|stretch
tourner|turn
tour|turn
tours de cordon|nuchal cord
hépato-splénomégalie|hepatosplenomegaly
effacé|effaced
effacement|effacement
apprécier|assess
évaluer|assess
évaluer|evaluate
renforcement|strengthening
renforcer|strengthen
liseré|rim
débris|debris
plateau|plateau
flèche|arrow
flèches|arrows
lien familial|family relationship
envisager|consider
envisagé|considered
discuté|considered
confluent|coalescing
nullipare|nulliparous
indifférencié|undifferentiated
différencié|differentiated
bien différencié|well differentiated
peu différencié|poorly differentiated
délivré|delivered
mature|mature
immature|immature
moindre|least
moindre|lesser
amont|upstream
en amont|proximal
en aval|distal
marocain|moroccan
tunisien|tunisian
algérien|algerian
sénégalais|senegalese
camerounais|cameroonian
africain|african
européen|european
chinois|chinese
japonais|japanese
indien|indian
turc|turkish
grec|greek
espagnol|spanish
italien|italian
portugais|portuguese
anglais|english
français|french
américain|american
caucasien|caucasian
ethnie|ethnicity
miroir|mirror
destruction|destruction
détruit|destroyed
détruire|destroy
excroissance|outgrowth
ordre|order
de l'ordre de|about
environ|approximately
appréciable|substantial
grossissement|magnification
fort grossissement|high magnification
villosité|villus
plis|folds
lutte|struggle
signes de lutte|increased work of breathing
envoyer|send
envoyé|sent
absolu|absolute
classique|classic
fin|end
en fin de|at the end of
début de|beginning of
dès le début|from the beginning
à domicile|in the community
voisin|adjacent
nu|naked
à l'œil nu|with the naked eye
quantité|amount
quantité|quantity
somme|sum
nombre|number
chiffre|figure
chiffres|values
chiffres tensionnels|blood pressure values
chiffre de|count
pourcentage|percentage
pour cent|percent
supplémentaire|extra
supplémentaire|additional
en plus|in addition
approfondi|thorough
poussé|extensive
minutieux|careful
prudent|careful
attentif|alert
vigilant|alert
étroit|close
surveillance étroite|close monitoring
strict|strict
vaste|extensive
léger|light
lourd|heavy
jeune adulte|young adult
d'âge moyen|middle-aged
d'une quarantaine d'années|in his forties
la quarantaine|forties
la cinquantaine|fifties
la soixantaine|sixties
dizaine|about ten
quinzaine|fortnight
huitaine|week
quelques jours|a few days
quelques semaines|a few weeks
plusieurs mois|several months
plusieurs années|several years
il y a trois mois|three months ago
il y a un an|one year ago
il y a|ago
auparavant|earlier
plus tard|later
ensuite|thereafter
par la suite|afterwards
par la suite|subsequently
entre-temps|meanwhile
en même temps|at the same time
simultanément|simultaneously
à plusieurs reprises|repeatedly
à plusieurs reprises|on several occasions
reprise|recurrence
jusque-là|until then
à ce jour|to date
dans les antécédents|in the history
au cours de|in the course of
au décours|in the aftermath
décours|aftermath
au bout de|after
à la naissance|since birth
pour la première fois|for the first time
bonne évolution|favorable course
bonne tolérance|good tolerance
bonne observance|good adherence
favorable|favorable
favorablement|favorably
défavorable|unfavorable
fatal|fatal
mortel|lethal
mortel|fatal
remarquable|remarkable
notable|notable
net|clear
nette|marked
nettement|clearly
nettement|markedly
franchement|frankly
fortement|strongly
hautement|highly
faiblement|weakly
partiellement|partly
majoritairement|mostly
essentiellement|mainly
exclusivement|exclusively
intégralement|fully
intégral|whole
entier|whole
tout entier|entire
ensemble|together
vécu|experienced
connaissance|consciousness
reconnaître|recognize
reconnu|recognized
soupçon|suspicion
suspicion|suspicion
forte suspicion|strong suspicion
en cours|ongoing
en cours d'évolution|ongoing
prévu|planned
programmé|scheduled
programmé|elective
à froid|elective
accidentel|accidental
accidentellement|accidentally
volontaire|intentional
involontaire|involuntary
ingérer|ingest
ingestion|swallowing
absorbé|ingested
absorber|absorb
fabriquer|make
usine|factory
chantier|construction site
bâtiment|building
bois|wood
métal|metal
verre|glass
plastique|plastic
pierre|stone
sable|sand
boue|mud
terre|soil
herbe|grass
forêt|forest
rivière|river
mer|sea
eau de mer|seawater
lac|lake
montagne|mountain
altitude|altitude
désert|desert
île|island
sud|south
nord|north
est|east
ouest|west
guerre|war
militaire|military
soldat|soldier
explosion|explosion
tir|shot
couteau|knife
bâton|stick
clou|spike
épine|thorn
corde|rope
machine|machine
outil|tool
échelle|ladder
escalier|stairs
escaliers|stairs
étages|floors
toit|roof
arbre|tree
mur|wall
porte|door
sol|floor
au sol|on the ground
route|road
rue|street
train|train
avion|airplane
vol|flight
bateau|boat
bruyant|noisy
bruit|loud noise
lumière|light
obscurité|darkness
chaleur humide|moist heat
vent|wind
pluie|rain
neige|snow
gelé|frozen
bouillant|boiling
eau bouillante|boiling water
huile|oil
feu|fire
cheminée|chimney
chauffage|heating
vêtement|clothing
chaussure|shoe
chaussures|shoes
ceinture|belt
ceinture de sécurité|seat belt
casque|helmet
casqué|wearing a helmet
téléphone|phone
écran|screen
ordinateur|computer
argent|money
argent|silver
pauvreté|poverty
niveau socio-économique|socioeconomic status
bas niveau socio-économique|low socioeconomic status
café|coffee
thé|tea
bière|beer
vin|wine
gras|fat
aliments gras|fatty foods
épicé|spicy
petit-déjeuner|breakfast
déjeuner|lunch
dîner|dinner
cuillerée|spoonful
gorgée|sip
végétarien|vegetarian
végétalien|vegan
tumeur|tumour
œdème|oedema
hémorragie|haemorrhage
hématome|haematoma
hémoglobine|haemoglobin
anémie|anaemia
leucémie|leukaemia
diarrhée|diarrhoea
œsophage|oesophagus
fœtus|foetus
césarienne|caesarean
anesthésie|anaesthesia
pédiatrique|paediatric
orthopédique|orthopaedic
gynécologique|gynaecological
couleur|colour
comportement|behaviour
favorable|favourable
centre|centre
litre|liter
litre|litre
fibre|fiber
fibre|fibre
titre|titre
ischémie|ischaemia
hématurie|haematuria
dyspnée|dyspnoea
goitre|goitre
cæcum|caecum
cœliaque|coeliac
odeur|odour
travail|labour
voisin|neighbour
analyser|analyse
hospitalisé|hospitalised
généralisé|generalised
localisé|localised
gris|grey
urgences|emergency room
urgences|casualty
bloc opératoire|operating theatre
infirmière en chef|head nurse
attelle|brace
couche|layer
couches|layers
feuillet|layer
bande|band
bord|border
bordure|border
coin|corner
carré|square
cercle|circle
ligne|line
point|point
pointe|tip
anneau|ring
boucle|loop
chaîne|chain
réseau|network
grappe|cluster
bouquet|cluster
arc|arch
crête|crest
colline|hill
gouttière|gutter
cuvette|bowl
sac|bag
sac|sac
enveloppe|envelope
enveloppé|wrapped
gaine|sheath
manchon|sleeve
coque|shell
racines|roots
tige|stalk
tige|rod
branche|branch
tronc artériel|arterial trunk
lit vasculaire|vascular bed
pont|bridge
pôle|pole
versant|side
quadrant|quadrant
compartiment|compartment
espace|space
écart|gap
distance|distance
écartement|separation
éloigné|distant
proximal|proximal
distal|distal
vers le bas|downward
vers le haut|upward
vers l'arrière|backward
vers l'avant|forward
en avant|forward
en arrière|backward
en haut|above
en bas|below
dedans|inside
à l'intérieur|inside
à l'extérieur|outside
au milieu|in the middle
au centre|centrally
en périphérie|peripherally
lente|slow
vite|quickly
soudainement|suddenly
`;
