import type { Subject } from '../check.ts'
import type { Caption, Edit, Layout, Place, Source } from '../edit.ts'
import { withEdit } from '../edit-list.ts'
import { sizeAfter } from '../edits/index.ts'
import { targetScale } from '../encoding/target-size.ts'
import { frameDocument } from '../frame-document.ts'
import type { Size } from '../model.ts'
import type { Profile } from '../profile.ts'
import { textPixelsOf } from './text-height.ts'

/** One document that is to lie on the sheet. */
export interface StitchPart {
  readonly subject: Subject
  /** What the person has done to its photo already. */
  readonly edits: readonly Edit[]
  /** Written above it; nothing where there are no captions. */
  readonly caption?: string
}

export interface Arrangement {
  /** In the order of the parts, the certificate first. */
  readonly sources: readonly [Source, ...Source[]]
  readonly layout: Layout
  /** For each part, the height of its smallest print in the finished file, pixels; undefined where it cannot be told. */
  readonly textPixels: readonly (number | undefined)[]
}

/** Own: a hand's breadth between documents would waste pixels; so much of the sheet's shorter side tells them apart. */
const GAP = 0.02
/** Own: the height of a caption, by the width of the certificate. */
const CAPTION = 0.03
/** Neutral, and neither paper nor shadow, so that every edge stands out on both sides of it. */
const BACKGROUND = [190, 190, 190] as const

/**
 * Lays auxiliary papers below a certificate that lies, or beside one that stands. Each is straightened where its corners
 * are known. The certificate keeps its size; no paper is made larger than it was photographed, nor larger than the
 * certificate.
 */
export function arrange(parts: readonly [StitchPart, ...StitchPart[]], { output }: Profile): Arrangement {
  const framed = parts.map((part) => frameOf(part))
  const [certificate] = framed
  if (!certificate) throw new Error('There is a certificate.')
  const isColumn = certificate.size.width >= certificate.size.height
  const most = certificate.size.width * certificate.size.height
  const factors = framed.map(({ size }) => Math.min(1, Math.sqrt(most / (size.width * size.height))))
  const sizes = framed.map(({ size }, at) => scaledSize(size, factors[at] ?? 1))
  const layout = isColumn ? column(sizes, captionsOf(parts)) : row(sizes, captionsOf(parts))
  const scale = targetScale(layout.width, layout.height, output)
  const [first, ...others] = framed.map(({ source }) => source)
  if (!first) throw new Error('There is a certificate.')
  return {
    sources: [first, ...others],
    layout,
    textPixels: parts.map(({ subject }, at) => textPixelsOf(subject, scale * (factors[at] ?? 1))),
  }
}

function frameOf({ subject, edits }: StitchPart): { source: Source; size: Size } {
  const { evidence, material, slot } = subject
  if (!evidence.pixels) throw new Error('Only photos that can be read are stitched.')
  const isChosen = edits.some(({ edit }) => edit === 'straighten' || edit === 'crop')
  const corners = evidence.outline?.state === 'whole' ? evidence.outline.quad : undefined
  const framed = !isChosen && corners && frameDocument(corners, evidence.pixels, material)
  const all = framed ? withEdit(edits, framed) : edits
  return { source: { original: slot, edits: all }, size: sizeAfter(evidence.pixels, all) }
}

function scaledSize({ width, height }: Size, factor: number): Size {
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}

type Texts = readonly (string | undefined)[]

function captionsOf(parts: readonly StitchPart[]): Texts {
  return parts.map(({ caption }) => caption)
}

/** One below the other, their middles in a line. */
function column(sizes: readonly Size[], texts: Texts): Layout {
  const width = Math.max(...sizes.map((size) => size.width))
  const gap = Math.round(GAP * width)
  const line = lineHeight(sizes)
  const captions: Caption[] = []
  const places: Place[] = []
  let top = gap
  for (const [at, size] of sizes.entries()) {
    const text = texts[at]
    if (text) captions.push({ text, left: gap, top, height: line })
    if (text) top += Math.round(1.4 * line)
    places.push({ left: gap + Math.round((width - size.width) / 2), top, ...size })
    top += size.height + gap
  }
  return { width: width + 2 * gap, height: top, background: BACKGROUND, places, captions }
}

/** Side by side, their upper edges in a line. */
function row(sizes: readonly Size[], texts: Texts): Layout {
  const height = Math.max(...sizes.map((size) => size.height))
  const gap = Math.round(GAP * height)
  const line = lineHeight(sizes)
  const top = gap + (texts.some(Boolean) ? Math.round(1.4 * line) : 0)
  const captions: Caption[] = []
  const places: Place[] = []
  let left = gap
  for (const [at, size] of sizes.entries()) {
    const text = texts[at]
    if (text) captions.push({ text, left, top: gap, height: line })
    places.push({ left, top, ...size })
    left += size.width + gap
  }
  return { width: left, height: top + height + gap, background: BACKGROUND, places, captions }
}

function lineHeight([certificate]: readonly Size[]): number {
  return Math.round(CAPTION * Math.max(certificate?.width ?? 0, certificate?.height ?? 0))
}
