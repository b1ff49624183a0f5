import { areaOf, type Box } from '../geometry/box.ts'

/**
 * Few rectangles that together cover the marked cells of a grid and no others: the largest one, then the largest of what
 * is left, and so on. What would take rectangles of fewer cells than asked for stays bare.
 */
export function coverWithBoxes(marked: Uint8Array, columns: number, minCells = 1): Box[] {
  const left = marked.slice()
  const boxes: Box[] = []
  for (;;) {
    const box = largestBox(left, columns)
    if (areaOf(box) < Math.max(1, minCells)) return boxes
    boxes.push(box)
    for (let row = box.top; row < box.bottom; row++) left.fill(0, row * columns + box.left, row * columns + box.right)
  }
}

/** The grids are small: every cell is tried as the top left corner, row by row downwards. */
function largestBox(marked: Uint8Array, columns: number): Box {
  const rows = marked.length / columns
  let best: Box = { left: 0, top: 0, right: 0, bottom: 0 }
  for (let top = 0; top < rows; top++) {
    for (let left = 0; left < columns; left++) {
      let right = columns
      for (let row = top; row < rows && right > left; row++) {
        right = Math.min(right, runEnd(marked, columns, row, left))
        const box = { left, top, right, bottom: row + 1 }
        if (areaOf(box) > areaOf(best)) best = box
      }
    }
  }
  return best
}

/** The column behind the last of the marked cells that follow each other from this one. */
function runEnd(marked: Uint8Array, columns: number, row: number, from: number): number {
  let column = from
  while (column < columns && marked[row * columns + column] === 1) column++
  return column
}
