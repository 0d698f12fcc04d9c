/**
 * Everyday and medical words that are also names of people or towns in the lists of INSEE. Alone they say nothing;
 * with a title, a label or beside a name that is only a name they are taken for one ("docteur Petit").
 */
const FRENCH = `
de la le les des du sans gauche patient patiente masse niveau deux droit droite son sa ses elle elles cas signe signes trouve agit bien fievre plan taille eme
charge bonne grand grande bon membre cours vers an ans devant regard meme aucun eu mere pere fosse raison sus place bras fond corps faisant tete
fois main premier cote six vu debut bas basse terme peri cures cure bout abondance nouveau col moyen geste foyer large marche facon pose vie
pre jeune severe vue renal rein gene molles long longue fin pied cheville aires aire petite petit garcon fille doppler prenant nourrisson dehors
tronc travers coude moins maligne malin champs champ visage loge bord bords forte fort contre lyse colon sante ligne mesure poignet simple
durant bassin grosse gros point points antero chiffre met celle celles marque libre mauvais coupe coeur selles selle porte trans force para verge
racine racines vivant alpha salle parce passe canal blanc blanche noir noire brun roux pousse dessus soeur frere fils fine fins jaunatre langue
maniere marges marge branche branches perdu grave bi donne sera tendon molle mol sale parois genoux cave caves lisse lisses max abondant greffe franc
va berges berge anse leger degre compte garde chambre faux malaise bouche maux rouge moitie pic pare mollet coma fillette plancher colonne
chaines chaine benigne jumeau jumeaux jumelle semi clair claire germe mariage ondes ongles si drain creux liee lie lies second debris tantot
rares frais hilaire primitive tant fleche plat cheval veille lame sacre ya collet cornee fevrier hanches rayon bourse juste premieres court
courbe courte courtes mene pince rendu couches cordon croise poly croix coudes plateau plateaux epineuse rose remise corne cultures journee
talon botte fer commun leurs nee ne pure sens vis maman garrot tours tour marques manuelle goutte sylvienne port comble gland batt juge bons lamina
orange melena parage calme ville villes pays couronne fosses reveille gorge appel arrive grace crete saillant fuseau neo riche sains palais geant
pavillon maison cochez jardin bleu carpe koch pan sueur lampe tardif chasse serre demeure conseil cadet janvier pleurs ecole boudin bourgeon
personne cerveau souche defaut sol tel ami amie arceau godet dore broche liberte vif iris prudente teneur atlas pertuis borgne chacun brusque
tache angoisse cris papillon paquet juillet carene avril portal bulles bulle bouton front soleil mange leve marchant cheminant doute sem dorso
fouet bus chef bec canard roche gras manuel vitale vital traverse crochet constant primo gain servant miel tendu circoncis cesse pallier pares
ramus poivre relevant colle survie desir mur bot martial borde belle hommes homme femme venant donner ur lucide re devie sillon ballon ballons
dune vitre homo redon galea train mousse hiver bonnes reno juin mars abeille mole plane monte lien ascension sachet coin arcade publier
voisin onlay gout plante tri boitier filet mai chapelet mer hui corde bureau police balle levant rue compagnon bosse
ete automne printemps matin soir nuit midi jour lundi mardi mercredi jeudi vendredi samedi dimanche octobre septembre novembre decembre aout
noel pascal marine marin mer olive cerise ambre jade perle aime aimee desiree prudence constance fleur violette marguerite camomille lavande reine roi
prince comte baron duc pape eveque chevalier berger boucher boulanger charpentier cordonnier couturier fournier meunier maire mercier potier tailleur
tonnelier vigneron marchand masson carpentier cousin cousine oncle tante neveu parent parents enfant enfants epoux epouse mari veuve veuf
barbier bonnet manteau chapeau robe botte gant poisson mouton lapin renard loup corbeau merle pinson coq poulet boeuf vache levrier lion
riviere fontaine pont puits moulin chateau tour eglise chapelle village bourg hameau foret bois arbre chene hetre peuplier pommier poirier
noyer prunier rosier buisson pre pres prairie montagne mont val vallee colline plaine desert lac marais etang mare source
rousse blond blonde gentil joly joli bel beau beaux brave hardi vaillant courtois sage sauvage doux douce fier gaillard gai heureux content
droits gauches carre rond ronde court haut haute bas plat creuse gris grise vert verte bleue jaune brune
deuxieme troisieme dernier derniere nouvelle ancien ancienne age agee seul seule tout toute tous toutes autre autres
lecteur auteur docteur interne externe chirurgien dentiste medecin infirmier infirmiere aide
flore amande orale oral azur noix noisette haricot feve lentille pois prune datte figue
normal normale normaux positif positive negatif negative stable franche modere moderee
anti beta gamma delta sigma theta lambda omega
monsieur madame mademoiselle messieurs bonjour merci salut cordialement allo oui non
avant apres depuis pendant entre sous sur par pour avec chez dans est sont etait ont avait ete etre avoir fait faire dit voir voit suivi suivie traite traitee
scanner irm radio echo bilan examen resultat traitement dose prise vaccin tension pouls poids sang urine urines peau os nez oeil yeux oreille levre
bruit souffle rythme toux crise choc plaie ulcere kyste polype nodule lesion tumeur cancer lupus goutte gale rage varicelle rougeole grippe
`;

