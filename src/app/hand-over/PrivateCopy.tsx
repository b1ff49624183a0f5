import { Lock } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useObjectUrl } from '../browser-hooks.ts'
import { Button } from '../components/Button.tsx'
import { View } from '../components/View.tsx'
import { filesOf, saveFile, saveZip } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { useHandOverWords } from '../language/hand-over.ts'
import styles from './PrivateCopy.module.css'
import view from './Section.module.css'
import { TypedField } from './TypedField.tsx'
import { watermarked } from './watermark.ts'

/** Copies with a text tiled over them, for their owner to keep; said plainly not to be for upload. */
export function PrivateCopy({ onClose }: { onClose: () => void }) {
  const { dossier, overview } = useDossier()
  const texts = useHandOverWords()
  const [text, setText] = useState(texts.privateDefault)
  const [isBusy, setIsBusy] = useState(false)
  const [news, setNews] = useState('')
  const files = filesOf(overview, dossier.language)
  const save = async () => {
    setIsBusy(true)
    try {
      setNews(texts.privateSaved(await saveCopies(files, text, texts.privatePrefix)))
    } catch {
      setNews(texts.privateFailed)
    }
    setIsBusy(false)
  }
  const canSave = files.length > 0 && text.trim() !== '' && !isBusy
  return (
    <View title={texts.privateCopy} onClose={onClose}>
      <p className={view.caution}>{texts.privateWarning}</p>
      <TypedField label={texts.privateText} value={text} onChange={setText} />
      <div>
        <Button look="primary" icon={<Lock aria-hidden />} disabled={!canSave} onClick={() => void save()}>
          {texts.privateSave(files.length)}
        </Button>
      </div>
      <p role="status">{news}</p>
      {files[0] && <Preview bytes={files[0].photo.bytes} text={text} />}
    </View>
  )
}

/** One after the other: several pictures at once do not fit into a phone's memory. Answers with the name of the file. */
async function saveCopies(files: ReturnType<typeof filesOf>, text: string, prefix: string): Promise<string> {
  const copies: { name: string; photo: { name: string; bytes: Uint8Array } }[] = []
  for (const { name, photo } of files) {
    const copyName = `${prefix}-${name.replace(/\.\w+$/, '')}.jpg`
    copies.push({ name: copyName, photo: { name: copyName, bytes: await watermarked(photo.bytes, text.trim()) } })
  }
  const [only] = copies
  if (only && copies.length === 1) {
    saveFile(only)
    return only.name
  }
  await saveZip(copies, prefix)
  return `${prefix}.zip`
}

const TYPING_PAUSE_MILLISECONDS = 300

/** How the first file will look. */
function Preview({ bytes, text }: { bytes: Uint8Array; text: string }) {
  const texts = useHandOverWords()
  const [copy, setCopy] = useState<Uint8Array>()
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      // What fails here fails again, and is told, when it is to be saved.
      watermarked(bytes, text.trim()).then(
        (made) => isCurrent && setCopy(made),
        () => isCurrent && setCopy(undefined),
      )
    }, TYPING_PAUSE_MILLISECONDS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [bytes, text])
  return copy ? <PreviewPicture bytes={copy} alt={texts.privatePreview} /> : null
}

function PreviewPicture({ bytes, alt }: { bytes: Uint8Array; alt: string }) {
  const url = useObjectUrl(bytes)
  return url ? <img className={styles.preview} src={url} alt={alt} /> : null
}
