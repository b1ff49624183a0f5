/**
 * Whether the colours of a HEIC count in Display P3. An ICC profile says it by its red, a `colr` box without one by the
 * number that ITU-T H.273 gives to these primaries.
 */
export function isDisplayP3(bytes: Uint8Array): boolean {
  const boxes = colourBoxes(bytes)
  const profile = boxes.find(({ kind }) => kind === 'prof' || kind === 'rICC')
  if (profile) return hasRedOfDisplayP3(profile.content)
  const codes = boxes.find(({ kind }) => kind === 'nclx')
  return codes !== undefined && codes.content.byteLength >= 2 && codes.content.getUint16(0) === DISPLAY_P3_PRIMARIES
}

const DISPLAY_P3_PRIMARIES = 12
/** Of Display P3 under D50, as every ICC profile writes it. Of sRGB it is 0.436, 0.222. */
const DISPLAY_P3_RED = [0.515, 0.241] as const
const TOLERANCE = 0.01
/** Properties stand before the pictures: what looks like a box in the coded pixels is none. */
const SEARCHED_BYTES = 262_144

interface ColourBox {
  readonly kind: string
  readonly content: DataView
}

function colourBoxes(bytes: Uint8Array): ColourBox[] {
  const head = bytes.subarray(0, SEARCHED_BYTES)
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const found: ColourBox[] = []
  for (let at = head.indexOf(0x63, 4); at >= 0; at = head.indexOf(0x63, at + 1)) {
    if (textAt(view, at) !== 'colr') continue
    const end = Math.min(head.length, at - 4 + view.getUint32(at - 4))
    if (end < at + 8) continue
    found.push({
      kind: textAt(view, at + 4),
      content: new DataView(head.buffer, head.byteOffset + at + 8, end - at - 8),
    })
  }
  return found
}

function hasRedOfDisplayP3(profile: DataView): boolean {
  const count = profile.byteLength > 132 ? profile.getUint32(128) : 0
  for (let tag = 0; tag < count; tag++) {
    const entry = 132 + 12 * tag
    if (entry + 12 > profile.byteLength) return false
    if (textAt(profile, entry) !== 'rXYZ') continue
    const at = profile.getUint32(entry + 4) + 8
    if (at + 8 > profile.byteLength) return false
    return DISPLAY_P3_RED.every((value, axis) => Math.abs(profile.getInt32(at + 4 * axis) / 65_536 - value) < TOLERANCE)
  }
  return false
}

function textAt(view: DataView, offset: number): string {
  if (offset + 4 > view.byteLength) return ''
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(offset + step)))
}
