import { type Evidence, type Material, materialOf, type Slot, type SlotId } from '../core/index.ts'

/** A photo that has been looked at, and where it lies. */
export interface Placed {
  readonly slot: SlotId
  readonly evidence: Evidence
}

export interface Move {
  readonly from: SlotId
  readonly to: SlotId
}

/**
 * Which of the photos that came together belong into other slots, by the shape of what is on them. `open` are the slots
 * that they may go to, in filing order. Photos move only where fewer lie wrong afterwards; those of one shape keep
 * their order, because nothing here tells a portrait from an emblem.
 */
export function sortIntoSlots(placed: readonly Placed[], open: readonly Pick<Slot, 'id' | 'material'>[]): Move[] {
  const wanted = new Map(open.map(({ id, material }) => [id, shapeWanted(materialOf(material))]))
  const shapes = placed.map(({ evidence }) => shapeSeen(evidence))
  const target = assign(placed, shapes, wanted)
  const wrong = (slotOf: (index: number) => SlotId) =>
    shapes.filter((shape, index) => isWrong(shape, wanted.get(slotOf(index)))).length
  if (wrong((index) => target[index] ?? '') >= wrong((index) => placed[index]?.slot ?? '')) return []
  return placed.flatMap(({ slot: from }, index) => {
    const to = target[index]
    return to !== undefined && to !== from ? [{ from, to }] : []
  })
}

type Shape = 'card' | 'page' | 'screen'

/** Long side by short side: ID-1 is 1.586; A4, a licence and the page of a passport are 1.414 to 1.42. */
const ASPECTS: Readonly<Record<'card' | 'page', number>> = { card: 85.6 / 53.98, page: Math.SQRT2 }
/** Natural logarithm: half way between the two shapes lies 0.057. */
const ASPECT_TOLERANCE = 0.045
/** Own: below, the outline is asked about. */
const LEAST_CONFIDENCE = 0.8

/** What the photo clearly shows; undefined where it is not clear. */
function shapeSeen({ file, outline, screen }: Evidence): Shape | undefined {
  const aspect = outline?.state === 'whole' && outline.confidence >= LEAST_CONFIDENCE ? outline.aspect : undefined
  if (aspect !== undefined) {
    if (isNear(aspect, ASPECTS.card)) return 'card'
    if (isNear(aspect, ASPECTS.page)) return 'page'
  }
  if (screen?.isScreenSized) return 'screen'
  // A page from a computer, which shows no edge of paper.
  return file.format === 'pdf' && aspect === undefined ? 'page' : undefined
}

/** What a slot is for; undefined where it takes anything. */
function shapeWanted({ family, millimetres }: Material): Shape | undefined {
  if (family === 'screen') return 'screen'
  if (family === 'certificate') return 'page'
  if (!millimetres) return undefined
  const aspect = Math.max(...millimetres) / Math.min(...millimetres)
  return isNear(aspect, ASPECTS.card) ? 'card' : 'page'
}

function isNear(aspect: number, wanted: number): boolean {
  return Math.abs(Math.log(aspect / wanted)) < ASPECT_TOLERANCE
}

function isWrong(shape: Shape | undefined, wanted: Shape | undefined): boolean {
  return shape !== undefined && wanted !== undefined && shape !== wanted
}

/** For each photo a slot: first those whose shape is wanted somewhere, then the rest, which stay where they can. */
function assign(
  placed: readonly Placed[],
  shapes: readonly (Shape | undefined)[],
  wanted: ReadonlyMap<SlotId, Shape | undefined>,
): readonly SlotId[] {
  const free = [...new Set([...wanted.keys(), ...placed.map(({ slot }) => slot)])]
  const target: SlotId[] = []
  const take = (index: number, slot: SlotId | undefined) => {
    if (slot === undefined) return
    target[index] = slot
    free.splice(free.indexOf(slot), 1)
  }
  for (const [index, shape] of shapes.entries()) {
    if (shape)
      take(
        index,
        free.find((slot) => wanted.get(slot) === shape),
      )
  }
  const suits = (index: number) => (slot: SlotId) => !isWrong(shapes[index], wanted.get(slot))
  const rest = () => [...placed.keys()].filter((index) => !target[index])
  const own = (index: number) => free.find((slot) => slot === placed[index]?.slot)
  for (const index of rest())
    take(
      index,
      free.filter(suits(index)).find((slot) => slot === own(index)),
    )
  for (const index of rest()) take(index, free.find(suits(index)) ?? own(index) ?? free[0])
  return target
}
