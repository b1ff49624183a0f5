import { Component, type ReactNode } from 'react'
import { catalogOf, preferredLanguage } from '../language/index.ts'
import { Button } from './Button.tsx'

interface Props {
  readonly children: ReactNode
}

/** A bug of ours must not leave a blank page. Nothing of the error is shown or sent: it could hold a file's name. */
export class CrashBoundary extends Component<Props, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children
    const words = catalogOf(preferredLanguage(navigator.languages))
    return (
      <main role="alert">
        <h1>{words.crash}</h1>
        <p>{words.crashText}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </main>
    )
  }
}
