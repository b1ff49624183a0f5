import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Size } from '../../core/index.ts'
import styles from './Viewfinder.module.css'

interface VideoPaneProps {
  readonly ref: Ref<HTMLVideoElement>
  readonly stream: MediaStream
  readonly onSize: (size: Size) => void
}

/** What the camera sees. */
export function VideoPane({ ref, stream, onSize }: VideoPaneProps) {
  const video = useRef<HTMLVideoElement>(null)
  useImperativeHandle<HTMLVideoElement | null, HTMLVideoElement | null>(ref, () => video.current)
  useEffect(() => {
    if (!video.current) return
    video.current.srcObject = stream
    // Refused only where the person has to tap first; they then see a still picture and the shutter.
    video.current.play().catch(() => undefined)
  }, [stream])
  return (
    <video
      ref={video}
      className={styles.video}
      playsInline
      muted
      onResize={({ currentTarget }) => onSize({ width: currentTarget.videoWidth, height: currentTarget.videoHeight })}
    />
  )
}
