import { accent } from './tones.ts'

/** Stands for the national emblem: a rosette of eight interlaced rings that copies nothing. */
export function Emblem({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke={accent} strokeWidth={0.75}>
      <circle r={radius} strokeWidth={1.5} />
      {TURNS.map((turn) => (
        <circle key={turn} cy={radius * -0.46} r={radius * 0.3} transform={`rotate(${turn})`} />
      ))}
    </g>
  )
}

const TURNS = [0, 45, 90, 135, 180, 225, 270, 315]
