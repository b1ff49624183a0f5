import type { CornerWords } from './corners-zh.ts'

export const cornersEn: CornerWords = {
  hint: 'Drag the circles onto the corners of the document; the magnifier shows its edges.',
  keysHint:
    'Keys: Tab changes the point, arrows move it by 1 pixel, with Shift by 10, Ctrl+Z undoes, Enter is done, Esc cancels.',
  accept: 'Done',
  grips: 'Four corners and four sides',
  grip: {
    'top-left': 'Top left corner',
    'top-right': 'Top right corner',
    'bottom-right': 'Bottom right corner',
    'bottom-left': 'Bottom left corner',
    top: 'Top side',
    right: 'Right side',
    bottom: 'Bottom side',
    left: 'Left side',
  },
  place: (x, y) => `${x} px from the left, ${y} px from the top`,
  redo: 'Redo',
  automatic: 'Auto',
  reset: 'Reset',
  snap: 'Snap to edges',
  picture: 'The photo whose corners are being adjusted',

  nudge: (grip) => `Fine-tune: ${grip}`,
  nudgeBy: { up: 'Up by 1 pixel', down: 'Down by 1 pixel', left: 'Left by 1 pixel', right: 'Right by 1 pixel' },

  refused: (grip) => `${grip} stops here: further on, the four corners would enclose no document.`,
  moved: (grip, place) => `${grip}: ${place}`,
  snapped: (place) => `Snapped to the edge. ${place}`,
  tookAutomatic: 'These are the corners that were found automatically.',
  tookReset: 'These are the corners that you opened with.',
  undone: 'One step undone.',
  redone: 'One step redone.',

  straight: 'Straightened',
  straightMissing: 'It cannot be shown here right now. You can go on adjusting.',
  shape: (seen) => `Proportion ${seen}`,
  shapeLike: (seen, expected) => `Proportion ${seen}, standard ${expected}`,
}
