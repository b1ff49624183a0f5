import type {} from '../../src/widget/react.ts'

/** Compiled, not run: what a builder writes in React, and what the compiler refuses. */
export const field = (
  <form>
    <icp-preflight name="person" slots="id-portrait id-emblem" organiser="enterprise" required limits="{}" lang="zh" />
    {/* @ts-expect-error no such organiser */}
    <icp-preflight organiser="person" />
    {/* @ts-expect-error limits are JSON, as text */}
    <icp-preflight limits={{ maxBytes: 1 }} />
  </form>
)

/** The element is known by its tag, without React. */
export function sizesIn(page: Document): number[] {
  const element = page.querySelector('icp-preflight')
  return element?.handed.files.map(({ file }) => file.size) ?? []
}
