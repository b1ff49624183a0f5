import { useState } from 'react'
import { type Organiser, type Paper, type Plan, PROVINCES, type ProfileId, profiles } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import styles from './PlanLine.module.css'
import { Segmented } from './Segmented.tsx'

/** Who files where and with what. Once there are photos it folds to a line; changing it never drops one. */
export function PlanLine() {
  const { dossier, words } = useDossier()
  const summary = useSummary()
  const [isOpen, setIsOpen] = useState(false)
  const hasPhotos = Object.keys(dossier.entries).length > 0
  return (
    <section className={styles.plan} aria-labelledby="plan">
      <div className={styles.line}>
        <h2 id="plan" className={styles.title}>
          {words.plan}
        </h2>
        {!isOpen && <p className={styles.summary}>{summary}</p>}
        <Button look="quiet" aria-expanded={isOpen} aria-controls="plan-fields" onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.planDone : words.planEdit}
        </Button>
      </div>
      <div id="plan-fields" className={styles.fields} hidden={hasPhotos && !isOpen}>
        <OrganiserField />
        {isOpen && <PlanFields />}
      </div>
    </section>
  )
}

function OrganiserField() {
  const { handle, dossier, words } = useDossier()
  // The catalog's keys are the union that it is declared to satisfy.
  const organisers = Object.entries(words.organiser) as [Organiser, string][]
  return (
    <Segmented
      label={words.organiserLabel}
      options={organisers}
      value={dossier.plan.organiser}
      onChange={(organiser) => handle.setPlan({ ...dossier.plan, organiser })}
    />
  )
}

function useSummary(): string {
  const { dossier, words } = useDossier()
  const { organiser, paper, sitePaper, province } = dossier.plan
  return [
    words.organiser[organiser],
    words.paper[paper],
    sitePaper && `${words.sitePersonLabel}: ${words.paper[sitePaper]}`,
    profiles[dossier.profile].title[dossier.language],
    province,
  ]
    .filter(Boolean)
    .join(' · ')
}

function PlanFields() {
  const { handle, dossier, words } = useDossier()
  const { plan } = dossier
  // The catalog's keys are the union that it is declared to satisfy.
  const papers = Object.entries(words.paper) as [Paper, string][]
  const providers = Object.values(profiles).map(({ id, title }) => [id as ProfileId, title[dossier.language]] as const)
  const { sitePaper, ...withoutSitePaper } = plan

  return (
    <>
      <Segmented
        label={words.paperLabel}
        options={papers}
        value={plan.paper}
        onChange={(paper) => handle.setPlan({ ...plan, paper })}
      />
      <Segmented
        label={words.sitePersonLabel}
        options={[
          ['same', words.sitePersonSame],
          ['other', words.sitePersonOther],
        ]}
        value={sitePaper ? 'other' : 'same'}
        onChange={(who) => handle.setPlan(who === 'same' ? withoutSitePaper : { ...plan, sitePaper: 'identity-card' })}
      />
      {sitePaper && (
        <Segmented
          label={words.sitePaperLabel}
          options={papers}
          value={sitePaper}
          onChange={(paper) => handle.setPlan({ ...plan, sitePaper: paper })}
        />
      )}
      <Segmented
        label={words.providerLabel}
        options={providers}
        value={dossier.profile}
        onChange={(profile) => handle.setProfile(profile)}
      />
      <ProvinceField plan={plan} onChange={(next) => handle.setPlan(next)} />
    </>
  )
}

function ProvinceField({ plan, onChange }: { plan: Plan; onChange: (plan: Plan) => void }) {
  const { words } = useDossier()
  const { province, ...withoutProvince } = plan
  const choose = (name: string) => {
    const chosen = PROVINCES.find((known) => known === name)
    onChange(chosen ? { ...plan, province: chosen } : withoutProvince)
  }
  return (
    <label className={styles.province}>
      <span className={styles.legend}>{words.provinceLabel}</span>
      <select value={province ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.provinceNone}</option>
        {PROVINCES.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <span className={styles.note}>{words.provinceNote}</span>
    </label>
  )
}
