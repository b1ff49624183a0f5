import { SHARE_PATH } from '../fence.ts'
import { type Headers, headerRules, securityHeaders } from './headers.ts'

/** What to set where the files lie in a bucket: object storage itself knows few headers, the CDN before it sends the rest. */
export function objectStorageNotes(hosts: string): string {
  return [
    '对象存储（阿里云 OSS、腾讯云 COS 等）托管说明',
    '',
    '1. 上传 dist/ 的全部文件，开启静态网站托管，默认首页 index.html，绑定自有域名并启用 HTTPS（自带域名会强制下载网页）。',
    '2. 类型：.webmanifest 设 content-type: application/manifest+json；.wasm 设 application/wasm。在 CDN 里开启 Gzip 压缩。',
    '3. OSS 不能自己加下面的响应头，请在前面的 CDN 里添加（阿里云 CDN：缓存配置 > 修改出站响应头）。对全部文件：',
    '',
    ...linesOf(securityHeaders()),
    '',
    '   按路径另设，同名的以这里为准：',
    '',
    ...headerRules(hosts).flatMap(({ path, headers }) => [
      `   ${path}`,
      ...linesOf(headers).map((line) => `  ${line}`),
    ]),
    '',
    '   没有 CDN 也能用：页面自带同样的策略，首次打开之后由 service worker 补上响应头。唯一的缺口是第一次打开时的后台线程。',
    '4. 嵌入别的网站：/widget/frame.html 的 frame-ancestors 写明哪些网站可以嵌入；没有这个头，任何网站都能嵌入。',
    `5. 不要给 /${SHARE_PATH} 配置任何接收程序，也不要记录它的请求内容：照片只交给设备上的 service worker。`,
    '',
  ].join('\n')
}

function linesOf(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `   ${name}: ${value}`)
}
