import type { Locale } from '#libs/contracts';

interface ReceiptWords {
  title: string;
  published: (date: string) => string;
  what: string;
  agreed: string;
  scopes: string;
  rights: string;
  right: readonly string[];
  code: string;
  scan: string;
  keep: string;
  version: (version: string) => string;
}

/** The sentences of the receipt around what was agreed. */
export const RECEIPT_WORDS: Record<Locale, ReceiptWords> = {
  fr: {
    title: 'Votre reçu',
    published: (date) => `Cas partagé le ${date}`,
    what: 'Votre soignant a demandé l’avis d’autres soignants sur votre situation, dans un réseau fermé. Ce qui permet de vous identifier a été retiré des images et du texte.',
    agreed: 'Ce qui a été convenu',
    scopes: 'Usages :',
    rights: 'Ce que vous pouvez faire',
    right: [
      'Faire retirer ce cas à tout moment, sans donner de raison et sans compte : les images et le texte sont alors effacés.',
      'Demander à votre soignant ce qui a été partagé, et pourquoi.',
      'Vos soins ne changent pas, que vous le fassiez retirer ou non.',
    ],
    code: 'Votre code de retrait',
    scan: 'Scannez ce carré, ou ouvrez cette page et tapez le code :',
    keep: 'Gardez ce papier : qui a ce code peut faire retirer le cas. Il ne permet pas de le lire.',
    version: (version) => `Texte de l’accord\u202f: version ${version}`,
  },
  en: {
    title: 'Your receipt',
    published: (date) => `Case shared on ${date}`,
    what: 'Your clinician asked other clinicians for advice about your situation, in a closed network. What identifies you was removed from the images and the text.',
    agreed: 'What was agreed',
    scopes: 'Uses:',
    rights: 'What you can do',
    right: [
      'Have this case withdrawn at any time, without giving a reason and without an account: the images and the text are then erased.',
      'Ask your clinician what was shared, and why.',
      'Your care does not change, whether you have it withdrawn or not.',
    ],
    code: 'Your withdrawal code',
    scan: 'Scan this square, or open this page and type the code:',
    keep: 'Keep this paper: whoever has this code can have the case withdrawn. It does not let anyone read it.',
    version: (version) => `Text of the agreement: version ${version}`,
  },
};
