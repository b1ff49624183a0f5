import type { MaterialId } from './material.ts'
import type { SlotId, Words } from './model.ts'
import { likelyPapers, type Province } from './province.ts'

/** Who files, who answers for the site, and with which papers. */
export interface Plan {
  readonly organiser: Organiser
  readonly paper: Paper
  /** The paper of the person who answers for the site, where that is somebody else. */
  readonly sitePaper?: Paper
  readonly province?: Province
  /** Open slots for papers that the form has no place of its own for. */
  readonly auxiliaryPapers: number
  /** A builder's page may ask for some slots only; each of them is then required. */
  readonly only?: readonly SlotId[]
}

/** 个人, 企业, 个体工商户, 其他单位. */
export type Organiser = 'individual' | 'enterprise' | 'sole-trader' | 'institution'

/** 身份证, 护照, 通行证, 居住证. */
export type Paper = 'identity-card' | 'passport' | 'travel-permit' | 'residence-permit'

/** A place for one photo. */
export interface Slot {
  readonly id: SlotId
  readonly material: MaterialId
  readonly group: SlotGroup
  /** Optional slots may stay empty without anything missing. */
  readonly isRequired: boolean
}

export type SlotGroup = 'person' | 'site-person' | 'organiser' | 'auxiliary'

export const groupTitles: Readonly<Record<SlotGroup, Words>> = {
  person: { zh: '主体负责人', en: 'Person in charge' },
  'site-person': { zh: '网站负责人', en: 'In charge of the site' },
  organiser: { zh: '主办单位', en: 'Organisation' },
  auxiliary: { zh: '辅助资料', en: 'Auxiliary papers' },
}

/** The slots of a filing, in filing order. A sole trader files like an enterprise (filing-rules.md section 5.1). */
export function slotsOf(plan: Plan): Slot[] {
  const { organiser, paper, sitePaper, only } = plan
  const person = personSlots(paper, '', 'person')
  const sitePerson = sitePaper ? personSlots(sitePaper, 'site-', 'site-person') : []
  const slots = [...person, ...organiserSlots(organiser), ...sitePerson, ...auxiliarySlots(plan)]
  return only ? slots.filter(({ id }) => only.includes(id)).map((slot) => ({ ...slot, isRequired: true })) : slots
}

const SIDES: Readonly<Record<Paper, readonly [MaterialId, MaterialId?]>> = {
  'identity-card': ['id-portrait', 'id-emblem'],
  passport: ['passport'],
  'travel-permit': ['permit-front', 'permit-back'],
  'residence-permit': ['residence-front', 'residence-back'],
}

function personSlots(paper: Paper, prefix: '' | 'site-', group: SlotGroup): Slot[] {
  const [front, back] = SIDES[paper]
  const slots: Slot[] = [{ id: `${prefix}id-portrait`, material: front, group, isRequired: true }]
  return back ? [...slots, { id: `${prefix}id-emblem`, material: back, group, isRequired: true }] : slots
}

function organiserSlots(organiser: Organiser): Slot[] {
  if (organiser === 'individual') return []
  const material = organiser === 'institution' ? 'unit-certificate' : 'licence'
  return [{ id: 'licence', material, group: 'organiser', isRequired: true }]
}

/** Papers that the province probably asks for, each in a slot of its own, then open ones. */
function auxiliarySlots({ organiser, province, auxiliaryPapers }: Plan): Slot[] {
  const likely = province ? likelyPapers(province, organiser === 'individual' ? 'individual' : 'unit') : []
  const open = Array.from({ length: auxiliaryPapers }, (_, index) =>
    index === 0 ? 'auxiliary' : `auxiliary-${index + 1}`,
  )
  return [
    ...likely.map((material) => auxiliarySlot(`auxiliary-${material}`, material)),
    ...open.map((id) => auxiliarySlot(id, 'auxiliary')),
  ]
}

function auxiliarySlot(id: SlotId, material: MaterialId): Slot {
  return { id, material, group: 'auxiliary', isRequired: false }
}

/** Which slots hold the two sides of one card, the side with the portrait first. */
export function pairsOf(slots: readonly Pick<Slot, 'id' | 'material'>[]): (readonly [front: SlotId, back: SlotId])[] {
  const sides = Object.values(SIDES)
  return ['', 'site-'].flatMap((prefix) => {
    const front = slots.find(({ id }) => id === `${prefix}id-portrait`)
    const back = slots.find(({ id }) => id === `${prefix}id-emblem`)
    const areOneCard = sides.some(([one, other]) => front?.material === one && back?.material === other)
    return front && back && areOneCard ? [[front.id, back.id] as const] : []
  })
}

/** The material that a slot holds unless somebody says otherwise. */
export function materialOfSlot(slot: SlotId): MaterialId {
  const place = slot.replace(/^site-/, '')
  if (place === 'id-portrait' || place === 'id-emblem' || place === 'licence') return place
  return 'auxiliary'
}
