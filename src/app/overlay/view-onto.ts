import type { Box, Size } from './geometry.ts'

export const MAX_ZOOM = 8
/** Share of the pane that a place is to take, so that some of what lies around it stays in sight. */
const SHARE = 0.6

/** How far to zoom a picture that fits its pane, so that a part of it can be seen well. */
export function zoomOnto(part: Box, picture: Size, pane: Size): number {
  const fit = fitInto(picture, pane)
  const room = Math.min(pane.width / (part.width * fit), pane.height / (part.height * fit))
  return Math.min(MAX_ZOOM, Math.max(1, room * SHARE))
}

/** How far to scroll the pane so that the middle of a part lies in its middle. */
export function scrollOnto(part: Box, picture: Size, pane: Size, zoom: number): { left: number; top: number } {
  const scale = fitInto(picture, pane) * zoom
  // The picture stands in the middle of its canvas, which is `zoom` times as large as the pane.
  const left = (pane.width * zoom - picture.width * scale) / 2 + (part.x + part.width / 2) * scale
  const top = (pane.height * zoom - picture.height * scale) / 2 + (part.y + part.height / 2) * scale
  return { left: left - pane.width / 2, top: top - pane.height / 2 }
}

function fitInto(picture: Size, pane: Size): number {
  return Math.min(pane.width / picture.width, pane.height / picture.height)
}
