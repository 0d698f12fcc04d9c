/** What of heic-decode 2.1 is used here; the package brings no types. */
declare module 'heic-decode' {
  interface WaitingPicture {
    width: number;
    height: number;
    /** Four bytes a pixel: red, green, blue, alpha. */
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>;
  }
  const decode: {
    all(options: { buffer: Uint8Array }): Promise<WaitingPicture[] & { dispose(): void }>;
  };
  export default decode;
}
