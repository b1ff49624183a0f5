import type { Profile } from '../profile.ts'
import { commonSeverities } from './severities.ts'

export const volcengine: Profile = {
  id: 'volcengine',
  title: { zh: '火山引擎', en: 'Volcengine' },
  source: 'V1: PNG, JPG, JPEG, 5 MB, 500 x 300 to 5000 x 5000, three months of validity',
  formats: ['jpeg', 'png'],
  bytes: { min: 0, minIsAmbiguous: false, max: 5_242_880, certainMax: 5_000_000 },
  output: { minBytes: 0, maxBytes: 5_000_000, maxSidePixels: 4096 },
  pixels: { minLongSide: 500, minShortSide: 300, maxSide: 5000 },
  validity: { adviseMonths: 3, urgentMonths: 1 },
  // Here 5000 a side is published, not inferred.
  severities: { ...commonSeverities, 'pixel-size': { small: 'block', large: 'block' } },
}
