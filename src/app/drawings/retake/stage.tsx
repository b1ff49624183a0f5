import type { ReactNode } from 'react'
import { accent, line, paper } from '../tones.ts'

/** A small drawing of how to hold the phone: 128 by 88 units, in the strokes of the other drawings. */
export function Stage({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 128 88" fill="none" stroke="currentColor" strokeWidth={1.5} aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** What the camera sees: the table between crop marks. */
export function Viewfinder() {
  return (
    <>
      <path d="M10 10H118V78H10z" fill={line} fillOpacity={0.45} stroke="none" />
      <path d="M7 10H1M10 7V1M121 10h6M118 7V1M7 78H1M10 81v6M121 78h6M118 81v6" strokeWidth={1} />
    </>
  )
}

interface CardProps {
  readonly x: number
  readonly y: number
  readonly width: number
  /** As it should not be: an outline of dashes. */
  readonly isWrong?: boolean
  /** Without what is printed on it, where something else is drawn there. */
  readonly isPlain?: boolean
}

/** An identity card seen from above, with its top left corner at x, y. */
export function Card({ x, y, width, isWrong = false, isPlain = isWrong }: CardProps) {
  const height = width * 0.63
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={width}
        height={height}
        rx={width * 0.04}
        fill={isWrong ? 'none' : paper}
        strokeDasharray={isWrong ? '4 3' : undefined}
        strokeOpacity={isWrong ? 0.6 : 1}
      />
      {!isPlain && (
        <g transform={`scale(${width / 60})`} strokeWidth={(1.5 * 60) / width}>
          <path d="M7 11H26M7 18H32M7 25H22" strokeOpacity={0.5} />
          <path d="M41 8H53V24H41z" strokeOpacity={0.6} />
          <path d="M7 32H53" strokeOpacity={0.75} strokeDasharray="2 1.2" />
        </g>
      )}
    </g>
  )
}

/** The edge of a table seen from the side, and a card that lies on it. */
export function Table({ card, width = 34 }: { readonly card: number; readonly width?: number }) {
  return (
    <>
      <path d="M6 78H122" />
      <path d={`M${card - width / 2} 75.5h${width}`} stroke={accent} strokeWidth={3} />
    </>
  )
}

interface PhoneProps {
  readonly x: number
  readonly y: number
  readonly turn?: number
  readonly isWrong?: boolean
}

/** A phone seen from the side, lens down, with its middle at x, y. */
export function Phone({ x, y, turn = 0, isWrong = false }: PhoneProps) {
  return (
    <g
      transform={`translate(${x} ${y}) rotate(${turn})`}
      strokeDasharray={isWrong ? '4 3' : undefined}
      strokeOpacity={isWrong ? 0.6 : 1}
    >
      <rect x={-19} y={-3} width={38} height={6} rx={3} fill={isWrong ? 'none' : paper} />
      {!isWrong && <path d="M-4 3h8v2h-8z" fill="currentColor" />}
    </g>
  )
}

/** Lines of sight from a lens down to both ends of a card. */
export function Sight({ x, y, card = x, width = 34 }: { x: number; y: number; card?: number; width?: number }) {
  return (
    <path
      d={`M${x} ${y}L${card - width / 2} 74M${x} ${y}L${card + width / 2} 74`}
      strokeWidth={1}
      strokeOpacity={0.45}
      strokeDasharray="2 2.5"
    />
  )
}

/** What to do. The path ends where the head points, in the direction told in degrees clockwise from the right. */
export function Arrow({ d, to, turn }: { d: string; to: readonly [x: number, y: number]; turn: number }) {
  return (
    <g stroke={accent} strokeWidth={2} strokeLinecap="round" strokeLinejoin="round">
      <path d={d} />
      <path d="M-5 -4L0 0L-5 4" transform={`translate(${to.join(' ')}) rotate(${turn})`} />
    </g>
  )
}

/** A lamp, shining down. */
export function Lamp({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} strokeLinejoin="round">
      <path d="M0 -8V-4M-9 6L-5 -4H5L9 6z" fill={paper} />
      <path d="M-4 6a4 4 0 0 0 8 0" />
      <path d="M-8 12l-4 6M0 13.5v7M8 12l4 6" stroke={accent} strokeLinecap="round" />
    </g>
  )
}

/** That is wrong, and that is right. */
export function Cross({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} stroke="var(--block, currentColor)" strokeWidth={2.5} />
}

export function Tick({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x - 6} ${y}l4.5 5 8-10`} stroke="var(--pass, currentColor)" strokeWidth={2.5} />
}
