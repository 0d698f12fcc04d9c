/** Words by which a case is told: people, time, quantity, what happened and what was done; lines `français|english`. */
export const NARRATIVE_TERMS = `
présenter|present
révéler|reveal
montrer|show
mettre en évidence|show
retrouver|find
découvrir|discover
constater|note
noter|note
observer|observe
objectiver|demonstrate
confirmer|confirm
infirmer|disprove
suspecter|suspect
soupçonner|suspect
évoquer|suggest
suggérer|suggest
témoigner|attest
survenir|occur
apparaître|appear
disparaître|disappear
débuter|begin
commencer|start
démarrer|start
cesser|stop
arrêter|stop
arrêt|discontinuation
interrompre|interrupt
poursuivre|continue
reprendre|resume
reprise|resumption
durer|last
persister|persist
céder|resolve
régresser|regress
régression|regression
résoudre|resolve
récidiver|recur
récidive|recurrence
rechute|relapse
rechuter|relapse
réapparaître|reappear
aggraver|worsen
s'aggraver|worsen
aggravation|worsening
s'améliorer|improve
amélioration|improvement
amélioré|improved
guérir|heal
guérison|recovery
guéri|cured
rétablissement|recovery
soulager|relieve
soulagement|relief
soulagé|relieved
souffrir|suffer
se plaindre|complain
plainte|complaint
signaler|report
rapporter|report
déclarer|state
affirmer|claim
décrire|describe
raconter|tell
expliquer|explain
préciser|specify
mentionner|mention
nier|deny
consulter|consult
consultation|visit
se présenter|attend
venir|come
amener|bring
amené|brought
adresser|refer
adressé|referred
orienter|refer
transférer|transfer
transféré|transferred
muté|transferred
admettre|admit
admis|admitted
admission|admission
hospitaliser|hospitalize
hospitalisé|hospitalized
hospitalisé|admitted
hospitalisation|hospital stay
hospitalisation|admission
séjour|stay
sortie|discharge
sortir|discharge
rentrer à domicile|discharged home
retour à domicile|discharge home
évoluer|progress
évolution|course
évolution favorable|favorable outcome
évolution défavorable|unfavorable outcome
évolution clinique|clinical course
suites|postoperative course
suites simples|uneventful course
sans particularité|unremarkable
suivi|follow-up
suivre|follow
recul|follow-up
à distance|later
contrôle|check
contrôler|check
surveiller|monitor
surveillance|monitoring
issue|outcome
issue fatale|fatal outcome
décéder|die
décédé|died
décès|death
mort|death
mourir|die
survie|survival
survivre|survive
survivant|survivor
vivant|alive
perdu de vue|lost to follow-up
antécédent|history
antécédents|past history
antécédents familiaux|family history
antécédents médicaux|medical history
antécédents chirurgicaux|surgical history
antécédents personnels|personal history
sans antécédent|no medical history
motif|reason
motif de consultation|chief complaint
motif d'admission|reason for admission
histoire de la maladie|history of present illness
anamnèse|history taking
interrogatoire|history taking
interroger|question
mode de vie|lifestyle
habitudes|habits
femme|woman
homme|man
dame|lady
monsieur|gentleman
fille|girl
garçon|boy
enfant|child
enfants|children
nourrisson|infant
bébé|baby
nouveau-né|newborn
nouveau-né|neonate
adolescent|teenager
adulte|adult
personne âgée|elderly person
sujet âgé|elderly subject
âgé|aged
âge|age
jeune|young
vieux|old
vieillard|elderly man
sexe|sex
masculin|male
féminin|female
malade|patient
patiente|patient
individu|individual
mère|mother
père|father
parents|parents
frère|brother
sœur|sister
fils|son
jumeau|twin
grand-mère|grandmother
grand-père|grandfather
oncle|uncle
tante|aunt
cousin|cousin
époux|husband
mari|husband
épouse|wife
conjoint|spouse
conjoint|partner
marié|married
célibataire|single
veuf|widower
veuve|widow
divorcé|divorced
famille|family
familial|familial
entourage|relatives
proche|relative
apparenté|related
consanguin|consanguineous
consanguinité|consanguinity
ami|friend
voisin|neighbor
collègue|colleague
depuis|since
depuis plusieurs jours|for several days
pendant|during
pendant|for
avant|before
après|after
lors|during
dès|from
jusqu'à|until
puis|then
ensuite|then
enfin|finally
finalement|finally
toujours|always
toujours|still
jamais|never
souvent|often
parfois|sometimes
rarement|rarely
habituellement|usually
généralement|generally
actuellement|currently
récemment|recently
récent|recent
précédemment|previously
auparavant|previously
précédent|previous
ultérieur|subsequent
ultérieurement|subsequently
secondairement|secondarily
initialement|initially
initial|initial
d'emblée|from the outset
d'abord|first
aussitôt|immediately
immédiatement|immediately
brutalement|abruptly
brutal|sudden
brutalement|suddenly
soudain|sudden
subit|sudden
progressivement|gradually
progressif|gradual
peu à peu|gradually
lentement|slowly
lent|slow
rapidement|rapidly
rapide|fast
rapide|rapid
spontanément|spontaneously
jour|day
nuit|night
semaine|week
mois|month
an|year
année|year
heure|hour
minute|minute
seconde|second
matin|morning
matinal|morning
midi|noon
après-midi|afternoon
soir|evening
hier|yesterday
aujourd'hui|today
la veille|the day before
veille|day before
lendemain|next day
quotidien|daily
quotidiennement|daily
hebdomadaire|weekly
mensuel|monthly
annuel|yearly
nocturne|nocturnal
nocturne|night
diurne|daytime
hiver|winter
été|summer
printemps|spring
automne|autumn
janvier|january
février|february
mars|march
avril|april
mai|may
juin|june
juillet|july
août|august
septembre|september
octobre|october
novembre|november
décembre|december
début|onset
début brutal|sudden onset
apparition|onset
survenue|occurrence
durée|duration
délai|delay
intervalle|interval
période|period
date|date
fois|time
plusieurs fois|several times
épisode|episode
crise|attack
accès|bout
poussée|flare
précoce|early
tardif|late
tardivement|late
retard|delay
prolongé|prolonged
bref|brief
court|short
long|long
longue durée|long-standing
ancien|old
ancien|former
nouveau|new
de nouveau|again
encore|still
autre|other
même|same
semblable|similar
similaire|similar
différent|different
identique|identical
plusieurs|several
quelques|few
nombreux|numerous
nombreux|many
beaucoup|much
peu|little
trop|too much
assez|enough
moins|less
plus|more
environ|about
presque|almost
seul|alone
seulement|only
uniquement|only
aussi|also
également|also
ainsi|thus
cependant|however
néanmoins|nevertheless
toutefois|however
malgré|despite
en dépit|despite
grâce|thanks
selon|according to
chez|in
contre|against
vers|toward
parmi|among
entre|between
autour|around
sous|under
sous|below
sur|on
dessus|above
dans|in
hors|outside
loin|far
près|near
à côté|beside
devant|in front of
derrière|behind
au-delà|beyond
au niveau|at the level
un|one
deux|two
trois|three
quatre|four
cinq|five
six|six
sept|seven
huit|eight
neuf|nine
dix|ten
onze|eleven
douze|twelve
quinze|fifteen
vingt|twenty
trente|thirty
quarante|forty
cinquante|fifty
soixante|sixty
cent|hundred
mille|thousand
premier|first
deuxième|second
troisième|third
quatrième|fourth
cinquième|fifth
dernier|last
moitié|half
tiers|third
quart|quarter
double|double
demi|half
augmenter|increase
augmenté|increased
augmentation|increase
majoré|increased
majorer|increase
majoration|increase
accru|increased
élevé|high
élevé|elevated
élévation|elevation
diminuer|decrease
diminué|decreased
diminution|decrease
baisse|drop
baisse|fall
baisser|lower
abaissé|lowered
bas|low
basse|low
réduire|reduce
réduit|reduced
hausse|rise
effondré|very low
chuter|drop
normalisé|normalized
se normaliser|return to normal
grand|large
gros|big
grosse|large
petit|small
volumineux|bulky
volumineux|large
énorme|huge
géant|giant
massif|massive
large|wide
étroit|narrow
épais|thick
mince|thin
fin|fine
haut|high
hauteur|height
largeur|width
longueur|length
profond|deep
profondeur|depth
superficiel|superficial
diamètre|diameter
taille|size
taille|height
poids|weight
mesurer|measure
mesurant|measuring
mesure|measurement
fort|strong
faible|weak
léger|mild
légère|mild
légèrement|slightly
discret|slight
modéré|moderate
modérément|moderately
important|significant
important|marked
intense|intense
sévère|severe
grave|severe
grave|serious
gravité|severity
bénin|benign
malin|malignant
aigu|acute
aiguë|acute
chronique|chronic
subaigu|subacute
sévérité|severity
total|total
partiel|partial
partiellement|partially
complet|complete
complètement|completely
entièrement|entirely
localisé|localized
siège|site
siéger|located
situé|located
localisation|location
diffus|diffuse
étendu|extensive
étendue|extent
généralisé|generalized
généralisé|widespread
isolé|isolated
unique|single
droit|right
droite|right
gauche|left
bilatéral|bilateral
unilatéral|unilateral
des deux côtés|on both sides
côté|side
les deux|both
supérieur|upper
inférieur|lower
antérieur|anterior
postérieur|posterior
moyen|middle
moyenne|mean
interne|inner
externe|outer
milieu|middle
bord|edge
centre|center
fond|bottom
sommet|apex
face|surface
extrémité|end
partie|part
région|region
zone|area
niveau|level
place|place
lieu|place
présence|presence
présent|present
absence|absence
absent|absent
manque|lack
manquer|lack
avec|with
sans|without
associé|associated
associé à|associated with
association|combination
accompagner|accompany
accompagné|accompanied
lié|linked
lien|link
dû à|due to
en raison de|because of
à cause de|because of
entraîner|cause
entraîner|lead to
provoquer|cause
provoquer|trigger
causer|cause
induire|induce
engendrer|generate
secondaire|secondary
suite à|following
à la suite de|following
conséquence|consequence
déclencher|trigger
déclenché|triggered
facteur déclenchant|trigger
favorisé par|favored by
rythmé par|related to
calmer|soothe
calmé par|relieved by
soulagé par|relieved by
aggravé par|aggravated by
exacerbé par|exacerbated by
fumer|smoke
fumeur|smoker
non-fumeur|non-smoker
ancien fumeur|former smoker
tabac|tobacco
tabagisme|smoking
tabagique|smoker
sevré|weaned
paquets-années|pack-years
boire|drink
boisson|drink
boisson|beverage
alcool|alcohol
alcoolisme|alcoholism
alcoolique|alcoholic
éthylisme|alcohol abuse
éthylique|alcoholic
ivre|drunk
ivresse|intoxication
drogue|drug
toxicomane|drug user
toxicomanie|drug addiction
usager de drogues|drug user
dépendance|addiction
chute|fall
tomber|fall
accident|accident
accident de la route|road accident
accident de la voie publique|road traffic accident
accident de travail|work accident
blessure|injury
blesser|injure
blessé|wounded
plaie|wound
coup|blow
choc|shock
choc direct|direct blow
heurter|hit
percuté|hit
renversé|knocked down
morsure|bite
mordre|bite
mordu|bitten
piqûre|sting
piqûre|bite
piqué|stung
griffure|scratch
brûlure|burn
brûlé|burned
coupure|cut
écrasement|crush
noyade|drowning
pendaison|hanging
électrocution|electrocution
incendie|fire
arme à feu|firearm
arme blanche|stab weapon
coup de couteau|stab wound
balle|bullet
agression|assault
bagarre|fight
violences|violence
voiture|car
conduire|drive
conducteur|driver
passager|passenger
piéton|pedestrian
vélo|bicycle
cycliste|cyclist
moto|motorcycle
camion|truck
travail|work
travailler|work
travailleur|worker
ouvrier|worker
métier|occupation
profession|occupation
emploi|job
chômage|unemployment
retraité|retired
agriculteur|farmer
éleveur|breeder
berger|shepherd
bûcheron|lumberjack
maçon|mason
peintre|painter
menuisier|carpenter
mineur|miner
soudeur|welder
chauffeur|driver
boucher|butcher
boulanger|baker
cuisinier|cook
coiffeur|hairdresser
enseignant|teacher
élève|pupil
étudiant|student
école|school
scolarisé|in school
infirmière|nurse
infirmier|nurse
médecin|physician
médecin|doctor
médecin traitant|general practitioner
médecin généraliste|general practitioner
généraliste|general practitioner
chirurgien|surgeon
spécialiste|specialist
sage-femme|midwife
kinésithérapeute|physiotherapist
urgentiste|emergency physician
réanimateur|intensivist
soignant|caregiver
aidant|caregiver
pompiers|firefighters
secours|rescue
hôpital|hospital
clinique|clinic
service|department
urgences|emergency department
service des urgences|emergency department
service d'urgence|emergency service
urgence|emergency
en urgence|urgently
urgent|urgent
réanimation|intensive care
réanimation|intensive care unit
soins intensifs|intensive care
unité de soins intensifs|intensive care unit
soins|care
soigner|treat
soin palliatif|palliative care
prise en charge|management
prendre en charge|manage
bloc opératoire|operating room
chambre|room
lit|bed
cabinet|office
maison|home
domicile|home
à domicile|at home
maison de retraite|nursing home
ville|city
campagne|countryside
rural|rural
pays|country
étranger|abroad
voyage|travel
voyager|travel
retour de voyage|returning traveler
séjour à l'étranger|stay abroad
originaire|native
origine|origin
né|born
naître|be born
vivre|live
habiter|live
logement|housing
sans domicile|homeless
prison|prison
prisonnier|prisoner
migrant|migrant
réfugié|refugee
animal|animal
animaux|animals
chien|dog
chat|cat
cheval|horse
vache|cow
bétail|cattle
mouton|sheep
chèvre|goat
porc|pig
oiseau|bird
pigeon|pigeon
perroquet|parrot
volaille|poultry
lapin|rabbit
souris|mouse
singe|monkey
serpent|snake
araignée|spider
abeille|bee
guêpe|wasp
moustique|mosquito
mouche|fly
tique|tick
puce|flea
ver|worm
vers|worms
poisson|fish
coquillage|shellfish
fruits de mer|seafood
viande|meat
viande crue|raw meat
lait|milk
lait cru|raw milk
fromage|cheese
œuf|egg
pain|bread
riz|rice
champignon|mushroom
champignon|fungus
légume|vegetable
arachide|peanut
noix|nut
miel|honey
sel|salt
sucre|sugar
eau|water
aliment|food
alimentation|diet
alimentaire|dietary
nourriture|food
manger|eat
repas|meal
jeûne|fasting
à jeun|fasting
régime|diet
régime sans gluten|gluten-free diet
régime sans sel|low-salt diet
avaler|swallow
vomir|vomit
mâcher|chew
dormir|sleep
sommeil|sleep
se réveiller|wake up
réveil|awakening
se lever|stand up
s'asseoir|sit
assis|sitting
couché|lying
allongé|lying down
debout|standing
marcher|walk
marche|walking
marche|gait
courir|run
monter|climb
effort|exertion
à l'effort|on exertion
au repos|at rest
repos|rest
exercice|exercise
sport|sport
sportif|athlete
nager|swim
natation|swimming
piscine|swimming pool
lever|lift
porter|carry
charge lourde|heavy load
pousser|push
tirer|pull
toucher|touch
voir|see
regarder|look
entendre|hear
parler|speak
crier|shout
pleurer|cry
rire|laugh
sourire|smile
respirer|breathe
inspirer|inhale
expirer|exhale
tousser|cough
éternuer|sneeze
uriner|urinate
saigner|bleed
gratter|scratch
transpirer|sweat
rougir|blush
trembler|shake
grossir|gain weight
maigrir|lose weight
perdre|lose
perte|loss
gagner|gain
prendre|take
prise|intake
prise|taking
donner|give
recevoir|receive
reçu|received
administrer|administer
administré|given
administration|administration
bénéficier|undergo
bénéficier de|benefit from
subir|undergo
effectuer|perform
effectué|performed
réaliser|perform
réalisé|performed
pratiquer|perform
pratiqué|performed
faire|do
mettre|put
mise en place|placement
mise en route|initiation
instaurer|initiate
instauré|initiated
débuté|started
utiliser|use
utilisation|use
employer|use
essayer|try
tenter|attempt
tentative|attempt
échec|failure
échouer|fail
réussir|succeed
succès|success
réussite|success
choisir|choose
décider|decide
décision|decision
proposer|offer
proposé|proposed
demander|ask
demander|request
demande|request
conseiller|advise
conseil|advice
refuser|refuse
refus|refusal
accepter|accept
accord|agreement
consentement|consent
penser|think
considérer|consider
retenir|retain
diagnostic retenu|final diagnosis
conclure|conclude
conclusion|conclusion
poser le diagnostic|diagnose
établir|establish
établi|established
porter le diagnostic|make the diagnosis
diagnostiqué|diagnosed
diagnostiquer|diagnose
connu|known
inconnu|unknown
méconnu|unrecognized
passé inaperçu|missed
négligé|neglected
traiter|treat
traité|treated
traitement|treatment
non traité|untreated
opérer|operate
opéré|operated
enlever|remove
retirer|remove
retiré|removed
retrait|removal
ablation|removal
drainer|drain
drainé|drained
lavage|washing
laver|wash
fermer|close
fermeture|closure
ouvrir|open
ouvert|open
ouverture|opening
remplacer|replace
remplacé|replaced
remplacement|replacement
changer|change
changement|change
modifier|modify
modification|change
garder|keep
laisser|leave
éviter|avoid
éviction|avoidance
empêcher|prevent
prévenir|prevent
prévention|prevention
protéger|protect
exposer|expose
exposition|exposure
contact|contact
dépister|screen
dépistage|screening
chercher|search
rechercher|look for
recherche|search
dosage|assay
doser|measure
répéter|repeat
répété|repeated
itératif|repeated
récidivant|recurrent
récurrent|recurrent
à répétition|recurrent
attendre|wait
attente|waiting
appeler|call
aider|help
aide|help
besoin|need
nécessiter|require
nécessité|requirement
nécessaire|necessary
capable|able
incapable|unable
pouvoir|can
devoir|must
permettre|allow
bien|well
bon|good
bonne|good
mauvais|poor
mauvaise|bad
mieux|better
pire|worse
bon état général|good general condition
mauvais état général|poor general condition
état|condition
état général|general condition
altération de l'état général|deterioration of general condition
altération|impairment
altéré|impaired
stable|stable
stabilisé|stabilized
instable|unstable
conscient|conscious
inconscient|unconscious
conscience|consciousness
sain|healthy
bonne santé|good health
santé|health
en bonne santé|healthy
indemne|free
intact|intact
atteint|affected
atteinte|involvement
touché|affected
atteint de|suffering from
porteur|carrier
séquelle|sequela
séquelles|sequelae
sans séquelle|without sequelae
conservé|preserved
préservé|preserved
rétabli|recovered
perdu|lost
handicap|disability
handicapé|disabled
invalidité|disability
gêne|discomfort
gêner|hamper
trouble|disorder
troubles|disorders
maladie|disease
affection|condition
mal|pain
cas|case
observation|case report
présentation|presentation
tableau|picture
tableau clinique|clinical picture
signe|sign
signes|signs
symptôme|symptom
renseignement|information
rendez-vous|appointment
dossier|record
compte rendu|report
résultat|result
bilan|workup
bilan|assessment
bilan sanguin|blood tests
examen|examination
examen physique|physical examination
examen clinique|clinical examination
à l'examen|on examination
valeur|value
taux|level
taux|rate
seuil|threshold
norme|normal range
dans les limites de la normale|within normal limits
par voie orale|orally
par voie intraveineuse|intravenously
voie|route
vie|life
vital|vital
pronostic vital|life-threatening
risque vital|life-threatening risk
quotidienne|daily
aucun|no
ni|neither
ni|nor
rien|nothing
ou|or
si|if
quand|when
lorsque|when
tandis que|while
alors que|whereas
donc|therefore
car|because
puisque|since
parce que|because
comme|as
très|very
tout|all
tous|all
chaque|each
certain|some
tel|such
propre|own
propre|clean
sale|dirty
vrai|true
faux|false
réel|real
possible|possible
facile|easy
difficile|difficult
difficulté|difficulty
difficilement|with difficulty
impossible|impossible
inhabituel|unusual
habituel|usual
courant|common
étrange|strange
inattendu|unexpected
fortuit|incidental
découverte fortuite|incidental finding
de façon fortuite|incidentally
par hasard|by chance
`;
