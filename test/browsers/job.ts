import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Visitor } from './visitor.ts'

/** The window that our files are written into for Aliyun. */
const MIN_BYTES = 204_800
const MAX_BYTES = 4_000_000
const SAVED = '01-主体负责人-身份证人像面.jpg'

/** What an applicant does: chooses two photos, reads what is wrong, has it mended, and saves. Throws where that fails. */
export async function doMainJob(visitor: Visitor, address: string, photos: readonly string[]): Promise<void> {
  await visitor.open(address)
  await see(visitor, '//header', '还没有照片')
  await visitor.choose(`${slot('id-portrait')}//input[@type='file'][@multiple]`, photos)
  await see(visitor, slot('id-portrait'), '最大 4 MB')
  await see(visitor, slot('id-emblem'), '文件其实是 PNG')
  await see(visitor, '//header', '外发请求 0')

  await press(visitor, "//button[normalize-space()='一键修正 2 张']")
  await see(visitor, slot('id-portrait'), '请您核对')
  await see(visitor, slot('id-emblem'), '请您核对')
  for (const id of ['id-portrait', 'id-emblem']) await miss(visitor, slot(id), /最大 4 MB|文件其实是/)

  await press(visitor, `//button[@aria-label='保存 ${SAVED}']`)
  judgeFile(await savedFile(join(visitor.downloads, SAVED)))
  if (visitor.complaints.length > 0) throw new Error(`The page complained: ${visitor.complaints.join('; ')}`)
}

/** Milliseconds; a shared machine is slow. */
const PATIENCE = 45_000

function slot(id: string): string {
  return `//*[@id='slot-${id}']`
}

async function see(visitor: Visitor, place: string, text: string): Promise<void> {
  await until(
    async () => (await visitor.read(place))?.includes(text),
    async () => `"${text}" never stood at ${place}, but: ${await visitor.read(place)}`,
  )
}

async function miss(visitor: Visitor, place: string, pattern: RegExp): Promise<void> {
  const text = (await visitor.read(place)) ?? ''
  if (pattern.test(text)) throw new Error(`${pattern} still stands at ${place}: ${text}`)
}

async function press(visitor: Visitor, place: string): Promise<void> {
  await until(
    async () => (await visitor.read(place)) !== undefined,
    async () => `Nothing to press at ${place}`,
  )
  await visitor.click(place)
}

/** The bytes of a download once it is whole: browsers write beside it, or into it. */
async function savedFile(path: string): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  await until(
    async () => {
      const before = bytes.length
      bytes = await readFile(path).catch(() => Buffer.alloc(0))
      return bytes.length > 0 && bytes.length === before
    },
    async () => `${path} was never saved; there are: ${await readdir(join(path, '..'))}`,
  )
  return bytes
}

function judgeFile(bytes: Buffer): void {
  if (bytes.subarray(0, 3).toString('hex') !== 'ffd8ff') throw new Error('The saved file is no JPEG.')
  if (bytes.length < MIN_BYTES || bytes.length > MAX_BYTES) throw new Error(`The saved file has ${bytes.length} bytes.`)
}

async function until(holds: () => Promise<unknown>, complaint: () => Promise<string>): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(await complaint())
    await setTimeout(200)
  }
}
