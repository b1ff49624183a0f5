import type { Raster } from '../../src/core/model.ts'

/** Frames as an uncompressed video in YUV4MPEG2, 4:2:0, ten a second: what Chromium shows in the place of a camera. */
export function toVideo(frames: readonly Raster[]): Buffer {
  const [first] = frames
  if (!first) throw new Error('A video has a frame.')
  const header = Buffer.from(`YUV4MPEG2 W${first.width} H${first.height} F10:1 Ip A1:1 C420jpeg\n`)
  return Buffer.concat([header, ...frames.flatMap((frame) => [Buffer.from('FRAME\n'), planesOf(frame)])])
}

/** BT.601, the chroma of every second pixel of every second row. */
function planesOf({ width, height, data }: Raster): Buffer {
  const [halfWidth, halfHeight] = [width / 2, height / 2]
  const planes = Buffer.alloc(width * height + 2 * halfWidth * halfHeight)
  const at = (x: number, y: number) => {
    const from = (y * width + x) * 4
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0] as const
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = at(x, y)
      planes[y * width + x] = limited(16 + (65.5 * red + 128.6 * green + 25 * blue) / 256)
    }
  }
  const chroma = width * height
  for (let y = 0; y < halfHeight; y++) {
    for (let x = 0; x < halfWidth; x++) {
      const [red, green, blue] = at(2 * x, 2 * y)
      const place = y * halfWidth + x
      planes[chroma + place] = limited(128 + (-37.8 * red - 74.2 * green + 112 * blue) / 256)
      planes[chroma + halfWidth * halfHeight + place] = limited(128 + (112 * red - 93.8 * green - 18.2 * blue) / 256)
    }
  }
  return planes
}

function limited(value: number): number {
  return Math.max(16, Math.min(240, Math.round(value)))
}
