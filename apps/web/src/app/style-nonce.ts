declare global {
  interface Window {
    /** Read by the scroll lock of dialogs when it adds its style element. */
    __webpack_nonce__?: string;
  }
}

/** The word of this answer's Content-Security-Policy that lets style elements in; the server writes it into index.html. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** Hands the nonce to the part that takes it from a global name only. */
export function readStyleNonce(): void {
  window.__webpack_nonce__ = styleNonce();
}
