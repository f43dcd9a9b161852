declare module 'brotli/decompress.js' {
  /** Bytes that were packed by brotli, as they were. */
  export default function decompress(bytes: Uint8Array): Uint8Array;
}
