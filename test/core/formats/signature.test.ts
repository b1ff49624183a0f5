import { describe, expect, test } from 'vitest'
import { EXTENSIONS, extensionMatches, extensionOf, sniffFormat } from '../../../src/core/formats/signature.ts'
import type { Format } from '../../../src/core/model.ts'
import { concat } from '../../support/bytes.ts'
import { fileType, makeBmp, makeGif, makeIsoMedia, makePng, makeWebp, others } from '../../support/make-files.ts'
import { makeJpeg } from '../../support/make-jpeg.ts'

describe('the bytes decide what a file is', () => {
  test.each<[string, Uint8Array, Format]>([
    ['JPEG', makeJpeg(), 'jpeg'],
    ['PNG', makePng(), 'png'],
    ['GIF 89a', makeGif(), 'gif'],
    ['GIF 87a', concat('GIF87a', new Uint8Array(20)), 'gif'],
    ['WebP lossy', makeWebp('VP8 '), 'webp'],
    ['WebP lossless', makeWebp('VP8L'), 'webp'],
    ['WebP extended', makeWebp('VP8X'), 'webp'],
    ['BMP', makeBmp(), 'bmp'],
    ['HEIC', makeIsoMedia({ brand: 'heic' }), 'heic'],
    ['HEIC, 10 bits', makeIsoMedia({ brand: 'heix' }), 'heic'],
    ['HEIC burst', makeIsoMedia({ brand: 'hevc' }), 'heic'],
    ['HEIF of the general brand', makeIsoMedia({ brand: 'mif1', compatible: ['mif1', 'heic'] }), 'heic'],
    ['HEIF that names no codec', makeIsoMedia({ brand: 'msf1' }), 'heic'],
    ['AVIF', makeIsoMedia({ brand: 'avif' }), 'avif'],
    ['AVIF of the general brand', makeIsoMedia({ brand: 'mif1', compatible: ['mif1', 'avif', 'miaf'] }), 'avif'],
    ['MP4', others.mp4, 'mp4'],
    ['MOV of a live photo', others.quickTime, 'mp4'],
    ['an unheard-of brand', fileType('zzzz'), 'mp4'],
    ['TIFF, little', others.tiffLittle, 'tiff'],
    ['TIFF, big', others.tiffBig, 'tiff'],
    ['ICO', others.ico, 'ico'],
    ['PDF', others.pdf, 'pdf'],
    ['SVG behind its declaration', others.svg, 'svg'],
    ['a page that a server sent in place of a photo', others.html, 'text'],
    ['text', others.text, 'text'],
    ['Chinese text in UTF-8', new TextEncoder().encode('这不是照片'), 'text'],
    ['nothing', new Uint8Array(), 'empty'],
    ['zeros', new Uint8Array(64), 'unknown'],
    ['a JPEG signature that breaks off', Uint8Array.of(0xff, 0xd8, 0), 'unknown'],
    ['RIFF that is no WebP', concat('RIFF', [0, 0, 0, 0], 'WAVE'), 'unknown'],
    ['a word that begins like a TIFF', concat('II is a Roman numeral'), 'text'],
  ])('%s', (_, bytes, format) => {
    expect(sniffFormat(bytes)).toBe(format)
  })

  test('a sentence that begins with BM is a text, not a bitmap', () => {
    expect(sniffFormat(concat('BMI stands for body mass index, and this is no photo.'))).toBe('text')
  })

  test('every single byte has an answer', () => {
    for (let byte = 0; byte < 256; byte++) expect(['text', 'unknown']).toContain(sniffFormat(Uint8Array.of(byte)))
  })
})

describe('the name is only compared', () => {
  test.each([
    ['photo.jpg', 'jpeg', true],
    ['PHOTO.JPEG', 'jpeg', true],
    ['photo.jfif', 'jpeg', true],
    ['photo.png', 'jpeg', false],
    ['photo.jpg', 'heic', false],
    ['photo.HEIF', 'heic', true],
    ['photo.mov', 'mp4', true],
    ['photo', 'jpeg', undefined],
    ['', 'jpeg', undefined],
    ['photo.', 'jpeg', undefined],
    ['some.folder/photo', 'jpeg', undefined],
    ['C:\\some.folder\\photo', 'jpeg', undefined],
    ['身份证.正面.jpg', 'jpeg', true],
    ['photo.jpg', 'unknown', undefined],
    ['photo.jpg', 'empty', undefined],
  ] as const)('%s as %s: %s', (name, format, expected) => {
    expect(extensionMatches(name, format)).toBe(expected)
  })

  test('the extension is what follows the last dot, in lower case', () => {
    expect(extensionOf('archive.tar.GZ')).toBe('gz')
    expect(extensionOf('.jpg')).toBe('jpg')
  })

  test('no extension belongs to two formats', () => {
    const all = Object.values(EXTENSIONS).flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
