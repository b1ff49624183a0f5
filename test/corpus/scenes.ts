import { decodeHeic } from './heic.ts'
import { entriesOf, readPhoto } from './photos.ts'

/**
 * Photos of ../shared/photos that show no document, looked through by a person: one of each scene, 400 pixels or more.
 * Left out because they may be called a document: printed photographs with a white margin (issue-exifr-47), ruled and
 * squared paper (arrow, xiaomi), a map (aux_YCbCr), a print on a wall (mattiasw test); and drawn patterns.
 */
const SCENES = [
  'exif/lovell_sharp__Landscape_9.jpg',
  'exif/mikekovarik_exifr__IMG_20180725_163423.jpg',
  'exif/mikekovarik_exifr__broken1.jpg',
  'exif/mikekovarik_exifr__canon-dslr.jpg',
  'exif/mikekovarik_exifr__cookiezen.jpg',
  'exif/mikekovarik_exifr__issue-exifr-3.jpg',
  'exif/recurser_exiforientatio__Landscape_1.jpg',
  'exif/recurser_exiforientatio__Portrait_6.jpg',
  'exif/thumbor_thumbor__Giunchedi_2C_Filippo_January_2015_01-cmyk-orientation-exif.jpg',
  'heic/alexcorvi_heic2any__1.heic',
  'heic/alexcorvi_heic2any__2.heic',
  'heic/alexcorvi_heic2any__4.heic',
  'heic/alexcorvi_heic2any__5.heic',
  'heic/alexcorvi_heic2any__6.heic',
  'heic/alexcorvi_heic2any__7.heic',
  'heic/alexcorvi_heic2any__8.heic',
  'heic/alexcorvi_heic2any__9.heic',
  'heic/alexcorvi_heic2any__10.heic',
  'heic/alexcorvi_heic2any__11.heic',
  'heic/alexcorvi_heic2any__14.heic',
  'heic/alexcorvi_heic2any__15.heic',
  'heic/alexcorvi_heic2any__ignore_2.heic',
  'heic/bigcat88_pillowheif__cat.hif',
  'heic/bigcat88_pillowheif__empty_icc.heic',
  'heic/bigcat88_pillowheif__invalid_id.heic',
  'heic/bigcat88_pillowheif__pug.heic',
  'heic/bigcat88_pillowheif__spatial_photo.heic',
  'heic/mikekovarik_exifr__Irvine_CA.avif',
  'heic/mikekovarik_exifr__heic-empty.heic',
  'heic/mikekovarik_exifr__heic-iphone.heic',
  'heic/mikekovarik_exifr__heic-iphone7.heic',
  'heic/mikekovarik_exifr__heic-maybebroken.HEIC',
  'heic/sindresorhus_filetype__fixture-heic.heic',
] as const

export interface EmptyScene {
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The scenes one by one, HEIC as JPEG. */
export async function* emptyScenes(): AsyncGenerator<EmptyScene> {
  for (const path of SCENES) {
    const [folder = '', file = ''] = path.split('/')
    const bytes = await readPhoto(folder, file)
    const readable = /\.(heic|hif)$/i.test(file) ? await decodeHeic(bytes) : bytes
    yield { file, bytes: readable }
  }
}

export const hasScenes = async () => (await entriesOf('exif')) !== undefined && (await entriesOf('heic')) !== undefined
