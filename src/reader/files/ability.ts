/** Whether this worker can run the networks at all, asked before anything is loaded for them. */
export function isAble(): boolean {
  return 'DecompressionStream' in globalThis && 'caches' in globalThis && runsWasm()
}

function runsWasm(): boolean {
  try {
    // A policy without 'wasm-unsafe-eval' forbids to compile, a browser without the instructions finds it invalid.
    return new WebAssembly.Module(VECTORS) instanceof WebAssembly.Module
  } catch {
    return false
  }
}

/** The smallest module with an instruction on 128 bits, which the runtime is built with: `v128.const 0; drop`. */
const VECTORS = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // magic, version
  ...[1, 4, 1, 0x60, 0, 0], // one type: nothing to nothing
  ...[3, 2, 1, 0], // one function of it
  ...[10, 23, 1, 21, 0, 0xfd, 12, ...new Array<number>(16).fill(0), 0x1a, 0x0b],
)
