import { type Codec, type DecodeRequest, type Surface, succeed } from '../../../src/core/index.ts'

export interface Encode {
  readonly width: number
  readonly height: number
  readonly quality: number
  readonly bytes: number
}

/** A codec that takes notes: every decode asked for and every encode made. */
export function record(codec: Codec): { codec: Codec; decodes: DecodeRequest[]; encodes: Encode[] } {
  const decodes: DecodeRequest[] = []
  const encodes: Encode[] = []

  const watch = (surface: Surface): Surface => ({
    width: surface.width,
    height: surface.height,
    raster: (tile) => surface.raster(tile),
    async encode(quality) {
      const encoded = await surface.encode(quality)
      if (encoded.ok)
        encodes.push({ width: surface.width, height: surface.height, quality, bytes: encoded.value.length })
      return encoded
    },
    release: () => surface.release(),
  })

  return {
    codec: {
      async decode(bytes, request) {
        decodes.push(request)
        const decoded = await codec.decode(bytes, request)
        return decoded.ok ? succeed(watch(decoded.value)) : decoded
      },
      surface(raster) {
        const surface = codec.surface(raster)
        return surface.ok ? succeed(watch(surface.value)) : surface
      },
      pages: (bytes) => codec.pages(bytes),
    },
    decodes,
    encodes,
  }
}
