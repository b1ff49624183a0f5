/** Text without glyphs: a path of level strokes. A heading weighs most, a label least. */
export function TextLines({ d, as = 'value' }: { readonly d: string; readonly as?: keyof typeof WEIGHTS }) {
  return <path d={d} {...WEIGHTS[as]} />
}

/** A line of digits or machine-readable characters, one short stroke for each. */
export function Characters({ x, y, width, count }: CharactersProps) {
  const pitch = width / count
  const dashes = `${pitch * 0.62} ${pitch * 0.38}`
  return (
    <path d={`M${x} ${y}h${width}`} strokeWidth={Math.min(4, pitch)} strokeOpacity={0.75} strokeDasharray={dashes} />
  )
}

interface CharactersProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly count: number
}

const WEIGHTS = {
  heading: { strokeWidth: 3, strokeOpacity: 0.9 },
  value: { strokeWidth: 1.5, strokeOpacity: 0.75 },
  label: { strokeWidth: 1.5, strokeOpacity: 0.35 },
} as const
