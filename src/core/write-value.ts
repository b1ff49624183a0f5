import type { Side } from './evidence.ts'
import { type MaterialId, materialOf } from './material.ts'
import type { Format, Language, Words } from './model.ts'

type Write = (value: number | string, language: Language) => string

/**
 * How values are written. `size`: bytes in units of 1024; `count`: a whole number; `decimal`: up to one decimal;
 * `percent`: a share of 1; `degrees`; `format`: a file format by its name; `face`: a side of a card by its material;
 * `sides`: sides of the picture, their names with spaces between them. What ends with `Above` or `Below` is rounded away
 * from a limit, so that a file one byte too large never reads as just fitting.
 */
export const writers: Readonly<Record<string, Write>> = {
  size: (value) => writeSize(Number(value), Math.round),
  sizeAbove: (value) => writeSize(Number(value), Math.ceil),
  sizeBelow: (value) => writeSize(Number(value), Math.floor),
  count: (value) => Math.round(Number(value)).toLocaleString('en-US'),
  decimal: (value) => String(rounded(value, 10, Math.round)),
  decimalAbove: (value) => String(rounded(value, 10, Math.ceil)),
  decimalBelow: (value) => String(rounded(value, 10, Math.floor)),
  percent: (value) => `${Math.round(Number(value) * 100)}%`,
  percentAbove: (value) => writePercent(Number(value), Math.ceil),
  percentBelow: (value) => writePercent(Number(value), Math.floor),
  degrees: (value) => `${rounded(value, 1, Math.round)}°`,
  degreesAbove: (value) => `${rounded(value, 1, Math.ceil)}°`,
  // Formats and materials come from our own evidence.
  format: (value, language) => FORMAT_NAMES[value as Format][language],
  face: (value, language) => (FACE_NAMES[value as MaterialId] ?? materialOf(value as MaterialId).title)[language],
  sides: (value, language) => writeSides(String(value).split(' '), language),
}

type Round = (value: number) => number

/** A thousand-millionth is no more than the error of the arithmetic and must not carry a value over a limit. */
function rounded(value: number | string, precision: number, round: Round): number {
  const scaled = Number(value) * precision
  const nearest = Math.round(scaled)
  return (Math.abs(scaled - nearest) < 1e-9 ? nearest : round(scaled)) / precision
}

/** Shares below one in a hundred need a second decimal. */
function writePercent(share: number, round: Round): string {
  return `${rounded(share * 100, share < 0.01 ? 100 : 10, round)}%`
}

function writeSize(bytes: number, round: Round): string {
  if (bytes < 1024) return `${bytes} B`
  const isMega = bytes >= 1024 * 1024
  const value = bytes / (isMega ? 1024 * 1024 : 1024)
  const precision = isMega ? 100 : value < 10 || round !== Math.round ? 10 : 1
  return `${round(value * precision) / precision} ${isMega ? 'MB' : 'KB'}`
}

/** As part of a sentence; without any known side, some part. */
function writeSides(names: readonly string[], language: Language): string {
  const sides = SIDES.filter(([side]) => names.includes(side)).map(([, words]) => words[language])
  if (language === 'zh') return sides.join('、') || '有一部分'
  if (sides.length === 0) return 'some side'
  const last = sides.at(-1)
  return `the ${sides.length > 1 ? `${sides.slice(0, -1).join(', ')} and ${last}` : last}`
}

const SIDES: readonly (readonly [Side, Words])[] = [
  ['top', { zh: '上边', en: 'top' }],
  ['right', { zh: '右边', en: 'right' }],
  ['bottom', { zh: '下边', en: 'bottom' }],
  ['left', { zh: '左边', en: 'left' }],
]

/** Of two sides of one card, the card itself need not be named. */
const FACE_NAMES: Readonly<Partial<Record<MaterialId, Words>>> = {
  'id-portrait': { zh: '人像面', en: 'portrait side' },
  'id-emblem': { zh: '国徽面', en: 'emblem side' },
  'permit-front': { zh: '资料面', en: 'data side' },
  'permit-back': { zh: '背面', en: 'reverse side' },
  'residence-front': { zh: '人像面', en: 'portrait side' },
  'residence-back': { zh: '签发面', en: 'issue side' },
}

const same = (name: string) => ({ zh: name, en: name })

const FORMAT_NAMES: Readonly<Record<Format, Words>> = {
  jpeg: same('JPEG'),
  png: same('PNG'),
  gif: same('GIF'),
  heic: same('HEIC'),
  avif: same('AVIF'),
  webp: same('WebP'),
  bmp: same('BMP'),
  tiff: same('TIFF'),
  ico: { zh: '图标（ICO）', en: 'icon (ICO)' },
  svg: same('SVG'),
  pdf: same('PDF'),
  mp4: { zh: '视频（MP4/MOV）', en: 'video (MP4/MOV)' },
  text: { zh: '文本', en: 'text' },
  empty: { zh: '空文件', en: 'empty file' },
  unknown: { zh: '未知', en: 'unknown' },
}
