import type { DeviceWords } from './device-zh.ts'

export const deviceEn: DeviceWords = {
  title: 'This device',

  keep: 'Keep on this device',
  keepOff: 'Off: the photos are gone once the page is closed or reloaded.',
  keepOn: (until) => `Kept in this browser only; deleted by itself on ${until}. “Wipe” deletes it at once.`,
  keepBusy: 'Storing…',
  keepNote: 'Leave it off on a shared phone or computer.',
  storing: {
    quota:
      'Not stored: there is too little space. The photos are still on the page. Save the files first, then free some space.',
    blocked:
      'This browser stores nothing for pages, perhaps because the window is private. The photos are still on the page: save the files before you close it.',
    failed: 'Not stored. The photos are still on the page: save the files first, then switch this off and on again.',
  },
  wiping: 'What had been stored may not all be gone: please clear this site’s data in the browser’s settings.',

  offline: 'Available offline',
  offlineReady: 'Ready: checking, fixing and saving work without a connection.',
  offlineWaiting: 'Getting ready; please stay connected.',
  offlineOff: (size) =>
    `The usual parts are on this device. Rare ones, such as unusual formats, take another ${size}, downloaded once.`,
  offlineOn: (size) => `All ${size} are on this device and work without a connection. Switching off deletes them.`,
  offlineProgress: (done, total) => `${done} of ${total} here`,
  downloading: {
    quota: 'Not all was downloaded: there is too little space. Free some and try again. Online, nothing changes.',
    blocked: 'This browser stores nothing for pages. Online, nothing changes.',
    failed: 'Not all was downloaded. Please check the connection and try again.',
  },

  limits: 'Other ways in this browser',
  limit: {
    'in-app':
      'This page is open inside another app, such as WeChat. Tap “…” at the top right and choose to open it in the browser; everything works there.',
    'no-offline': 'No offline use and no installing here: please stay connected.',
    'no-download': 'Files may not be saved: open the large picture, press it for a while and choose to save it.',
    'no-share': 'No direct sharing: save first, then send from your album or files.',
    'no-camera':
      'No viewfinder on the page: “Take photo” uses the phone’s own camera, or choose a photo from the album.',
  },

  waiting: 'A new version is ready',
  waitingNote: 'The photos are stored first and put back afterwards.',
  elsewhere: 'Another tab was updated. The photos here are untouched; you can go on.',
  update: 'Update',
  later: 'Later',
  updateTrouble: 'Not updated, because the photos could not be stored. Save the files, wipe the photos, then update.',
  shareLost: 'What you shared did not arrive. Share it again from the album, or choose it here.',
  cancel: 'Cancel',
}
