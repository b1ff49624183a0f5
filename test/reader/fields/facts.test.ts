import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/reader/fields/kind.ts'
import { readFacts } from '../../../src/reader/fields/read-facts.ts'
import { rowsOf } from '../../../src/reader/fields/rows.ts'
import type { TextLine } from '../../../src/reader/text-line.ts'

const line = (text: string, x: number, y: number, confidence = 0.99): TextLine => ({
  text,
  confidence,
  quad: [
    [x, y],
    [x + 20 * text.length, y],
    [x + 20 * text.length, y + 24],
    [x, y + 24],
  ],
})

const PORTRAIT = [
  line('姓 名', 80, 100),
  line('甄样张', 180, 101),
  line('性别女', 80, 160),
  line('民族汉', 260, 160),
  line('出生1949年12月31日', 80, 220),
  line('住址样张省样张市样张路1号', 80, 280),
  line('公民身份号码', 80, 440),
  line('11010519491231002X', 340, 441, 0.97),
]
const EMBLEM = [
  line('中华人民共和国', 300, 120),
  line('居民身份证', 300, 220),
  line('签发机关 样张市公安局', 260, 440),
  line('有效期限', 260, 500),
  line('2018.11.06-2028.11.06', 420, 501, 0.96),
]
const LICENCE = [
  line('营业执照', 500, 200),
  line('统一社会信用代码', 100, 160),
  line('91350100M000100Y43', 100, 190, 0.98),
  line('名称样张有限公司', 100, 300),
  line('法定代表人甄样张', 100, 340),
  line('成立日期2010年05月06日', 700, 340),
  line('营业期限2010年05月06日至2030年05月05日', 700, 380),
]

const read = (lines: readonly TextLine[], today = '2026-11-24', qrText?: string) =>
  readFacts({ lines, size: { width: 1000, height: 631 }, quarterTurns: 0, today, qrText })

describe('what it is', () => {
  test.each([
    ['id-portrait', '姓名甄样张性别女民族汉出生住址公民身份号码'],
    ['id-portrait', '公民身份号码'],
    ['id-emblem', '中华人民共和国居民身份证签发机关有效期限'],
    ['residence-back', '中华人民共和国港澳台居民居住证签发机关有效期限'],
    ['permit-front', '港澳居民来往内地通行证有效期限签发机关'],
    ['passport', '中华人民共和国护照PASSPORT签发日期有效期至'],
    ['licence', '营业执照统一社会信用代码法定代表人'],
    ['unit-certificate', '事业单位法人证书统一社会信用代码法定代表人开办资金'],
    ['commitment', '网站备案信息真实性承诺书本人承诺'],
    ['authorisation', '授权书兹授权'],
    // Digits are no label, few labels are none, and labels of several papers are of none.
    ['unknown', '11010519491231002X'],
    ['unknown', '2018.11.06-2028.11.06'],
    ['unknown', '姓名'],
    ['unknown', '签发机关有效期限'],
    ['unknown', ''],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind)
  })
})

test('lines beside each other are one row, in the order of reading, however the page is turned', () => {
  const rows = rowsOf([...PORTRAIT].reverse()).map(({ text }) => text)
  expect(rows[0]).toBe('姓名甄样张')
  expect(rows.at(-1)).toBe('公民身份号码11010519491231002X')
  const turned = PORTRAIT.map((one): TextLine => {
    const turn = ([x, y]: TextLine['quad'][0]): TextLine['quad'][0] => [631 - y, x]
    const [a, b, c, d] = one.quad
    return { ...one, quad: [turn(a), turn(b), turn(c), turn(d)] }
  })
  expect(rowsOf(turned).map(({ text }) => text)).toEqual(rows)
})

test('the portrait side: number and age', () => {
  expect(read(PORTRAIT)).toMatchObject({ kind: 'id-portrait', number: 'agrees', age: 'adult', keyConfidence: 0.97 })
})

describe('a card whose labels are too pale to be read', () => {
  const pale = PORTRAIT.slice(-1)
  test.each([
    ['1949年12月31日', 'id-portrait'],
    ['1949 12月31日', 'id-portrait'],
    ['1949年12月30日', 'unknown'],
    ['19491231', 'unknown'],
    ['男', 'unknown'],
  ])('is known by its number and the birth date %s: %s', (birthday, kind) => {
    expect(read([line(birthday, 180, 220), ...pale]).kind).toBe(kind)
  })

  test('its number must agree with its check digit', () => {
    const wrong = pale.map((one) => ({ ...one, text: '110105194912310021' }))
    expect(read([line('1949年12月31日', 180, 220), ...wrong]).kind).toBe('unknown')
  })
})

