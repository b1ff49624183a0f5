import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { PreflightElement } from './element.ts'

/** The attributes of `<icp-preflight>` in React's JSX. Types alone: nothing of this is loaded. */
export interface PreflightAttributes extends HTMLAttributes<PreflightElement> {
  readonly name?: string
  readonly required?: boolean
  readonly disabled?: boolean
  readonly slots?: string
  readonly organiser?: 'individual' | 'enterprise' | 'sole-trader' | 'institution'
  readonly paper?: 'identity-card' | 'passport' | 'travel-permit' | 'residence-permit'
  readonly province?: string
  readonly profile?: string
  /** JSON. */
  readonly limits?: string
  readonly src?: string
}

export type PreflightProperties = DetailedHTMLProps<PreflightAttributes, PreflightElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'icp-preflight': PreflightProperties
    }
  }
}
