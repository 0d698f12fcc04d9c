import { IconAlertTriangle, IconBook, IconCheck, IconClock, IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseSummary, SearchHit, TextPart } from '../lib/api-types.ts';
import { imageFile } from '../lib/api.ts';
import { casePlace } from '../lib/case-place.ts';
import { useTerms } from '../lib/terms.ts';
import { agoText, spanText } from '../lib/time.ts';
import { useNow } from '../lib/use-now.ts';
import { Chip } from './chip.tsx';
import { PersonLine } from './person.tsx';
import { SourceChip } from './source-line.tsx';
import classes from './case-card.module.css';

/** State and wait of a case, in chips: the first thing the eye needs. `mySpecialties` tells whether a colleague of mine answered; in lists an urgent case leaves its kind of question out. */
export function CaseStatus({
  summary,
  mySpecialties = [],
  alwaysKind = false,
}: {
  summary: CaseSummary | SearchHit;
  mySpecialties?: string[];
  alwaysKind?: boolean;
}) {
  const { t } = useTranslation();
  const terms = useTerms();
  const now = useNow();
  const open = summary.state === 'published';
  const answeredByMine = summary.repliedSpecialties.some((code) => mySpecialties.includes(code));
  return (
    <>
      {summary.outcome && (
        <Chip tone="confirmed" icon={<IconCheck aria-hidden />}>
          {summary.outcome.diagnosis}
          {summary.outcome.proof !== null && ` · ${t(`proof.${summary.outcome.proof}`)}`}
        </Chip>
      )}
      {summary.urgency === 'today' && open && (
        <Chip tone="urgent" icon={<IconAlertTriangle aria-hidden />}>
          {t('urgency.today')}
        </Chip>
      )}
      {open && summary.replyCount === 0 && summary.publishedAt && (
        <Chip tone="waiting" icon={<IconClock aria-hidden />}>
          {t('card.waiting', { span: spanText(now - Date.parse(summary.publishedAt), terms.locale) })}
        </Chip>
      )}
      {open && summary.replyCount > 0 && (
        <Chip tone="petrol" icon={<IconMessages aria-hidden />}>
          {mySpecialties.length > 0 && !answeredByMine
            ? t('card.repliesNotMine', { count: summary.replyCount })
            : t('card.replies', { count: summary.replyCount })}
        </Chip>
      )}
      {summary.state === 'draft' && <Chip tone="waiting">{t('state.draft')}</Chip>}
      {(summary.state === 'withdrawn' || summary.state === 'hidden') && <Chip>{t(`state.${summary.state}`)}</Chip>}
      {summary.questionKind && summary.state !== 'closed' && (alwaysKind || !(open && summary.urgency === 'today')) && (
        <Chip tone="outline">{t(`questionKind.${summary.questionKind}`)}</Chip>
      )}
    </>
  );
}

/** A text with the words that were searched for marked. */
export function MarkedText({ parts }: { parts: TextPart[] }) {
  return parts.map((part, index) =>
    part.hit ? (
      <mark key={index} className={classes.hit}>
        {part.text}
      </mark>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}

/** The foot of a card: fields, and who asks or where it was published. */
function CardFoot({ summary, hit }: { summary: CaseSummary | SearchHit; hit: SearchHit | undefined }) {
  const terms = useTerms();
  const now = useNow();
  return (
    <div className={classes.foot}>
      <span className={classes.specialties}>
        {summary.specialties.slice(0, 3).map((code) => (
          <Chip key={code}>{terms.specialty(code)}</Chip>
        ))}
      </span>
      {hit?.literature ? (
        <span className={classes.meta}>{[hit.literature.source, hit.literature.publishedOn?.slice(0, 4)].filter(Boolean).join(', ')}</span>
      ) : summary.mine ? (
        <span className={classes.meta}>{agoText(summary.lastActivityAt, terms.locale, now)}</span>
      ) : (
        <PersonLine author={summary.author} />
      )}
    </div>
  );
}

/** One case in a list. The whole card leads to the case; its title is the link. `hit` is what a search adds to it. */
export function CaseCard({ summary, mySpecialties, hit }: { summary: CaseSummary | SearchHit; mySpecialties?: string[]; hit?: SearchHit }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const published = hit?.literature ?? null;
  const urgent = summary.urgency === 'today' && summary.state === 'published' && published === null;
  const showsTwo = urgent && summary.thumbnailIds.length > 0;
  const place = summary.state === 'draft' ? `/cases/${summary.id}/edit` : casePlace(summary.id, hit?.origin ?? 'network');
  return (
    <article className={classes.card} data-urgent={urgent} data-wide={showsTwo}>
      {(summary.thumbnailIds.length > 0 || published !== null) && (
        <div className={classes.pictures} data-book={published !== null}>
          {published !== null && <IconBook aria-hidden />}
          {summary.thumbnailIds.map((id) => (
            <img key={id} src={imageFile(id, 'thumb')} alt="" loading="lazy" />
          ))}
        </div>
      )}
      <div className={classes.text}>
        <div className={classes.status}>
          {published === null ? (
            <CaseStatus summary={summary} mySpecialties={mySpecialties ?? []} />
          ) : (
            <>
              <CaseStatus summary={{ ...summary, state: 'closed', questionKind: null }} />
              <SourceChip source={published} />
            </>
          )}
          {hit && hit.language !== terms.locale && <Chip tone="outline">{t(`language.${hit.language}`)}</Chip>}
          {published === null && (
            <span className={classes.images}>
              {summary.imageCount > 0 ? t('card.images', { count: summary.imageCount }) : t('card.noImage')}
            </span>
          )}
        </div>
        <h2 className={classes.title} lang={summary.language}>
          <Link to={place} data-case-link>
            {hit && hit.titleParts.length > 0 ? (
              <MarkedText parts={hit.titleParts} />
            ) : (
              summary.title || t(summary.state === 'withdrawn' ? 'card.withdrawn' : 'card.untitled')
            )}
          </Link>
        </h2>
        <p className={classes.excerpt} lang={summary.language}>
          {summary.patient && `${terms.patient(summary.patient)} · `}
          {hit && hit.excerptParts.length > 0 ? <MarkedText parts={hit.excerptParts} /> : summary.excerpt}
        </p>
        <CardFoot summary={summary} hit={hit} />
      </div>
    </article>
  );
}
