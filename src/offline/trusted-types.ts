/**
 * Lets addresses of our own files become scripts and workers, and nothing else: the page's policy makes the browser
 * ask this before any text becomes code. Call it before the first worker starts.
 */
export function trustOwnScripts(): void {
  // Younger than many browsers, and than the DOM library's types.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory }
  trustedTypes?.createPolicy('default', { createScriptURL: ownScript })
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
}

function ownScript(address: string): string {
  if (new URL(address, document.baseURI).origin !== location.origin) throw new TypeError('A foreign script.')
  return address
}
