import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import qrcode from 'qrcode-generator';
import { DataSource } from 'typeorm';
import type { EntryView, NotificationView } from '#libs/contracts';
import { caseInput, publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { readPdf } from '../support/pdf.ts';
import { someone } from '../support/people.ts';
import { pictureStatus, uploadPicture } from '../support/pictures.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';
import { wholeDatabase } from '../support/whole-database.ts';

interface Receipt {
  code: string;
  url: string;
  textVersion: string;
  scopes: string[];
  basis: string;
  publishedOn: string;
}

/** Words that one case alone holds, one for each place where a case keeps words. */
type Words = Record<'title' | 'section' | 'tag' | 'description' | 'edited' | 'reply' | 'diagnosis' | 'helped', string>;

function wordsOfOneCase(): Words {
  const word = (beginning: string): string => beginning + [...randomBytes(6)].map((byte) => 'bcdfgklm'[byte % 8]).join('');
  return {
    title: word('Xanthobru'),
    section: word('Quorfila'),
    tag: word('Zolbini'),
    description: word('Vermitu'),
    edited: word('Plorga'),
    reply: word('Gravolu'),
    diagnosis: word('Tréflu'),
    helped: word('Mirque'),
  };
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('a patient with a receipt', () => {
  let instance: TestInstance;
  let author: Person;
  let colleague: Person;
  let stranger: Person;

  beforeAll(async () => {
    instance = await startInstance();
    [author, colleague, stranger] = await Promise.all([someone(instance), someone(instance), someone(instance)]);
  });
  afterAll(() => instance.stop());

  const codeOf = async (id: string): Promise<string> => (await author.must<Receipt>('GET', `/api/cases/${id}/receipt`)).code;
  const nobody = (): Person => instance.visitor();
  const objectsOf = (imageId: string): string[] =>
    readdirSync(instance.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path.includes(join('images', imageId)));

  /** A closed case with pictures in it and in its thread, an edit, a reply and a follower. */
  async function wholeStory(): Promise<{ id: string; images: string[]; words: Words }> {
    const words = wordsOfOneCase();
    const [shown, sent] = [await uploadPicture(author), await uploadPicture(colleague)];
    const { id } = await publishCase(author, {
      title: `${words.title} de la jambe droite`,
      tags: [words.tag],
      sections: [{ kind: 'context', text: `Une histoire de ${words.section}.` }],
      images: [{ id: shown, description: `Une ${words.description}` }],
    });
    await author.must('PATCH', `/api/cases/${id}`, {
      sections: [{ kind: 'context', text: `Une histoire de ${words.section} et de ${words.edited}.` }],
    });
    await colleague.must('POST', `/api/cases/${id}/replies`, {
      clientId: randomUUID(),
      kind: 'reply',
      body: `Je pense à une ${words.reply}.`,
      imageIds: [sent],
    });
    await author.must('POST', `/api/cases/${id}/close`, { diagnosis: words.diagnosis, proof: 'histology', whatHelped: words.helped });
    return { id, images: [shown, sent], words };
  }

  it('whose author takes a picture out of a published case: it is destroyed, and nobody decides about it any more', async () => {
    const [dropped, kept] = [await uploadPicture(author), await uploadPicture(author)];
    const images = [
      { id: dropped, description: 'Une main' },
      { id: kept, description: 'Une jambe' },
    ];
    const { id } = await publishCase(author, { images });
    await colleague.must('POST', '/api/reports', { caseId: id, imageId: dropped, reason: 'identifiable' });
    await author.must('PATCH', `/api/cases/${id}`, { images: images.slice(1) });
    expect([await pictureStatus(author, dropped), await pictureStatus(author, kept)]).toEqual([404, 200]);
    await until('its bytes are gone', () => Promise.resolve(objectsOf(dropped).length === 0 || null));
    expect(objectsOf(kept)).not.toEqual([]);
    const states = await instance.app.get(DataSource).query<unknown[]>('SELECT state FROM report WHERE target_id = $1', [dropped]);
    expect(states).toEqual([{ state: 'closed' }]);
    expect(await author.call('PATCH', `/api/cases/${id}`, { images })).toMatchObject({ body: { code: 'IMAGE_NOT_USABLE' } });
  });

  it('who agrees no longer to the archive: the case stays and is not found there', async () => {
    const { section } = wordsOfOneCase();
    const { id } = await publishCase(author, { sections: [{ kind: 'context', text: `Une histoire de ${section}.` }] });
    const found = async (): Promise<boolean> =>
      (await colleague.must<{ items: { id: string }[] }>('GET', `/api/search?q=${section}`)).items.some((one) => one.id === id);
    await until('the archive knows it', async () => (await found()) || null);
    await author.must('PATCH', `/api/cases/${id}`, { consent: { basis: 'patient_agreed', scopes: ['advice', 'network'], attested: true } });
    await until('the archive has forgotten it', async () => !(await found()) || null);
    expect((await colleague.call('GET', `/api/cases/${id}`)).status).toBe(200);
  });

  it('is given what was agreed, by the author alone', async () => {
    const { id } = await publishCase(author);
    const receipt = await author.must<Receipt>('GET', `/api/cases/${id}/receipt`);
    expect(receipt.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(receipt).toEqual({
      code: receipt.code,
      url: `${instance.url}/withdraw#${receipt.code}`,
      textVersion: '2026-11',
      scopes: ['advice', 'network', 'archive'],
      basis: 'patient_agreed',
      publishedOn: new Date().toISOString().slice(0, 10),
    });
    expect(await author.must('GET', `/api/cases/${id}/receipt`)).toEqual(receipt);
    expect(await author.must('GET', `/api/cases/${id}`)).toMatchObject({ consent: { receipt: true } });
    expect(await colleague.must('GET', `/api/cases/${id}`)).toMatchObject({ consent: { receipt: false } });
    for (const path of ['receipt', 'receipt.pdf'])
      expect(await colleague.call('GET', `/api/cases/${id}/${path}`)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput());
    expect(await author.call('GET', `/api/cases/${draft.id}/receipt`)).toMatchObject({
      status: 409,
      body: { code: 'CASE_STATE_CONFLICT' },
    });
    expect(await colleague.call('GET', `/api/cases/${draft.id}/receipt`)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
  });

  it('has a code that the database does not know in clear', async () => {
    const { id } = await publishCase(author);
    const code = await codeOf(id);
    const rows = await wholeDatabase(instance.app.get(DataSource));
    expect(rows).toContain(id);
    for (const written of [code, code.replaceAll('-', '')]) {
      expect(rows).not.toContain(written);
      expect(rows).not.toContain(Buffer.from(written).toString('hex'));
    }
  });

  it.each([
    ['fr', ['Votre reçu', 'Usages\u00a0:', 'montrer ce cas aux soignants vérifiés de ce réseau fermé'], 'enseigner'],
    ['en', ['Your receipt', 'Uses:', 'showing this case to the verified clinicians of this closed network'], 'teaching'],
  ])('can hold it on paper, in %s', async (lang, sentences, notTicked) => {
    const { id } = await publishCase(author, { title: 'Xanthobrume sur papier' });
    const { code, url } = await author.must<Receipt>('GET', `/api/cases/${id}/receipt`);
    const answer = await author.bytes(`/api/cases/${id}/receipt.pdf?lang=${lang}`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);
    const { pages, text, rectangles } = readPdf(answer.bytes);
    expect(pages).toBe(1);
    const flat = text.replace(/ +/g, ' ');
    for (const sentence of [...sentences, code, url.replace(/#.*/, '')]) expect(flat).toContain(sentence);
    expect(flat).not.toContain(notTicked);
    for (const secret of ['Xanthobrume', 'Fictive', '/Author']) {
      expect(flat).not.toContain(secret);
      expect(answer.bytes.includes(secret)).toBe(false);
    }
    const drawn = qrcode(0, 'M');
    drawn.addData(url);
    drawn.make();
    const count = drawn.getModuleCount();
    const side = rectangles[0]?.width ?? 0;
    const [left, top] = [Math.min(...rectangles.map(({ x }) => x)), Math.min(...rectangles.map(({ y }) => y))];
    const dark = new Set(rectangles.map(({ x, y }) => `${Math.round((y - top) / side)},${Math.round((x - left) / side)}`));
    const expected = Array.from({ length: count * count }, (_, index) => [Math.floor(index / count), index % count] as const)
      .filter(([row, column]) => drawn.isDark(row, column))
      .map(([row, column]) => `${row},${column}`);
    expect([...dark].sort()).toEqual(expected.sort());
  });

  it('learns what the code is for, and nothing of the case', async () => {
    const { id, images } = await wholeStory();
    const code = await codeOf(id);
    const check = await nobody().call('POST', '/api/withdrawals/check', { code });
    expect(check).toMatchObject({ status: 200 });
    expect(check.body).toEqual({ publishedOn: new Date().toISOString().slice(0, 10), imageCount: images.length, state: 'closed' });
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('0', 'o').replaceAll('1', 'l'), ` ${code} `])
      expect(await nobody().call('POST', '/api/withdrawals/check', { code: typed })).toMatchObject({ status: 200 });
    for (const [path, typed] of [
      ['/check', 'AAAA-BBBB-CCCC'],
      ['', 'AAAA-BBBB-CCCC'],
      ['/check', 'pas un code'],
      ['', 'pas un code'],
    ] as const)
      expect(await nobody().call('POST', `/api/withdrawals${path}`, { code: typed })).toMatchObject({
        status: 404,
        body: { code: 'WITHDRAWAL_CODE_UNKNOWN' },
      });
  });

  it('has everything erased by the code: words, pictures, what was found by search', async () => {
    const { id, images, words } = await wholeStory();
    const dataSource = instance.app.get(DataSource);
    const found = async (): Promise<string[]> =>
      (await stranger.must<{ items: { id: string }[] }>('GET', `/api/search?q=${words.title}`)).items.map((hit) => hit.id);
    await until('the archive knows it', async () => (await found()).includes(id));
    await until('the archive knows its reply', async () => {
      const { items } = await stranger.must<{ items: { id: string }[] }>('GET', `/api/search?q=${words.reply}`);
      return items.some((hit) => hit.id === id);
    });
    const before = withoutAccents(await wholeDatabase(dataSource));
    for (const word of Object.values(words)) expect(before).toContain(withoutAccents(word));
    for (const image of images) {
      expect(objectsOf(image)).not.toEqual([]);
      expect(await pictureStatus(stranger, image)).toBe(200);
    }
    await stranger.must('POST', `/api/cases/${id}/follow`);
    const code = await codeOf(id);
    const socket = await instance.socketFor(stranger);
    await socket.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
    const told = new Promise<string>((resolve) => socket.on('case.changed', ({ state }) => resolve(state)));

    expect(await nobody().call('POST', '/api/withdrawals', { code: code.toLowerCase() })).toMatchObject({
      status: 201,
      body: { state: 'withdrawn' },
    });

    for (const image of images) for (const person of [author, colleague, stranger]) expect(await pictureStatus(person, image)).toBe(404);
    expect(await found()).toEqual([]);
    const list = await stranger.must<{ items: { id: string }[] }>('GET', '/api/cases?limit=50');
    expect(list.items.map((one) => one.id)).not.toContain(id);
    const similar = await stranger.must<{ items: { id: string }[] }>('POST', '/api/search/similar', {
      text: `${words.title} ${words.section} ${words.edited} ${words.tag} ${words.diagnosis}`,
      lang: 'fr',
    });
    expect(similar.items.map((one) => one.id)).not.toContain(id);
    expect(await told).toBe('withdrawn');
    expect(await socket.emitWithAck('thread.join', { caseId: id, afterSeq: 0 })).toMatchObject({ error: { code: 'CASE_NOT_FOUND' } });
    const after = withoutAccents(await wholeDatabase(dataSource));
    expect(Object.values(words).filter((word) => after.includes(withoutAccents(word)))).toEqual([]);
    await until('the store holds nothing of the pictures', () => Promise.resolve(images.every((image) => objectsOf(image).length === 0)));
    expect(await nobody().call('POST', '/api/withdrawals', { code })).toMatchObject({ status: 201, body: { state: 'withdrawn' } });
    expect(await nobody().call('POST', '/api/withdrawals/check', { code })).toMatchObject({
      status: 200,
      body: { state: 'withdrawn', imageCount: 0 },
    });
    expect(await author.call('GET', `/api/cases/${id}/receipt`)).toMatchObject({ status: 409 });
  });

  it('leaves a tombstone to those who took part, who are told', async () => {
    const { id } = await wholeStory();
    const code = await codeOf(id);
    const late = await someone(instance);
    await nobody().must('POST', '/api/withdrawals', { code });
    const tombstone = { id, state: 'withdrawn', withdrawnBy: 'patient', title: '', sections: [], images: [], tags: [], outcome: null };
    for (const person of [author, colleague]) {
      expect(await person.must('GET', `/api/cases/${id}`)).toMatchObject(tombstone);
      await until('told of the withdrawal', async () => {
        const { items } = await person.must<{ items: NotificationView[] }>('GET', '/api/notifications');
        return items.some((one) => one.kind === 'case_withdrawn' && one.caseId === id && one.caseTitle === null);
      });
    }
    expect(await late.call('GET', `/api/cases/${id}`)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
    const { items } = await author.must<{ items: EntryView[] }>('GET', `/api/cases/${id}/entries`);
    expect(items.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(items.map(({ body }) => body).join('')).toBe('');
  });

  it('and the author take back by the same path', async () => {
    const { id, images, words } = await wholeStory();
    const code = await codeOf(id);
    await author.must('POST', `/api/cases/${id}/withdraw`, { reason: 'Doublon' });
    expect(await author.must('GET', `/api/cases/${id}`)).toMatchObject({ state: 'withdrawn', withdrawnBy: 'author', title: '' });
    for (const image of images) expect(await pictureStatus(author, image)).toBe(404);
    const rows = withoutAccents(await wholeDatabase(instance.app.get(DataSource)));
    expect(Object.values(words).filter((word) => rows.includes(withoutAccents(word)))).toEqual([]);
    expect(await nobody().call('POST', '/api/withdrawals', { code })).toMatchObject({ status: 201, body: { state: 'withdrawn' } });
    expect(await author.must('GET', `/api/cases/${id}`)).toMatchObject({ withdrawnBy: 'author' });
  });

  it('erases once when the code is sent many times at once', async () => {
    const { id } = await wholeStory();
    const code = await codeOf(id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => nobody().call('POST', '/api/withdrawals', { code })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const events = await instance.app
      .get(DataSource)
      .query<unknown[]>(`SELECT 1 FROM audit_event WHERE action = 'case.withdrawn' AND subject_id = $1`, [id]);
    expect(events).toHaveLength(1);
  });
});

describe('guessing codes', () => {
  it('ends after a few tries from one place', async () => {
    const instance = await startInstance({ RATE_LIMIT_FACTOR: '1' }, { withWorker: false });
    try {
      const statuses = new Set<number>();
      for (let tries = 0; tries < 25; tries++)
        statuses.add((await instance.visitor().call('POST', '/api/withdrawals/check', { code: 'AAAA-BBBB-CCCC' })).status);
      expect([...statuses]).toEqual([404, 429]);
    } finally {
      await instance.stop();
    }
  });
});
