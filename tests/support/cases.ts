import type { Person } from './person.ts';

/** A whole case as an author sends it; every part can be replaced. */
export const caseInput = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Éruption annulaire récidivante après morsure de tique ?',
  language: 'fr',
  questionKind: 'diagnosis',
  urgency: 'routine',
  patient: { ageBand: '40-49', sex: 'female' },
  specialties: ['SM15'],
  tags: ['érythème migrant'],
  sections: [
    { kind: 'context', text: 'Une patiente de 40–49 ans, randonneuse, sans antécédent.' },
    { kind: 'history', text: 'Lésion annulaire de la cuisse, étendue en trois semaines, sans fièvre.' },
  ],
  images: [],
  consent: { basis: 'patient_agreed', scopes: ['advice', 'network', 'archive'], attested: true },
  ...over,
});

export interface CaseAnswer {
  id: string;
  version: number;
  state: string;
  title: string;
}

export async function publishCase(author: Person, over: Record<string, unknown> = {}): Promise<CaseAnswer> {
  const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput(over));
  return author.must<CaseAnswer>('POST', `/api/cases/${draft.id}/publish`, {});
}
