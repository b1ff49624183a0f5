import type { ManifestOptions } from 'vite-plugin-pwa'
import { SHARE_PATH } from './fence.ts'
import { SHARE_FIELD } from './inbox.ts'

/** As what other apps share photos and scans. */
const SHARED_TYPES = ['image/*', 'application/pdf', '.heic', '.heif', '.jpg', '.jpeg', '.png', '.gif', '.pdf']

/** What a phone or desktop needs to know to install the page. All addresses are relative: any folder of any host will do. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  start_url: './',
  scope: './',
  lang: 'zh-CN',
  dir: 'ltr',
  name: '备案照片预检',
  short_name: '照片预检',
  description: '网站备案照片提交前的预检：哪张会被退回、为什么、怎么改。照片只在本机处理。',
  display: 'standalone',
  display_override: ['standalone', 'minimal-ui'],
  // Opening a file again must not throw the photos of an open window away.
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
  theme_color: '#fbfaf7',
  background_color: '#fbfaf7',
  categories: ['utilities', 'business', 'photo'],
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: './install/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: './install/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: './install/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    screenshot('narrow', '720x1280', '手机上：每个上传项一张卡片'),
    screenshot('wide', '1280x800', '电脑上：左边上传项，右边大图和结果'),
  ],
  shortcuts: [
    { name: '个人备案', url: './?organiser=individual', icons: shortcutIcons() },
    { name: '企业备案', url: './?organiser=enterprise', icons: shortcutIcons() },
  ],
  share_target: {
    action: `./${SHARE_PATH}`,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: SHARE_FIELD, accept: SHARED_TYPES }] },
  },
  file_handlers: [
    {
      action: './',
      accept: {
        'image/jpeg': ['.jpg', '.jpeg'],
        'image/png': ['.png'],
        'image/gif': ['.gif'],
        'image/webp': ['.webp'],
        'image/heic': ['.heic', '.heif'],
        'application/pdf': ['.pdf'],
      },
    },
  ],
}

function shortcutIcons() {
  return [{ src: './install/icon-192.png', sizes: '192x192', type: 'image/png' }]
}

function screenshot(form_factor: 'narrow' | 'wide', sizes: string, label: string) {
  return { src: `./install/${form_factor}.jpg`, sizes, type: 'image/jpeg', form_factor, label }
}
