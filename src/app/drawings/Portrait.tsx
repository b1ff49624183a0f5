import { line } from './tones.ts'

/** The holder's picture, with its top left corner at x, y; three quarters as wide as high. */
export function Portrait({ x, y, height }: { readonly x: number; readonly y: number; readonly height: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${height / 64})`} strokeWidth={(1.5 * 64) / height}>
      <rect width={48} height={64} fill={line} fillOpacity={0.45} strokeOpacity={0.6} />
      <circle cx={24} cy={25} r={10.5} />
      <path d="M6 64c0-14 7-21 18-21s18 7 18 21" />
    </g>
  )
}
