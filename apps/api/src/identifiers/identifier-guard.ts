import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { LOCALES, type FoundIdentifier, type IdentifierAnswer, type Locale } from '#libs/contracts';
import { findIdentifiers, languageOf, withRecognisers, type ExternalRecogniser, type Finding } from '#libs/deidentification';
import { IdentifierFindingEntity } from '#libs/persistence';
import { AppError, Clock, describeError } from '#libs/platform';
import { CareSitesService } from './care-sites.service.ts';
import type { IdentifierAnswerDto } from './dto/identifiers.dto.ts';
import { RECOGNISERS } from './recognisers.ts';

/** How long one recogniser of the operator may take for one text, in milliseconds. */
const RECOGNISER_MS = 5_000;

/** A text in which most rules have something to read, so that their patterns are ready before the first author is. */
const SAMPLE = 'Mme Lefèvre, 43 ans, 3 rue des Lilas 35000 Rennes, vue le 12/03/2024 au CHU, 06 12 34 56 78, nom@exemple.fr.';

/** One text on its way to others, with the name that its author's form gives it. */
export interface WrittenText {
  field: string;
  text: string;
}

/** A finding in a text that was let through. */
export interface AdmittedFinding extends Finding {
  field: string;
  answer: IdentifierAnswer | null;
}

/** Where the findings of a text are kept. */
export interface CheckedPlace {
  caseId: string;
  entryId: string | null;
}

/** Nothing that names a patient gets past here: every text that others will read is checked on the server, whatever the browser did. */
@Injectable()
export class IdentifierGuard implements OnModuleInit {
  private readonly logger = new Logger(IdentifierGuard.name);

  constructor(
    @Inject(RECOGNISERS) private readonly recognisers: readonly ExternalRecogniser[],
    private readonly sites: CareSitesService,
    private readonly clock: Clock,
  ) {}

  /** Reads the lists of names now rather than in somebody's request. */
  onModuleInit(): void {
    for (const language of LOCALES) findIdentifiers(SAMPLE, { language });
  }

  /** @throws AppError IDENTIFIERS_UNCHECKED when a recogniser of the operator fails or takes too long */
  async find(text: string, language: Locale): Promise<Finding[]> {
    const found = findIdentifiers(text, { language });
    try {
      return await withRecognisers(text, language, found, [
        { name: 'sites', find: (looked, spoken) => this.sites.find(looked, spoken) },
        ...this.recognisers.map(({ name, find }) => ({
          name,
          find: (looked: string, spoken: Locale) => inTime(name, Promise.resolve(find(looked, spoken))),
        })),
      ]);
    } catch (error) {
      this.logger.error({ err: describeError(error) }, 'a recogniser failed');
      throw new AppError('IDENTIFIERS_UNCHECKED');
    }
  }

  /**
   * Lets texts through or says what stops them.
   * @throws AppError IDENTIFIERS_FOUND for what surely names a person, IDENTIFIERS_UNANSWERED for what likely does and
   * has no answer, IDENTIFIERS_UNCHECKED; the first two with the places.
   */
  async admit(texts: readonly WrittenText[], language: Locale, answers: readonly IdentifierAnswerDto[]): Promise<AdmittedFinding[]> {
    const admitted: AdmittedFinding[] = [];
    for (const { field, text } of texts) {
      for (const finding of await this.find(text, languageOf(text, language))) {
        const answer = answers.find((one) => one.field === field && one.start === finding.start && one.end === finding.end)?.answer;
        admitted.push({ ...finding, field, answer: finding.level === 'warn' ? (answer ?? null) : null });
      }
    }
    const stopped = admitted.filter(({ level }) => level === 'block');
    if (stopped.length > 0) throw new AppError('IDENTIFIERS_FOUND', { findings: stopped.map(place) });
    const open = admitted.filter(({ level, answer }) => level === 'warn' && answer === null);
    if (open.length > 0) throw new AppError('IDENTIFIERS_UNANSWERED', { findings: open.map(place) });
    return admitted;
  }

  /** For words that nobody answers about, as a moderator's reason to an author. @throws AppError IDENTIFIERS_FOUND, IDENTIFIERS_UNCHECKED */
  async refuseSure({ field, text }: WrittenText, language: Locale): Promise<void> {
    const sure = (await this.find(text, languageOf(text, language))).filter(({ level }) => level === 'block');
    if (sure.length > 0) throw new AppError('IDENTIFIERS_FOUND', { findings: sure.map((one) => place({ ...one, field, answer: null })) });
  }

  /** Keeps the proof of a check in place of the one before. */
  async record(
    manager: EntityManager,
    where: CheckedPlace,
    fields: readonly string[],
    findings: readonly AdmittedFinding[],
  ): Promise<void> {
    const { caseId, entryId } = where;
    await manager.delete(IdentifierFindingEntity, { caseId, entryId: entryId ?? IsNull(), field: In([...fields]) });
    const checkedAt = this.clock.now();
    const rows = findings.map(({ field, start, end, kind, level, rule, answer }) => ({
      id: uuid(),
      caseId,
      entryId,
      field,
      start,
      end,
      kind,
      level,
      rule,
      answer,
      checkedAt,
    }));
    if (rows.length > 0) await manager.insert(IdentifierFindingEntity, rows);
  }

  /** The text with each sure or likely identifier replaced, for a history that must not keep what an edit took out. */
  async withoutIdentifiers(text: string, language: Locale): Promise<string> {
    let kept = '';
    let from = 0;
    for (const { start, end, replacement } of (await this.find(text, languageOf(text, language))).filter(({ level }) => level !== 'info')) {
      kept += text.slice(from, start) + replacement;
      from = end;
    }
    return kept + text.slice(from);
  }
}

function place({ field, start, end, kind, level, replacement }: AdmittedFinding): FoundIdentifier {
  return { field, start, end, kind, level, replacement };
}

/** @throws Error when the recogniser has not answered in {@link RECOGNISER_MS} */
function inTime<Answer>(name: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the recogniser ${name} did not answer in time`)), RECOGNISER_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
