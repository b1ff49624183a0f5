/** The colours of the page's tokens, each with a fallback that stands on light and on dark. */
export const line = 'var(--line, #8884)'
export const paper = 'var(--paper, Canvas)'
export const accent = 'var(--accent, currentColor)'
