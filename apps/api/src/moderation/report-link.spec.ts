import { describe, expect, it } from '@jest/globals';
import { readReportLink } from './report-link.ts';

const ID = '019aa000-0000-7000-8000-0000000000ab';

describe('the address in a report', () => {
  it.each([
    ['a case', `https://network.example/cases/${ID}`, { caseId: ID, imageId: null }],
    ['a case with more behind it', `https://network.example/cases/${ID.toUpperCase()}?tab=similar#entry`, { caseId: ID, imageId: null }],
    ['an image', `https://network.example/api/images/${ID}/file?variant=full`, { caseId: null, imageId: ID }],
    ['a case in a sentence', `vu ici : network.example/cases/${ID}, hier`, { caseId: ID, imageId: null }],
  ])('is read when it is that of %s', (_what, link, expected) => expect(readReportLink(link)).toEqual(expected));

  it.each([['https://network.example/'], [ID], ['https://network.example/cases/42'], ['']])('is not guessed from %s', (link) =>
    expect(readReportLink(link)).toBeNull(),
  );
});
