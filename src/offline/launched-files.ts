/** Files that the person opened with the installed page, from the desktop or a file manager. */
export function onLaunchedFiles(take: (files: readonly File[]) => void): void {
  // Chromium alone has it, and no library types it.
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(async ({ files }) => {
    const read = await Promise.allSettled(files.map((handle) => handle.getFile()))
    // What has been moved or deleted meanwhile is no longer there to be read.
    const readable = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    if (readable.length > 0) take(readable)
  })
}

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void
}
