import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { profiles } from '../../src/core/index.ts'
import {
  createPreflight,
  describe as describeFinding,
  type Profile,
  ProfileError,
  type Slotted,
} from '../../src/library/index.ts'
import { invented, paint } from '../support/canvas.ts'
import { makePng, others } from '../support/make-files.ts'
import { exifSegment, withSegments } from '../support/make-jpeg.ts'

const TODAY = '2026-11-24'
const YES = { expiry: 'long-term', original: true, newest: true, unmarked: true, signed: true }

const fileOf = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name)

let good: Uint8Array<ArrayBuffer>
let huge: Uint8Array<ArrayBuffer>
let turned: Uint8Array<ArrayBuffer>
let located: Uint8Array<ArrayBuffer>
let png: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  good = await paint(1600, 1200, invented(), { quality: 0.85 })
  huge = await paint(4032, 3024, invented(), { quality: 0.97 })
  turned = withSegments(good, exifSegment({ orientation: 6 }))
  located = withSegments(good, exifSegment({ gps: 'position' }))
  png = await paint(2400, 1800, invented(), { type: 'image/png' })
  expect(png.length).toBeGreaterThan(4_194_304)
})

const preflight = createPreflight({ today: TODAY })
afterAll(() => preflight.dispose())

/** In the licence's place lies a certificate: of a licence, whose size is known, these small pictures are too coarse. */
const slotted = (slot: string, file: File): Slotted => ({
  slot,
  file,
  answers: YES,
  ...(slot === 'licence' && { material: 'unit-certificate' }),
})

describe('inspect', () => {
  test('answers for each photo in the order given', async () => {
    const report = await preflight.inspect([
      slotted('licence', fileOf(turned, 'a.jpg')),
      slotted('id-emblem', fileOf(good, 'b.jpg')),
      slotted('auxiliary', fileOf(good, 'c.png')),
    ])
    expect(report).toMatchObject({ schema: 1, profile: 'aliyun', failures: [], pairs: [] })
    expect(report.photos.map(({ slot }) => slot)).toEqual(['licence', 'id-emblem', 'auxiliary'])
    const failing = report.photos.map(({ findings }) =>
      findings.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check),
    )
    expect(failing).toEqual([['orientation'], [], ['file-extension']])
  })

  test('every finding has its words, and names of files stay out', async () => {
    const report = await preflight.inspect([slotted('licence', fileOf(huge, 'somebody invented.jpg'))])
    expect(report.verdict).toBe('block')
    for (const { findings } of report.photos) {
      for (const finding of findings) expect(describeFinding(finding, 'zh').message).not.toMatch(/[{}]/)
    }
    expect(JSON.stringify(report)).not.toContain('somebody')
  })

  test('what cannot be read is a failure, and the others are judged', async () => {
    const report = await preflight.inspect([
      slotted('id-portrait', fileOf(new Uint8Array(), 'a.jpg')),
      slotted('id-emblem', fileOf(good, 'b.jpg')),
      slotted('licence', fileOf(others.pdf, 'c.pdf')),
      slotted('auxiliary', fileOf(makePng({ width: 20_000, height: 20_000 }), 'd.png')),
    ])
    expect(report.verdict).toBe('block')
    expect(report.failures.map(({ slot, code }) => `${slot} ${code}`)).toEqual([
      'id-portrait empty',
      'licence damaged',
      'auxiliary too-large',
    ])
    expect(report.photos.map(({ slot }) => slot)).toContain('id-emblem')
  })

  test('a blob without a name, and a slot with another material', async () => {
    const photo: Slotted = { slot: 'licence', material: 'unit-certificate', file: new Blob([good]), answers: YES }
    const { photos } = await preflight.inspect([photo])
    expect(photos[0]?.findings.find(({ check }) => check === 'file-extension')?.outcome).toBe('skip')
  })

  test('progress is told, photo by photo', async () => {
    const told: string[] = []
    await preflight.inspect([slotted('licence', fileOf(good, 'a.jpg')), slotted('auxiliary', fileOf(good, 'b.jpg'))], {
      onProgress: ({ slot, step, done, total }) => told.push(`${slot} ${step} ${done}/${total}`),
    })
    expect(told[0]).toBe('licence read 0/2')
    expect(told).toContain('licence measure 0/2')
    expect(told).toContain('auxiliary decode 1/2')
  })
})

