/** What only the person knows of a photo. An absent answer makes the checks that need it *unsure*. */
export interface Answers {
  /** Last day of validity, `YYYY-MM-DD`, or `long-term` for 长期. */
  readonly expiry?: string
  /** Shot from the original paper in colour, not from a copy, a scan or a screen. */
  readonly original?: boolean
  /** The newest issue of the certificate. */
  readonly newest?: boolean
  /** No watermark lies over it. */
  readonly unmarked?: boolean
  /** Signed and sealed where the paper asks for it. */
  readonly signed?: boolean
}

/** The questions that are answered with yes or no. */
export type Question = Exclude<keyof Answers, 'expiry'>
