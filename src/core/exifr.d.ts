/** Only what we call: exifr's own types bring in Node's and would let `fetch` and `Blob` compile in core. */
declare module 'exifr/dist/lite.esm.mjs' {
  type Tags = Readonly<Partial<Record<string, unknown>>>

  export function parse(
    bytes: Uint8Array,
    options: Readonly<Record<string, boolean>>,
  ): Promise<{ readonly ifd0?: Tags; readonly exif?: Tags; readonly gps?: Tags } | undefined>
}