describe('repair', () => {
  test('mends what can be mended, and the second look agrees', { timeout: 60_000 }, async () => {
    const { files, before, after } = await preflight.repair([
      // Another person's card: as one card's two sides these would differ in scale.
      slotted('site-id-portrait', fileOf(huge, 'huge.jpg')),
      slotted('id-emblem', fileOf(turned, 'turned.jpg')),
      slotted('licence', fileOf(located, 'located.png')),
      slotted('auxiliary', fileOf(png, 'picture.png')),
    ])
    expect(files.map(({ slot, file }) => `${slot} ${file.name} ${file.type}`)).toEqual([
      'site-id-portrait huge.jpg image/jpeg',
      'id-emblem turned.jpg image/jpeg',
      'licence located.jpg image/jpeg',
      'auxiliary picture.jpg image/jpeg',
    ])
    for (const { file } of files) {
      expect(file.size).toBeGreaterThanOrEqual(204_800)
      expect(file.size).toBeLessThanOrEqual(4_000_000)
    }
    expect(before.verdict).toBe('block')
    const left = after.photos.flatMap(({ findings }) =>
      findings.filter(({ outcome, remedy }) => outcome === 'fail' && remedy),
    )
    expect(left).toEqual([])
    expect(['pass', 'unsure']).toContain(after.verdict)
    const changes = files.map((file) => file.changes.map(({ change }) => change))
    expect(changes[0]).toContain('bytes')
    expect(changes[1]).toContain('upright')
    expect(changes[2]).toEqual(expect.arrayContaining(['renamed', 'stripped', 'location-removed']))
    expect(changes[3]).toContain('converted')
  })

  test('a photo that passes comes back byte for byte', async () => {
    const { files } = await preflight.repair([slotted('licence', fileOf(good, 'good.jpg'))])
    const bytes = new Uint8Array((await files[0]?.file.arrayBuffer()) ?? [])
    expect(bytes.length).toBe(good.length)
    expect(bytes.every((byte, at) => byte === good[at])).toBe(true)
    expect(files[0]?.changes).toEqual([{ change: 'identical' }])
  })

  test('of what cannot be read there is no file, and the order of the others is kept', async () => {
    const { files, after } = await preflight.repair([
      slotted('licence', fileOf(good, 'a.jpg')),
      slotted('id-portrait', fileOf(others.text, 'b.jpg')),
      slotted('id-emblem', fileOf(good, 'c.jpg')),
    ])
    expect(files.map(({ slot }) => slot)).toEqual(['licence', 'id-emblem'])
    expect(after.failures).toMatchObject([{ slot: 'id-portrait', code: 'not-a-picture' }])
    expect(after.failures[0]?.message).toMatch(/[a-z]/)
  })
})

describe('what a caller may hand over', () => {
  test('a file that cannot be read is a failure, and the others are judged', async () => {
    const gone = new Blob([good])
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    const report = await preflight.inspect([
      { slot: 'licence', file: gone },
      slotted('auxiliary', fileOf(good, 'a.jpg')),
    ])
    expect(report.failures).toMatchObject([{ slot: 'licence', code: 'unreadable' }])
    expect(report.photos.map(({ slot }) => slot)).toEqual(['auxiliary'])
  })

  test('a blob without a name comes back with one', async () => {
    const { files } = await preflight.repair([{ slot: 'licence', file: new Blob([good]), answers: YES }])
    expect(files.map(({ file }) => file.name)).toEqual(['photo.jpg'])
  })

  test('a day that is none is refused', () => {
    expect(() => createPreflight({ today: '2026-1-5' })).toThrow(RangeError)
  })
})

describe('cancelling', () => {
  test('rejects with the reason of the signal, before and during the work, and the next call works', async () => {
    const reason = new Error('the person went away')
    const photos = [slotted('licence', fileOf(huge, 'a.jpg'))]
    await expect(preflight.inspect(photos, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const controller = new AbortController()
    const onProgress = () => controller.abort(reason)
    await expect(preflight.repair(photos, { signal: controller.signal, onProgress })).rejects.toBe(reason)
    expect((await preflight.inspect([slotted('licence', fileOf(good, 'b.jpg'))])).photos).toHaveLength(1)
  })

  test('putting it away rejects what comes after', async () => {
    const other = createPreflight({ today: TODAY })
    other.dispose()
    await expect(other.inspect([slotted('licence', fileOf(good, 'a.jpg'))])).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('profiles', () => {
  test('another profile judges otherwise', async () => {
    const own: Profile = { ...profiles.aliyun, id: 'strict', bytes: { ...profiles.aliyun.bytes, min: 3_000_000 } }
    const strict = createPreflight({
      today: TODAY,
      profile: { ...own, output: { ...own.output, minBytes: 3_000_000 } },
    })
    const report = await strict.inspect([slotted('licence', fileOf(good, 'a.jpg'))])
    expect(report.profile).toBe('strict')
    expect(report.photos[0]?.findings.find(({ check }) => check === 'file-size')?.outcome).toBe('fail')
    strict.dispose()
  })

  test('one that is wrong is refused at once, with the path of the field', () => {
    const wrong = { ...profiles.aliyun, pixels: { ...profiles.aliyun.pixels, maxSide: -1 } }
    expect(() => createPreflight({ profile: wrong })).toThrow(ProfileError)
    expect(() => createPreflight({ profile: wrong })).toThrow('pixels.maxSide')
  })

  test('a name that is none is refused', () => {
    // What a page without types could pass.
    expect(() => createPreflight({ profile: 'toString' as 'aliyun' })).toThrow(RangeError)
  })
})
