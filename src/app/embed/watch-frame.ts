import type { HostLine } from './host-line.ts'

/** Tells the host how high the page is, and when something lies over it, which then gets the host's whole window. */
export function watchFrame(page: HTMLElement, line: HostLine): void {
  let isOpen = false
  const tellHeight = () => {
    if (!isOpen) line.tell({ told: 'height', pixels: Math.ceil(page.getBoundingClientRect().height) })
  }
  new ResizeObserver(tellHeight).observe(page)
  new MutationObserver(() => {
    const isOpenNow = document.querySelector('dialog[open]') !== null
    if (isOpenNow === isOpen) return
    isOpen = isOpenNow
    line.tell({ told: 'sheet', isOpen })
    tellHeight()
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] })
}
