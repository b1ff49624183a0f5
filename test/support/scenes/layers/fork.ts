import { createRandom, type Random } from '../random.ts'

/** Random numbers of its own, so that what asks once more or once less leaves everything after it as it was. */
export function fork(random: Random): Random {
  return createRandom(random.integer(0, 2 ** 31))
}