test('a label that was read as digits is not taken into the number', () => {
  const lines = PORTRAIT.map((one) => (one.text === '公民身份号码' ? { ...one, text: '4510' } : one))
  expect(read(lines)).toMatchObject({ kind: 'id-portrait', number: 'agrees' })
})

test('a number that fails its check says nothing of an age', () => {
  const facts = read(
    PORTRAIT.map((one) => (one.text.startsWith('110105') ? { ...one, text: '110105194912310021' } : one)),
  )
  expect(facts.number).toBe('disagrees')
  expect(facts).not.toHaveProperty('age')
})

test('a number that cannot be found has no confidence', () => {
  expect(read(PORTRAIT.slice(0, -1))).toMatchObject({ kind: 'id-portrait', keyConfidence: 0 })
})

test.each([
  ['2026-11-24', 'longer'],
  ['2028-11-06', 'under-1-month'],
  ['2028-11-07', 'expired'],
])('the emblem side on %s: %s', (today, validity) => {
  expect(read(EMBLEM, today)).toMatchObject({ kind: 'id-emblem', validity, keyConfidence: 0.96 })
})

test('a term that no card has was misread', () => {
  const facts = read(EMBLEM.map((one) => ({ ...one, text: one.text.replace('2028.', '2029.') })))
  expect(facts.keyConfidence).toBe(0)
  expect(facts).not.toHaveProperty('validity')
})

test.each([
  [undefined, undefined],
  ['https://example.cn/?uniscid=91350100M000100Y43', 'agrees'],
  ['https://example.cn/?uniscid=11320000MB151840XJ', 'differs'],
  ['https://example.cn/', undefined],
])('a licence whose QR code holds %s: %s', (qrText, qrCode) => {
  const facts = read(LICENCE, '2026-11-24', qrText)
  expect(facts).toMatchObject({ kind: 'licence', code: 'agrees', validity: 'longer', keyConfidence: 0.98 })
  expect(facts.qrCode).toBe(qrCode)
})

test('lines that were read badly are shown, worst first, in shares of the document', () => {
  const facts = read([line('姓名', 100, 63.1, 0.84), line('性别', 500, 315.5, 0.3), line('住址', 0, 0, 0.85)])
  expect(facts.weakLines).toHaveLength(2)
  expect(facts.weakLines[0]?.[0]).toEqual([0.5, 0.5])
  expect(facts.weakLines[1]?.[0]).toEqual([0.1, 0.1])
})

test('no fact holds a word, a number or a date of the document', () => {
  for (const lines of [PORTRAIT, EMBLEM, LICENCE]) {
    const said = JSON.stringify(read(lines, '2026-11-24', 'uniscid=91350100M000100Y43'))
    expect(said).not.toMatch(/[\u4e00-\u9fff]|\d{4}-\d\d|110105|9135/)
  }
})

test('nothing to read is unknown', () => {
  expect(read([])).toEqual({ kind: 'unknown', quarterTurns: 0, lines: 0, lineConfidence: 0, weakLines: [] })
})

test('the smallest print is that of the smallest lines that were read well, but for a tenth of them', () => {
  const tall = (height: number, confidence = 0.99): TextLine => {
    const { text, quad } = line('住址', 100, 100, confidence)
    const [[x, y], [right]] = quad
    return {
      text,
      confidence,
      quad: [
        [x, y],
        [right, y],
        [right, y + height],
        [x, y + height],
      ],
    }
  }
  expect(read([])).not.toHaveProperty('smallestPrint')
  expect(read([tall(4, 0.5)])).not.toHaveProperty('smallestPrint')
  // The picture is 1000 pixels wide; characters are 0.72 of their box.
  expect(read([tall(50), tall(30), tall(4, 0.5)]).smallestPrint).toBeCloseTo(0.0216)
  expect(read([...Array.from({ length: 11 }, () => tall(40)), tall(10)]).smallestPrint).toBeCloseTo(0.0288)
})
