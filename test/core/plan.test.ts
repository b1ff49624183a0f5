import { describe, expect, test } from 'vitest'
import { isMaterialId, type MaterialId, materialOf, materials } from '../../src/core/material.ts'
import {
  groupTitles,
  materialOfSlot,
  type Organiser,
  type Paper,
  type Plan,
  pairsOf,
  slotsOf,
} from '../../src/core/plan.ts'
import { likelyPapers, PROVINCES, type Province } from '../../src/core/province.ts'

const ORGANISERS: readonly Organiser[] = ['individual', 'enterprise', 'sole-trader', 'institution']
const PAPERS: readonly Paper[] = ['identity-card', 'passport', 'travel-permit', 'residence-permit']

const plan = (parts: Partial<Plan> = {}): Plan => ({
  organiser: 'individual',
  paper: 'identity-card',
  auxiliaryPapers: 1,
  ...parts,
})
const brief = (parts: Partial<Plan>) => slotsOf(plan(parts)).map(({ id, material }) => `${id}: ${material}`)

describe('each paper has its sides', () => {
  test.each<[Paper, string[]]>([
    ['identity-card', ['id-portrait: id-portrait', 'id-emblem: id-emblem']],
    ['passport', ['id-portrait: passport']],
    ['travel-permit', ['id-portrait: permit-front', 'id-emblem: permit-back']],
    ['residence-permit', ['id-portrait: residence-front', 'id-emblem: residence-back']],
  ])('%s', (paper, sides) => {
    expect(brief({ paper })).toEqual([...sides, 'auxiliary: auxiliary'])
  })
})

describe('which slots hold two sides of one card', () => {
  const own = ['id-portrait', 'id-emblem']
  const sitePersons = ['site-id-portrait', 'site-id-emblem']

  test.each<[Partial<Plan>, string[][]]>([
    [{ paper: 'identity-card' }, [own]],
    [{ paper: 'travel-permit' }, [own]],
    [{ paper: 'residence-permit' }, [own]],
    [{ paper: 'passport' }, []],
    [{ organiser: 'enterprise', sitePaper: 'residence-permit' }, [own, sitePersons]],
    [{ organiser: 'enterprise', paper: 'passport', sitePaper: 'identity-card' }, [sitePersons]],
    [{ sitePaper: 'passport' }, [own]],
    // One side of a permit among the auxiliary papers has no partner.
    [{ paper: 'passport', province: '上海' }, []],
  ])('%j', (parts, pairs) => {
    expect(pairsOf(slotsOf(plan(parts)))).toEqual(pairs)
  })

  test('of filled slots, only those with both sides, and only of one card', () => {
    const portrait = { id: 'id-portrait', material: 'id-portrait' } as const
    expect(pairsOf([portrait])).toEqual([])
    expect(pairsOf([{ id: 'id-emblem', material: 'id-emblem' }, portrait])).toEqual([own])
    expect(pairsOf([portrait, { id: 'id-emblem', material: 'permit-back' }])).toEqual([])
    expect(pairsOf([portrait, { id: 'site-id-emblem', material: 'id-emblem' }])).toEqual([])
    expect(pairsOf([])).toEqual([])
  })
})

describe('each organiser has its certificate, between the person’s papers and the rest', () => {
  test.each<[Organiser, string[]]>([
    ['individual', []],
    ['enterprise', ['licence: licence']],
    ['sole-trader', ['licence: licence']],
    ['institution', ['licence: unit-certificate']],
  ])('%s', (organiser, certificate) => {
    expect(brief({ organiser })).toEqual([
      'id-portrait: id-portrait',
      'id-emblem: id-emblem',
      ...certificate,
      'auxiliary: auxiliary',
    ])
  })
})

test('a second person brings papers of their own', () => {
  expect(brief({ organiser: 'enterprise', sitePaper: 'identity-card', paper: 'passport' })).toEqual([
    'id-portrait: passport',
    'licence: licence',
    'site-id-portrait: id-portrait',
    'site-id-emblem: id-emblem',
    'auxiliary: auxiliary',
  ])
})

describe('auxiliary papers', () => {
  test('are as many as asked for, and may stay empty', () => {
    expect(brief({ auxiliaryPapers: 0 })).toHaveLength(2)
    const slots = slotsOf(plan({ auxiliaryPapers: 3 })).filter(({ group }) => group === 'auxiliary')
    expect(slots.map(({ id }) => id)).toEqual(['auxiliary', 'auxiliary-2', 'auxiliary-3'])
    expect(slots.some(({ isRequired }) => isRequired)).toBe(false)
  })

  test('those that the province probably asks for come first', () => {
    const materialsOf = (organiser: Organiser, province: Province) =>
      slotsOf(plan({ organiser, province }))
        .filter(({ group }) => group === 'auxiliary')
        .map(({ material }) => material)
    expect(materialsOf('individual', '广东')).toEqual(['commitment', 'residence-front', 'auxiliary'])
    expect(materialsOf('enterprise', '广东')).toEqual(['commitment', 'auxiliary'])
    expect(materialsOf('enterprise', '上海')).toEqual(['authorisation', 'domain-certificate', 'auxiliary'])
    expect(materialsOf('enterprise', '西藏')).toEqual(['auxiliary'])
  })
})

test('whoever files, wherever and with whatever, no slot appears twice and all names exist', () => {
  for (const organiser of ORGANISERS) {
    for (const paper of PAPERS) {
      for (const sitePaper of [undefined, ...PAPERS]) {
        for (const province of [undefined, ...PROVINCES]) {
          const parts = { organiser, paper, ...(sitePaper && { sitePaper }), ...(province && { province }) }
          const slots = slotsOf(plan({ ...parts, auxiliaryPapers: 2 }))
          expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length)
          for (const { material, group, id } of slots) {
            expect(isMaterialId(material) && group in groupTitles).toBe(true)
            expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
          }
        }
      }
    }
  }
})

test.each<[string, MaterialId]>([
  ['id-portrait', 'id-portrait'],
  ['site-id-portrait', 'id-portrait'],
  ['id-emblem', 'id-emblem'],
  ['site-id-emblem', 'id-emblem'],
  ['licence', 'licence'],
  ['auxiliary', 'auxiliary'],
  ['auxiliary-2', 'auxiliary'],
  ['something-else', 'auxiliary'],
])('a tool that only says %s means %s', (slot, material) => {
  expect(materialOfSlot(slot)).toBe(material)
})

describe('materials', () => {
  test('are found by their own id, and no other word is one', () => {
    for (const { id } of materials) expect(materialOf(id).id).toBe(id)
    expect(isMaterialId('toString')).toBe(false)
    expect(isMaterialId('invoice')).toBe(false)
  })

  test('every province gives a list, and only of known papers', () => {
    for (const province of PROVINCES) {
      for (const organiser of ['individual', 'unit'] as const) {
        expect(likelyPapers(province, organiser).every(isMaterialId)).toBe(true)
      }
    }
    expect(new Set(PROVINCES).size).toBe(31)
  })
})
