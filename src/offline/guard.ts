import { documentPolicy, workerPolicy } from './policy.ts'

/** The response with the policy of its kind as a header: on hosts that send none, workers are bound by nothing else. */
export function guarded(response: Response, destination: string): Response {
  const policy = policyFor(destination)
  // Redirects, opaque answers and errors cannot be copied with other headers.
  if (!policy || response.type === 'error' || response.type.startsWith('opaque') || response.redirected) return response
  const headers = new Headers(response.headers)
  headers.set('content-security-policy', policy)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

function policyFor(destination: string): string | undefined {
  if (destination === 'document') return documentPolicy()
  return destination === 'worker' || destination === 'sharedworker' ? workerPolicy() : undefined
}
