const STYLE = `:host{display:block}:host([hidden]){display:none}
div{height:360px}[inert]{opacity:.5}
iframe{display:block;width:100%;height:100%;margin:0;border:0;padding:0;background:0 0}
.sheet{position:fixed;inset:0;z-index:9999}`

// The address as a variable, or Vite would take the page for a picture and give it another name.
const page = 'frame.html'

/** The frame's page lies beside this script. */
export const BESIDE = new URL(page, import.meta.url)

export function createFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = '照片预检 Photo check'
  frame.allow = 'camera;clipboard-read'
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-modals')
  return frame
}

/** A sheet of our own makes: the page's policy does not forbid it, as it would a `<style>`. */
export function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  return sheet
}

/** Over the whole window, in the top layer where there is one: a frame that is moved in the page would load again. */
export function spread(frame: HTMLIFrameElement, isOpen: boolean): void {
  frame.className = isOpen ? 'sheet' : ''
  frame.popover = isOpen ? 'manual' : null
  if (isOpen) frame.showPopover?.()
}
