import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { alphabetOf } from './decode-line.ts'
import { type PackedFiles, unpack } from './files/load-files.ts'
import type { Planes } from './pixels/planes.ts'
import type { Networks } from './read-lines.ts'

/** Starts the runtime with its own wasm and opens the three networks. */
export async function openNetworks(files: PackedFiles): Promise<Networks> {
  Object.assign(env.wasm, {
    wasmBinary: (await unpack(files, 'runtime')).buffer,
    // More would hang where the page is isolated (reader.md, "Time, memory, loading").
    numThreads: 1,
    proxy: false,
  })
  // Nothing of a document goes into a log.
  env.logLevel = 'fatal'
  const detector = await open(files, 'detector')
  const classifier = await open(files, 'classifier')
  const recogniser = await open(files, 'recogniser')
  // It is compiled: its bytes are not needed again.
  delete env.wasm.wasmBinary
  const alphabet = alphabetOf(new TextDecoder().decode(await unpack(files, 'characters')))
  return {
    alphabet,
    async detect(picture) {
      const { data } = await run(detector, picture)
      return { width: picture.width, height: picture.height, data }
    },
    async classify(line) {
      const { data } = await run(classifier, line)
      return [data[0] ?? 0, data[1] ?? 0]
    },
    async recognise(line) {
      const { data, dims } = await run(recogniser, line)
      return { count: dims[1] ?? 0, characters: dims[2] ?? 0, data }
    },
  }
}

async function open(files: PackedFiles, name: 'detector' | 'classifier' | 'recogniser'): Promise<InferenceSession> {
  return InferenceSession.create(await unpack(files, name), {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    logSeverityLevel: 4,
  })
}

async function run(session: InferenceSession, { width, height, data }: Planes) {
  const [input] = session.inputNames
  const [output] = session.outputNames
  if (input === undefined || output === undefined) throw new Error('A network without an input or an output.')
  const answers = await session.run({ [input]: new Tensor('float32', data, [1, 3, height, width]) })
  const answer = answers[output]
  if (!(answer?.data instanceof Float32Array)) throw new Error('A network that does not answer with floats.')
  return { data: answer.data, dims: answer.dims }
}
