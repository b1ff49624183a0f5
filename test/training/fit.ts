import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { assess } from '../../src/core/probes/outline/assess.ts'
import { createNetwork } from '../../src/core/probes/outline/network/network.ts'
import * as stored from '../../src/core/probes/outline/network/weights.ts'
import type { Perceptron } from '../../src/core/probes/outline/perceptron.ts'
import { scoredAs } from '../../src/core/probes/outline/score.ts'
import { SCORE_WEIGHTS } from '../../src/core/probes/outline/score-weights.ts'
import { type Search, search } from '../../src/core/probes/outline/search.ts'
import { fitScore } from './fit-score.ts'
import { type Example, fitStates } from './fit-states.ts'
import { aspectsOf, rasterOf, readScenes, type StoredScene } from './stored-scenes.ts'

/**
 * Finds the weights of score.ts and of judge.ts on composed scenes that the network was not trained on:
 *
 *     node run.mjs fit SCENES... [--keep-score]
 *
 * SCENES is what `compose --large` has made. With `--keep-score` those of judge.ts alone, to the score as it is stored.
 */
export function fit(parameters: readonly string[]): void {
  const { values, positionals: folders } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { 'keep-score': { type: 'boolean' } },
  })
  const network = createNetwork(stored)
  const searched = folders.flatMap(readScenes).map((scene) => ({
    scene,
    found: search(rasterOf(scene), aspectsOf(scene), network),
  }))
  const weights = values['keep-score'] ? SCORE_WEIGHTS : newScore(searched)
  const examples = searched.flatMap(({ scene, found }) => exampleOf(scene, rescored(found, weights)) ?? [])
  write('state-weights.ts', 'STATE_WEIGHTS', fitStates(examples))
}

function newScore(searched: readonly { scene: StoredScene; found: Search }[]): Perceptron {
  const weights = fitScore(searched.map(({ scene, found }) => ({ scene, scored: found.scored })))
  write('score-weights.ts', 'SCORE_WEIGHTS', weights)
  return weights
}

function rescored(found: Search, weights: Perceptron): Search {
  const scored = found.scored.map((candidate) => ({ ...candidate, score: scoredAs(candidate.features, weights) }))
  return { ...found, scored: scored.sort((one, other) => other.score - one.score) }
}

function exampleOf(scene: StoredScene, found: Search): Example | undefined {
  const seen = assess(rasterOf(scene), found)
  return seen && { features: seen.features, state: scene.state }
}

function write(file: string, name: string, weights: unknown): void {
  const rounded = JSON.stringify(weights, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(3)) : value,
  )
  const text = `/** Written by test/training/fit.ts: do not edit. */\nexport const ${name} = ${rounded}\n`
  writeFileSync(resolve(import.meta.dirname, '../../src/core/probes/outline', file), text)
}
