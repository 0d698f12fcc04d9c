/** Microbes and how they spread; lines `français|english`. */
export const MICROBE_TERMS = `
germe|germ
germe|pathogen
germes|organisms
microbe|microorganism
bactérie|bacterium
bactéries|bacteria
bacille|bacillus
bacille de koch|mycobacterium tuberculosis
bacilles acido-alcoolo-résistants|acid-fast bacilli
bacille acido-alcoolo-résistant|acid-fast bacillus
bacilles gram négatif|gram-negative rods
bacille à gram négatif|gram-negative rod
cocci gram positif|gram-positive cocci
staphylocoque|staphylococcus
staphylocoque doré|staphylococcus aureus
staphylocoque doré résistant à la méticilline|methicillin-resistant staphylococcus aureus
streptocoque|streptococcus
streptocoque du groupe b|group b streptococcus
pneumocoque|pneumococcus
pneumocoque|streptococcus pneumoniae
méningocoque|meningococcus
méningocoque|neisseria meningitidis
gonocoque|gonococcus
gonocoque|neisseria gonorrhoeae
entérocoque|enterococcus
colibacille|escherichia coli
salmonelle|salmonella
shigelle|shigella
légionelle|legionella
légionellose|legionnaires disease
tréponème|treponema
spirochète|spirochete
rickettsie|rickettsia
mycobactérie|mycobacterium
mycobactéries atypiques|nontuberculous mycobacteria
virus|virus
viral|viral
virale|viral
virus respiratoire syncytial|respiratory syncytial virus
virus de l'hépatite b|hepatitis b virus
virus de l'hépatite c|hepatitis c virus
virus d'epstein-barr|epstein-barr virus
virus varicelle-zona|varicella-zoster virus
virus de la dengue|dengue virus
virus du papillome humain|human papillomavirus
papillomavirus humain|human papillomavirus
cytomégalovirus|cytomegalovirus
charge virale|viral load
rétrovirus|retrovirus
coronavirus|coronavirus
levure|yeast
levures|yeasts
moisissure|mold
filament|hypha
filaments mycéliens|hyphae
champignons|fungi
mycélium|mycelium
parasite|parasite
parasitaire|parasitic
parasitose|parasitic infection
ver solitaire|tapeworm
ténia|tapeworm
oxyure|pinworm
oxyures|pinworms
ascaris|roundworm
ankylostome|hookworm
douve|fluke
douve du foie|liver fluke
bilharziose|schistosomiasis
filaire|filaria
filariose|filariasis
anguillulose|strongyloidiasis
anguillule|strongyloides
échinococcose|echinococcosis
amibe|ameba
amibiase|amebiasis
amibien|amebic
lambliase|giardiasis
leishmaniose|leishmaniasis
toxoplasmose|toxoplasmosis
sarcopte|scabies mite
acarien|mite
acariens|house dust mites
punaise de lit|bedbug
pou|louse
puces|fleas
asticot|maggot
larve|larva
larves|larvae
œufs|eggs
kystes|cysts
spore|spore
contagieux|contagious
contagion|contagion
transmission|spread
transmettre|transmit
transmis|transmitted
transmission sexuelle|sexual transmission
porteur sain|healthy carrier
portage|carriage
cas contact|contact person
incubation|incubation
période d'incubation|incubation period
foyer épidémique|outbreak
flore|flora
souche|strain
souche|stem
cellules souches|stem cells
cellule souche|stem cell
colonie|colony
multirésistant|multidrug-resistant
bactérien|bacterial
fongique|fungal
infectieux|infectious
maladie infectieuse|infectious disease
foyer dentaire|dental focus
eau contaminée|contaminated water
contaminé|contaminated
souillé|soiled
hygiène|hygiene
lavage des mains|hand washing
gants|gloves
tique|tick bite
piqûre de tique|tick bite
piqûre d'insecte|insect bite
piqûre de moustique|mosquito bite
morsure de chien|dog bite
morsure de serpent|snakebite
griffure de chat|cat scratch
brucellose|brucellosis
mélitococcie|brucellosis
pasteurellose|pasteurellosis
tularémie|tularemia
listériose|listeriosis
syphilis|syphilis
chancre|chancre
vérole|syphilis
sang contaminé|contaminated blood
accident d'exposition au sang|needlestick injury
rapport non protégé|unprotected intercourse
partenaire|partner
partenaires multiples|multiple partners
homosexuel|homosexual
`;
