const CHUNK_BYTES = 1 << 20

/** Entropy-coded bits, with the zero byte that JPEG puts behind every 0xff. */
export class BitWriter {
  readonly #full: Uint8Array<ArrayBuffer>[] = []
  #chunk = new Uint8Array(CHUNK_BYTES)
  #used = 0
  #pending = 0
  #count = 0

  /** The lowest `length` bits of `value`; at most 16. */
  write(value: number, length: number): void {
    this.#pending = (this.#pending << length) | value
    this.#count += length
    while (this.#count >= 8) {
      this.#count -= 8
      const byte = (this.#pending >>> this.#count) & 0xff
      this.#push(byte)
      if (byte === 0xff) this.#push(0)
    }
    this.#pending &= (1 << this.#count) - 1
  }

  /** Fills the last byte with ones. */
  pad(): void {
    if (this.#count > 0) this.write((1 << (8 - this.#count)) - 1, 8 - this.#count)
  }

  chunks(): Uint8Array<ArrayBuffer>[] {
    return [...this.#full, this.#chunk.subarray(0, this.#used)]
  }

  #push(byte: number): void {
    if (this.#used === CHUNK_BYTES) {
      this.#full.push(this.#chunk)
      this.#chunk = new Uint8Array(CHUNK_BYTES)
      this.#used = 0
    }
    this.#chunk[this.#used++] = byte
  }
}
