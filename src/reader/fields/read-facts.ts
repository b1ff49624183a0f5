import type { Quad, Size, TextFacts, TextKind } from '../../core/index.ts'
import type { TextLine } from '../text-line.ts'
import { agreesCreditCode, findCreditCode } from './credit-code.ts'
import { ageOn, agreesIdentityNumber, findIdentityNumber } from './identity-number.ts'
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
  const kind = kindOf(rows.map(({ text }) => text).join('\n'))
  return {
    kind,
    quarterTurns,
    lines: lines.length,
    lineConfidence: lines.length === 0 ? 0 : lines.reduce((sum, line) => sum + line.confidence, 0) / lines.length,
    ...fieldsOf(kind, rows, today, qrText),
    weakLines: weakest(lines, size),
  }
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

/** Behind its label first: the label is what tells it from other long numbers. */
function numberFields(rows: readonly Row[], today: string): Fields {
  const row = rows.find(({ text }) => findIdentityNumber(text) !== undefined)
  const number = row && findIdentityNumber(row.text)
  if (!row || number === undefined) return { keyConfidence: 0 }
  const keyConfidence = confidenceOf(row, /\d{10}/)
  if (!agreesIdentityNumber(number, today)) return { keyConfidence, number: 'disagrees' }
  return { keyConfidence, number: 'agrees', age: ageOn(today, number) }
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
