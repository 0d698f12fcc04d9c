/** Eye, ear, nose and throat, teeth, skin; lines `français|english`. */
export const SENSE_TERMS = `
ophtalmologue|ophthalmologist
ophtalmologiste|ophthalmologist
opticien|optician
myope|nearsighted
myopie|nearsightedness
myopie|myopia
presbytie|presbyopia
strabisme|squint
strabisme|crossed eyes
loucher|squint
cataracte|cataract
glaucome|glaucoma
glaucome à angle fermé|angle-closure glaucoma
décollement de rétine|retinal detachment
déchirure rétinienne|retinal tear
trou maculaire|macular hole
tache aveugle|blind spot
scotome|blind spot
rétinopathie|retinopathy
œdème papillaire|papilledema
œdème papillaire|optic disc swelling
pâleur papillaire|optic disc pallor
névrite optique|optic neuritis
neuropathie optique|optic neuropathy
amaurose|blindness
hémianopsie|hemianopia
kératite|keratitis
conjonctivite|pink eye
uvéite|uveitis
orgelet|stye
chalazion|chalazion
taie|corneal opacity
hypopion|hypopyon
cellules en chambre antérieure|anterior chamber cells
hémorragie du vitré|vitreous hemorrhage
exophtalmie|bulging eyes
exophtalmie|proptosis
yeux exorbités|bulging eyes
énophtalmie|sunken eye
ophtalmoplégie|eye muscle paralysis
mouvements oculaires|eye movements
cercle périorbitaire|periorbital ring
cernes|dark circles
daltonisme|color blindness
vision des couleurs|color vision
vision nocturne|night vision
héméralopie|night blindness
œil au beurre noir|black eye
vue trouble|blurry vision
halos|halos
fente palpébrale|palpebral fissure
oto-rhino-laryngologiste|otolaryngologist
oto-rhino-laryngologie|otolaryngology
otite|ear infection
otite moyenne aiguë|acute otitis media
otite externe|swimmer's ear
cérumen|earwax
sinusite|sinusitis
polypes nasaux|nasal polyps
polypose nasale|nasal polyposis
rhume des foins|hay fever
rhinite allergique|allergic rhinitis
végétations adénoïdes|adenoids
adénoïdectomie|adenoidectomy
amygdalectomie|tonsillectomy
phlegmon|phlegmon
phlegmon de l'amygdale|peritonsillar abscess
abcès rétropharyngé|retropharyngeal abscess
épiglottite|epiglottitis
laryngite|croup
laryngite striduleuse|croup
nodule vocal|vocal nodule
fracture du nez|broken nose
vertige positionnel|positional vertigo
implant cochléaire|cochlear implant
audioprothèse|hearing aid
oreille décollée|prominent ear
dentiste|dentist
chirurgien-dentiste|dental surgeon
carie|cavity
carie dentaire|tooth decay
caries|caries
abcès dentaire|dental abscess
dent de sagesse|wisdom tooth
dents de sagesse|wisdom teeth
incisive|incisor
canine|canine
prémolaire|premolar
molaire|molar
couronne|crown
émail|enamel
pulpe dentaire|dental pulp
traitement de canal|root canal treatment
dévitaliser|root canal treatment
plombage|filling
obturation|filling
arracher|pull out
extraction dentaire|tooth extraction
avulsion|extraction
avulsion dentaire|tooth extraction
édenté|edentulous
implant dentaire|dental implant
appareil dentaire|braces
tartre|tartar
plaque dentaire|dental plaque
gingivite|gum disease
déchaussement|loosening
parodontite|periodontitis
parodontal|periodontal
malocclusion|malocclusion
mastication|chewing
mordre|bite down
articulé dentaire|dental occlusion
articulation temporo-mandibulaire|temporomandibular joint
ouverture de la bouche|mouth opening
limitation de l'ouverture buccale|limited mouth opening
chéilite|cracked lips
perlèche|angular cheilitis
langue noire|black hairy tongue
frein de langue|tongue-tie
kyste dentaire|dental cyst
dermatologue|dermatologist
dermatose|skin disease
maladie de peau|skin disease
lésions cutanées|skin lesions
éruption maculopapuleuse|maculopapular rash
éruption vésiculeuse|vesicular rash
éruption prurigineuse|itchy rash
papuleux|papular
vésiculeux|vesicular
bulleux|bullous
macule|macule
papule|papule
pustule|pustule
nappe érythémateuse|erythematous patch
plaque érythémateuse|erythematous plaque
urticaire|hives
urticaire|urticaria
papillomateux|papillomatous
eczéma|eczema
eczéma de contact|contact dermatitis
dermatite atopique|atopic dermatitis
dermatite de contact|contact dermatitis
dermite séborrhéique|seborrheic dermatitis
pellicules|dandruff
psoriasis|psoriasis
pityriasis rosé|pityriasis rosea
acné|acne
points noirs|blackheads
comédon|blackhead
couperose|rosacea
rosacée|rosacea
pelade|alopecia areata
vitiligo|vitiligo
pemphigoïde bulleuse|bullous pemphigoid
dermatite herpétiforme|dermatitis herpetiformis
érythème noueux|erythema nodosum
érythème polymorphe|erythema multiforme
toxidermie|drug eruption
toxidermie|drug rash
éruption médicamenteuse|drug eruption
nécrolyse épidermique toxique|toxic epidermal necrolysis
livedo|mottled skin
lupus cutané|cutaneous lupus
lichen plan|lichen planus
kératose actinique|actinic keratosis
kératose séborrhéique|seborrheic keratosis
nævus|nevus
nævus|mole
tache de vin|port-wine stain
tache de naissance|birthmark
tache mongolique|mongolian spot
envie|birthmark
taches de rousseur|freckles
lentigo|age spot
ride|wrinkle
rides|wrinkles
peau sèche|dry skin
peau grasse|oily skin
gras|oily
peau fine|thin skin
peau épaissie|thickened skin
bronzage|tanning
bronzé|tanned
soleil|sun
exposition solaire|sun exposure
protection solaire|sunscreen
crème solaire|sunscreen
photosensibilité|photosensitivity
zone photo-exposée|sun-exposed area
lucite|polymorphous light eruption
mélasma|melasma
hyperpigmentation|skin darkening
dépigmenté|depigmented
mélanodermie|skin darkening
ongle incarné|ingrown nail
ongle en verre de montre|clubbing
onychomycose|nail fungus
périonyxis|paronychia
intertrigo|intertrigo
mycose des ongles|nail fungus
sillon scabieux|scabies burrow
excoriation|scratch mark
lésions de grattage|scratch marks
grattage|scratching
chéloïde|keloid
bourgeon charnu|granulation tissue
granulation|granulation
hyperhidrose|excessive sweating
transpiration excessive|excessive sweating
cheveux blancs|gray hair
cheveux clairsemés|sparse hair
clairsemé|sparse
pilaire|hair
plaque d'alopécie|bald patch
chauve|bald
barbe|beard
moustache|mustache
duvet|down
sourcils|eyebrows
cils|eyelashes
acrosyndrome|vasospasm of the fingers
phénomène de raynaud|raynaud phenomenon
orteils violacés|purple toes
ulcère de buruli|buruli ulcer
plaie chronique|chronic wound
plaie surinfectée|infected wound
brûlure du second degré|second-degree burn
tatouage|tattoo
bijou|jewelry
piercing|piercing
boucle d'oreille|earring
cosmétique|cosmetic
savon|soap
parfum|perfume
teinture|dye
teinture capillaire|hair dye
`;
