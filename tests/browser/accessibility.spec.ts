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
import { until } from '../support/until.ts';

const WIDTHS = ['390 px', '1280 px'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** A page: its address, who opens it, and what stands on it once it is there. */
interface Opened {
  name: string;
  who: 'nobody' | 'applicant' | 'reader' | 'verifier';
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
  const people: Partial<Record<Opened['who'], Person>> = {};

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
    const author = await someone(instance);
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
    await until('the archive is ready', async () => {
      const { items } = await reader.must<{ items: { outcome: unknown }[] }>('GET', '/api/search?q=annulaire');
      return items.length >= 2 && items.some(({ outcome }) => outcome);
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
    { name: 'me', who: 'reader', path: () => '/me', shown: (page) => see(page.getByRole('button', { name: 'Se déconnecter' })) },
  ];

  describe.each(WIDTHS)('at %s', (width) => {
    it.each(SCHEMES)(
      'no page has a serious finding in %s, nor is wider than its window',
      async (colorScheme) => {
        const found: Record<string, string[]> = {};
        for (const who of ['nobody', 'applicant', 'reader', 'verifier'] as const) {
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
      180_000,
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
