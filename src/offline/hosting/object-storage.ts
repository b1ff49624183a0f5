import { SHARE_PATH } from '../fence.ts'
import { CACHING, securityHeaders } from './headers.ts'

/** What to set where the files lie in a bucket: object storage itself knows few headers, the CDN before it sends the rest. */
export function objectStorageNotes(): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `${name}: ${value}`)
  return [
    '对象存储（阿里云 OSS、腾讯云 COS 等）托管说明',
    '',
    '1. 上传 dist/ 的全部文件，开启静态网站托管，默认首页 index.html，绑定自有域名并启用 HTTPS（自带域名会强制下载网页）。',
    `2. 缓存：assets/ 下的文件设 cache-control: ${CACHING.assets}；其余文件设 cache-control: ${CACHING.page}。`,
    '3. 类型：.webmanifest 设 content-type: application/manifest+json；.wasm 设 application/wasm。',
    '4. OSS 不能自己加下面的响应头，请在前面的 CDN 里添加（阿里云 CDN：缓存配置 > 修改出站响应头），对全部文件生效：',
    '',
    ...headers.map((line) => `   ${line}`),
    '',
    '   没有 CDN 也能用：页面自带同样的策略，首次打开之后由 service worker 补上响应头。唯一的缺口是第一次打开时的后台线程。',
    `5. 不要给 /${SHARE_PATH} 配置任何接收程序，也不要记录它的请求内容：照片只交给设备上的 service worker。`,
    '',
  ].join('\n')
}
