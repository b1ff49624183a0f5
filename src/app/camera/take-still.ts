/** What our use of a still camera needs of it: TypeScript's own declarations lack it, and so do some browsers. */
interface StillCamera {
  takePhoto(): Promise<Blob>
}
type StillCameras = { readonly ImageCapture?: new (track: MediaStreamTrack) => StillCamera }

/** Some cameras never answer; the video's own frame is then better than none. */
const PATIENCE_MILLISECONDS = 4000
/** Written once more only where our own window search makes it smaller. */
const QUALITY = 0.95

/** One shot at the camera's full resolution where the browser can take it, else the video's frame. */
export async function takeStill(video: HTMLVideoElement, name: string): Promise<File> {
  const blob = (await fullShot(video).catch(() => undefined)) ?? (await frameOf(video, undefined, QUALITY))
  return new File([blob], `${name}.${blob.type === 'image/png' ? 'png' : 'jpg'}`, { type: blob.type })
}

async function fullShot(video: HTMLVideoElement): Promise<Blob | undefined> {
  const { ImageCapture } = window as StillCameras
  const [track] = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks() : []
  if (!ImageCapture || !track) return undefined
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS))
  const blob = await Promise.race([new ImageCapture(track).takePhoto(), late])
  return blob && blob.size > 0 ? blob : undefined
}

/** What the video shows now, as JPEG; at most `longSidePixels` long. */
export function frameOf(video: HTMLVideoElement, longSidePixels: number | undefined, quality: number): Promise<Blob> {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, (longSidePixels ?? Number.POSITIVE_INFINITY) / Math.max(videoWidth, videoHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas.')
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The frame could not be written.'))),
      'image/jpeg',
      quality,
    )
  })
}
