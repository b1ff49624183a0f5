import type { Profile } from '../profile.ts'
import { commonSeverities } from './severities.ts'

export const huawei: Profile = {
  id: 'huawei',
  title: { zh: '华为云', en: 'Huawei Cloud' },
  source: 'H1: jpg, png, 4 MB; H2: three months of validity',
  formats: ['jpeg', 'png'],
  bytes: { min: 0, minIsAmbiguous: false, max: 4_194_304, certainMax: 4_000_000 },
  output: { minBytes: 0, maxBytes: 4_000_000, maxSidePixels: 4096 },
  pixels: { minLongSide: 500, minShortSide: 300, maxSide: 5000 },
  validity: { adviseMonths: 3, urgentMonths: 1 },
  severities: commonSeverities,
}
