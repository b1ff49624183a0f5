/**
 * One piece of work at a time; of those that ask meanwhile only the newest gets its turn. Nothing is cut off in its
 * middle, which would cost the engine its worker, and nothing waits for what nobody wants to see any more.
 */
export function createLatest<Input>(work: (input: Input) => Promise<void>): (input: Input) => void {
  let waiting: { readonly input: Input } | undefined
  let isBusy = false
  async function run(): Promise<void> {
    isBusy = true
    while (waiting) {
      const { input } = waiting
      waiting = undefined
      await work(input).catch(() => undefined)
    }
    isBusy = false
  }
  return (input) => {
    waiting = { input }
    if (!isBusy) void run()
  }
}
