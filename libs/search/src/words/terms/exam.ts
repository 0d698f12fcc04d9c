/** Words of reasoning and of explained exam questions; lines `français|english`. */
export const EXAM_TERMS = `
réponse|answer
réponse correcte|correct answer
bonne réponse|right answer
réponse fausse|wrong answer
mauvaise réponse|wrong answer
répondre|answer
question|question
énoncé|statement
énoncé de la question|question stem
choix|choice
choix|option
proposition|option
option|option
options restantes|remaining options
parmi les suivants|among the following
suivant|following
suivant|next
ci-dessus|above
ci-dessous|below
ci-après|hereafter
lequel|which
laquelle|which
quel|which
quelle|what
pourquoi|why
comment|how
combien|how many
correct|correct
incorrect|incorrect
exact|accurate
inexact|inaccurate
erroné|erroneous
erreur|mistake
se tromper|be wrong
juste|right
vraie|true
fausse|false
écarter|rule out
éliminer|rule out
exclure|exclude
exclusion|exclusion
écarté|ruled out
on écarte|we rule out
diagnostic d'exclusion|diagnosis of exclusion
sauf|except
excepté|except
à l'exception de|with the exception of
douteux|doubtful
doute|doubt
sans doute|no doubt
en cas de doute|if in doubt
probable|likely
probablement|probably
le plus probable|most likely
diagnostic le plus probable|most likely diagnosis
peu probable|unlikely
improbable|unlikely
probabilité|likelihood
fréquent|frequent
fréquent|common
plus fréquent|more common
le plus fréquent|most common
la plus fréquente|most frequent
cause la plus fréquente|most common cause
fréquence|frequency
moins fréquent|less common
rare|rare
rarement en cause|rarely involved
typique|typical
atypique|atypical
caractéristique|characteristic
caractéristique|feature
évocateur|suggestive
évocateur de|suggestive of
compatible avec|consistent with
compatible|consistent
concordant|consistent
en faveur de|in favor of
en faveur|supports
orienter vers|point to
indiquer|indicate
indication|indication
indiqué|indicated
contre-indication|contraindication
contre-indiqué|contraindicated
traitement de choix|treatment of choice
traitement de première intention|first-line treatment
première intention|first line
deuxième intention|second line
premier choix|first choice
de choix|of choice
examen de choix|test of choice
examen de référence|gold standard
étalon-or|gold standard
technique de choix|technique of choice
conduite à tenir|management
attitude|approach
attitude thérapeutique|therapeutic approach
démarche|approach
démarche diagnostique|diagnostic approach
étape suivante|next step
étape|step
mesure à prendre|measure to take
mesure la plus appropriée|most appropriate measure
approprié|appropriate
adéquat|adequate
convenable|suitable
recommander|recommend
recommandé|recommended
recommandation|recommendation
recommandations|guidelines
préconisé|advocated
conseillé|advised
déconseillé|not advised
inutile|useless
utile|useful
utilité|usefulness
suffisant|sufficient
suffire|suffice
insuffisant|insufficient
obligatoire|mandatory
facultatif|optional
essentiel|essential
fondamental|fundamental
clé|key
élément clé|key feature
indice|clue
piste|clue
donnée|data
données|data
données fournies|data provided
fournir|provide
connaître|know
savoir|know
se rappeler|remember
rappelons|remember
retenir que|remember that
il convient|it is advisable
il faut|one must
il est nécessaire|it is necessary
il s'agit de|this is
il s'agit d'un|this is a
on nous présente|we are presented with
on nous parle|we are told
on nous demande|we are asked
ils nous disent|they tell us
ils nous demandent|they ask us
nous devons penser|we should think
penser à|think of
faire penser|suggest
pensons|think
croire|believe
selon moi|in my opinion
à mon avis|in my opinion
avis|opinion
discuter|discuss
discutable|debatable
controversé|controversial
contester|challenge
contestable|questionable
annuler|cancel
piège|trap
hésiter|hesitate
confondre|confuse
confusion possible|possible confusion
ressembler|resemble
ressemblance|resemblance
distinguer|distinguish
différencier|differentiate
différence|difference
différentiel|differential
diagnostic différentiel|differential diagnosis
comparer|compare
comparaison|comparison
contrairement à|unlike
contraire|opposite
à l'inverse|conversely
par contre|on the other hand
en revanche|in contrast
plutôt|rather
au lieu de|instead of
bien que|although
même si|even if
sinon|otherwise
surtout|especially
notamment|in particular
principalement|mainly
principal|main
avant tout|above all
par exemple|for example
c'est-à-dire|that is
autrement dit|in other words
en outre|furthermore
de plus|moreover
par ailleurs|besides
d'ailleurs|moreover
en effet|indeed
par conséquent|consequently
en conséquence|accordingly
afin de|in order to
pour|for
en général|in general
en règle générale|as a rule
dans la plupart des cas|in most cases
la plupart|most
majorité|majority
majeur|major
mineur|minor
minorité|minority
critère|criterion
critères|criteria
critères diagnostiques|diagnostic criteria
remplir les critères|meet the criteria
remplir|fulfill
répond aux critères|meets the criteria
classer|classify
classement|classification
stade|stage
stade précoce|early stage
stade avancé|advanced stage
stadification|staging
bilan d'extension|staging
grade|grade
degré|degree
définir|define
définition|definition
appelé|called
dit|so-called
nom|name
nommer|name
type|type
sorte|kind
genre|gender
forme|form
groupe|group
ensemble|set
règle|rule
règle générale|general rule
loi|law
théorie|theory
hypothèse|hypothesis
preuve|evidence
preuve|proof
démontrer|prove
démontré|proven
étude|study
étudier|study
essai|trial
essai clinique|clinical trial
essai contrôlé randomisé|randomized controlled trial
randomisé|randomized
tirage au sort|randomization
aveugle|blind
double aveugle|double blind
témoin|control
cas-témoins|case-control
cohorte|cohort
échantillon|sample
population|population
moyenne|average
médiane|median
écart-type|standard deviation
intervalle de confiance|confidence interval
signification statistique|statistical significance
statistiquement significatif|statistically significant
puissance|power
biais|bias
biais de sélection|selection bias
facteur de confusion|confounder
variable|variable
risque|risk
risque relatif|relative risk
rapport des cotes|odds ratio
réduction du risque|risk reduction
nombre de sujets à traiter|number needed to treat
facteur de risque|risk factor
facteurs de risque|risk factors
facteur pronostique|prognostic factor
pronostic|prognosis
prévalence|prevalence
incidence|incidence
mortalité|mortality
taux de mortalité|mortality rate
létalité|case fatality
morbidité|morbidity
espérance de vie|life expectancy
sensibilité|sensitivity
spécificité|specificity
valeur prédictive positive|positive predictive value
valeur prédictive négative|negative predictive value
vrai positif|true positive
faux positif|false positive
faux négatif|false negative
rapport de vraisemblance|likelihood ratio
courbe|curve
méta-analyse|meta-analysis
revue systématique|systematic review
santé publique|public health
épidémie|outbreak
éclosion|outbreak
flambée|outbreak
déclaration obligatoire|notifiable disease
isolement|isolation
quarantaine|quarantine
cause|cause
causal|causal
étiologie|etiology
mécanisme|mechanism
physiopathologie|pathophysiology
responsable|responsible
en cause|involved
impliqué|involved
jouer un rôle|play a role
rôle|role
effet|effect
effet indésirable|adverse effect
effet secondaire|side effect
effets secondaires|side effects
complication|complication
compliquer|complicate
complication la plus fréquente|most common complication
danger|danger
dangereux|dangerous
menacer|threaten
sûr|safe
sécurité|safety
bénéfice|benefit
avantage|advantage
inconvénient|disadvantage
efficace|effective
efficacité|efficacy
inefficace|ineffective
but|goal
objectif|goal
cible|target
viser|aim
éthique|ethics
secret médical|medical confidentiality
autonomie|autonomy
bienfaisance|beneficence
justice|justice
consentement éclairé|informed consent
directives anticipées|advance directives
tuteur|guardian
mineure|minor
droit|law
juge|judge
expérience|experience
pratique|practice
pratique clinique|clinical practice
enseigner|teach
apprendre|learn
apprentissage|learning
leçon|lesson
examen|exam
image|image
image associée|associated image
figure|figure
manuel|textbook
fiche|sheet
voir image|see image
schéma|diagram
lire|read
lecture|reading
écrire|write
note|grade
facile à répondre|easy to answer
question difficile|difficult question
question directe|direct question
question sur|question about
thème|topic
sujet|topic
sujet|subject
domaine|field
connaissance|knowledge
notion|concept
concept|concept
logique|logical
évident|obvious
clair|clear
clairement|clearly
flou|vague
simple|simple
compliqué|complicated
cohérent|coherent
raison|reason
raisonnement|reasoning
expliquer par|explained by
justifier|justify
justifié|justified
soutenir|support
appuyer|support
étayer|support
contredire|contradict
reste|remains
rester|remain
demeurer|remain
devenir|become
sembler|seem
paraître|appear
s'avérer|prove to be
correspondre|correspond
correspond à|corresponds to
appartenir|belong
contenir|contain
comprendre|include
comprendre|understand
inclure|include
comporter|include
consister|consist
dépendre|depend
dépend de|depends on
selon le cas|as the case may be
concerner|concern
concernant|regarding
quant à|as for
au sujet de|regarding
par rapport à|compared with
vis-à-vis|with respect to
lorsqu'il y a|when there is
il existe|there is
il y a|there is
il n'y a pas|there is no
porter sur|relate to
permettre de|make it possible
obtenir|obtain
obtenu|obtained
exiger|require
requérir|require
prioritaire|priority
priorité|priority
d'abord|in the first place
avant de|before
après avoir|after
tant que|as long as
dès que|as soon as
en l'absence de|in the absence of
en présence de|in the presence of
devant|faced with
face à|faced with
en cas de|in case of
compte tenu de|given
étant donné|given
vu que|given that
tenir compte|take into account
prendre en compte|take into account
`;
