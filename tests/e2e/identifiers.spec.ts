import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErrorBody } from '#libs/contracts';
import { POOL } from '#libs/persistence';
import { Clock } from '#libs/platform';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { importCareSites } from '../../apps/standalone/src/care-sites.ts';
import { CareSitesService } from '../../apps/api/src/identifiers/care-sites.service.ts';
import { loadRecognisers } from '../../apps/api/src/identifiers/recognisers.ts';
import { caseInput, publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';

const NAMED = 'Mme Kowalczyk, 43 ans, vue le 12/03/2024.';
const LIKELY = 'Patiente adressée par le CHU de Nantes pour avis.';

describe('identifiers', () => {
  let instance: TestInstance;
  let author: Person;
  let reader: Person;

  beforeAll(async () => {
    instance = await startInstance({}, { withWorker: false });
    [author, reader] = await Promise.all([someone(instance), someone(instance)]);
  });
  afterAll(() => instance.stop());

  const reply = (over: Record<string, unknown>) => ({ clientId: randomUUID(), kind: 'reply', ...over });
  const rows = async (sql: string) => (await instance.app.get<Pool>(POOL).query(sql)).rows as Record<string, unknown>[];

  it('are found in a text that is kept nowhere', async () => {
    const { findings } = await author.must<{
      findings: { start: number; end: number; kind: string; level: string; replacement: string }[];
    }>('POST', '/api/identifiers/check', { text: NAMED, lang: 'fr' });
    expect(findings.map(({ start, end, kind, level, replacement }) => [NAMED.slice(start, end), kind, level, replacement])).toEqual([
      ['Mme Kowalczyk, 43 ans', 'name', 'block', 'une patiente de 40–49 ans'],
      ['le 12/03/2024', 'date', 'block', 'à J0'],
    ]);
  });

  it.each([
    ['title', { title: `${NAMED} Quel diagnostic ?` }],
    ['sections.history', { sections: [{ kind: 'history', text: NAMED }] }],
    ['tags.0', { tags: ['Mme Kowalczyk'] }],
  ])('stop a case from being published: %s', async (field, over) => {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput(over));
    const answer = await author.call<ErrorBody>('POST', `/api/cases/${draft.id}/publish`, {});
    expect(answer).toMatchObject({ status: 422, body: { code: 'IDENTIFIERS_FOUND' } });
    expect(answer.body.details?.findings?.[0]).toMatchObject({ field, kind: 'name', level: 'block' });
    expect(JSON.stringify(answer.body)).not.toContain('Kowalczyk');
    expect((await reader.call('GET', `/api/cases/${draft.id}`)).status).toBe(404);
    await author.must('PATCH', `/api/cases/${draft.id}`, caseInput());
    await author.must('POST', `/api/cases/${draft.id}/publish`, {});
  });

  it('that are only likely wait for an answer, which is kept without the words', async () => {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput({ sections: [{ kind: 'history', text: LIKELY }] }));
    const refused = await author.call<ErrorBody>('POST', `/api/cases/${draft.id}/publish`, {});
    expect(refused).toMatchObject({ status: 422, body: { code: 'IDENTIFIERS_UNANSWERED' } });
    const [finding] = refused.body.details?.findings ?? [];
    expect(LIKELY.slice(finding?.start, finding?.end)).toBe('le CHU de Nantes');
    const elsewhere = [{ field: 'title', start: finding?.start, end: finding?.end, answer: 'needed' }];
    expect((await author.call('POST', `/api/cases/${draft.id}/publish`, { identifierAnswers: elsewhere })).status).toBe(422);
    const answers = [{ field: 'sections.history', start: finding?.start, end: finding?.end, answer: 'needed' }];
    await author.must('POST', `/api/cases/${draft.id}/publish`, { identifierAnswers: answers });
    const kept = await rows(`SELECT field, kind, level, rule, answer FROM identifier_finding WHERE case_id = '${draft.id}'`);
    expect(kept).toEqual([{ field: 'sections.history', kind: 'institution', level: 'warn', rule: 'institution.care', answer: 'needed' }]);
    expect(JSON.stringify(await rows('SELECT * FROM identifier_finding'))).not.toContain('Nantes');
  });

  it('stop replies, and a repeat of what was let through is answered for ever', async () => {
    const { id } = await publishCase(author);
    expect(
      await reader.call('POST', `/api/cases/${id}/replies`, reply({ body: 'Appelez le Dr Kowalczyk au 06 12 34 56 78.' })),
    ).toMatchObject({
      status: 422,
      body: { code: 'IDENTIFIERS_FOUND', details: { findings: [{ field: 'body' }, { field: 'body' }] } },
    });
    const likely = reply({ body: LIKELY });
    const refused = await reader.call<ErrorBody>('POST', `/api/cases/${id}/replies`, likely);
    const [finding] = refused.body.details?.findings ?? [];
    const answered = {
      ...likely,
      identifierAnswers: [{ field: 'body', start: finding?.start, end: finding?.end, answer: 'names_nobody' }],
    };
    await rows('ALTER TABLE identifier_finding RENAME TO identifier_finding_away');
    try {
      expect((await reader.call('POST', `/api/cases/${id}/replies`, answered)).status).toBe(500);
    } finally {
      await rows('ALTER TABLE identifier_finding_away RENAME TO identifier_finding');
    }
    expect(await rows(`SELECT 1 FROM thread_entry WHERE case_id = '${id}' AND client_id IS NOT NULL`)).toEqual([]);
    expect((await reader.call('POST', `/api/cases/${id}/replies`, answered)).status).toBe(201);
    expect(await rows(`SELECT field, answer FROM identifier_finding WHERE case_id = '${id}' AND entry_id IS NOT NULL`)).toEqual([
      { field: 'body', answer: 'names_nobody' },
    ]);
    expect((await reader.call('POST', `/api/cases/${id}/replies`, likely)).status).toBe(200);
  });

  it('stop edits and outcomes, and an edit that takes one out leaves none in the history', async () => {
    const { id } = await publishCase(author);
    const edited = await author.call('PATCH', `/api/cases/${id}`, { sections: [{ kind: 'history', text: NAMED }] });
    expect(edited).toMatchObject({ status: 422, body: { code: 'IDENTIFIERS_FOUND' } });
    const closed = await author.call('POST', `/api/cases/${id}/close`, {
      diagnosis: 'Maladie de Lyme',
      proof: 'course',
      whatHelped: 'Avis du Dr Kowalczyk',
    });
    expect(closed).toMatchObject({ status: 422, body: { details: { findings: [{ field: 'whatHelped' }] } } });
    // An identifier that no rule knew when it was published, put there behind the guard.
    await rows(`UPDATE clinical_case SET title = 'Mme Kowalczyk a une éruption annulaire' WHERE id = '${id}'`);
    await author.must('PATCH', `/api/cases/${id}`, { title: 'Éruption annulaire après une randonnée' });
    const history = await reader.must('GET', `/api/cases/${id}/revisions`);
    expect(JSON.stringify(history)).toMatch(/une patiente a une éruption annulaire/i);
    expect(JSON.stringify(history)).not.toContain('Kowalczyk');
  });
});

