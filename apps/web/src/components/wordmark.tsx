import classes from './wordmark.module.css';

/** The mark of the product, with its name unless `short`. */
export function Wordmark({ short = false, onPanel = false }: { short?: boolean; onPanel?: boolean }) {
  return (
    <span className={classes.mark} data-on-panel={onPanel}>
      <span className={classes.letter} aria-hidden>
        C
      </span>
      {!short && <span className={classes.name}>Consilium</span>}
    </span>
  );
}
