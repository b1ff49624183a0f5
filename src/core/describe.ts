import type { Finding, PhotoCheck, RetakeDrawing, Values } from './check.ts'
import { checks } from './checks/index.ts'
import type { Format, Language, Words } from './model.ts'

export interface Description {
  readonly title: string
  /** One sentence with what was measured and the limit. */
  readonly message: string
  /** Why the filing asks for it. */
  readonly why: string
  /** What to do, where no remedy helps. */
  readonly advice?: string
  /** What a small drawing beside the advice may show. */
  readonly drawing?: RetakeDrawing
}

/** Puts a finding into words. Throws for a finding that none of our checks has made. */
export function describe(finding: Finding, language: Language): Description {
  const check = checkCalled(finding.check)
  const message = check.messages[finding.message]
  if (!message) throw new Error(`The check ${finding.check} does not say ${finding.message}.`)
  const sentence = finding.remedy && message.offer ? joined(message, message.offer) : message
  return {
    title: check.title[language],
    message: fillIn(sentence[language], finding.values, language),
    why: check.why[language],
    ...(message.advice && { advice: message.advice[language] }),
    ...(message.drawing && { drawing: message.drawing }),
  }
}

function joined(first: Words, second: Words): Words {
  return { zh: `${first.zh}。${second.zh}`, en: `${first.en}. ${second.en}` }
}

/** The title of a check by its id. */
export function titleOfCheck(id: string, language: Language): string {
  return checkCalled(id).title[language]
}

function checkCalled(id: string): PhotoCheck {
  // The list is a tuple of checks with messages of their own; here only what they share matters.
  const check = (checks as readonly PhotoCheck[]).find((known) => known.id === id)
  if (!check) throw new Error(`No check is called ${id}.`)
  return check
}

/** Replaces each `{name:format}` by its value. */
export function fillIn(template: string, values: Values, language: Language): string {
  return template.replace(/\{(\w+):(\w+)\}/g, (_, name: string, format: string) => {
    const write = writers[format]
    const value = values[name]
    if (!write || value === undefined) throw new Error(`Nothing fills {${name}:${format}}.`)
    return write(value, language)
  })
}

/**
 * How values are written. `size`: bytes in units of 1024; `sizeAbove` and `sizeBelow` round away from a limit, so that
 * a file one byte too large never reads as just fitting; `count`: a whole number; `percent`: a share of 1; `format`: a
 * file format by its name.
 */
const writers: Readonly<Record<string, (value: number | string, language: Language) => string>> = {
  size: (value) => writeSize(Number(value), Math.round),
  sizeAbove: (value) => writeSize(Number(value), Math.ceil),
  sizeBelow: (value) => writeSize(Number(value), Math.floor),
  count: (value) => Math.round(Number(value)).toLocaleString('en-US'),
  percent: (value) => `${Math.round(Number(value) * 100)}%`,
  // Formats come from our own evidence.
  format: (value, language) => FORMAT_NAMES[value as Format][language],
}

function writeSize(bytes: number, round: (value: number) => number): string {
  if (bytes < 1024) return `${bytes} B`
  const isMega = bytes >= 1024 * 1024
  const value = bytes / (isMega ? 1024 * 1024 : 1024)
  const precision = isMega ? 100 : value < 10 || round !== Math.round ? 10 : 1
  return `${round(value * precision) / precision} ${isMega ? 'MB' : 'KB'}`
}

const same = (name: string) => ({ zh: name, en: name })

const FORMAT_NAMES: Readonly<Record<Format, Readonly<Record<Language, string>>>> = {
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
