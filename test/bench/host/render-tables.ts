import type { PeerRow, RenderRow } from './render-rows.ts'
import { median, megabytes, ratio, table, whole } from './statistics.ts'

/** Budgets of design.md section 6. */
const MAX_RATIO = 1.3
/** With a card straightened and balanced on the way (issue 4). */
const MAX_MATCHED_RATIO = 1.5
const MAX_ENCODES = 2
const MIN_FILL = 0.9
const AMPLE_FILL = 0.8
const AMPLE_BITS_PER_PIXEL = 1.5
const QUALITY_CAP = 95

export function renderTable(rows: readonly RenderRow[]): string {
  const head = 'photo,limit,ms,decode,resample,encode,verify,bound ms,ratio,encodes,pixels,quality,fill,misses,peak MB'
  return table(head.split(','), rows.map(renderCells))
}

function renderCells(row: RenderRow): string[] {
  const { ours, bounds } = row
  const step = (name: string) => whole(median(ours.map(({ steps }) => steps[name] ?? 0)))
  const { work } = shown(row)
  return [
    row.isMatched ? `${row.picture}, card straightened` : row.picture,
    limitOf(row),
    whole(median(ours.map(({ milliseconds }) => milliseconds))),
    step('decode'),
    step('resample'),
    step('encode'),
    step('verify'),
    whole(median(bounds)),
    ratio(ratioOf(row)),
    whole(Math.max(...ours.map(({ fullEncodes }) => fullEncodes))),
    `${work.width}x${work.height}`,
    whole(work.quality),
    fillOf(row, shown(row).bytes).toFixed(3),
    `${missesOf(row)} of ${ours.length}`,
    megabytes(row.peakBytes),
  ]
}

export function peerTable(rows: readonly RenderRow[]): string {
  const head = ['photo', 'limit', 'method', 'ms', 'times ours', 'fill', 'miss', 'peak MB']
  return table(
    head,
    rows.filter(({ peers }) => peers.length > 0).flatMap((row) => [ourCells(row), ...row.peers.map(peerCells(row))]),
  )
}

function ourCells(row: RenderRow): string[] {
  const milliseconds = whole(median(row.ours.map(totalOf)))
  const fill = fillOf(row, shown(row).bytes)
  return [
    row.picture,
    limitOf(row),
    'ours, verified',
    milliseconds,
    '1.00',
    ...fillCells(fill),
    megabytes(row.peakBytes),
  ]
}

function peerCells(row: RenderRow): (peer: PeerRow) => string[] {
  return ({ name, runs, peakBytes }) => {
    const milliseconds = median(runs.map((run) => run.milliseconds))
    const bytes = runs[0]?.bytes
    if (bytes === undefined) return [row.picture, limitOf(row), name, '> 120 s', '', '', '', megabytes(peakBytes)]
    const times = ratio(milliseconds / median(row.ours.map(totalOf)))
    const fill = fillCells(fillOf(row, bytes))
    return [row.picture, limitOf(row), name, whole(milliseconds), times, ...fill, megabytes(peakBytes)]
  }
}

const fillCells = (fill: number) => [fill.toFixed(3), fill > 1 ? 'MISS' : 'no']

/** The budgets that a row breaks, in words. One run alone says nothing of time. */
export function brokenBudgets(row: RenderRow): string[] {
  const { work, bytes } = shown(row)
  const name = `${row.picture} into ${limitOf(row)}`
  const broken: string[] = []
  const most = row.isMatched ? MAX_MATCHED_RATIO : MAX_RATIO
  if (row.ours.length >= 5 && ratioOf(row) > most) broken.push(`${name}: ${ratio(ratioOf(row))} times the bound`)
  if (missesOf(row) > 0) broken.push(`${name}: ${missesOf(row)} files over the limit`)
  const encodes = Math.max(...row.ours.map(({ fullEncodes }) => fullEncodes))
  if (encodes > MAX_ENCODES) broken.push(`${name}: ${encodes} full encodes`)
  if (row.ours.some(({ decodes }) => decodes > 1)) broken.push(`${name}: decoded more than once`)
  const isAmple = (row.maxBytes * 8) / (work.width * work.height) > AMPLE_BITS_PER_PIXEL
  const fill = fillOf(row, bytes)
  if (fill < (isAmple ? AMPLE_FILL : MIN_FILL) && work.quality < QUALITY_CAP)
    broken.push(`${name}: fill ${ratio(fill)}`)
  return broken
}

/** The search has no chance in it: every run gives the same file. */
function shown(row: RenderRow) {
  const [first] = row.ours
  if (!first) throw new Error('A row without a run.')
  return first
}

const totalOf = (run: RenderRow['ours'][number]) => run.milliseconds + run.verifyMilliseconds

/** The median of the ratios of neighbours: a machine that is busy for a while is busy for both. */
function ratioOf({ ours, bounds }: RenderRow): number {
  return median(ours.map(({ milliseconds }, run) => milliseconds / (bounds[run] ?? Number.NaN)))
}

function missesOf({ ours, maxBytes }: RenderRow): number {
  return ours.filter(({ bytes }) => bytes > maxBytes).length
}

function fillOf({ maxBytes }: RenderRow, bytes: number): number {
  return bytes / maxBytes
}

function limitOf({ maxBytes }: RenderRow): string {
  return maxBytes >= 1e6 ? `${maxBytes / 1e6} MB` : `${maxBytes / 1e3} KB`
}
