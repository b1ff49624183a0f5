import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'

/** A file as Playwright hands it to an input. */
export interface MadeFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

interface Wish {
  readonly width: number
  readonly height: number
  /** Levels of noise added to each pixel: more of it makes a larger file. */
  readonly noise: number
  /** 0 to 1. */
  readonly quality: number
  readonly type?: 'image/jpeg' | 'image/png'
  /** How large the card stands in the picture; 1, the default, is seven tenths of its width. */
  readonly size?: number
  /** Width by height of the document in parts of a picture of 4 : 3; a card where it is not given. */
  readonly shape?: 'card' | 'page'
}

/** Photographs of an invented card on a wooden table, drawn by the browser under test. */
export async function makePhoto(page: Page, name: string, wish: Wish): Promise<MadeFile> {
  const full = { size: 1, shape: 'card' as const, type: 'image/jpeg' as const, ...wish }
  const key = JSON.stringify(full)
  const buffer = drawn.get(key) ?? Buffer.from(await page.evaluate(drawPhoto, full), 'base64')
  drawn.set(key, buffer)
  return { name, mimeType: full.type, buffer }
}

/** The same wish is the same picture, and seconds of work. */
const drawn = new Map<string, Buffer>()

/** For an input: of a file on disk the browser is told the path only, where its bytes would take a second for each 3 MB. */
export async function onDisk(files: readonly MadeFile[]): Promise<string[]> {
  return Promise.all(
    files.map(async ({ name, buffer }, at) => {
      const folder = test.info().outputPath(`chosen-${at}-${buffer.length}`)
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), buffer)
      return join(folder, name)
    }),
  )
}

/** Runs in the page. */
async function drawPhoto({ width, height, noise, quality, type, size, shape }: Required<Wish>): Promise<string> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#8a6240'
  context.fillRect(0, 0, width, height)
  context.translate(width / 2, height / 2)
  context.scale(size * (shape === 'card' ? 1 : 0.66), size * (shape === 'card' ? 1 : 1.46))
  context.translate(-width / 2, -height / 2)
  context.fillStyle = '#dfe9f2'
  context.fillRect(width * 0.15, height * 0.2, width * 0.7, height * 0.6)
  context.fillStyle = '#c02020'
  context.fillRect(width * 0.66, height * 0.28, width * 0.14, height * 0.3)
  context.fillStyle = '#16181d'
  context.font = `${Math.round(height / 45)}px sans-serif`
  for (let line = 0; line < 16; line++) {
    context.fillText(`样例证件 仅供测试 SPECIMEN ${line}`, width * 0.19, height * (0.26 + line * 0.033))
  }

  if (noise > 0) {
    const picture = context.getImageData(0, 0, width, height)
    let seed = 7
    for (let at = 0; at < picture.data.length; at++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      if (at % 4 !== 3) picture.data[at] = (picture.data[at] ?? 0) + ((seed >> 16) % (2 * noise + 1)) - noise
    }
    context.putImageData(picture, 0, 0)
  }
  const blob = await canvas.convertToBlob({ type, quality })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}
