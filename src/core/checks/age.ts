import { defineCheck } from '../check.ts'

const elder = {
  zh: '请由年满 18 周岁的人办理，或先向服务商问清当地的要求。',
  en: 'Have somebody of 18 or older file, or ask the provider what the province accepts.',
}

/** Whether the holder of the card is old enough, by the identity number that was read. */
export const age = defineCheck({
  id: 'age',
  scope: 'photo',
  needsPicture: true,
  source: 'T9, T10: 年满 18 周岁; H4: 广东 16 周岁; T11: 江苏个人 16–18 with proof',
  title: { zh: '年龄', en: 'Age' },
  why: {
    zh: '多数省份要求负责人年满 18 周岁，个别省份 16 周岁起。',
    en: 'Most provinces ask for a person of 18 or older, a few for 16.',
  },
  messages: {
    adult: { outcome: 'pass', zh: '年满 18 周岁', en: '18 or older' },
    under18: {
      outcome: 'fail',
      zh: '不满 18 周岁，多数省份不接受',
      en: 'Under 18: most provinces refuse',
      advice: elder,
    },
    under16: { outcome: 'fail', zh: '不满 16 周岁，不能备案', en: 'Under 16: cannot file', advice: elder },
    unknown: { outcome: 'skip', zh: '没有读到年龄', en: 'The age was not read' },
  },
  concerns: ({ id }) => id === 'id-portrait' || id === 'residence-front',
  observe({ evidence: { text } }) {
    if (!text) return undefined
    switch (text.age) {
      case 'adult':
        return { message: 'adult' }
      case 'under-18':
        return { message: 'under18' }
      case 'under-16':
        return { message: 'under16' }
      default:
        return { message: 'unknown' }
    }
  },
})
