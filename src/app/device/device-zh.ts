import type { Limit } from '../../offline/limits.ts'
import type { Trouble } from '../../offline/session/trouble.ts'

/** The words of what concerns the device; they come with its part. */
export const deviceZh = {
  title: '这台设备',

  keep: '在本机保留',
  keepOff: '关着：关闭或刷新页面后，照片就没有了。',
  keepOn: (until: string) => `只存在这个浏览器里，${until} 自动删除。“清除”会立即删掉。`,
  keepBusy: '正在存…',
  keepNote: '公用的手机或电脑请不要打开。',
  storing: {
    quota: '空间不够，没有存下。照片还在页面里：请先保存成品，再腾出空间。',
    blocked: '浏览器不让网页存东西，可能是无痕模式。照片还在页面里：关闭前请先保存成品。',
    failed: '没有存下。照片还在页面里：请先保存成品，再关掉开关重试。',
  } satisfies Record<Trouble, string>,
  wiping: '存过的照片可能没有删干净：请在浏览器设置里清除本网站的数据。',

  offline: '离线可用',
  offlineReady: '已经可以：断网也能检查、修正和保存。',
  offlineWaiting: '正在准备，请先不要断网。',
  offlineOff: (size: string) => `常用的已在本机。少用的部分（如特殊格式）另需 ${size}，打开后一次下载。`,
  offlineOn: (size: string) => `全部 ${size} 已在本机，断网也能用。关掉会删除。`,
  offlineProgress: (done: string, total: string) => `已下载 ${done}，共 ${total}`,
  downloading: {
    quota: '空间不够，没有下载完。可以腾出空间后再试；联网时不受影响。',
    blocked: '浏览器不让网页存东西。联网时不受影响。',
    failed: '没有下载完，请检查网络后再试。',
  } satisfies Record<Trouble, string>,

  limits: '这个浏览器里要换个办法',
  limit: {
    'in-app': '您在别的 App（如微信）里打开了本页。请点右上角“…”，选“在浏览器打开”，全部功能才能用。',
    'no-offline': '不能离线使用，也不能装到桌面：使用时请保持联网。',
    'no-download': '可能存不了文件：请打开大图，长按照片，选“保存图片”。',
    'no-share': '不能直接分享：请先保存，再从相册或文件里发送。',
    'no-camera': '不能在页面里取景：请点“拍照”用手机相机拍，或先拍好再从相册选。',
  } satisfies Record<Limit, string>,

  waiting: '有新版本',
  waitingNote: '更新时会先存好照片，更新完放回原处。',
  elsewhere: '另一个标签页已更新。这里的照片没有动，可以接着用。',
  update: '更新',
  later: '稍后',
  updateTrouble: '照片没能存好，所以没有更新。请先保存成品，再清除照片后更新。',
  shareLost: '分享来的照片没有收到。请回到相册再分享一次，或点“从相册选”。',
  cancel: '取消',
}

export type DeviceWords = typeof deviceZh