describe('the operator’s list of places of care', () => {
  it('is never passed over: not by a second text while it is read, not after it could not be read', async () => {
    const instance = await startInstance({}, { withWorker: false });
    const pool = instance.app.get<Pool>(POOL);
    const text = 'Transférée au val inventé des sources.';
    const found = [{ kind: 'institution', start: 14, end: 37 }];
    try {
      await pool.query(`INSERT INTO care_site (name) VALUES ('val invente des sources')`);
      await pool.query(`INSERT INTO care_site_list (id, source, sites, imported_at) VALUES (1, 'list.txt', 1, now())`);
      const early = new CareSitesService(pool, new Clock());
      const both = await Promise.all([early.find(text, 'fr'), early.find(text, 'fr')]);
      expect(both).toMatchObject([found, found]);
      const unlucky = new CareSitesService(pool, new Clock());
      await pool.query('ALTER TABLE care_site_list RENAME TO care_site_list_away');
      for (let times = 0; times < 2; times++) await expect(unlucky.find(text, 'fr')).rejects.toThrow('care_site_list');
      await pool.query('ALTER TABLE care_site_list_away RENAME TO care_site_list');
      expect(await unlucky.find(text, 'fr')).toMatchObject(found);
    } finally {
      await instance.stop();
    }
  });

  it('is looked for as soon as it is imported, and a bad file leaves it in place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sites-'));
    const instance = await startInstance({}, { withWorker: false });
    const dataSource = instance.app.get(DataSource);
    const person = await someone(instance);
    const check = async () =>
      person.must<{ findings: unknown[] }>('POST', '/api/identifiers/check', {
        text: 'Transférée au val inventé des sources.',
        lang: 'fr',
      });
    const file = (name: string, content: string | Buffer) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    try {
      await expect(importCareSites(dataSource, file('empty.csv', 'finess;etalab;87\n'))).rejects.toThrow('names no place');
      const extract = 'finess;etalab;87\nstructureet;990000001;;CL STE-INVENTION DU LAC;CLINIQUE SAINTE INVENTION DU LAC;\n';
      await expect(importCareSites(dataSource, file('finess.csv', extract))).resolves.toBe(2);
      await expect(
        importCareSites(dataSource, file('latin.csv', Buffer.from('structureet;1;;CLINIQUE DE L\xc9GLISE;', 'latin1'))),
      ).rejects.toThrow('UTF-8');
      await expect(importCareSites(dataSource, join(folder, 'absent.csv'))).rejects.toThrow('cannot be read');
      await expect(importCareSites(dataSource, file('list.txt', 'Val Inventé des Sources\n'))).resolves.toBe(1);
      expect((await check()).findings).toMatchObject([
        { kind: 'institution', level: 'warn', rule: 'external.sites', replacement: 'un établissement de soins' },
      ]);
    } finally {
      await instance.stop();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the operator’s recognisers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recogniser-'));
  const module = (name: string, code: string) => {
    const path = join(folder, name);
    writeFileSync(path, code);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('find what ours do not, and nothing leaves when one fails', async () => {
    const path = module(
      'ward.mjs',
      `export default { name: 'ward', find: (text) => {
        if (text.includes('panne')) throw new Error('no model: ' + text);
        if (text.includes('silence')) return new Promise(() => {});
        const start = text.indexOf('aile nord');
        return start < 0 ? [] : [{ start, end: start + 9, kind: 'institution', level: 'block' }];
      } };`,
    );
    const instance = await startInstance({ RECOGNISER_MODULES: path }, { withWorker: false });
    try {
      const person = await someone(instance);
      const { findings } = await person.must<{ findings: unknown[] }>('POST', '/api/identifiers/check', {
        text: 'Venue de l’aile nord.',
        lang: 'fr',
      });
      expect(findings).toMatchObject([{ kind: 'institution', level: 'block', rule: 'external.ward' }]);
      expect(await person.call('POST', '/api/identifiers/check', { text: 'panne', lang: 'fr' })).toMatchObject({
        status: 503,
        body: { code: 'IDENTIFIERS_UNCHECKED' },
      });
      expect((await person.call('POST', '/api/identifiers/check', { text: 'silence', lang: 'fr' })).status).toBe(503);
    } finally {
      await instance.stop();
    }
  });

  it('do not let the process start when one is not a recogniser', async () => {
    await expect(loadRecognisers([module('none.mjs', 'export default 3;')])).rejects.toThrow('exports no recogniser');
    await expect(loadRecognisers([join(folder, 'absent.mjs')])).rejects.toThrow();
  });
});
