import { Frame } from './Frame.tsx'
import { TextLines } from './TextLines.tsx'
import { accent, line } from './tones.ts'

/** The whole browser window from edge to edge: address line, the registration's entries, its state. */
export function Screenshot() {
  return (
    <Frame width={220} height={138} corner={5} margin={0}>
      <path
        d="M.75 27V5A4.25 4.25 0 0 1 5 .75H215A4.25 4.25 0 0 1 219.25 5V27z"
        fill={line}
        fillOpacity={0.45}
        stroke="none"
      />
      <path d="M0 27H220" />
      <path d="M18 9l-5 5 5 5M29 9l5 5-5 5" />
      <rect x={46} y={7} width={160} height={14} rx={7} strokeWidth={1} />
      <TextLines d="M56 14H112" />
      <TextLines as="heading" d="M18 45H82" />
      <TextLines as="label" d="M18 66H44M18 84H44M18 102H44M18 120H44" />
      <TextLines d="M62 66H126M62 84H110M62 102H138M80 120H112" />
      <path d="M18 75H202M18 93H202M18 111H202" stroke={line} strokeWidth={1} />
      <g stroke={accent}>
        <circle cx={68} cy={120} r={6} />
        <path d="M65 120l2.4 2.4 4-4.6" />
      </g>
    </Frame>
  )
}
