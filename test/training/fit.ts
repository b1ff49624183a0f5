import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { clip, intersectionOverUnion } from '../../src/core/geometry/overlap.ts'
import { signedArea } from '../../src/core/geometry/quad.ts'
import type { Quad, Raster } from '../../src/core/model.ts'
import { FEATURES } from '../../src/core/probes/outline/candidate-features.ts'
import { createNetwork } from '../../src/core/probes/outline/network/network.ts'
import * as stored from '../../src/core/probes/outline/network/weights.ts'
import { search } from '../../src/core/probes/outline/search.ts'
import type { Truth } from '../support/scenes/scene.ts'

/**
 * Finds the weights of score.ts from composed scenes:
 *
 *     node run.mjs fit SCENES
 *
 * SCENES is what `compose --large` has made. Softmax ranking: the probability of the candidates that overlap the truth
 * best is raised, by gradient descent with a little weight decay.
 */
export function fit([folder = 'scenes']: readonly string[]): void {
  const scenes = readScenes(resolve(folder))
  const ranked = scenes.flatMap((scene) => candidatesOf(scene) ?? [])
  const usable = ranked.filter((candidates) => Math.max(...candidates.map(({ overlap }) => overlap)) > 0.85)
  console.log(`${scenes.length} scenes, ${ranked.length} with a document, ${usable.length} with a good candidate`)
  const weights = rank(usable)
  report(usable, weights)
  writeWeights(weights)
}

export type StoredScene = Truth & { readonly width: number; readonly height: number; readonly file: string }

export function readScenes(folder: string): StoredScene[] {
  const lines = readFileSync(join(folder, 'scenes.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const scene = JSON.parse(line)
    return { ...scene, file: join(folder, `${scene.seed}.raw`) }
  })
}

export function rasterOf({ file, width, height }: StoredScene): Raster {
  const bytes = readFileSync(file)
  return { width, height, data: new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.length) }
}

/** The shapes that a slot for this document would expect. */
export function aspectsOf({ kind, hint, millimetres }: StoredScene & { hint?: string }): number[] {
  if (hint === 'unknown' || kind === 'none' || !millimetres) return []
  return [hint === 'card' ? 85.6 / 53.98 : Math.SQRT2]
}

interface Ranked {
  readonly features: readonly number[]
  /** Intersection over union with the truth, both within the frame. */
  readonly overlap: number
}

function candidatesOf(scene: StoredScene): Ranked[] | undefined {
  if (scene.quads.length === 0) return undefined
  const { scored } = search(rasterOf(scene), aspectsOf(scene), network)
  if (scored.length === 0) return undefined
  return scored.map(({ quad, features }) => ({
    features: FEATURES.map((feature) => features[feature]),
    overlap: Math.max(...scene.quads.map((truth) => overlapInFrame(quad, truth, scene))),
  }))
}

export const network = createNetwork(stored)

export function overlapInFrame(one: Quad, other: Quad, { width, height }: { width: number; height: number }): number {
  const frame: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const area = (polygon: Quad) => Math.abs(signedArea(clip(polygon, frame)))
  const both = Math.abs(signedArea(clip(clip(one, other), frame)))
  const union = area(one) + area(other) - both
  return union > 0 ? both / union : intersectionOverUnion(one, other)
}

function rank(scenes: readonly (readonly Ranked[])[]): number[] {
  const weights = FEATURES.map(() => 0)
  for (let round = 0; round < 600; round++) {
    const gradient = FEATURES.map(() => 0)
    for (const candidates of scenes) addGradient(candidates, weights, gradient)
    for (const at of weights.keys()) {
      weights[at] = (weights[at] ?? 0) + 0.8 * ((gradient[at] ?? 0) / scenes.length - 0.0008 * (weights[at] ?? 0))
    }
  }
  return weights
}

function addGradient(candidates: readonly Ranked[], weights: readonly number[], gradient: number[]): void {
  const scores = candidates.map(({ features }) => dot(features, weights))
  const believed = softmax(scores)
  const best = Math.max(...candidates.map(({ overlap }) => overlap))
  const wanted = softmax(candidates.map(({ overlap }) => (overlap - best) * 40))
  for (const [index, { features }] of candidates.entries()) {
    const pull = (wanted[index] ?? 0) - (believed[index] ?? 0)
    for (const [at, value] of features.entries()) gradient[at] = (gradient[at] ?? 0) + pull * value
  }
}

export function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}

function report(scenes: readonly (readonly Ranked[])[], weights: readonly number[]): void {
  const chosen = scenes.map((candidates) => {
    const scores = candidates.map(({ features }) => dot(features, weights))
    return candidates[scores.indexOf(Math.max(...scores))]?.overlap ?? 0
  })
  const mean = chosen.reduce((sum, overlap) => sum + overlap, 0) / chosen.length
  const share = chosen.filter((overlap) => overlap > 0.9).length / chosen.length
  console.log(`mean IoU before refining ${mean.toFixed(4)}, above 0.9 ${share.toFixed(3)}`)
}

function writeWeights(weights: readonly number[]): void {
  const lines = FEATURES.map((feature, at) => `  ${feature}: ${(weights[at] ?? 0).toFixed(3)},`)
  const text = `/** Written by test/training/fit.ts: do not edit. */\nexport const SCORE_WEIGHTS = {\n${lines.join('\n')}\n}\n`
  writeFileSync(resolve(import.meta.dirname, '../../src/core/probes/outline/score-weights.ts'), text)
}
