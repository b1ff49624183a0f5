import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { straightSize } from '../../src/core/geometry/aspect.ts'
import { STRAIGHT_LONG_SIDE } from '../../src/core/measure.ts'
import { mayBeLight, traitsOf } from '../../src/core/probes/reflection.ts'
import { findWhiteSpots } from '../../src/core/probes/white-spots.ts'
import { rectify } from '../../src/core/raster/rectify.ts'
import { areaUnderCurve, mean } from '../support/statistics.ts'
import { rasterOf, readScenes, type StoredScene } from './stored-scenes.ts'

/**
 * Finds the weights of reflection.ts on what `compose --lit --large 2000` has made:
 *
 *     node run.mjs fit-reflections SCENES...
 */
export function fitReflections(folders: readonly string[]): void {
  const documents = folders.flatMap(readScenes).map(documentOf)
  const { means, spreads } = scaleOf(documents.flatMap(({ spots }) => spots))
  const scaled = documents.map(({ hasReflection, spots }) => ({
    hasReflection,
    spots: spots.map((traits) => traits.map((trait, at) => (trait - (means[at] ?? 0)) / (spreads[at] ?? 1))),
  }))
  const found = descend(scaled, means.length)
  const weights = found.weights.map((weight, at) => rounded(weight / (spreads[at] ?? 1)))
  const constant = rounded(found.constant - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0))
  report(documents, { constant, weights })
  write({ constant, weights })
}

const rounded = (weight: number) => Number(weight.toPrecision(3))

/** A document as the traits of each of its spots that may be light. */
interface Document {
  readonly hasReflection: boolean
  readonly spots: readonly (readonly number[])[]
}

interface Weights {
  constant: number
  readonly weights: number[]
}

const ROUNDS = 4000
const RATE = 0.3
/** Own: with a tenth of it the area under the curve in five-fold validation is the same, and the weights are twice as large. */
const WEIGHT_DECAY = 0.01

function documentOf(scene: StoredScene): Document {
  const [quad] = scene.quads
  if (!quad) throw new Error(`There is no document in scene ${scene.seed}.`)
  const { width, height } = straightSize(quad, scene, STRAIGHT_LONG_SIDE)
  const straight = rectify(rasterOf(scene), quad, width, height)
  const spots = straight ? findWhiteSpots(straight.raster) : []
  return { hasReflection: scene.glare, spots: spots.filter(mayBeLight).map(traitsOf) }
}

function scaleOf(rows: readonly (readonly number[])[]): { means: number[]; spreads: number[] } {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0))
  const means = columns.map(mean)
  return {
    means,
    spreads: columns.map((column, at) => Math.sqrt(mean(column.map((value) => (value - (means[at] ?? 0)) ** 2)))),
  }
}

/** Gradient descent on the cross entropy. For a document speaks the spot that is likeliest as yet: where it is, nobody says. */
function descend(documents: readonly Document[], count: number): Weights {
  const found: Weights = { constant: 0, weights: Array.from({ length: count }, () => 0) }
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = found.weights.map((weight) => WEIGHT_DECAY * weight)
    let lean = 0
    for (const { hasReflection, spots } of documents) {
      const spot = likeliest(spots, found)
      if (!spot) continue
      const error = (1 / (1 + Math.exp(-logOddsOf(spot, found))) - Number(hasReflection)) / documents.length
      lean += error
      for (const [at, trait] of spot.entries()) slopes[at] = (slopes[at] ?? 0) + error * trait
    }
    found.constant -= RATE * lean
    for (const [at, slope] of slopes.entries()) found.weights[at] = (found.weights[at] ?? 0) - RATE * slope
  }
  return found
}

function logOddsOf(traits: readonly number[], { constant, weights }: Weights): number {
  return traits.reduce((sum, trait, at) => sum + trait * (weights[at] ?? 0), constant)
}

function likeliest(spots: Document['spots'], found: Weights): readonly number[] | undefined {
  return spots.toSorted((one, other) => logOddsOf(other, found) - logOddsOf(one, found))[0]
}

function report(documents: readonly Document[], found: Weights): void {
  const oddsOf = (hasReflection: boolean) =>
    documents
      .filter((document) => document.hasReflection === hasReflection)
      .map(({ spots }) => Math.max(-99, ...spots.map((spot) => logOddsOf(spot, found))))
  const [clean, glaring] = [oddsOf(false), oddsOf(true)]
  console.log(
    `fitted to ${clean.length} clean, ${glaring.length} with a reflection: area ${areaUnderCurve(clean, glaring).toFixed(4)}`,
  )
  for (const limit of [0, 1]) {
    const share = (odds: readonly number[]) => (odds.filter((value) => value > limit).length / odds.length).toFixed(3)
    console.log(`log odds over ${limit}: ${share(glaring)} of those with one, ${share(clean)} of the clean`)
  }
}

function write(found: Weights): void {
  writeFileSync(
    resolve(import.meta.dirname, '../../src/core/probes/reflection-weights.ts'),
    `/** Written by test/training/fit-reflections.ts: do not edit. */\nexport const REFLECTION_WEIGHTS = ${JSON.stringify(found)}\n`,
  )
}
