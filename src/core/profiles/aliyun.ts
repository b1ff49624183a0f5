import type { Profile } from '../profile.ts'
import { commonSeverities } from './severities.ts'

export const aliyun: Profile = {
  id: 'aliyun',
  title: { zh: '阿里云', en: 'Alibaba Cloud' },
  source: 'S0; 4 MB confirmed by A2, A4, A5',
  formats: ['jpeg', 'png', 'gif'],
  bytes: { min: 204_800, minIsAmbiguous: true, max: 4_194_304, certainMax: 4_000_000 },
  output: { minBytes: 204_800, maxBytes: 4_000_000, maxSidePixels: 4096 },
  // Aliyun publishes no pixel limits; those of V1 and A6 are the strictest that any filing system does.
  pixels: { minLongSide: 500, minShortSide: 300, maxSide: 5000 },
  validity: { adviseMonths: 3, urgentMonths: 1 },
  severities: commonSeverities,
}
