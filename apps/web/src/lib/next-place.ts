/** Where to go after signing in: the `next` of the address bar when it is a place of this site, else home. */
export function nextPlace(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/u.test(next) ? next : '/';
}
