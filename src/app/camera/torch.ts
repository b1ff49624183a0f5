/** The lamp beside the camera: a wish that TypeScript's own declarations lack. */
interface WithTorch {
  readonly torch?: boolean
}

export function hasTorch(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks()
  const capabilities: MediaTrackCapabilities & WithTorch = track?.getCapabilities?.() ?? {}
  return capabilities.torch === true
}

/** Answers whether it burns now; a lamp that refuses stays as it was. */
export async function lightTorch(stream: MediaStream, isLit: boolean): Promise<boolean> {
  const [track] = stream.getVideoTracks()
  const wish: MediaTrackConstraintSet & WithTorch = { torch: isLit }
  return (
    track?.applyConstraints({ advanced: [wish] }).then(
      () => isLit,
      () => !isLit,
    ) ?? false
  )
}
