/** Written by .build/reader. */
declare module 'virtual:reader-files' {
  export const READER_FILES: readonly import('./reader-file.ts').ReaderFile[]
  /** Where the pieces lie, seen from the module that imports this; ends in a slash. */
  export const READER_FOLDER: string
}
