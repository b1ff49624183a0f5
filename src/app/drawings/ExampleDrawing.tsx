import type { ComponentType } from 'react'
import type { MaterialId } from '../../core/material.ts'
import { Authorisation } from './Authorisation.tsx'
import { Commitment } from './Commitment.tsx'
import { DomainCertificate } from './DomainCertificate.tsx'
import { IdentityEmblem } from './IdentityEmblem.tsx'
import { IdentityPortrait } from './IdentityPortrait.tsx'
import { Licence } from './Licence.tsx'
import { Passport } from './Passport.tsx'
import { PermitBack } from './PermitBack.tsx'
import { PermitFront } from './PermitFront.tsx'
import { PlainPage } from './PlainPage.tsx'
import { ResidenceBack } from './ResidenceBack.tsx'
import { Screenshot } from './Screenshot.tsx'
import { UnitCertificate } from './UnitCertificate.tsx'

/** A line drawing of a good photo of the material. */
export function ExampleDrawing({ material }: { readonly material: MaterialId }) {
  const Drawing = DRAWINGS[material]
  return <Drawing />
}

const DRAWINGS: Readonly<Record<MaterialId, ComponentType>> = {
  'id-portrait': IdentityPortrait,
  'id-emblem': IdentityEmblem,
  passport: Passport,
  'permit-front': PermitFront,
  'permit-back': PermitBack,
  // Laid out like the identity card, picture at the right and number along the foot.
  'residence-front': IdentityPortrait,
  'residence-back': ResidenceBack,
  licence: Licence,
  'unit-certificate': UnitCertificate,
  commitment: Commitment,
  authorisation: Authorisation,
  'domain-certificate': DomainCertificate,
  'domain-screenshot': Screenshot,
  auxiliary: PlainPage,
}
