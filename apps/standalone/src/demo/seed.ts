import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONSENT_TEXT, CONSENT_TEXT_VERSION } from '#libs/contracts';
import { ImageProcessor } from '#libs/imaging';
import {
  AccountEntity,
  addJob,
  CaseEntity,
  CaseImageEntity,
  ClinicianEntity,
  ConsentEntity,
  createDataSource,
  EvidenceEntity,
  excerptOf,
  FollowEntity,
  ImageEntity,
  ThreadEntryEntity,
  VerificationRequestEntity,
} from '#libs/persistence';
import { hashPassword, seal, type Config } from '#libs/platform';
import { imageKey, openStorage, type ObjectStorage } from '#libs/storage';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { DEMO_APPLICANTS, drawCard, type DemoApplicant } from './demo-applicants.ts';
import { DEMO_CASES } from './demo-cases.ts';
import { drawPicture } from './demo-drawings.ts';
import { insertReports, type PlacedCase } from './demo-reports.ts';
import type { DemoCase, DemoImage } from './demo-types.ts';

/** Password of every demo account. */
export const DEMO_PASSWORD = 'consilium-demo-2026';

const MINUTE_MS = 60_000;
const THUMBNAILS = 2;

interface Person {
  accountId: string;
  clinicianId: string;
  specialties: readonly string[];
}
type People = ReadonlyMap<string, Person>;

interface CleanPicture {
  id: string;
  description: string;
  width: number;
  height: number;
}

/** Fills an empty demonstration with fictional people and cases; does nothing when they are there. */
export async function seedDemo(config: Config, log: (line: string) => void): Promise<void> {
  const dataSource = await createDataSource(config.DATABASE_URL, 2).initialize();
  try {
    if ((await dataSource.getRepository(AccountEntity).count()) > 0) return;
    log('making the demonstration: fictional people, cases and pictures');
    const storage = openStorage(config);
    const [pictures, cards] = await Promise.all([cleanPictures(storage), keepCards(storage, config.INSTANCE_KEY)]);
    await fill(dataSource, pictures, cards);
  } finally {
    await dataSource.destroy();
  }
}

/** Every picture goes the way of an upload: through the cleaning process, into the store. */
async function cleanPictures(storage: ObjectStorage): Promise<Map<DemoImage, CleanPicture>> {
  const processor = new ImageProcessor();
  try {
    const cleaned = await Promise.all(
      DEMO_CASES.flatMap(({ images }) => images).map(async (image): Promise<[DemoImage, CleanPicture]> => {
        const { width, height, variants } = await processor.process(await drawPicture(image.picture));
        const id = uuid();
        for (const { variant, format, bytes } of variants)
          await storage.put(imageKey(id, 1, variant, format), bytes, { contentType: `image/${format}` });
        return [image, { id, description: image.description, width, height }];
      }),
    );
    return new Map(cleaned);
  } finally {
    await processor.stop();
  }
}

interface Card {
  id: string;
  storageKey: string;
  wrappedKey: Buffer;
  bytes: number;
}

/** The documents of those who wait for a verifier, in the private area. */
async function keepCards(storage: ObjectStorage, instanceKey: string): Promise<Map<DemoApplicant, Card>> {
  const cards = new Map<DemoApplicant, Card>();
  for (const applicant of DEMO_APPLICANTS) {
    const id = uuid();
    const storageKey = `evidence/${id}`;
    const card = await drawCard(applicant);
    const { wrappedKey, sealed } = seal(instanceKey, card);
    await storage.put(storageKey, sealed, { contentType: 'application/octet-stream' });
    cards.set(applicant, { id, storageKey, wrappedKey, bytes: card.length });
  }
  return cards;
}

