import type { Quad, Size, TextFacts, TextKind } from '../../core/index.ts'
import type { TextLine } from '../text-line.ts'
import { agreesCreditCode, findCreditCode } from './credit-code.ts'
import { ageOn, agreesIdentityNumber, findIdentityNumber, isBirthdayOf } from './identity-number.ts'
import { kindOf } from './kind.ts'
import { type Row, rowsOf, withoutSpace } from './rows.ts'
import { findTerm, isIdentityTerm, timeLeft } from './term.ts'

export interface Reading {
  readonly lines: readonly TextLine[]
  /** Of the raster that was read. */
  readonly size: Size
  readonly quarterTurns: TextFacts['quarterTurns']
  /** What the QR code of the document holds, where one was found. */
  readonly qrText?: string | undefined
  /** The day in China Standard Time, `YYYY-MM-DD`. */
  readonly today: string
}

/** What the lines of a document say about it, redacted. */
export function readFacts({ lines, size, quarterTurns, qrText, today }: Reading): TextFacts {
  const rows = rowsOf(lines)
  const kind = kindIn(rows, today)
  return {
    kind,
    quarterTurns,
    lines: lines.length,
    lineConfidence: lines.length === 0 ? 0 : lines.reduce((sum, line) => sum + line.confidence, 0) / lines.length,
    ...smallestPrint(lines, size),
    ...fieldsOf(kind, rows, today, qrText),
    weakLines: weakest(lines, size),
  }
}

/**
 * By its labels; they are pale and small on a card, so that light takes them first. A number whose check digit agrees
 * and whose birth date stands above it in print is a portrait side without them.
 */
function kindIn(rows: readonly Row[], today: string): TextKind {
  const kind = kindOf(rows.map(({ text }) => text).join('\n'))
  if (kind !== 'unknown') return kind
  const { number } = numberIn(rows) ?? {}
  if (number === undefined || !agreesIdentityNumber(number, today)) return 'unknown'
  return rows.some(({ text }) => isBirthdayOf(number, text)) ? 'id-portrait' : 'unknown'
}

type Fields = Pick<TextFacts, 'keyConfidence' | 'number' | 'age' | 'validity' | 'code' | 'qrCode'>

function fieldsOf(kind: TextKind, rows: readonly Row[], today: string, qrText: string | undefined): Fields {
  switch (kind) {
    case 'id-portrait':
      return numberFields(rows, today)
    case 'id-emblem':
    case 'residence-back':
    case 'permit-front':
      return termFields(kind, rows, today)
    case 'licence':
    case 'unit-certificate':
      return { ...optionalTerm(rows, today), ...codeFields(rows, qrText) }
    default:
      return {}
  }
}

function numberFields(rows: readonly Row[], today: string): Fields {
  const found = numberIn(rows)
  if (!found) return { keyConfidence: 0 }
  const keyConfidence = confidenceOf(found.row, /\d{10}/)
  if (!agreesIdentityNumber(found.number, today)) return { keyConfidence, number: 'disagrees' }
  return { keyConfidence, number: 'agrees', age: ageOn(today, found.number) }
}

/** In a whole row, as it may be read in two parts; else in one line, as a pale label may be read as digits before it. */
function numberIn(rows: readonly Row[]): { row: Row; number: string } | undefined {
  const texts = rows.flatMap((row) =>
    [row.text, ...row.lines.map(({ text }) => withoutSpace(text))].map((text) => ({ row, text })),
  )
  for (const { row, text } of texts) {
    const number = findIdentityNumber(text)
    if (number !== undefined) return { row, number }
  }
  return undefined
}

/** A term that such a card cannot have was misread: better no term than a wrong one. */
function termFields(kind: TextKind, rows: readonly Row[], today: string): Fields {
  const row = rows.find(({ text }) => findTerm(text) !== undefined)
  const term = row && findTerm(row.text)
  if (!row || !term || (kind === 'id-emblem' && !isIdentityTerm(term))) return { keyConfidence: 0 }
  return { keyConfidence: confidenceOf(row, /\d{4}.?\d{2}/), validity: timeLeft(term.to, today) }
}

/** Licences may have none printed, and then nothing is said of it. */
function optionalTerm(rows: readonly Row[], today: string): Fields {
  const term = findTerm(rows.map(({ text }) => text).join('\n'))
  return term ? { validity: timeLeft(term.to, today) } : {}
}

function codeFields(rows: readonly Row[], qrText: string | undefined): Fields {
  const inQr = qrText === undefined ? undefined : findCreditCode(qrText)
  const found = rows.flatMap((row) => codesIn(row))
  const best = found.find(({ code }) => agreesCreditCode(code)) ?? found[0]
  if (!best) return { keyConfidence: 0 }
  const agrees = agreesCreditCode(best.code)
  return {
    keyConfidence: best.confidence,
    code: agrees ? 'agrees' : 'disagrees',
    // A code that was misread proves nothing against the QR code.
    ...(agrees &&
      inQr !== undefined &&
      agreesCreditCode(inQr) && { qrCode: inQr === best.code ? 'agrees' : 'differs' }),
  }
}

function codesIn({ lines }: Row): { code: string; confidence: number }[] {
  return lines.flatMap(({ text, confidence }) => {
    const code = findCreditCode(withoutSpace(text))
    return code === undefined ? [] : [{ code, confidence }]
  })
}

/** Of the worst of the lines that hold a part of the field. */
function confidenceOf({ lines }: Row, part: RegExp): number {
  const parts = lines.filter(({ text }) => part.test(withoutSpace(text)))
  return Math.min(...(parts.length > 0 ? parts : lines).map(({ confidence }) => confidence))
}

/**
 * A box around a line is higher than its characters: of labels of 2.4 mm, boxes measured 3.2 mm in the mean (12 photos of
 * 3 composed cards, 700 and 1200 pixels long). A little less, so that print is rather taken for too small.
 */
const CHARACTER_BY_BOX = 0.72
/** Share of the lines that may be smaller: one may be a stroke of the background. */
const ODD_LINES = 0.1

function smallestPrint(lines: readonly TextLine[], { width, height }: Size): Pick<TextFacts, 'smallestPrint'> {
  const sure = lines.filter(({ text, confidence }) => confidence >= WEAK_CONFIDENCE && text.length > 1)
  const heights = sure.map(({ quad: [head, , , foot] }) => Math.hypot(head[0] - foot[0], head[1] - foot[1]))
  const smallest = heights.sort((a, b) => a - b)[Math.floor(ODD_LINES * heights.length)]
  return smallest === undefined ? {} : { smallestPrint: (CHARACTER_BY_BOX * smallest) / Math.max(width, height) }
}

/** Below this a line is likely to hold a wrong character (reader.md: at 0.85 the mean of a photo is called unreadable). */
const WEAK_CONFIDENCE = 0.85
/** More regions than this tell nobody anything. */
const MAX_WEAK_LINES = 6

function weakest(lines: readonly TextLine[], { width, height }: Size): Quad[] {
  return lines
    .filter(({ confidence }) => confidence < WEAK_CONFIDENCE)
    .sort((a, b) => a.confidence - b.confidence)
    .slice(0, MAX_WEAK_LINES)
    .map(({ quad: [a, b, c, d] }) => {
      const share = ([x, y]: Quad[0]): Quad[0] => [x / width, y / height]
      return [share(a), share(b), share(c), share(d)]
    })
}