const ENGLISH = `
the to an by his her our we us he she they them you your patient patients pain not or and day days this that these those male female man woman boy girl hospital severe any renal level large bone time
second hours body four brain done gene care white ray colon cases case six long same more back very baby cultures gland still comes come chain nor re
pre so portal line lines novel main born seven young diet point change gas best para genes gross may dry vital canal delay huge fall lady nine block
alpha even relevant fine arrest came saline place gait just organ tendon matter many can simple assay drain stone malaise lumen trans
lens do iron bony gain check will alone peri front carrier content coma blue branches till rich target iris domain feeling got nail core
melena st gap plane real brown plana flat constant sore larger great son daughter proton port plan pouch cast panel success doppler hot mercury rim guide
horn antero clot pure gaze sole lips person cure goes gall gray grey debris germ stains cutting lysis blind cat lamina channel dye wild elder
primitive million crystal job gastrin bright lie met believe semi rod ever planes carry caudal regard pan sella bi aid said bare rose read
crest lot calves mole aura certain nil verge candida top plateau germinal natal held condom barrier sun grand chance neo grass dam sense
bore carbon cherry pons bovis ridge force navel sever max orange police stock frank north south east west ball cart cotton lab mast belli camps pin
parent hue purification else tan burr al ante angles goblet sees begin nadir roll dorso pose melan gout mark arcade urban favour cousin
feline blot coat silver mention belly winter summer spring autumn concha save bee ion legal masse triplet bled diamond innocent my bars sure deal henna hind cuts
porta cures rehab canis tri trephine terrier ide bout conception cap link binder corn beard island ways hope pearl lumina meta
serine forest court vera stony desire crescent violet expert ramus cane vial pace hunter lean caput palmer fontanel
amber april august june july january february march september october november december monday tuesday wednesday thursday friday saturday sunday
brave good young old new little black green wood woods field fields hill hills lake river bridge church king queen bishop cook baker butcher
cooper fisher gardener farmer shepherd turner walker weaver bell ford cross street park stone price power short small strong sharp
wise love joy grace faith patience prudence charity ivy lily daisy holly heather olive ruby jade pearl ginger pepper sage basil
doctor nurse surgeon resident student mother father brother sister husband wife child children uncle aunt friend
was were is are has had have been did does done said there here then when where who what which why how his hers its our their my your me him
after before during since until while with without within from into onto upon about above below between both each every some most much few
first third last next left right upper lower high low normal positive negative mild moderate acute chronic
dear hello hi thanks thank please yes no ok
american african asian european caucasian hispanic indian chinese japanese german french english spanish italian british
page paris parish grant dean earl baron duke noble gale hale hall hand hands head heart foot nose mouth ear eye eyes skin blood lung liver kidney
oral azar kala ivy flora marina
ward room bed table box case file chart note notes order report reports result results test tests scan study
sing sings sang drew bill pat rob sue jack will wade chase lance miles art dale glen jean joy ray rich skip tab ty van`;

const wordsOf = (list: string) => list.split(/\s+/).filter(Boolean);

export const ORDINARY_FRENCH: ReadonlySet<string> = new Set(wordsOf(FRENCH));
export const ORDINARY_ENGLISH: ReadonlySet<string> = new Set(wordsOf(ENGLISH));