async function fill(dataSource: DataSource, pictures: Map<DemoImage, CleanPicture>, cards: Map<DemoApplicant, Card>): Promise<void> {
  const now = Date.now();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await dataSource.transaction(async (manager) => {
    const people = await insertPeople(manager, passwordHash, new Date(now));
    const placed = new Map<string, PlacedCase>();
    for (const story of DEMO_CASES) {
      const shown = story.images.flatMap((image) => pictures.get(image) ?? []);
      placed.set(story.key, await insertCase(manager, people, story, shown, now));
    }
    await insertReports(manager, (key) => personOf(people, key).clinicianId, placed, now);
    for (const [applicant, card] of cards) await insertApplicant(manager, applicant, card, passwordHash, now);
  });
}

async function insertPeople(manager: EntityManager, passwordHash: string, now: Date): Promise<People> {
  const people = new Map<string, Person>();
  const until = new Date(now.getTime() + 365 * 24 * 60 * MINUTE_MS);
  for (const { key, email, givenName, familyName, profession, specialties, level, country, locale, roles } of DEMO_ACCOUNTS) {
    const person = { accountId: uuid(), clinicianId: uuid(), specialties };
    people.set(key, person);
    await manager.insert(AccountEntity, {
      id: person.accountId,
      email,
      passwordHash,
      locale,
      roles: [...roles],
      createdAt: now,
      disabledAt: null,
    });
    await manager.insert(ClinicianEntity, {
      id: person.clinicianId,
      accountId: person.accountId,
      givenName,
      familyName,
      profession,
      specialties: [...specialties],
      watchedSpecialties: [...specialties],
      level,
      country,
      registerScheme: null,
      registerNumber: null,
      verificationState: 'verified',
      verifiedBy: 'document',
      verifiedUntil: until,
    });
  }
  return people;
}

async function insertApplicant(
  manager: EntityManager,
  applicant: DemoApplicant,
  card: Card,
  passwordHash: string,
  now: number,
): Promise<void> {
  const { email, givenName, familyName, profession, level, country, registerScheme, registerNumber } = applicant;
  const [accountId, clinicianId, requestId] = [uuid(), uuid(), uuid()];
  const submittedAt = new Date(now - applicant.submittedMinutesAgo * MINUTE_MS);
  const declared = { profession, specialties: [...applicant.specialties], level, country, registerScheme, registerNumber };
  await manager.insert(AccountEntity, {
    id: accountId,
    email,
    passwordHash,
    locale: 'fr',
    roles: [],
    createdAt: submittedAt,
    disabledAt: null,
  });
  await manager.insert(ClinicianEntity, {
    id: clinicianId,
    accountId,
    givenName,
    familyName,
    ...declared,
    watchedSpecialties: [...applicant.specialties],
    verificationState: 'submitted',
    verifiedBy: null,
    verifiedUntil: null,
  });
  await manager.insert(VerificationRequestEntity, {
    id: requestId,
    clinicianId,
    state: 'submitted',
    ...declared,
    submittedAt,
    decidedAt: null,
  });
  await manager.insert(EvidenceEntity, { ...card, accountId, requestId, mediaType: 'image/png', createdAt: submittedAt });
}

function personOf(people: People, key: string): Person {
  const person = people.get(key);
  if (!person) throw new Error(`the demonstration has nobody called ${key}`);
  return person;
}

/** The log of a case in order: published, what people wrote, how it ended. */
function entriesOf(people: People, story: DemoCase, caseId: string, publishedAt: number): ThreadEntryEntity[] {
  const at = (minutes: number): Date => new Date(publishedAt + minutes * MINUTE_MS);
  const author = personOf(people, story.author).clinicianId;
  const blank = { caseId, clientId: null, body: '', imageIds: [], details: null };
  const lines = [
    { ...blank, kind: 'state' as const, authorId: author, details: { state: 'published' as const }, createdAt: at(0) },
    ...story.replies.map(({ author: key, kind, body, minutesAfter }) => ({
      ...blank,
      kind,
      body,
      authorId: personOf(people, key).clinicianId,
      clientId: uuid(),
      createdAt: at(minutesAfter),
    })),
  ];
  const end = story.outcome && {
    ...blank,
    kind: 'outcome' as const,
    authorId: author,
    details: {
      state: 'closed' as const,
      diagnosis: story.outcome.diagnosis,
      proof: story.outcome.proof,
      whatHelped: story.outcome.whatHelped ?? null,
    },
    createdAt: at(story.outcome.minutesAfter),
  };
  return [...lines, ...(end ? [end] : [])]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((line, index) => Object.assign(new ThreadEntryEntity(), { id: uuid(), ...line, seq: index + 1 }));
}

