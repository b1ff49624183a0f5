/** Only what we call: exifr's own types bring in Node's and would let `fetch` and `Blob` compile in core. */
declare module 'exifr/dist/lite.esm.mjs' {
  export function parse(
    bytes: Uint8Array,
    options: { pick: readonly string[]; translateValues: false; reviveValues: false },
  ): Promise<Readonly<Record<string, unknown>> | undefined>
}
