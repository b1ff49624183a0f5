import type { Settings } from '../../widget/protocol.ts'
import { type Colour, contrast, legibleOn } from './contrast.ts'

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const LEGIBLE = 4.5
/** The sheet of tokens.css, which accents lie on, light and dark. */
const SHEETS = { light: [255, 255, 255], dark: [27, 30, 36] } as const
const INKS = { light: [22, 24, 29], dark: [236, 234, 228] } as const
const ON_ACCENT = [
  [255, 255, 255],
  [16, 20, 28],
] as const
const WIDEST_RADIUS = 24

/** The frame dressed in a few measures of its host: an accent, a radius, a font, and light or dark. The rest stays ours. */
export function dress(page: HTMLElement, settings: Settings): void {
  const scheme = schemeOf(settings.scheme)
  page.dataset.scheme = scheme
  const isDark = scheme === 'both' ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark'
  const accent = readColour(settings.accent?.trim())
  const radius = /^(\d+(?:\.\d+)?)px$/.exec(settings.radius?.trim() ?? '')?.[1]
  put(page, '--radius', radius && `${Math.min(WIDEST_RADIUS, Number(radius))}px`)
  put(page, '--font', readFont(settings.font?.trim()))
  const side = isDark ? 'dark' : 'light'
  const legible = accent && legibleOn(accent, SHEETS[side], INKS[side], LEGIBLE)
  const onAccent = legible && [...ON_ACCENT].sort((a, b) => contrast(b, legible) - contrast(a, legible))[0]
  put(page, '--accent', legible && write(legible))
  put(page, '--on-accent', onAccent && write(onAccent))
}

/** A page that says nothing of its scheme is light, whatever the device is. */
function schemeOf(text = ''): 'light' | 'dark' | 'both' {
  const words = text.split(' ')
  if (!words.includes('dark')) return 'light'
  return words.includes('light') ? 'both' : 'dark'
}

function put(page: HTMLElement, property: string, value: string | undefined): void {
  if (value) page.style.setProperty(property, value)
  else page.style.removeProperty(property)
}

/** Any colour that the browser knows, opaque; undefined where it is none. A canvas reads them all and nothing else. */
function readColour(text: string | undefined): Colour | undefined {
  if (!text || !CSS.supports('color', text)) return undefined
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return undefined
  context.fillStyle = text
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return alpha === 255 ? [red, green, blue] : undefined
}

/** Names of fonts and nothing more; the system's Chinese fonts stay behind them. */
function readFont(text: string | undefined): string | undefined {
  if (!text || text.length > 200 || !/^[\p{L}\p{N} "',._-]+$/u.test(text)) return undefined
  return CSS.supports('font-family', text) ? `${text}, ${BEHIND}` : undefined
}

const BEHIND =
  '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif'

function write([red, green, blue]: Colour): string {
  return `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)})`
}
