import { createNetwork, type Network } from './network.ts'

/**
 * The network, built once. Its weights are a file of their own that is fetched when the first photo is looked at.
 * Undefined where they cannot be had, as on a first visit that loses its connection: the next photo tries again.
 */
export async function loadNetwork(): Promise<Network | undefined> {
  try {
    network ??= createNetwork(await import('./weights.ts'))
    return network
  } catch {
    return undefined
  }
}

let network: Network | undefined
