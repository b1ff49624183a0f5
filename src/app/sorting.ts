import {
  type Evidence,
  type Material,
  materialOf,
  readsAs,
  type Slot,
  type SlotId,
  type TextKind,
} from '../core/index.ts'

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
 * Which of the photos that came together belong into other slots, by what was read on them or else by their shape. `open`
 * are the slots that they may go to, in filing order. Photos move only where fewer lie wrong afterwards; those that
 * nothing tells apart keep their order.
 */
export function sortIntoSlots(placed: readonly Placed[], open: readonly Pick<Slot, 'id' | 'material'>[]): Move[] {
  const wanted = new Map(open.map(({ id, material }) => [id, materialOf(material)]))
  const sights = placed.map(({ evidence }) => sightOf(evidence))
  const target = assign(placed, sights, wanted)
  const wrong = (slotOf: (index: number) => SlotId) =>
    sights.filter((sight, index) => isWrong(sight, wanted.get(slotOf(index)))).length
  if (wrong((index) => target[index] ?? '') >= wrong((index) => placed[index]?.slot ?? '')) return []
  return placed.flatMap(({ slot: from }, index) => {
    const to = target[index]
    return to !== undefined && to !== from ? [{ from, to }] : []
  })
}

/** What a photo clearly shows; what is not clear is absent. */
interface Sight {
  readonly kind: TextKind
  readonly shape: Shape | undefined
}

function sightOf(evidence: Evidence): Sight {
  return { kind: evidence.text?.kind ?? 'unknown', shape: shapeSeen(evidence) }
}

/** A photo is what this place is for. What was read says more than the shape. */
function isRight({ kind, shape }: Sight, material: Material): boolean {
  if (kind !== 'unknown') return readsAs(material.id, kind) ?? kind === material.id
  return shape !== undefined && shape === shapeWanted(material)
}

/** Undefined: a place that takes anything. */
function isWrong({ kind, shape }: Sight, material: Material | undefined): boolean {
  if (!material) return false
  const isRead = readsAs(material.id, kind)
  if (isRead !== undefined) return !isRead
  const wanted = shapeWanted(material)
  return shape !== undefined && wanted !== undefined && shape !== wanted
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

/** For each photo a slot: first those that are wanted somewhere, then the rest, which stay where they can. */
function assign(
  placed: readonly Placed[],
  sights: readonly Sight[],
  wanted: ReadonlyMap<SlotId, Material>,
): readonly SlotId[] {
  const free = [...new Set([...wanted.keys(), ...placed.map(({ slot }) => slot)])]
  const target: SlotId[] = []
  const take = (index: number, slot: SlotId | undefined) => {
    if (slot === undefined) return
    target[index] = slot
    free.splice(free.indexOf(slot), 1)
  }
  const isWanted = (sight: Sight) => (slot: SlotId) => {
    const material = wanted.get(slot)
    return material !== undefined && isRight(sight, material)
  }
  // What was read is surer than a shape, and chooses first.
  const order = [...sights.entries()].sort(
    ([, a], [, b]) => Number(a.kind === 'unknown') - Number(b.kind === 'unknown'),
  )
  for (const [index, sight] of order) take(index, free.find(isWanted(sight)))
  const suits = (index: number) => (slot: SlotId) => !isWrong(sights[index] ?? NOTHING, wanted.get(slot))
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

const NOTHING: Sight = { kind: 'unknown', shape: undefined }
