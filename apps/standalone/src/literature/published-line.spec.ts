import { describe, expect, it } from '@jest/globals';
import { readPublishedLine, titleFrom } from './published-line.ts';

const read = (fields: unknown): ReturnType<typeof readPublishedLine> => readPublishedLine(Buffer.from(JSON.stringify(fields)));
const complete = { id: 'a-1', lang: 'fr', text: 'Un enfant tousse depuis trois semaines. Rien d’autre.' };

describe('a line of published cases', () => {
  it('is taken with every field', () => {
    expect(
      read({
        ...complete,
        title: ' Toux  prolongée ',
        specialties: ['SM54', 'SM54', 'SM99', 4],
        diagnosis: 'Coqueluche',
        doi: 'https://doi.org/10.1234/abc.5',
        url: 'https://journal.example/5',
        licence: 'CC BY 4.0',
        source: 'Revue d’exemple',
        date: '2019-05-12',
        unheardOf: [1],
      }),
    ).toEqual({
      line: {
        externalId: 'a-1',
        language: 'fr',
        title: 'Toux prolongée',
        titleGiven: true,
        text: complete.text,
        specialties: ['SM54'],
        diagnosis: 'Coqueluche',
        doi: '10.1234/abc.5',
        url: 'https://journal.example/5',
        licence: 'CC BY 4.0',
        source: 'Revue d’exemple',
        publishedOn: '2019-05-12',
        datePrecision: 'day',
      },
      unknownSpecialties: 2,
    });
  });

  it('is taken with the least', () => {
    expect(read({ ...complete, diagnosis: '', doi: null })).toMatchObject({
      line: { title: 'Un enfant tousse depuis trois semaines', titleGiven: false, diagnosis: null, doi: null, publishedOn: null },
    });
  });

  it.each([
    [2019, '2019-01-01', 'year'],
    ['2019', '2019-01-01', 'year'],
    ['2019-05', '2019-05-01', 'month'],
    ['2020-02-29', '2020-02-29', 'day'],
    ['2019-05-12T08:00:00Z', '2019-05-12', 'day'],
  ])('knows the date %s', (date, publishedOn, datePrecision) => {
    expect(read({ ...complete, date })).toMatchObject({ line: { publishedOn, datePrecision } });
  });

  it('has a text in NFC without control characters but line breaks', () => {
    expect(read({ ...complete, text: 'Fie\u0300vre\u0000\u0007\u001b.\r\n\tToux\ud800.' })).toMatchObject({
      line: { text: 'Fièvre.\n Toux\ufffd.' },
    });
  });

  it.each<[unknown, string]>([
    ['{', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['null', 'it is not an object'],
    [{ ...complete, id: ' ' }, 'it has no id'],
    [{ ...complete, id: 7 }, 'its id is not a text'],
    [{ ...complete, id: 'x'.repeat(201) }, 'its id is longer than 200 characters'],
    [{ ...complete, text: undefined }, 'it has no text'],
    [{ ...complete, text: '\u0000 ' }, 'it has no text'],
    [{ ...complete, text: 'é'.repeat(100_001) }, 'its text is longer than 200 kB'],
    [{ ...complete, lang: 'de' }, 'its lang is not fr or en'],
    [{ ...complete, lang: undefined }, 'its lang is not fr or en'],
    [{ ...complete, title: ['x'] }, 'its title is not a text'],
    [{ ...complete, specialties: 'SM54' }, 'its specialties are not a list'],
    [{ ...complete, doi: '12' }, 'its doi is none'],
    [{ ...complete, url: 'javascript:alert(1)' }, 'its url is no address of the web'],
    [{ ...complete, url: 'https://a:b@journal.example/' }, 'its url is no address of the web'],
    ...['2019-13', '2019-02-30', 'May 2019', '12/05/2019', '2019-5'].map((date): [unknown, string] => [
      { ...complete, date },
      'its date is not a year, a year and month, or a day',
    ]),
  ])('is refused with its reason: %j', (fields, refusal) => {
    expect(typeof fields === 'string' ? readPublishedLine(Buffer.from(fields)) : read(fields)).toEqual({ refusal });
  });

  it('is refused in another encoding', () => {
    expect(readPublishedLine(Buffer.from(JSON.stringify(complete).replace('’', 'é'), 'latin1'))).toEqual({ refusal: 'it is not UTF-8' });
  });
});

describe('a title taken from a text', () => {
  it('is its first sentence', () => {
    expect(titleFrom('Quelle est la cause ? On ne sait pas.', 'fr')).toBe('Quelle est la cause ?');
    expect(titleFrom('A 9.5-year-old girl was seen. She was well.', 'en')).toBe('A 9.5-year-old girl was seen');
  });

  it('is cut between words, in 110 characters with its ellipsis', () => {
    const title = titleFrom(`${'douleur '.repeat(40)}.`, 'fr');
    expect(title).toBe(`${'douleur '.repeat(13)}douleur`.slice(0, 103) + '…');
    expect(title.length).toBeLessThanOrEqual(110);
  });

  it('is cut within a word that nothing ends', () => {
    const title = titleFrom('😀'.repeat(300), 'en');
    expect(title.length).toBeLessThanOrEqual(110);
    expect(title.isWellFormed()).toBe(true);
  });
});
