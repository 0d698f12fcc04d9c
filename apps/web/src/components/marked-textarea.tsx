import { Textarea, type TextareaProps } from '@mantine/core';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Found } from '../lib/identifiers/found.ts';
import classes from './marked-textarea.module.css';

/** What decides where a line breaks: the mirror must break where the field does. */
const COPIED = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

/** The text with each finding in a mark of its level. */
function marked(text: string, found: readonly Found[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, level } of found) {
    if (start < from || end > text.length) continue;
    parts.push(
      text.slice(from, start),
      <mark key={start} data-level={level}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A field whose identifiers are underlined as one types. What they are and what to do is said by the panel that goes with it. */
export function MarkedTextarea({ found, ...props }: TextareaProps & { found: readonly Found[]; value: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [typed, shown] = [field.current, mirror.current];
    if (!typed || !shown) return;
    const copy = () => {
      const style = getComputedStyle(typed);
      for (const name of COPIED) shown.style[name] = style[name];
      // Parts of a pixel decide where a line breaks: the rounded width of offsetWidth would not do.
      const { width, height } = typed.getBoundingClientRect();
      shown.style.width = `${width}px`;
      shown.style.height = `${height}px`;
      shown.scrollTop = typed.scrollTop;
    };
    const watcher = new ResizeObserver(copy);
    watcher.observe(typed);
    copy();
    return () => watcher.disconnect();
  }, []);
  return (
    <Textarea
      {...props}
      ref={field}
      onScroll={(event) => {
        if (mirror.current) mirror.current.scrollTop = event.currentTarget.scrollTop;
      }}
      inputContainer={(input) => (
        <div className={classes.field}>
          <div ref={mirror} className={classes.mirror} aria-hidden>
            {marked(props.value, found)}
            {'\n'}
          </div>
          {input}
        </div>
      )}
    />
  );
}
