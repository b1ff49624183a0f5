/**
 * Notes on the page whether a finger or mouse was used last, or a key. A browser guesses who needs to see where a script
 * put the focus; WebKit takes a tap for a key, because it focuses nothing.
 */
export function watchPointing(): void {
  const { dataset } = document.documentElement
  addEventListener('pointerdown', () => Object.assign(dataset, { pointing: '' }), true)
  addEventListener('keydown', () => Reflect.deleteProperty(dataset, 'pointing'), true)
}

/** Whether a finger or mouse was used last. */
export function isPointing(): boolean {
  return 'pointing' in document.documentElement.dataset
}
