/** The colours of marks over a photo: tokens of the page, or the system's own where it forces colours. */
export const tones = {
  whole: 'var(--mark-whole)',
  cut: 'var(--mark-cut)',
  unsure: 'var(--mark-unsure)',
  glare: 'var(--mark-glare)',
  blur: 'var(--mark-blur)',
  text: 'var(--mark-cut)',
  casing: 'var(--mark-casing)',
} as const
