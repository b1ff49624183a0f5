import type { Edit, Recipe } from './edit.ts'
import type { Evidence } from './evidence.ts'
import type { Format, Words } from './model.ts'

/** One thing that is different about a deliverable, measured on both files. */
export type Change =
  | { readonly change: 'identical' }
  | { readonly change: 'renamed'; readonly format: Format }
  | { readonly change: 'stripped' }
  | { readonly change: 'converted'; readonly from: Format; readonly to: Format }
  | { readonly change: 'bytes'; readonly from: number; readonly to: number }
  | {
      readonly change: 'pixels'
      readonly fromWidth: number
      readonly fromHeight: number
      readonly toWidth: number
      readonly toHeight: number
    }
  | { readonly change: 'upright' }
  | { readonly change: 'straightened' }
  | { readonly change: 'cropped' }
  | { readonly change: 'rotated'; readonly degrees: number }
  | { readonly change: 'enlarged'; readonly factor: number }
  | { readonly change: 'balanced'; readonly share: number }
  | { readonly change: 'joined'; readonly parts: number }
  | { readonly change: 'first-frame'; readonly frames: number }
  | { readonly change: 'location-removed' }
  | { readonly change: 'no-detail-added' }

/** Compares an original with what was rendered from it. */
export function changesBetween(before: Evidence, after: Evidence, { sources, encoding }: Recipe): Change[] {
  const renamed: Change[] =
    before.file.extensionMatches === false ? [{ change: 'renamed', format: after.file.format }] : []
  if (encoding.kind === 'keep') return renamed.length > 0 ? renamed : [{ change: 'identical' }]

  const changes: Change[] = [...renamed]
  const from = before.file
  const to = after.file
  if (from.format !== to.format) changes.push({ change: 'converted', from: from.format, to: to.format })
  if (encoding.kind === 'strip') changes.push({ change: 'stripped' })
  changes.push({ change: 'bytes', from: from.bytes, to: to.bytes })
  if (sources.length > 1) changes.push({ change: 'joined', parts: sources.length })
  if (encoding.kind === 'window') changes.push(...pictureChanges(before, after, sources[0].edits))
  if (before.camera?.hasLocation && !after.camera?.hasLocation) changes.push({ change: 'location-removed' })
  return changes
}

function pictureChanges(before: Evidence, after: Evidence, edits: readonly Edit[]): Change[] {
  const changes: Change[] = []
  const { pixels: from } = before
  const { pixels: to } = after
  if (from && from.orientation !== 1) changes.push({ change: 'upright' })
  changes.push(...edits.map(changeBy))
  if (from && to && Math.max(from.width, from.height) > Math.max(to.width, to.height)) {
    changes.push({
      change: 'pixels',
      fromWidth: from.width,
      fromHeight: from.height,
      toWidth: to.width,
      toHeight: to.height,
    })
  }
  if ((before.file.frames ?? 1) > 1) changes.push({ change: 'first-frame', frames: before.file.frames ?? 1 })
  if (after.file.bytes > before.file.bytes) changes.push({ change: 'no-detail-added' })
  return changes
}

function changeBy(edit: Edit): Change {
  switch (edit.edit) {
    case 'straighten':
      return { change: 'straightened' }
    case 'crop':
      return { change: 'cropped' }
    case 'rotate':
      return { change: 'rotated', degrees: edit.quarterTurns * 90 }
    case 'scale':
      return { change: 'enlarged', factor: edit.factor }
    case 'balance':
      return { change: 'balanced', share: Math.max(...edit.gains.map((gain) => Math.abs(gain - 1))) }
  }
}

/** The words of each change, filled in like those of a finding. */
export const changeWords: Readonly<Record<Change['change'], Words>> = {
  identical: { zh: '原样交付，一个字节都没改', en: 'Handed over as it is, byte for byte' },
  renamed: { zh: '后缀改为与 {format:format} 一致', en: 'Extension set right for {format:format}' },
  stripped: { zh: '去掉拍摄信息，画面数据没动', en: 'Metadata removed; the coded picture is untouched' },
  converted: { zh: '{from:format} 转为 {to:format}', en: '{from:format} converted to {to:format}' },
  bytes: { zh: '文件 {from:size} → {to:size}', en: 'File {from:size} → {to:size}' },
  pixels: {
    zh: '像素 {fromWidth:count} × {fromHeight:count} → {toWidth:count} × {toHeight:count}',
    en: 'Pixels {fromWidth:count} × {fromHeight:count} → {toWidth:count} × {toHeight:count}',
  },
  upright: { zh: '存成正向', en: 'Stored upright' },
  straightened: { zh: '按四角拉正，四周留出桌面', en: 'Straightened by its four corners, with some table around' },
  cropped: { zh: '裁掉画面的一部分', en: 'Cropped' },
  rotated: { zh: '顺时针旋转 {degrees:count}°', en: 'Turned clockwise by {degrees:count}°' },
  enlarged: { zh: '放大到 {factor:decimal} 倍', en: 'Enlarged {factor:decimal} times' },
  balanced: {
    zh: '明暗和色调向另一面靠拢，最多改动 {share:percent}',
    en: 'Light and tint brought towards the other side, by {share:percent} at most',
  },
  joined: { zh: '{parts:count} 张拼成一张', en: '{parts:count} pictures joined into one' },
  'first-frame': { zh: '取动图 {frames:count} 帧中的第一帧', en: 'First of {frames:count} frames kept' },
  'location-removed': { zh: '去掉拍摄地点', en: 'Place of the shot removed' },
  'no-detail-added': { zh: '文件变大了，但没有增加细节', en: 'The file grew, but no detail was added' },
}
