/*
 * Words that carry no meaning for a search, as the analyser sees them: lower case, accents folded, elisions cut off.
 * Negations stand here too: the analyser has read them by then. Words that are also clinical are left out on purpose:
 * French "aura", "vers" (worms), "ca" (the marker), English "down" (the syndrome).
 */

/** A set of the words in a text, parted by blanks. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** French articles, pronouns, prepositions, conjunctions, auxiliaries, modal verbs and negations. */
export const FRENCH_STOP_WORDS = wordsOf(`
  le la les un une des du de au aux
  je tu il elle on nous vous ils elles me te se lui leur leurs y en moi toi soi eux
  mon ma mes ton ta tes son sa ses notre nos votre vos
  ce cet cette ces celui celle ceux celles ceci cela
  qui que quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
  quiconque quelque quelques chaque chacun chacune certains certaines plusieurs tout toute tous toutes tel telle tels telles
  autre autres meme memes autrui
  a dans par pour sur sous avec sans chez entre contre parmi pendant durant depuis avant apres lors des jusque hors selon malgre envers outre
  sauf pres afin via concernant suivant
  et mais or donc ni car si comme quand lorsque puisque quoique tandis alors ainsi puis ensuite enfin cependant toutefois neanmoins
  pourtant parce
  tres trop peu plus moins aussi autant tant encore deja toujours ici voici voila bien surtout notamment egalement environ presque
  etre suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes futes furent serai seras sera serons serez seront
  serais serait serions seriez seraient sois soit soyons soyez soient fusse fusses fussions fussiez fussent etant ete
  avoir ai as avons avez ont avais avait aviez avaient eus eut eumes eutes eurent aurai auras aurons aurez auront
  aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eusse eusses eussions eussiez eussent ayant eu eue eues
  peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse puissent pouvant pu
  dois doit devons devez doivent devait devaient devra devront devrait devraient doive
  faut fallait faudra faudrait fallu
  ne pas non aucun aucune aucuns aucunes nul nulle jamais rien guere
`);

/** English articles, pronouns, prepositions, conjunctions, auxiliaries, modal verbs and negations. */
export const ENGLISH_STOP_WORDS = wordsOf(`
  a an the
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  myself yourself himself herself itself ourselves yourselves themselves oneself one
  this that these those who whom whose which what where when why how whether
  whoever whatever whichever whenever wherever
  each every either some any all both few several many much more most less least other others another such same own
  someone somebody something anyone anybody anything everyone everybody everything
  of in on at by for with within into onto to toward towards from about against between among amongst through throughout
  during before after since until till above below over under upon up out off along across around behind beside besides beyond
  near despite except via per than as like unlike regarding concerning
  and or but nor so yet if then else because although though while whereas unless once
  however therefore thus hence moreover furthermore nevertheless otherwise also too very only just even still already again ever
  quite rather almost there here now
  be am is are was were been being
  have has had having
  do does did doing done
  can could may might must shall should will would ought cannot
  no not none neither never without nobody nothing nowhere
`);
