import type { Plugin, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { allowedHosts } from './hosting/headers.ts'
import { headersFile } from './hosting/headers-file.ts'
import { nginxFile } from './hosting/nginx.ts'
import { objectStorageNotes } from './hosting/object-storage.ts'
import { manifest } from './manifest.ts'
import { pagePolicy, sitePolicy } from './policy.ts'

/** All that the build adds for the page offline and for its hosts. Only vite.config.ts imports this. */
export function offlineBuild(): PluginOption[] {
  return [metaPolicy(), hostingFiles(), serviceWorker()]
}

/** What the widget's pages need of it: no service worker, whose page they are not. */
export function policyBuild(): PluginOption[] {
  return [metaPolicy(sitePolicy())]
}

/**
 * Writes the content security policy into the built page, whose own files are all that it may load. Hosts repeat it as
 * a header, because a meta tag does not bind workers (shell.md 0.2).
 */
function metaPolicy(policy = pagePolicy()): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'content-security-policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

function hostingFiles(): Plugin {
  const files = { _headers: headersFile, 'hosting/nginx.conf': nginxFile, 'hosting/oss.txt': objectStorageNotes }
  const hosts = allowedHosts(process.env.WIDGET_HOSTS)
  return {
    name: 'hosting-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, write] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: write(hosts) })
      }
    },
  }
}

function serviceWorker(): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    // Ours asks first and leaves other tabs alone: shell.md 0.3.
    registerType: 'prompt',
    injectRegister: false,
    manifest,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['index.html', 'icon.svg', 'assets/**'],
      maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
      // What lies in another folder of its own keeps its name from one version to the next.
      dontCacheBustURLsMatching: /^assets\/(reader\/)?[^/]+$/,
      // The page shows how large the optional files are; workbox forgets the size.
      manifestTransforms: [
        async (entries) => ({ manifest: entries.map((entry) => ({ ...entry, bytes: entry.size })), warnings: [] }),
      ],
    },
  })
}
