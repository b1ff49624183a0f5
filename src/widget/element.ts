import { BESIDE, createFrame, createSheet, spread } from './frame.ts'
import { createPlain, filesIn, plainWords } from './plain.ts'
import { type Ask, type HandOver, type Init, PROTOCOL_VERSION, type Told } from './protocol.ts'
import { languageOf, readSettings, SETTINGS } from './settings.ts'

/** A frame that says nothing for so long is slow or blocked. */
const SLOW_MILLISECONDS = 15_000
/** The frame speaks before it has loaded; what loads and stays silent is the browser's own page of an error. */
const SILENT_MILLISECONDS = 2_000

const NOTHING: HandOver = { files: [], missing: 0 }

/**
 * `<icp-preflight>`: a form field that holds photos which the person has checked, repaired and handed over in a frame of
 * its own. Where the frame does not open, a plain file input takes its place.
 *
 * Events: `ready` (the frame is there), `change` (the person handed over or took back; bubbles), `handover` (its detail
 * is a HandOver), `error` (its detail is `{ code, message }`: `silent`, or the attribute that is wrong).
 */
export class PreflightElement extends HTMLElement {
  static readonly formAssociated = true
  static readonly observedAttributes = [...SETTINGS, 'src', 'name', 'required']

  readonly #internals = this.attachInternals()
  readonly #box = document.createElement('div')
  readonly #frame = createFrame()
  readonly #label = document.createElement('label')
  readonly #plain = createPlain()
  #port: MessagePort | undefined
  #timer = 0
  #handed = NOTHING

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true })
    root.adoptedStyleSheets = [createSheet()]
    this.#frame.onload = () => this.#wait(SILENT_MILLISECONDS)
    this.#plain.onchange = () => this.#take({ ...NOTHING, files: filesIn(this.#plain) })
    this.#box.append(this.#frame)
    root.append(this.#box)
  }

  /** The photos that were handed over, and what the checks said of them. */
  get handed(): HandOver {
    return this.#handed
  }

  get name(): string {
    return this.getAttribute('name') ?? ''
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity()
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  /** Forgets the photos here and in the frame, as the form's reset does. */
  reset(): void {
    this.#plain.value = ''
    this.#ask({ ask: 'reset' })
    this.#hold(NOTHING)
  }

  override focus(options?: FocusOptions): void {
    super.focus(options)
    this.#ask({ ask: 'focus' })
  }

  connectedCallback(): void {
    addEventListener('message', this)
    this.#open()
  }

  /** A frame that leaves the page is unloaded by the browser, with all that it holds; what was handed over stays. */
  disconnectedCallback(): void {
    removeEventListener('message', this)
    this.#close()
  }

  /** `moveBefore` moves the frame without unloading it. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return
    if (name === 'src') this.#open()
    else this.#ask({ ask: 'settings', settings: readSettings(this) })
    this.#hold(this.#handed)
  }

  formResetCallback(): void {
    this.reset()
  }

  formDisabledCallback(is: boolean): void {
    this.#box.inert = this.#plain.disabled = is
  }

  /** A frame greets somebody: answered only where it is ours, by its window and its origin. */
  handleEvent({ source, origin, data }: MessageEvent): void {
    const { contentWindow } = this.#frame
    if (source !== contentWindow || origin !== this.#address.origin || data?.icp !== PROTOCOL_VERSION) return
    // Whoever has chosen a photo meanwhile keeps it.
    if (this.#plain.files?.length) return
    this.#close()
    this.#label.remove()
    this.#box.hidden = false
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    port1.onmessage = (event) => this.#hear(event.data)
    const handed = this.#handed.files.map(({ slot }) => slot)
    const init: Init = { icp: PROTOCOL_VERSION, settings: readSettings(this), handed }
    contentWindow?.postMessage(init, origin, [port2])
    this.#fire('ready')
  }

  get #address(): URL {
    return new URL(this.getAttribute('src') ?? BESIDE, document.baseURI)
  }

  /** A frame that the browser has moved loads again by itself. */
  #open(): void {
    this.#close()
    const { href } = this.#address
    if (this.#frame.src !== href) this.#frame.src = href
    this.#hold(this.#handed)
    this.#wait(SLOW_MILLISECONDS)
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#port?.close()
    this.#port = undefined
    spread(this.#frame, false)
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (!this.#port) this.#timer = window.setTimeout(() => this.#fallBack(), milliseconds)
  }

  #ask(ask: Ask): void {
    this.#port?.postMessage(ask)
  }

  #hear(heard: Told): void {
    if (heard.told === 'height') this.#box.style.height = `${heard.pixels}px`
    if (heard.told === 'sheet') spread(this.#frame, heard.isOpen)
    if (heard.told === 'trouble') this.#fire('error', heard)
    if (heard.told === 'files') this.#take(heard)
  }

  /** What the person did. */
  #take(handed: HandOver): void {
    this.#hold(handed)
    this.#fire('handover', handed)
    this.#fire('change')
  }

  /** Sets what the form holds: `name` for one photo, `name[slot]` for each of several. */
  #hold(handed: HandOver): void {
    this.#handed = handed
    const { files, missing } = handed
    const { name } = this
    const value = new FormData()
    for (const { suffix, file } of files) value.append(name + suffix, file)
    // A state of nothing: the browser must not keep photos for its way back.
    this.#internals.setFormValue(name ? value : null, null)
    const lacks = this.hasAttribute('required') && (missing > 0 || !files.length)
    const shown = this.#box.hidden ? this.#plain : this.#box
    this.#internals.setValidity({ valueMissing: lacks }, this.#plain.validationMessage || ' ', shown)
  }

  /** A plain input in place of the frame, which may still come. */
  #fallBack(): void {
    const message = plainWords(languageOf(this))
    this.#plain.multiple = !/^\S+$/.test(this.getAttribute('slots') ?? '')
    this.#label.replaceChildren(message, this.#plain)
    this.#box.hidden = true
    this.#box.after(this.#label)
    this.#hold(this.#handed)
    this.#fire('error', { code: 'silent', message })
  }

  #fire(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: name === 'change' }))
  }
}

// A page may load it twice.
if (!customElements.get('icp-preflight')) customElements.define('icp-preflight', PreflightElement)

declare global {
  interface HTMLElementTagNameMap {
    'icp-preflight': PreflightElement
  }
}
