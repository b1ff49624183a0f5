import { defineEdit } from '../edit.ts'

/** Turns the picture clockwise by quarter turns. No pixel is interpolated. */
export const rotate = defineEdit({
  edit: 'rotate',
  resize: ({ width, height }, { quarterTurns }) =>
    quarterTurns === 2 ? { width, height } : { width: height, height: width },
  apply({ width, height, data }, { quarterTurns }) {
    const source = new Uint32Array(data.buffer, data.byteOffset, width * height)
    const turned = new Uint32Array(width * height)
    const isSideways = quarterTurns !== 2
    const [turnedWidth, turnedHeight] = isSideways ? [height, width] : [width, height]

    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const [toX, toY] =
          quarterTurns === 1
            ? [height - 1 - y, x]
            : quarterTurns === 2
              ? [width - 1 - x, height - 1 - y]
              : [y, width - 1 - x]
        turned[toY * turnedWidth + toX] = source[y * width + x] ?? 0
      }
    }
    return { width: turnedWidth, height: turnedHeight, data: new Uint8ClampedArray(turned.buffer) }
  },
})
