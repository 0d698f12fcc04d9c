import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { graveFindings, overflow } from '../support/browser-axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { PASSWORD, phonePhoto, professionalCard } from '../support/browser-steps.ts';
import { see, Visitor } from '../support/browser-visitor.ts';
import { publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { uploadPicture } from '../support/pictures.ts';
import { publishLiterature } from '../support/published-cases.ts';
import { until } from '../support/until.ts';

const WIDTHS = ['390 px', '1280 px'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** A page: its address, who opens it, and what stands on it once it is there. */
interface Opened {
  name: string;
  who: 'nobody' | 'applicant' | 'reader' | 'verifier' | 'author' | 'moderator';
  path: () => string;
  shown: (page: Page) => Promise<void>;
}

describe('accessibility', () => {
  let instance: TestInstance;
  let browser: Browser;
  let open: CaseAnswer;
  let closed: CaseAnswer;
  let draft: CaseAnswer;
  let request: { id: string };
  let masked: CaseAnswer;
  let taken: CaseAnswer;
  let code: string;
  let published: string;
  let collection: { id: string };
  let reports: { id: string; imageId: string | null }[];
  const people: Partial<Record<Opened['who'], Person>> = {};

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
    const author = (people.author = await someone(instance));
    const moderator = (people.moderator = await someone(instance, { roles: ['moderator'] }));
    const reader = (people.reader = await someone(instance));
    people.verifier = await someone(instance, { roles: ['verifier'] });
    const applicant = (people.applicant = await instance.visitor().join());
    const evidence = await applicant.upload('/api/verification/evidence', await professionalCard(), 'carte.png');
    const profile = { profession: '10', specialties: ['SM15'], country: 'FR', evidenceIds: [evidence.body.id] };
    request = await applicant.must('POST', '/api/verification/requests', profile);

    const image = await author.upload('/api/images', await phonePhoto());
    const cleaned = await until('the photo is decided on', async () => {
      const { state } = await author.must<{ state: string }>('GET', `/api/images/${image.body.id}`);
      return (state === 'ready' || state === 'refused') && state;
    });
    expect(cleaned).toBe('ready');
    const images = [{ id: image.body.id, description: 'Plaque annulaire de la cuisse' }];
    open = await publishCase(author, { images, urgency: 'today' });
    closed = await publishCase(author, { title: 'Plaque annulaire close : quelle suite ?' });
    draft = await reader.must('POST', '/api/cases', { title: 'Un brouillon déjà commencé', language: 'fr' });
    for (const kind of ['reply', 'question', 'hypothesis', 'alert', 'correction']) {
      const clientId = randomUUID();
      await reader.must('POST', `/api/cases/${open.id}/replies`, { clientId, kind, body: `Une entrée de nature ${kind}.` });
    }
    await author.must('POST', `/api/cases/${closed.id}/close`, {
      diagnosis: 'Érythème migrant',
      proof: 'course',
      whatHelped: 'Traiter tôt',
    });
    const pictureIds = [await uploadPicture(author), await uploadPicture(author)];
    const described = pictureIds.map((id, index) => ({ id, description: `Vue ${index + 1} de la plaque` }));
    masked = await publishCase(author, { title: 'Une image masquée en attendant ?', images: described });
    await reader.must('POST', '/api/reports', { caseId: masked.id, imageId: pictureIds[0], reason: 'identifiable', note: 'Le visage.' });
    const { id: entryId } = await author.must<{ id: string }>('POST', `/api/cases/${masked.id}/replies`, {
      clientId: randomUUID(),
      kind: 'reply',
      body: 'Un message qui sera retiré.',
    });
    await reader.must('POST', '/api/reports', { caseId: masked.id, entryId, reason: 'identifiable' });
    const queue = () => moderator.must<{ items: typeof reports }>('GET', '/api/moderation/queue');
    const aboutEntry = (await queue()).items.find((report) => report.imageId === null);
    await moderator.must('POST', `/api/moderation/reports/${aboutEntry?.id}/decisions`, {
      decision: 'remove',
      reasonCode: 'recognisable_story',
    });
    await reader.must('POST', '/api/reports', { caseId: masked.id, reason: 'unsafe', note: 'Une dose.' });
    reports = (await queue()).items;
    ({ code } = await author.must<{ code: string }>('GET', `/api/cases/${masked.id}/receipt`));
    taken = await publishCase(author, { title: 'Un cas repris par son auteur ?' });
    await author.must('POST', `/api/cases/${taken.id}/withdraw`, {});
    [published = ''] = await publishLiterature(instance, [
      {
        id: 'a',
        lang: 'en',
        title: 'An annular rash',
        text: 'A plaque grew.',
        diagnosis: 'Erythema migrans',
        licence: 'CC BY 4.0',
        doi: '10.1234/a',
      },
    ]);
    collection = await reader.must('POST', '/api/collections', {
      name: 'Cours du jeudi',
      description: 'Trois éruptions',
      visibility: 'network',
    });
    for (const id of [open.id, published]) {
      await reader.must('PUT', `/api/collections/${collection.id}/cases/${id}`, { note: 'À montrer en premier.' });
      await reader.must('PUT', `/api/bookmarks/${id}`);
    }
    await reader.must('POST', '/api/saved-searches', { name: 'Éruptions annulaires', query: 'annulaire' });
    await until('the archive is ready', async () => {
      const { items } = await reader.must<{ items: { outcome: unknown }[] }>('GET', '/api/search?q=annulaire');
      return items.length >= 3 && items.filter(({ outcome }) => outcome).length >= 2;
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  const heading = (name: string) => (page: Page) => see(page.getByRole('heading', { name }));
  const pages: Opened[] = [
    { name: 'first visit', who: 'nobody', path: () => '/sign-in', shown: heading('Se connecter') },
    { name: 'register', who: 'nobody', path: () => '/register', shown: heading('Demander l’accès') },
    { name: 'waiting', who: 'applicant', path: () => '/waiting', shown: (page) => see(page.getByText('Votre demande est arrivée')) },
    { name: 'feed', who: 'reader', path: () => '/recent', shown: (page) => see(page.getByRole('link', { name: open.title })) },
    { name: 'to answer', who: 'verifier', path: () => '/', shown: (page) => see(page.getByRole('heading', { name: 'À répondre' })) },
    { name: 'case', who: 'reader', path: () => `/cases/${open.id}`, shown: heading('Éruption annulaire') },
    { name: 'discussion', who: 'reader', path: () => `/cases/${open.id}?tab=thread`, shown: (page) => see(page.getByTestId('entry-2')) },
    { name: 'closed case', who: 'reader', path: () => `/cases/${closed.id}`, shown: (page) => see(page.getByText('Preuve : évolution')) },
    {
      name: 'new case',
      who: 'reader',
      path: () => '/cases/new',
      shown: (page) => see(page.getByRole('textbox', { name: 'Votre question' })),
    },
    {
      name: 'draft',
      who: 'reader',
      path: () => `/cases/${draft.id}/edit`,
      shown: (page) => see(page.getByRole('button', { name: 'Jeter le brouillon' })),
    },
    {
      name: 'archive',
      who: 'reader',
      path: () => '/archive?q=annulaire',
      shown: (page) => see(page.getByRole('link', { name: /close : quelle suite/ })),
    },
    {
      name: 'archive with suggestions and every filter',
      who: 'reader',
      path: () => '/archive?q=annulaire&specialty=SM15&from=2020-01-01&withImages=false&sort=newest',
      shown: async (page) => {
        await see(page.getByText('Éruptions annulaires'), page.getByRole('button', { name: /Dermatologie/ }));
        await page.getByRole('combobox', { name: 'Chercher un cas' }).fill('annul');
        await see(page.getByRole('option'));
      },
    },
    {
      name: 'archive without results',
      who: 'reader',
      path: () => '/archive?q=xylophone&state=closed',
      shown: (page) => see(page.getByText('Aucun cas ne correspond')),
    },
    {
      name: 'sheet to follow a search',
      who: 'reader',
      path: () => '/archive?q=annulaire',
      shown: async (page) => {
        await page.getByRole('button', { name: 'Suivre cette recherche' }).filter({ visible: true }).first().click();
        await see(page.getByRole('dialog').getByLabel('Nom'));
      },
    },
    { name: 'published case', who: 'reader', path: () => `/literature/${published}`, shown: heading('An annular rash') },
    {
      name: 'sheet to collect',
      who: 'reader',
      path: () => `/literature/${published}`,
      shown: async (page) => {
        await page.getByRole('button', { name: 'Ajouter à une collection' }).click();
        await see(page.getByRole('checkbox', { name: 'Cours du jeudi' }));
      },
    },
    {
      name: 'collections',
      who: 'reader',
      path: () => '/collections',
      shown: (page) => see(page.getByRole('link', { name: 'Cours du jeudi' })),
    },
    {
      name: 'bookmarks',
      who: 'reader',
      path: () => '/bookmarks',
      shown: (page) => see(page.getByRole('link', { name: 'An annular rash', exact: true })),
    },
    {
      name: 'collection',
      who: 'reader',
      path: () => `/collections/${collection.id}`,
      shown: async (page) => {
        await see(page.getByRole('heading', { name: 'Cours du jeudi' }));
        await page
          .getByRole('button', { name: /^Écrire une note/ })
          .first()
          .click();
        await see(page.getByRole('textbox', { name: 'Note' }));
      },
    },
    { name: 'desk', who: 'verifier', path: () => '/desk', shown: (page) => see(page.getByRole('link', { name: /Camille Fictive/ })) },
    {
      name: 'request',
      who: 'verifier',
      path: () => `/desk/${request.id}`,
      shown: (page) => see(page.getByRole('button', { name: 'Accorder l’accès' })),
    },
    {
      name: 'notifications',
      who: 'reader',
      path: () => '/notifications',
      shown: (page) => see(page.getByText('Un cas pour votre spécialité')),
    },
    { name: 'withdrawal', who: 'nobody', path: () => '/withdraw', shown: heading('Retirer mon cas') },
    {
      name: 'withdrawal with a code',
      who: 'nobody',
      path: () => `/withdraw#${code}`,
      shown: (page) => see(page.getByRole('button', { name: 'Retirer ce cas' })),
    },
    { name: 'report from outside', who: 'nobody', path: () => '/report', shown: heading('Signaler ce qui me fait reconnaître') },
    {
      name: 'case with a hidden image and a removed message',
      who: 'reader',
      path: () => `/cases/${masked.id}`,
      shown: (page) => see(page.getByText('Image masquée')),
    },
    {
      name: 'sheet to report',
      who: 'reader',
      path: () => `/cases/${open.id}`,
      shown: async (page) => {
        await page.getByRole('button', { name: 'Signaler cette image' }).click();
        await see(page.getByRole('button', { name: /^On peut reconnaître/ }));
      },
    },
    { name: 'receipt', who: 'author', path: () => `/cases/${masked.id}/published`, shown: (page) => see(page.getByText(code)) },
    { name: 'tombstone', who: 'author', path: () => `/cases/${taken.id}`, shown: heading('Retiré par son auteur') },
    {
      name: 'decisions about my posts',
      who: 'author',
      path: () => '/notices',
      shown: (page) => see(page.getByRole('button', { name: 'Demander un autre avis' })),
    },
    { name: 'moderation', who: 'moderator', path: () => '/moderation', shown: (page) => see(page.getByText('2 en attente')) },
    {
      name: 'report about an image',
      who: 'moderator',
      path: () => `/moderation/${reports.find(({ imageId }) => imageId !== null)?.id}`,
      shown: async (page) => {
        await page.getByRole('button', { name: 'Nouvelle boîte' }).click();
        await see(page.getByRole('button', { name: /^Boîte 1 sur 1/ }));
      },
    },
    {
      name: 'report about a case',
      who: 'moderator',
      path: () => `/moderation/${reports.find(({ imageId }) => imageId === null)?.id}`,
      shown: (page) => see(page.getByText('Une dose.')),
    },
    { name: 'me', who: 'reader', path: () => '/me', shown: (page) => see(page.getByRole('button', { name: 'Se déconnecter' })) },
  ];

  describe.each(WIDTHS)('at %s', (width) => {
    it.each(SCHEMES)(
      'no page has a serious finding in %s, nor is wider than its window',
      async (colorScheme) => {
        const found: Record<string, string[]> = {};
        for (const who of ['nobody', 'applicant', 'reader', 'verifier', 'author', 'moderator'] as const) {
          const visitor = await Visitor.arrive(browser, instance.url, { phone: width === '390 px', colorScheme });
          const person = people[who];
          if (person) await visitor.as(person);
          for (const { name, path, shown } of pages.filter((page) => page.who === who)) {
            await visitor.page.goto(path());
            await shown(visitor.page);
            await visitor.page.waitForLoadState('networkidle');
            const faults = await graveFindings(visitor.page);
            const wider = await overflow(visitor.page);
            if (wider > 0) faults.push(`${wider} px wider than the window`);
            if (faults.length > 0) found[name] = faults;
          }
          await visitor.leave();
        }
        expect(found).toEqual({});
      },
      240_000,
    );
  });

  it('the keyboard alone signs in, opens a case, replies and searches', async () => {
    const person = await someone(instance);
    const visitor = await Visitor.arrive(browser, instance.url);
    const { page } = visitor;
    const { keyboard } = page;
    const tabTo = async (name: string): Promise<void> => {
      await until(`the keyboard reaches ${name}`, async () => {
        await keyboard.press('Tab');
        return page.evaluate<boolean>(`document.activeElement?.labels?.[0]?.textContent === ${JSON.stringify(name)}`);
      });
    };
    await page.goto('/');
    await see(page.getByRole('button', { name: 'Entrer' }));
    await tabTo('Adresse électronique');
    await keyboard.type(person.email);
    await tabTo('Mot de passe');
    await keyboard.type(PASSWORD);
    await keyboard.press('Enter');
    await see(page.getByRole('heading', { name: 'À répondre' }));

    const waiting = await publishCase(await someone(instance), { title: 'Ouvrir ce cas par le clavier seul ?' });
    await see(page.getByRole('link', { name: waiting.title }));
    await until('j reaches the case', async () => {
      await keyboard.press('j');
      return page.evaluate<boolean>(`document.activeElement?.textContent === ${JSON.stringify(waiting.title)}`);
    });
    await keyboard.press('Enter');
    await see(page.getByRole('heading', { name: waiting.title }));
    await until('the reply field has the focus', async () => {
      await keyboard.press('Tab');
      return page.evaluate<boolean>('document.activeElement?.getAttribute("aria-label") === "Votre réponse"');
    });
    await keyboard.type('Répondu sans souris.');
    await keyboard.press('Control+Enter');
    await see(page.getByTestId('entry-2').getByText('Répondu sans souris.'));

    await page.goto('/');
    await see(page.getByRole('heading', { name: 'À répondre' }));
    await keyboard.press('/');
    await keyboard.type('annulaire');
    await keyboard.press('Enter');
    await see(page.getByRole('link', { name: /close : quelle suite/ }));
    await visitor.leave();
  }, 120_000);
});
