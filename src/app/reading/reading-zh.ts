import type { TimeLeft } from '../../core/index.ts'
import type { ReaderFailureCode } from '../../reader/outcome.ts'

/** Of `READER_BYTES`, which only the reader's own code knows: a test holds the two together. */
export const READER_SIZE = '8 MB'

/** The words of reading text; they come with its parts. */
export const readingZh = {
  title: '识别证件文字',
  optional: '可选',
  does: '读出照片上的字，再多查几项：两面有没有放反、文字方向、有效期、号码和代码看不看得清。',
  note: (isStored: boolean) =>
    `在这台设备上识别，照片和文字都不会离开。${isStored ? '所需文件已在本机，不用再下载。' : `第一次要下载约 ${READER_SIZE}，以后断网也能用。`}`,
  agree: '开启',
  decline: '不用',
  retry: '重试',
  cancel: '取消',
  stop: '停止识别',
  remove: '移除',

  preparing: '正在准备……',
  progress: (done: string, total: string) => `已下载 ${done}，共 ${total}`,
  active: (title: string) => `正在读：${title}`,
  activeHere: '正在读文字……',
  idle: (count: number) =>
    count === 0 ? '已开启，放入照片后自动识别。' : `已读 ${count} 张。读到的文字在每张照片的详情里。`,

  trouble: {
    'not-available': '这个浏览器或页面不能运行文字识别。其他检查照常；有效期请在照片详情里手动填写。',
    offline: '现在没有网络，下载不了。联网后再试，已下载的部分不会重下。',
    'not-loaded': '没有下载完，多半是网络断了。请再试，已下载的部分不会重下。',
    corrupted: '下载到的文件不完整（校验不符），没有采用。请换个网络再试。',
    'storage-full': '空间不够，没有存下。请腾出一些空间再试。',
    'too-slow': '等了很久没有反应，已停止。请关掉其他页面再试。',
    aborted: '已取消，照片没有改动。',
    interrupted: '识别中断了，多半是内存不足。照片没有改动；请关掉其他页面再试。',
  } satisfies Record<ReaderFailureCode, string>,

  lines: (count: number) => `读到的文字（${count} 行）`,
  noLines: '没有读到文字。',
  weak: '没把握',
  forgotten: '只在内存里，换掉或清除照片就没有了；不保存，也不写进报告。',

  settingOff: `关着。开启时下载约 ${READER_SIZE}，只下一次。`,
  settingKept: '关着，所需文件还在本机。移除可腾出空间。',
  settingOn: '已开启，所需文件在本机，断网也能用。移除会停止识别并删掉这些文件。',

  validityRead: {
    expired: '照片上读到：已经过期。',
    'under-1-month': '照片上读到：不到 1 个月就到期。',
    'under-3-months': '照片上读到：不到 3 个月就到期。',
    'under-12-months': '照片上读到：一年以内到期。',
    longer: '照片上读到：一年以后才到期。',
    'long-term': '照片上读到：长期有效。',
  } satisfies Record<TimeLeft, string>,
  validityYours: (read: string) => `${read}读错了就在这里填，以您填的为准。`,
}

export type ReadingWords = typeof readingZh
