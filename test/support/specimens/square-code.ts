import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import wasmUrl from 'zxing-wasm/writer/zxing_writer.wasm?url'
import { fillBox, type Sheet } from '../scenes/documents/sheet.ts'

/** The modules of a QR code, true where it is dark, row by row. */
export interface SquareCode {
  readonly side: number
  readonly dark: readonly boolean[]
}

/** What gsxt.gov.cn prints on licences: its address with the code in it. */
export async function encodeLicence(code: string): Promise<SquareCode> {
  prepareZXingModule({ overrides: { locateFile: () => wasmUrl } })
  const text = `http://www.gsxt.gov.cn/index.html?uniscid=${code}`
  const { symbol, error } = await writeBarcode(text, { format: 'QRCode', options: 'ecLevel=M' })
  if (error) throw new Error(error)
  return { side: symbol.width, dark: Array.from(symbol.data, (level) => level === 0) }
}

export function drawSquareCode(sheet: Sheet, { side, dark }: SquareCode, x: number, y: number, width: number): void {
  const unit = width / side
  fillBox(sheet, { x: x - 2 * unit, y: y - 2 * unit, width: width + 4 * unit, height: width + 4 * unit }, '#fff')
  sheet.context.fillStyle = '#111'
  sheet.context.beginPath()
  dark.forEach((isDark, at) => {
    const [column, row] = [at % side, Math.floor(at / side)]
    if (isDark) sheet.context.rect(x + column * unit, y + row * unit, unit, unit)
  })
  sheet.context.fill()
}
