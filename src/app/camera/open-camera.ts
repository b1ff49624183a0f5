/** Why there is no picture. `denied`: the person or the system said no; `none`: no camera; `busy`: it does not start. */
export type CameraTrouble = 'denied' | 'none' | 'busy'

export type Opened =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly trouble: CameraTrouble }

/** As many pixels as a camera lends its video; the shot itself may have more. */
const WISH: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 4096 }, height: { ideal: 3072 } },
}

/** Asks for the camera at the back. */
export async function openCamera(): Promise<Opened> {
  try {
    return { ok: true, stream: await navigator.mediaDevices.getUserMedia(WISH) }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) }
  }
}

/** The names are those of the Media Capture and Streams specification. */
function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy'
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
