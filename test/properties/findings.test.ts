import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding, PairCheck, PhotoCheck } from '../../src/core/check.ts'
import { checks, pairChecks } from '../../src/core/checks/index.ts'
import { describe } from '../../src/core/describe.ts'
import { isReadable } from '../../src/core/evidence.ts'
import { inspect, inspectPair } from '../../src/core/inspect.ts'
import { materials } from '../../src/core/material.ts'
import { prescribe } from '../../src/core/prescribe.ts'
import { makeReport } from '../../src/core/report.ts'
import { byWeight, verdictOf } from '../../src/core/verdict.ts'
import { anyContext, anyEvidence, anyPair, anySubject } from '../support/arbitraries.ts'
import { makeContext } from '../support/make-evidence.ts'

test('every check answers any evidence, for every material and profile, with a message of its own', () => {
  fc.assert(
    fc.property(anySubject, anyContext, (subject, context) => {
      for (const check of checks as readonly PhotoCheck[]) {
        if (!check.concerns(subject.material)) continue
        const observation = check.observe(subject, context)
        if (observation) expect(Object.keys(check.messages)).toContain(observation.message)
        else expect(subject.evidence.text).toBeUndefined()
      }
    }),
    { numRuns: 300 },
  )
})

test('every check of a pair answers any two photos with a message of its own', () => {
  fc.assert(
    fc.property(anyPair, anyContext, ([first, second], context) => {
      for (const check of pairChecks as readonly PairCheck[]) {
        const observation = check.observe(first, second, context)
        if (observation) expect(Object.keys(check.messages)).toContain(observation.message)
        else expect(first.evidence.text && second.evidence.text).toBeUndefined()
      }
    }),
    { numRuns: 300 },
  )
})

test('two sides are judged alike, whichever is called the first', () => {
  fc.assert(
    fc.property(anyPair, anyContext, ([first, second], context) => {
      const brief = (findings: readonly Finding[]) => findings.map(({ message, severity }) => [message, severity])
      expect(brief(inspectPair(first, second, context))).toEqual(brief(inspectPair(second, first, context)))
    }),
    { numRuns: 300 },
  )
})

test('every material is asked about its file and its decoding, and about its pixels where there are any', () => {
  for (const material of materials) {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const ids = inspect({ slot: 'licence', material, evidence, answers: {} }, makeContext()).map(
          ({ check }) => check,
        )
        expect(ids).toEqual(expect.arrayContaining(['file-format', 'decoding', 'file-extension']))
        const ofPixels = ['file-size', 'pixel-size', 'animation', 'orientation', 'sharpness', 'location']
        if (isReadable(evidence)) expect(ids).toEqual(expect.arrayContaining(ofPixels))
        else expect(ids.filter((id) => ofPixels.includes(id))).toEqual([])
      }),
      { numRuns: 10 },
    )
  }
})

test('every finding can be said in both languages, with every value filled in', () => {
  fc.assert(
    fc.property(anyPair, anyContext, ([subject, other], context) => {
      for (const finding of [...inspect(subject, context), ...inspectPair(subject, other, context)]) {
        for (const language of ['zh', 'en'] as const) {
          const { title, message, why, advice } = describe(finding, language)
          for (const text of [title, message, why, ...(advice === undefined ? [] : [advice])]) {
            expect(text.trim()).not.toBe('')
            expect(text).not.toMatch(/[{}]|undefined|NaN/)
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('findings survive the way out of a worker and into a file', () => {
  fc.assert(
    fc.property(anyPair, anyContext, ([subject, other], context) => {
      const findings = [...inspect(subject, context), ...inspectPair(subject, other, context)]
      expect(structuredClone(findings)).toEqual(findings)
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
    }),
  )
})

test('inspecting twice says the same, and changes nothing of what it read', () => {
  fc.assert(
    fc.property(anySubject, anyContext, (subject, context) => {
      const copy = structuredClone(subject)
      expect(inspect(subject, context)).toEqual(inspect(subject, context))
      expect(subject).toEqual(copy)
    }),
  )
})

test('only what fails, or is unsure, may offer a remedy', () => {
  fc.assert(
    fc.property(anySubject, anyContext, (subject, context) => {
      for (const { outcome, remedy } of inspect(subject, context)) {
        if (remedy) expect(['fail', 'unsure']).toContain(outcome)
      }
    }),
  )
})

test('sorting loses and invents no finding, and does not change the verdict', () => {
  fc.assert(
    fc.property(anySubject, anyContext, (subject, context) => {
      const findings = inspect(subject, context)
      const sorted = byWeight(findings)
      expect(new Set(sorted)).toEqual(new Set(findings))
      expect(verdictOf(sorted)).toBe(verdictOf(findings))
    }),
  )
})

test('whatever is found, a recipe comes out that fits what can be decoded', () => {
  fc.assert(
    fc.property(anySubject, anyContext, (subject, context) => {
      const { encoding } = prescribe('licence', inspect(subject, context), subject, context.profile)
      if (encoding.kind === 'window') expect(['decoded', 'incomplete']).toContain(subject.evidence.decoding)
      if (encoding.kind === 'strip') expect(subject.evidence.file.format).toBe('jpeg')
    }),
  )
})

test('no report tells when a photo was taken', () => {
  fc.assert(
    fc.property(anySubject, anyContext, (subject, context) => {
      const { slot, evidence } = subject
      const report = makeReport('aliyun', [{ slot, evidence, findings: inspect(subject, context) }])
      expect(report.photos[0]?.evidence.camera ?? {}).not.toHaveProperty('takenAt')
    }),
  )
})
