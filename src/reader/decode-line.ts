/** What the recogniser answers for a line: for each step from left to right, how likely each character is. */
export interface Steps {
  readonly count: number
  readonly characters: number
  /** Step by step. */
  readonly data: Float32Array
}

/**
 * The characters that a line most likely holds (connectionist temporal classification, greedily): the same one at
 * neighbouring steps is one, and the first of the alphabet is none.
 *
 * @returns The mean of how likely each is, 0 to 1; 0 of a line without any.
 */
export function decodeLine(steps: Steps, alphabet: readonly string[]): { text: string; confidence: number } {
  let [text, sum, count, last] = ['', 0, 0, NONE]
  for (let step = 0; step < steps.count; step++) {
    const best = likeliest(steps, step)
    if (best !== NONE && best !== last) {
      text += alphabet[best] ?? ''
      sum += steps.data[step * steps.characters + best] ?? 0
      count++
    }
    last = best
  }
  return { text, confidence: count === 0 ? 0 : sum / count }
}

/** Of the models' list of characters, a line each: none stands before all, the space after. */
export function alphabetOf(list: string): string[] {
  return ['', ...list.replace(/\r?\n$/, '').split(/\r?\n/), ' ']
}

const NONE = 0

function likeliest({ characters, data }: Steps, step: number): number {
  const start = step * characters
  let best = 0
  for (let at = 1; at < characters; at++) {
    if ((data[start + at] ?? 0) > (data[start + best] ?? 0)) best = at
  }
  return best
}
