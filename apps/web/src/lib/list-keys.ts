import { useShortcuts } from './shortcuts.ts';

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-case-link]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.closest('article, li')?.scrollIntoView({ block: 'nearest' });
}

/** `j` and `k` walk through the links marked `data-case-link`; Enter opens the one in focus, as links do. */
export function useListKeys(): void {
  useShortcuts({ j: () => step(1), k: () => step(-1) });
}
