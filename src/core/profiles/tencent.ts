import type { Profile } from '../profile.ts'
import { commonSeverities } from './severities.ts'

export const tencent: Profile = {
  id: 'tencent',
  title: { zh: '腾讯云', en: 'Tencent Cloud' },
  source: 'T1: 每张图片大小应在200KB - 8MB之间',
  formats: ['jpeg', 'png', 'gif'],
  bytes: { min: 204_800, minIsAmbiguous: false, max: 8_388_608, certainMax: 8_000_000 },
  output: { minBytes: 204_800, maxBytes: 8_000_000, maxSidePixels: 4096 },
  pixels: { minLongSide: 500, minShortSide: 300, maxSide: 5000 },
  validity: { adviseMonths: 3, urgentMonths: 1 },
  severities: commonSeverities,
}
