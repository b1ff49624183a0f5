import { useId } from 'react'
import type { Evidence } from '../../core/evidence.ts'
import { type AllWords, useAllWords } from '../language/photo.ts'
import { wavePath } from '../overlay/geometry.ts'
import { AREA_TONES, type AreaId, Hatch } from '../overlay/Hatch.tsx'
import { type Layer, type LayerId, layersOf } from '../overlay/layers.ts'
import { tones } from '../overlay/tones.ts'
import styles from './LayerChips.module.css'

interface LayerChipsProps {
  readonly evidence: Evidence | undefined
  /** Of the picture that it is compared with. */
  readonly before: Evidence | undefined
  readonly layers: readonly LayerId[]
  readonly onChange: (layers: readonly LayerId[]) => void
}

/** What can be drawn over the picture, how, and how much of it there is: legend and switches in one. */
export function LayerChips({ evidence, before, layers, onChange }: LayerChipsProps) {
  const words = useAllWords()
  if (!evidence?.pixels) return null
  const toggle = (id: LayerId) =>
    onChange(layers.includes(id) ? layers.filter((other) => other !== id) : [...layers, id])
  const earlier = before && layersOf(before)
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{words.layers}</legend>
      {layersOf(evidence).map((layer, at) => (
        <Chip
          key={layer.id}
          layer={layer}
          earlier={earlier?.[at]?.count}
          evidence={evidence}
          isOn={layers.includes(layer.id)}
          onToggle={() => toggle(layer.id)}
        />
      ))}
    </fieldset>
  )
}

interface ChipProps {
  readonly layer: Layer
  /** How many places there were before the repair that the picture is compared with. */
  readonly earlier: number | undefined
  readonly evidence: Evidence
  readonly isOn: boolean
  readonly onToggle: () => void
}

function Chip({ layer, earlier = 0, evidence, isOn, onToggle }: ChipProps) {
  const words = useAllWords()
  const { id, count = 0 } = layer
  const isEmpty = count + earlier === 0
  const hasChanged = id !== 'outline' && earlier !== 0 && earlier !== count
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn && !isEmpty} disabled={isEmpty} onClick={onToggle}>
      {!isEmpty && <Sample id={id} state={evidence.outline?.state} />}
      <span>{words.layer[id]}</span>
      <span className={styles.count}>
        {hasChanged && `${earlier} → `}
        {wordsFor(layer, evidence, words)}
      </span>
    </button>
  )
}

function wordsFor({ id, count }: Layer, { outline }: Evidence, words: AllWords): string {
  if (count === undefined) return words.layerUnmeasured
  if (count === 0) return words.layerNone
  if (id === 'outline' && outline && outline.state !== 'none') return words.outlineState[outline.state](count)
  if (id === 'cut') return (outline?.cutSides ?? []).map((side) => words.side[side]).join(words.listJoint)
  return words.places(count)
}

/** A piece of what is drawn, as it is drawn. */
function Sample({ id, state }: { id: LayerId; state: string | undefined }) {
  return (
    <svg className={styles.sample} viewBox="0 0 24 18" aria-hidden="true" focusable="false">
      {id === 'outline' && <OutlineSample state={state} />}
      {id === 'text' && <path d={wavePath([1, 11], [23, 11], 6)} fill="none" stroke={tones.text} strokeWidth={2} />}
      {id !== 'outline' && id !== 'text' && <AreaSample area={id} />}
    </svg>
  )
}

function AreaSample({ area }: { area: AreaId }) {
  const pattern = useId()
  return (
    <>
      <Hatch id={pattern} area={area} pitch={6} />
      <rect
        x={1}
        y={1}
        width={22}
        height={16}
        fill={`url(#${pattern})`}
        stroke={AREA_TONES[area]}
        strokeWidth={1.5}
        strokeDasharray={SAMPLE_DASHES[area]}
        strokeLinecap="round"
      />
    </>
  )
}

/** The dashes of the picture, closer: a sample is small. */
const SAMPLE_DASHES: Readonly<Record<AreaId, string | undefined>> = {
  glare: undefined,
  shadow: '4 4',
  blur: '0 3',
  cut: undefined,
}

function OutlineSample({ state }: { state: string | undefined }) {
  switch (state) {
    case 'cut':
      return <path d="M23 2H2V16H23" fill="none" stroke={tones.cut} strokeWidth={2.5} />
    case 'several':
      return (
        <path
          d="M2 2H14V11H2zM10 7H22V16H10z"
          fill="none"
          stroke={tones.cut}
          strokeWidth={1.5}
          strokeDasharray="5 2 1 2"
        />
      )
    case 'unsure':
      return <path d="M2 2H22V16H2z" fill="none" stroke={tones.unsure} strokeWidth={2} strokeDasharray="4 3" />
    default:
      return (
        <g fill="none" stroke={tones.whole}>
          <path d="M2 2H22V16H2z" strokeWidth={0.75} />
          <path d="M7 2H2V6M17 2H22V6M22 12V16H17M7 16H2V12" strokeWidth={2.5} />
        </g>
      )
  }
}
