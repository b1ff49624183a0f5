import { accent } from './tones.ts'

/** A round company seal of about 44 mm on A4: characters around a lozenge, one line at the foot. */
export function Seal({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke={accent}>
      <circle r={13.5} />
      <path d="M-7.7 5.6A9.5 9.5 0 1 1 7.7 5.6" strokeWidth={2.6} strokeDasharray="2 1.56" />
      <path d="M0-3.4 3.4 0 0 3.4-3.4 0z" fill={accent} stroke="none" />
      <path d="M-4.5 7.5h9" />
    </g>
  )
}
