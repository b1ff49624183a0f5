/** What pdf.js draws with, in a worker as on a page: it asks for it by these two classes. */

type Canvas = OffscreenCanvas | HTMLCanvasElement

interface CanvasAndContext {
  canvas: Canvas | null
  context: unknown
}

export function createCanvas(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

export class PdfCanvasFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = createCanvas(width, height)
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height })
  }

  destroy(holder: CanvasAndContext): void {
    // At no size it has no memory.
    if (holder.canvas) Object.assign(holder.canvas, { width: 0, height: 0 })
    holder.canvas = null
    holder.context = null
  }
}

/** Filters want an SVG in a page: soft masks by luminosity are drawn without. */
export class PdfFilterFactory {
  addFilter = none
  addHCMFilter = none
  addAlphaFilter = none
  addLuminosityFilter = none
  addKnockoutFilter = none
  addHighlightHCMFilter = none
  destroy(): void {}
}

function none(): string {
  return 'none'
}
