/** What of heic-decode 2.1 is used here; the package brings no types. */
declare module 'heic-decode' {
  interface WaitingPicture {
    width: number;
    height: number;
    /** Four bytes a pixel: red, green, blue, alpha. */
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  const decode: {
    /** The pictures of a file, none of them decoded yet; `dispose` frees what they hold. */
    all(options: { buffer: Uint8Array }): Promise<WaitingPicture[] & { dispose(): void }>;
  };
  export default decode;
}
