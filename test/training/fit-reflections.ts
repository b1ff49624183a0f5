import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { straightSize } from '../../src/core/geometry/aspect.ts'
import { STRAIGHT_LONG_SIDE } from '../../src/core/measure.ts'
import { type LogisticWeights, mayBeLight, traitsOf, weighed } from '../../src/core/probes/reflection.ts'
import { findWhiteSpots } from '../../src/core/probes/white-spots.ts'
import { rectify } from '../../src/core/raster/rectify.ts'
import { areaUnderCurve } from '../support/statistics.ts'
import { scaleOf } from './perceptron.ts'
import { rasterOf, readScenes, type StoredScene } from './stored-scenes.ts'

/**
 * Finds the weights of reflection.ts on what `compose --lit --large 2000` has made:
 *
 *     node run.mjs fit-reflections SCENES...
 */
export function fitReflections(folders: readonly string[]): void {
  const documents = folders.flatMap(readScenes).map(documentOf)
  const { mean, spread } = scaleOf(documents.flatMap(({ spots }) => spots))
  const scaled = documents.map(({ hasReflection, spots }) => ({
    hasReflection,
    spots: spots.map((traits) => traits.map((trait, at) => (trait - (mean[at] ?? 0)) / (spread[at] ?? 1))),
  }))
  const found = descend(scaled, mean.length)
  const weights = found.weights.map((weight, at) => rounded(weight / (spread[at] ?? 1)))
  const constant = rounded(found.constant - weights.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0))
  report(documents, { constant, weights })
  write({ constant, weights })
}

const rounded = (weight: number) => Number(weight.toPrecision(3))

/** A document as the traits of each of its spots that may be light. */
interface Document {
  readonly hasReflection: boolean
  readonly spots: readonly (readonly number[])[]
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

/** Gradient descent on the cross entropy. For a document speaks the spot that is likeliest as yet: where it is, nobody says. */
function descend(documents: readonly Document[], count: number): LogisticWeights {
  let found: LogisticWeights = { constant: 0, weights: Array.from({ length: count }, () => 0) }
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = found.weights.map((weight) => WEIGHT_DECAY * weight)
    let lean = 0
    for (const { hasReflection, spots } of documents) {
      const [spot] = likeliestFirst(spots, found)
      if (!spot) continue
      const error = (weighed(spot, found) - Number(hasReflection)) / documents.length
      lean += error
      for (const [at, trait] of spot.entries()) slopes[at] = (slopes[at] ?? 0) + error * trait
    }
    found = {
      constant: found.constant - RATE * lean,
      weights: found.weights.map((weight, at) => weight - RATE * (slopes[at] ?? 0)),
    }
  }
  return found
}

function likeliestFirst(spots: Document['spots'], found: LogisticWeights): Document['spots'] {
  return spots.length > 1 ? spots.toSorted((one, other) => weighed(other, found) - weighed(one, found)) : spots
}

function report(documents: readonly Document[], found: LogisticWeights): void {
  const likelihoodsOf = (hasReflection: boolean) =>
    documents
      .filter((document) => document.hasReflection === hasReflection)
      .map(({ spots }) => Math.max(0, ...spots.map((spot) => weighed(spot, found))))
  const [clean, glaring] = [likelihoodsOf(false), likelihoodsOf(true)]
  console.log(
    `fitted to ${clean.length} clean, ${glaring.length} with a reflection: area ${areaUnderCurve(clean, glaring).toFixed(4)}`,
  )
  for (const limit of [0.5, 0.75]) {
    const share = (values: readonly number[]) =>
      (values.filter((value) => value >= limit).length / values.length).toFixed(3)
    console.log(`likelihood from ${limit}: ${share(glaring)} of those with one, ${share(clean)} of the clean`)
  }
}

function write(found: LogisticWeights): void {
  writeFileSync(
    resolve(import.meta.dirname, '../../src/core/probes/reflection-weights.ts'),
    `/** Written by test/training/fit-reflections.ts: do not edit. */\nexport const REFLECTION_WEIGHTS = ${JSON.stringify(found)}\n`,
  )
}
