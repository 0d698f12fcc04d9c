import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconWifiOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../lib/failures.ts';
import classes from './states.module.css';

/** The sentence that tells a failure to the reader. */
export function useFailureText(): (failure: unknown) => string {
  const { t } = useTranslation();
  return (failure) => (failure instanceof ApiFailure && failure.message !== '' ? failure.message : t('failure.network'));
}

/** What failed and, where it makes sense, a way to try again. Read out at once by screen readers. */
export function FailureNote({ failure, onRetry }: { failure: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const offline = failure instanceof ApiFailure && failure.code === 'NETWORK';
  return (
    <div className={classes.failure} role="alert">
      {offline ? <IconWifiOff aria-hidden /> : <IconAlertTriangle aria-hidden />}
      <p>{text(failure)}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('failure.retry')}
        </Button>
      )}
    </div>
  );
}

/** An empty list: why it is empty and the one thing to do about it. */
export function EmptyNote({ title, why, action }: { title: string; why: string; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.emptyTitle}>{title}</p>
      <p>{why}</p>
      {action}
    </div>
  );
}

/** Cards that are still on their way, in the shape they will have. */
export function CardSkeletons({ count = 3 }: { count?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.skeletons} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={classes.skeletonCard}>
          <Skeleton className={classes.skeletonPicture} />
          <div className={classes.skeletonText}>
            <Skeleton height="1.4em" width="40%" />
            <Skeleton height="1.2em" width="90%" />
            <Skeleton height="1em" width="70%" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** Lines of text that are still on their way. */
export function TextSkeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.skeletonText} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height="1.1em" width={index === lines - 1 ? '60%' : '100%'} />
      ))}
    </div>
  );
}