async function insertCase(
  manager: EntityManager,
  people: People,
  story: DemoCase,
  pictures: CleanPicture[],
  now: number,
): Promise<PlacedCase> {
  const author = personOf(people, story.author);
  const id = uuid();
  const publishedAt = now - story.publishedMinutesAgo * MINUTE_MS;
  const entries = entriesOf(people, story, id, publishedAt);
  const answers = story.replies.filter((reply) => reply.author !== story.author);
  const closed = entries.find(({ kind }) => kind === 'outcome');
  const sections = story.sections.map(({ kind, text }) => ({ kind, text }));
  await manager.insert(CaseEntity, {
    id,
    authorId: author.clinicianId,
    state: closed ? 'closed' : 'published',
    title: story.title,
    language: story.language,
    questionKind: story.questionKind,
    urgency: story.urgency,
    ageBand: story.patient.ageBand,
    sex: story.patient.sex,
    sections,
    specialties: [...story.specialties],
    tags: [...story.tags],
    diagnosis: story.outcome?.diagnosis ?? null,
    proof: story.outcome?.proof ?? null,
    whatHelped: story.outcome?.whatHelped ?? null,
    version: 2,
    lastSeq: entries.length,
    replyCount: story.replies.length,
    repliedSpecialties: [...new Set(answers.flatMap((reply) => personOf(people, reply.author).specialties))],
    excerpt: excerptOf(sections),
    imageCount: pictures.length,
    thumbnailIds: pictures.slice(0, THUMBNAILS).map((picture) => picture.id),
    createdAt: new Date(publishedAt - 10 * MINUTE_MS),
    publishedAt: new Date(publishedAt),
    firstRepliedAt: answers[0] ? new Date(publishedAt + answers[0].minutesAfter * MINUTE_MS) : null,
    lastActivityAt: entries.at(-1)?.createdAt ?? new Date(publishedAt),
    editedAt: null,
    closedAt: closed?.createdAt ?? null,
  });
  for (const [position, picture] of pictures.entries()) {
    const { width, height, description } = picture;
    await manager.insert(ImageEntity, {
      id: picture.id,
      ownerId: author.accountId,
      caseId: id,
      state: 'ready',
      refusalCode: null,
      width,
      height,
      quarantineKey: null,
      storedVersion: 1,
      createdAt: new Date(publishedAt),
    });
    await manager.insert(CaseImageEntity, { caseId: id, imageId: picture.id, position, description });
  }
  await manager.insert(ConsentEntity, {
    id: uuid(),
    caseId: id,
    basis: story.consent.basis,
    scopes: [...story.consent.scopes],
    textVersion: CONSENT_TEXT_VERSION,
    text: CONSENT_TEXT[story.language],
    attestedBy: author.accountId,
    attestedAt: new Date(publishedAt),
  });
  await manager.insert(ThreadEntryEntity, entries);
  for (const key of story.followers)
    await manager.insert(FollowEntity, { caseId: id, clinicianId: personOf(people, key).clinicianId, createdAt: new Date(publishedAt) });
  await addJob(manager, 'case.index', { caseId: id }, `index:${id}`);
  return {
    id,
    authorId: author.clinicianId,
    imageIds: pictures.map((picture) => picture.id),
    replies: entries.filter(({ clientId }) => clientId !== null).map((entry) => ({ id: entry.id, authorId: entry.authorId })),
  };
}
