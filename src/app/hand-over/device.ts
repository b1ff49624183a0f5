/** How a saved picture reaches the album depends on it. */
export type Device = 'wechat' | 'iphone' | 'android' | 'desk'

/** Told from the browser's own words. WeChat's browser comes first: its downloads cannot be relied on. */
export function deviceOf(userAgent: string, touchPoints: number): Device {
  if (/MicroMessenger/i.test(userAgent)) return 'wechat'
  // An iPad gives itself out as a Macintosh, but a Macintosh has no touch screen.
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'iphone'
  return /Android|HarmonyOS|OpenHarmony/.test(userAgent) ? 'android' : 'desk'
}
