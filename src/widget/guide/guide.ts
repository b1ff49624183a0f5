/** The live example of the documentation, which loads the element as any page does: says what the form would submit. */
const form = document.querySelector<HTMLFormElement>('#example')
const output = form?.querySelector('output')

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  tell()
})
form?.addEventListener('reset', () => output?.replaceChildren())

function tell(): void {
  if (!form || !output) return
  const lines = [...new FormData(form)].map(([name, value]) =>
    value instanceof File ? `${name} = ${value.name} (${Math.ceil(value.size / 1000)} kB)` : `${name} = ${value}`,
  )
  output.textContent = lines.join('\n') || (output.dataset.nothing ?? '')
}
