import type { CSSProperties } from 'react'
import { fillIn, materialOf } from '../../core/index.ts'
import { Photograph } from '../components/Photograph.tsx'
import { currentShown } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { Box } from '../overlay/geometry.ts'
import { OutlineMarks } from '../overlay/OutlineMarks.tsx'
import type { SlotView } from '../overview.ts'
import styles from './CardCrop.module.css'
import { placeUnder } from './crop.ts'
import { Ruler } from './Ruler.tsx'

interface CardCropProps {
  readonly view: SlotView
  /** What is shown of its photo; undefined while there is nothing to show. */
  readonly box: Box | undefined
  /** What is shown of the other side, whose shape an empty place takes. */
  readonly like: Box | undefined
}

/** One side of a card, cut to its surroundings, with a ruler along it; or what is still missing of it. */
export function CardCrop({ view, box, like }: CardCropProps) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const { entry, subject, slot } = view
  const face = fillIn('{face:face}', { face: slot.material }, dossier.language)
  const photo = entry && currentShown(entry)
  const picture = subject?.evidence.pixels
  const shape = box ?? like
  return (
    <figure className={styles.side}>
      <div
        className={styles.window}
        style={shape && { aspectRatio: `${shape.width} / ${shape.height}` }}
        data-empty={!box}
      >
        {box && photo && picture ? (
          <>
            <div className={styles.photo} style={inShares(placeUnder(box, picture))}>
              <Photograph photo={photo} alt={words.cutOut(face)} />
            </div>
            <Marks view={view} box={box} />
          </>
        ) : (
          <p className={styles.missing}>{missingText()}</p>
        )}
      </div>
      <figcaption className={styles.caption}>
        <span>{face}</span>
        <Length view={view} />
      </figcaption>
    </figure>
  )

  function missingText(): string {
    if (!entry) return words.waitingFor(face)
    return entry.work ? words.comparing : words.unreadable(face)
  }
}

function Marks({ view: { slot, subject }, box }: { view: SlotView; box: Box }) {
  const { outline, pixels } = subject?.evidence ?? {}
  const millimetres = materialOf(slot.material).millimetres
  if (!outline?.quad || !pixels) return null
  return (
    <svg
      className={styles.marks}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <OutlineMarks outline={outline} frame={pixels} />
      {millimetres && outline.state === 'whole' && <Ruler quad={outline.quad} millimetres={Math.max(...millimetres)} />}
    </svg>
  )
}

/** What the card's long side measures, in truth and in the photo. */
function Length({ view: { slot, subject } }: { view: SlotView }) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const { state, longSidePixels } = subject?.evidence.outline ?? {}
  const millimetres = Math.max(...(materialOf(slot.material).millimetres ?? []))
  if (state !== 'whole' || longSidePixels === undefined || !Number.isFinite(millimetres)) return null
  const pixels = fillIn('{pixels:count}', { pixels: longSidePixels }, dossier.language)
  return <span className={styles.length}>{words.length(String(millimetres), pixels)}</span>
}

function inShares({ x, y, width, height }: Box): CSSProperties {
  const percent = (share: number) => `${share * 100}%`
  return { left: percent(x), top: percent(y), width: percent(width), height: percent(height) }
}
