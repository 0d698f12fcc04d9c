import classes from './key-hint.module.css';

/** A key that does the same as the thing it stands on. Hidden where there is no keyboard to speak of. */
export function KeyHint({ children, onPetrol = false }: { children: string; onPetrol?: boolean }) {
  return (
    <kbd className={classes.key} data-on-petrol={onPetrol} aria-hidden>
      {children}
    </kbd>
  );
}
