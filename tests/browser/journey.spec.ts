import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import {
  addPhoto,
  choose,
  openPreview,
  PASSWORD,
  phonePhoto,
  professionalCard,
  SIMILAR_CASE,
  signIn,
  TICK_CASE,
  typeCase,
} from '../support/browser-steps.ts';
import { see, Visitor } from '../support/browser-visitor.ts';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import { until } from '../support/until.ts';

const REPLY = 'Érythème migrant : doxycycline quatorze jours, sans attendre la sérologie.';
const DIAGNOSIS = 'Érythème migrant';

describe('the journey, in the browser', () => {
  let instance: TestInstance;
  let browser: Browser;

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  it('leads from registration to the archive', async () => {
    const poster = await Visitor.arrive(browser, instance.url, { phone: true });
    const verifier = await Visitor.arrive(browser, instance.url);
    const specialist = await Visitor.arrive(browser, instance.url);
    const student = await Visitor.arrive(browser, instance.url);

    // Somebody asks for access, from a phone.
    await poster.page.goto('/');
    await poster.page.getByRole('link', { name: 'Demander l’accès' }).click();
    await poster.page.getByLabel('Prénom').fill('Lucie');
    await poster.page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Postante');
    await poster.page.getByLabel('Adresse électronique').fill('lucie.postante@clinic.example');
    await poster.page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
    await choose(poster.page, 'Spécialités', 'Spécialiste en médecine générale');
    await poster.page.getByRole('button', { name: 'Créer mon compte' }).click();
    await see(poster.page.getByText('Il reste un justificatif à envoyer'));
    await poster.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'carte.png', mimeType: 'image/png', buffer: await professionalCard() });
    await see(poster.page.getByText('carte.png'));
    await poster.page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await see(poster.page.getByText('Votre demande est arrivée'));

    // A verifier reads the file and lets them in; the applicant's page tells it by itself.
    await verifier.page.goto('/');
    await signIn(verifier, (await someone(instance, { roles: ['verifier'] })).email);
    await verifier.page.getByRole('link', { name: 'Vérification' }).click();
    await verifier.page.getByRole('link', { name: /Lucie Postante/ }).click();
    await poster.withoutReload(async () => {
      await verifier.page.getByRole('button', { name: 'Accorder l’accès' }).click();
      await see(verifier.page.getByText('Accès accordé à'), poster.page.getByText('Votre qualité est vérifiée'));
    });

    // The specialist and the student are at work.
    await specialist.page.goto('/');
    await signIn(specialist, (await someone(instance)).email);
    await see(specialist.page.getByText('Rien n’attend votre réponse'));
    await student.page.goto('/recent');
    await signIn(student, (await someone(instance, {}, { level: 'student', specialties: [] })).email);
    await see(student.page.getByText('Aucun cas ici'));

    // The case is posted, photo included, and the specialist is told at once.
    await poster.page.getByRole('link', { name: 'Voir les cas' }).click();
    await poster.page.getByRole('link', { name: 'Nouveau cas' }).click();
    await addPhoto(poster.page, await phonePhoto(), 'Plaque annulaire de la cuisse');
    await typeCase(poster.page, TICK_CASE);
    await openPreview(poster.page);
    await specialist.withoutReload(async () => {
      await poster.page.getByRole('button', { name: 'Publier', exact: true }).click();
      await see(poster.page.getByRole('heading', { name: /Dermatologie/ }), poster.page.getByText('Images nettoyées'));
      await see(
        specialist.page.getByRole('link', { name: 'Notifications, 1 non lue' }),
        specialist.page.getByRole('link', { name: TICK_CASE.title }),
      );
    });
    await poster.page.getByRole('link', { name: 'Voir le cas' }).click();
    await poster.page.getByRole('tab', { name: 'Discussion' }).click();
    await see(poster.page.getByText('Pas encore de réponse'));

    // The specialist opens it from the notification and replies; the reply stands on the poster's phone.
    await specialist.page.getByRole('link', { name: 'Notifications, 1 non lue' }).click();
    await specialist.page.getByRole('link', { name: /Un cas pour votre spécialité/ }).click();
    await see(specialist.page.getByRole('heading', { name: TICK_CASE.title }), specialist.page.getByText(TICK_CASE.history));
    await see(specialist.page.getByRole('button', { name: /Agrandir/ }));
    await specialist.page.getByRole('textbox', { name: 'Votre réponse' }).fill(REPLY);
    await poster.withoutReload(async () => {
      await specialist.page.getByRole('button', { name: 'Envoyer' }).click();
      await see(poster.page.getByTestId('entry-2').getByText(REPLY), poster.page.getByRole('tab', { name: 'Discussion 1' }));
    });
    await see(specialist.page.getByTestId('entry-2').getByText(REPLY));

    // A student follows and cannot reply.
    await student.page.getByRole('link', { name: 'Pour moi' }).click();
    await student.page.getByRole('link', { name: TICK_CASE.title }).click();
    await student.page.getByRole('button', { name: 'Suivre', exact: true }).click();
    await see(student.page.getByRole('button', { name: 'Suivi', exact: true }), student.page.getByText('Vous lisez ce cas'));

    // The poster tells how it ended; both screens show it.
    await poster.page.getByRole('button', { name: 'Plus d’actions' }).click();
    await poster.page.getByRole('menuitem', { name: 'Clore le cas' }).click();
    await poster.page.getByRole('textbox', { name: 'Diagnostic final' }).fill(DIAGNOSIS);
    await poster.page.getByRole('radio', { name: /^histologie/ }).check();
    await poster.page.getByRole('textbox', { name: 'Ce qui a aidé' }).fill('Traiter avant la sérologie.');
    await student.withoutReload(async () => {
      await poster.page.getByRole('button', { name: 'Clore avec ce diagnostic' }).click();
      await see(student.page.getByText('Preuve : histologie'), student.page.getByText(DIAGNOSIS));
    });
    await poster.page.getByRole('tab', { name: 'Cas', exact: true }).click();
    await see(poster.page.getByText('Preuve : histologie'));

    // Later a colleague has a similar case: the archive finds this one, and so does the sheet on which it is typed.
    const colleague = await someone(instance);
    await until('the archive knows how it ended', async () => {
      const found = await colleague.must<{ items: { outcome: unknown }[] }>('GET', '/api/search?q=annulaire');
      return found.items[0]?.outcome;
    });
    await specialist.page.getByRole('link', { name: 'Archive' }).click();
    await specialist.page.getByRole('combobox', { name: 'Chercher un cas' }).fill('tique annulaire');
    await specialist.page.keyboard.press('Enter');
    await see(specialist.page.getByRole('article').filter({ hasText: TICK_CASE.title }).getByText(`${DIAGNOSIS} · histologie`));
    await see(specialist.page.getByRole('checkbox', { name: 'Histologie' }), specialist.page.getByText('Comment ils ont fini'));
    await specialist.page.getByRole('link', { name: 'Nouveau cas' }).click();
    await specialist.page.getByRole('textbox', { name: 'Votre question' }).fill(SIMILAR_CASE.title);
    await specialist.page.getByRole('textbox', { name: 'Histoire' }).fill(SIMILAR_CASE.history);
    await specialist.page.getByRole('button', { name: 'Déjà vu ? 1 cas semblable' }).click();
    await see(specialist.page.getByRole('link', { name: TICK_CASE.title }));

    for (const visitor of [poster, verifier, specialist, student]) await visitor.leave();
  }, 240_000);

  it('has its main pages in English', async () => {
    const author = await someone(instance, { roles: ['verifier'] }, { locale: 'en' });
    const published = await publishCase(author, { title: 'Expanding annular plaque of the thigh after a hike', language: 'en' });
    const reader = await someone(instance, {}, { locale: 'en' });
    const visitor = await Visitor.arrive(browser, instance.url, { locale: 'en' });
    const { page } = visitor;

    await page.goto('/register');
    await see(page.getByRole('heading', { name: 'Ask for access' }), page.getByRole('button', { name: 'Create my account' }));
    await page.goto('/');
    await page.getByLabel('E-mail address').fill(reader.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    await see(page.getByRole('heading', { name: 'To answer' }));
    await page.getByRole('link', { name: published.title }).click();
    await see(
      page.getByRole('tab', { name: 'Discussion' }),
      page.getByRole('textbox', { name: 'Your reply' }),
      page.getByText('No reply yet'),
    );
    await page.getByRole('textbox', { name: 'Your reply' }).fill('Treat now; serology is not needed.');
    await page.getByRole('button', { name: 'Send' }).click();
    await see(page.getByTestId('entry-2').getByText('Treat now'));
    for (const [link, heading] of [
      ['Recent', 'Recent'],
      ['Closed', 'Closed'],
      ['Followed', 'Followed'],
      ['Archive', 'Archive'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: link }).click();
      await see(page.getByRole('heading', { name: heading }));
    }
    await page.getByRole('link', { name: 'New case' }).click();
    await see(page.getByRole('textbox', { name: 'Your question' }), page.getByRole('button', { name: 'See as others do, then publish' }));
    await page.goto('/notifications');
    await see(page.getByRole('heading', { name: 'Notifications' }));
    await page.goto('/me');
    await see(page.getByRole('button', { name: 'Sign out' }));
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await visitor.leave();

    const verifier = await (await Visitor.arrive(browser, instance.url, { locale: 'en' })).as(author);
    await verifier.page.goto('/desk');
    await see(verifier.page.getByText('Nobody waits'));
    await verifier.leave();
  }, 120_000);
});
