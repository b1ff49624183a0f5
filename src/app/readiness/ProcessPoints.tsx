import { useState } from 'react'
import {
  type Deadline,
  footerLink,
  messageDeadline,
  minuteInChina,
  missingServiceNumbers,
  policeDeadline,
} from '../../core/index.ts'
import { useReadinessWords } from '../language/readiness.ts'
import { Answer, type Reply } from './Answer.tsx'
import { Field } from './Field.tsx'
import { Point } from './Point.tsx'
import styles from './Readiness.module.css'

export function ServiceNumberPoint() {
  const words = useReadinessWords()
  const [sites, setSites] = useState('1')
  const [unused, setUnused] = useState('')
  const isTyped = sites !== '' && unused !== ''
  const missing = isTyped ? missingServiceNumbers(Number(sites), Number(unused)) : undefined
  return (
    <Point id="service-number">
      <div className={styles.fields}>
        <Field type="number" min={1} inputMode="numeric" label={words.sites} value={sites} onChange={setSites} />
        <Field type="number" min={0} inputMode="numeric" label={words.unused} value={unused} onChange={setUnused} />
      </div>
      <Answer
        reply={
          missing === undefined
            ? undefined
            : { weight: missing === 0 ? 'pass' : 'warn', text: words.serviceNumbers(missing) }
        }
        invalid={isTyped && words.invalid.count}
      />
    </Point>
  )
}

export function MessagePoint({ now }: { now: Date }) {
  const words = useReadinessWords()
  const [arrived, setArrived] = useState('')
  const minute = minuteInChina(now)
  const deadline = messageDeadline(arrived, minute)
  return (
    <Point id="message">
      <div className={styles.fields}>
        <Field type="datetime-local" max={minute} label={words.arrived} value={arrived} onChange={setArrived} />
      </div>
      <Answer
        reply={deadline && { weight: deadline.state === 'open' ? 'info' : 'block', text: words.message(deadline) }}
        invalid={arrived !== '' && words.invalid.past}
      />
    </Point>
  )
}

const DEADLINE_WEIGHTS: Readonly<Record<Deadline['state'], Reply['weight']>> = {
  open: 'info',
  last: 'warn',
  missed: 'block',
}

export function PolicePoint({ today }: { today: string }) {
  const words = useReadinessWords()
  const [opened, setOpened] = useState('')
  const [approved, setApproved] = useState('')
  return (
    <Point id="police">
      {(
        [
          [words.opened, opened, setOpened],
          [words.approved, approved, setApproved],
        ] as const
      ).map(([label, day, setDay]) => {
        const deadline = policeDeadline(day, today)
        return (
          <div key={label} className={styles.step}>
            <Field type="date" label={label} value={day} onChange={setDay} />
            <Answer reply={deadline && { weight: DEADLINE_WEIGHTS[deadline.state], text: words.deadline(deadline) }} />
          </div>
        )
      })}
    </Point>
  )
}

export function FooterPoint() {
  const words = useReadinessWords()
  const [number, setNumber] = useState('')
  const link = footerLink(number)
  return (
    <Point id="footer">
      <div className={styles.fields}>
        <Field
          type="text"
          spellCheck={false}
          placeholder="京ICP备12345678号-1"
          label={words.number}
          value={number}
          onChange={setNumber}
        />
      </div>
      <Answer
        reply={link && { weight: link.state === 'siteMissing' ? 'warn' : 'pass', text: words.footer(link) }}
        invalid={number.includes('号') && words.invalid.number}
      >
        {link && link.state !== 'siteMissing' && <code className={styles.code}>{link.html}</code>}
      </Answer>
    </Point>
  )
}
