/** Pregnancy and birth, childhood, mental health; lines `français|english`. */
export const FAMILY_TERMS = `
grossesse|pregnancy
enceinte|pregnant
femme enceinte|pregnant woman
grossesse extra-utérine|ectopic pregnancy
grossesse gémellaire|twin pregnancy
grossesse multiple|multiple pregnancy
grossesse môlaire|molar pregnancy
môle hydatiforme|hydatidiform mole
gémellaire|twin
semaines d'aménorrhée|weeks of gestation
semaines d'aménorrhée|weeks of amenorrhea
semaines de grossesse|weeks pregnant
terme|term
à terme|at term
né à terme|born at term
avant terme|preterm
prématuré|premature
prématuré|preterm infant
prématurité|prematurity
trimestre|trimester
premier trimestre|first trimester
primipare|primiparous
primigeste|primigravida
multipare|multiparous
gestité|gravidity
parité|parity
geste|gravida
pare|para
date des dernières règles|last menstrual period
dernières règles|last menstrual period
cycle menstruel|menstrual cycle
menstruel|menstrual
puberté|puberty
ménopausée|postmenopausal
ménopause|menopause
fausse couche|miscarriage
avortement spontané|miscarriage
avortement|abortion
interruption volontaire de grossesse|abortion
interruption de grossesse|termination of pregnancy
interruption médicale de grossesse|medical termination of pregnancy
fœtus|fetus
fœtal|fetal
embryon|embryo
œuf clair|blighted ovum
ovule|ovum
fécondation in vitro|in vitro fertilization
sac gestationnel|gestational sac
liquide amniotique|amniotic fluid
rupture prématurée des membranes|premature rupture of membranes
perte des eaux|water breaking
contractions utérines|uterine contractions
contraction|contraction
travail|labor
début du travail|onset of labor
menace d'accouchement prématuré|threatened preterm labor
accouchement|delivery
accouchement|childbirth
accoucher|give birth
accouchement par voie basse|vaginal delivery
voie basse|vaginal route
césarienne|cesarean section
césarienne en urgence|emergency cesarean section
forceps|forceps
ventouse|vacuum extraction
siège|breech
présentation du siège|breech presentation
délivrance|third stage of labor
hémorragie de la délivrance|postpartum hemorrhage
rétention placentaire|retained placenta
hématome rétroplacentaire|placental abruption
prééclampsie|preeclampsia
éclampsie|eclampsia
suites de couches|postpartum period
suites de couches|puerperium
accouchée|postpartum woman
allaitement|breastfeeding
allaitement maternel|breastfeeding
allaiter|breastfeed
allaité|breastfed
biberon|bottle
tétée|feeding
sevrage|weaning from breast
mort-né|stillborn
mort fœtale in utero|intrauterine fetal death
mort in utero|stillbirth
retard de croissance intra-utérin|intrauterine growth restriction
poids de naissance|birth weight
petit poids de naissance|low birth weight
naissance|birth
à la naissance|at birth
score d'apgar|apgar score
souffrance fœtale|fetal distress
souffrance néonatale|neonatal distress
jaunisse du nouveau-né|neonatal jaundice
maternité|maternity ward
maternel|maternal
paternel|paternal
néonatal|neonatal
couveuse|incubator
lange|diaper
couche|diaper
érythème fessier|diaper rash
croûtes de lait|cradle cap
mort subite du nourrisson|sudden infant death syndrome
pleurs du nourrisson|infant crying
coliques du nourrisson|infant colic
poussée dentaire|teething
dent de lait|baby tooth
enfance|childhood
adolescence|adolescence
âge adulte|adulthood
pédiatre|pediatrician
pédiatrique|pediatric
gynécologue|gynecologist
gynécologique|gynecological
courbe de croissance|growth chart
retard statural|short stature
retard staturo-pondéral|failure to thrive
stagnation pondérale|failure to thrive
retard mental|intellectual disability
retard psychomoteur|developmental delay
développement psychomoteur|psychomotor development
développement|development
acquisitions|milestones
retard de langage|language delay
déficience intellectuelle|intellectual disability
arriération mentale|mental retardation
âge osseux|bone age
puberté précoce|precocious puberty
retard pubertaire|delayed puberty
garde d'enfants|childcare
crèche|daycare
garderie|daycare
jouet|toy
jouer|play
maltraitance|abuse
enfant maltraité|abused child
abus sexuel|sexual abuse
viol|rape
secoué|shaken
bébé secoué|shaken baby
négligence|neglect
adopté|adopted
orphelin|orphan
hyperactivité|hyperactivity
trouble déficitaire de l'attention|attention deficit disorder
attention|attention
autisme|autism
autiste|autistic
humeur|temper
humeur triste|low mood
trouble de l'humeur|mood disorder
anxiété|anxiety
anxieux|anxious
inquiet|worried
inquiétude|concern
inquiétant|worrisome
soucis|worries
stress|stress
attaque de panique|panic attack
trouble panique|panic disorder
trouble obsessionnel compulsif|obsessive-compulsive disorder
trouble de la personnalité|personality disorder
trouble mental|mental disorder
maladie mentale|mental illness
santé mentale|mental health
folie|madness
psychiatre|psychiatrist
psychologue|psychologist
suicide|suicide
se suicider|commit suicide
tentative de suicide|suicide attempt
tentative d'autolyse|suicide attempt
autolyse|suicide
automutilation|self-harm
scarification|self-cutting
deuil|grief
deuil|bereavement
choc émotionnel|emotional shock
colère|anger
honte|shame
culpabilité|guilt
désespoir|hopelessness
joie|joy
plaisir|pleasure
perte d'intérêt|loss of interest
repli sur soi|withdrawal
isolement social|social isolation
isolé socialement|socially isolated
solitude|loneliness
méfiant|suspicious
méfiance|mistrust
persécution|persecution
délire de persécution|persecutory delusion
hallucinations auditives|auditory hallucinations
hallucinations visuelles|visual hallucinations
voix|voices
pensée|thought
pensées|thoughts
rêve|dream
comportement|behavior
comportemental|behavioral
caractère|personality
trouble du caractère|personality change
modification du comportement|behavioral change
bizarre|odd
cognitif|cognitive
déclin cognitif|cognitive decline
esprit|mind
intelligence|intelligence
trouble du sommeil|sleep disorder
troubles du sommeil|sleep disturbance
ralenti|slowed
ralentissement|slowing
ralentissement psychomoteur|psychomotor retardation
manie|mania
maniaque|manic
accès maniaque|manic episode
jeu pathologique|gambling
trouble alimentaire|eating disorder
troubles du comportement alimentaire|eating disorders
vomissements provoqués|self-induced vomiting
entretien|interview
entretien psychiatrique|psychiatric interview
thérapie cognitivo-comportementale|cognitive behavioral therapy
internement|commitment
hospitalisation sous contrainte|involuntary admission
simulation|malingering
simuler|feign
trouble factice|factitious disorder
trouble de conversion|conversion disorder
hypocondrie|health anxiety
souvenir|memory
traumatisme psychique|psychological trauma
état de stress post-traumatique|post-traumatic stress disorder
couple|couple
vie sexuelle|sexual life
sexuellement actif|sexually active
désir|desire
libido|sex drive
`;
