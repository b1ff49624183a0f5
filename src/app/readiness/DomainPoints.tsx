import { useState } from 'react'
import {
  type DomainSuffix,
  type DomainTerm,
  domainSuffix,
  domainTerm,
  PROVINCES,
  type Province,
  type Registrar,
  realNameWait,
} from '../../core/index.ts'
import { Segmented } from '../components/Segmented.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useReadinessWords } from '../language/readiness.ts'
import { Answer, type Reply } from './Answer.tsx'
import { Field } from './Field.tsx'
import { Point } from './Point.tsx'
import styles from './Readiness.module.css'

const TERM_WEIGHTS: Readonly<Record<DomainTerm['state'], Reply['weight']>> = {
  expired: 'block',
  short: 'block',
  somewhere: 'warn',
  unlessShanghai: 'unsure',
  enough: 'pass',
}

export function DomainTermPoint({ today }: { today: string }) {
  const { dossier, words } = useDossier()
  const own = useReadinessWords()
  const [lastDay, setLastDay] = useState('')
  const [province, setProvince] = useState<Province | undefined>(dossier.plan.province)
  const term = domainTerm(lastDay, today, province)
  return (
    <Point id="domain-term">
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>{words.provinceLabel}</span>
          <select
            value={province ?? ''}
            onChange={({ currentTarget }) => setProvince(PROVINCES.find((name) => name === currentTarget.value))}
          >
            <option value="">{words.provinceNone}</option>
            {PROVINCES.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <Field type="date" label={own.lastDay} value={lastDay} onChange={setLastDay} />
      </div>
      <Answer reply={term && { weight: TERM_WEIGHTS[term.state], text: own.domainTerm(term) }} />
    </Point>
  )
}

export function RealNamePoint({ today }: { today: string }) {
  const words = useReadinessWords()
  const [verified, setVerified] = useState('')
  const [registrar, setRegistrar] = useState<Registrar>('provider')
  const wait = realNameWait(verified, registrar, today)
  const text = wait && words.realName(wait) + (registrar === 'other' ? words.realNameHolidays : '')
  return (
    <Point id="real-name">
      <Segmented
        label={words.registrarLabel}
        options={[
          ['provider', words.registrar.provider],
          ['other', words.registrar.other],
        ]}
        value={registrar}
        onChange={setRegistrar}
      />
      <div className={styles.fields}>
        <Field type="date" max={today} label={words.verified} value={verified} onChange={setVerified} />
      </div>
      <Answer
        reply={wait && text ? { weight: wait.state === 'ready' ? 'pass' : 'warn', text } : undefined}
        invalid={verified !== '' && words.invalid.past}
      />
    </Point>
  )
}

const SUFFIX_WEIGHTS: Readonly<Record<DomainSuffix['state'], Reply['weight']>> = {
  listed: 'pass',
  refused: 'block',
  unlisted: 'unsure',
}

export function SuffixPoint() {
  const words = useReadinessWords()
  const [domain, setDomain] = useState('')
  const suffix = domainSuffix(domain)
  return (
    <Point id="suffix">
      <div className={styles.fields}>
        <Field
          type="text"
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="example.cn"
          label={words.domain}
          value={domain}
          onChange={setDomain}
        />
      </div>
      <Answer
        reply={suffix && { weight: SUFFIX_WEIGHTS[suffix.state], text: words.suffix(suffix) }}
        invalid={domain.includes('.') && words.invalid.domain}
      />
    </Point>
  )
}
