import type { HandOverWords } from './hand-over-zh.ts'

export const handOverEn: HandOverWords = {
  share: 'Share, or into the album',
  shareCancelled: 'Not shared; the files are all still here.',
  shareDone: 'Handed to the share sheet.',
  shareRefused: 'Sharing was not allowed; the archive is downloaded instead.',
  pickCancelled: 'Not saved; the files are all still here.',
  pickDone: (name) => `${name} saved`,
  pickRefused: (name) => `It could not be written there; ${name} is downloaded instead`,
  albumHint: {
    iphone: 'Into the album: tap “Share, or into the album”, then Save Image.',
    android: 'Into the album: save it, open it under Files → Downloads, and keep it in the gallery.',
    wechat:
      'You are inside WeChat. Press and hold a picture below to save it. If that fails, tap “…” at the top right, open this page in the browser and choose the photos again.',
    desk: 'When you send them to a phone, send the files themselves, not pictures that a messenger has compressed.',
  },
  longPress: (name) => `${name}, press and hold to save`,

  report: 'Report',
  reportNote:
    'The report holds no text of a document, no file names and no times. The pictures are on this page only: keep what you print safe.',
  print: 'Print, or save as PDF',
  reportJson: 'Save as JSON',
  reportProfile: 'Rules of',
  reportVerdict: 'Result',
  reportNumbers: (filled, total) => `${filled} photos in ${total} slots`,
  reportDisclaimer: 'Nothing found does not mean that it will be approved.',
  before: 'Before',
  after: 'After',
  unchanged: 'Not changed',
  joinedPicture: 'Joined picture',
  onJoined: 'Handed over on the picture of the certificate.',
  notFilled: 'No photo',
  couldNotCheck: 'Could not be checked',
  checkedItems: 'Checks',
  pairTitle: 'Both sides',

  guideReady: 'All photos have been looked at. This is how to upload them.',
  guideNotReady: 'Some photos are still missing or did not pass. You can read the steps already.',
  inferred: 'our inference',
  source: (codes) => `Source ${codes}`,
  stepsTitle: (provider) => `Handing in with ${provider}`,
  steps: {
    aliyun: [
      { text: 'Update the Alibaba Cloud app and sign in with the account of the filing.', source: 'S0' },
      {
        text: 'After filling in the form on a computer, a QR code appears: scan it with the app and go on there. Or do it all in the app.',
        source: 'S0',
      },
      {
        text: 'Photograph the original papers in the app as it asks; for some, your face is checked too.',
        source: 'S0',
      },
      { text: 'Are the papers elsewhere? Whoever holds them scans the code and uploads them.', source: 'S0' },
      {
        text: 'If the app shows the button for the first review, hand it in there; if not, on the computer. It differs by province.',
        source: 'S0',
      },
      {
        text: 'The first review takes about 1 workday. Then a message comes: enter its code at beian.miit.gov.cn within 24 hours.',
        source: 'S0',
      },
    ],
    tencent: [
      { text: 'JPG, JPEG, PNG or GIF, 200 KB to 8 MB each.', source: 'T1' },
      {
        text: 'Photograph the original identity card, with its whole border; no copies, no black and white, no photos of screens, no electronic cards.',
        source: 'T1, T2',
      },
      { text: 'Auxiliary papers may be joined, but not in the place of a certificate.', source: 'T13' },
      { text: 'A letter of authorisation is taken for 3 months after signing.', source: 'T1' },
    ],
    huawei: [
      { text: 'JPG or PNG, up to 4 MB each.', source: 'H1' },
      {
        text: 'No photos of screens; whole border, no glare; valid for more than 3 months.',
        source: 'H2',
      },
      { text: 'Auxiliary papers go into “other attachments”.', source: 'H1' },
    ],
    volcengine: [
      { text: 'PNG, JPG or JPEG, up to 5 MB each, from 500 × 300 to 5000 × 5000 pixels.', source: 'V1' },
      {
        text: 'Do not just change the extension. Papers valid for at least 3 months, letters of authorisation not older than 3.',
        source: 'V1',
      },
    ],
  },
  otherProvider:
    'We have no reliable text on this provider’s steps: follow its pages. Below is only what it has published on pictures.',
  filesTitle: 'Which file goes where',
  toPlace: (place) => `Upload to: ${place}`,
  toShoot: (place) =>
    `${place}: photograph the original in the app. This file is to compare with, or for where the page lets you choose from the album.`,
  toAuxiliary:
    'To its own place if the page has one, else to “other attachments”; only where there is neither, join it to the certificate.',
  filesNote:
    'Which places of Alibaba Cloud take pictures from the album is published nowhere that we found: the page decides.',
  noFiles: 'There is nothing to upload yet.',
  failTitle: 'Format and size are right, but it does not upload',
  failSteps: [
    { text: 'See whether the app is the newest.', source: 'S0' },
    { text: 'Try another network: mobile data in place of Wi-Fi, or the other way round.', source: 'S0' },
    { text: 'Choose the picture again and retry.', source: 'S0' },
    { text: 'Has a messenger passed the file on? That compresses it: save it from here again.', source: '' },
  ],
  cautionTitle: 'When photographing',

  privateCopy: 'Private copy with a watermark',
  privateWarning:
    'Only to keep for yourself, never to upload: marked photos may be sent back. The file names begin with “private-only”.',
  privateText: 'Text of the watermark',
  privateDefault: '仅供备案使用',
  privatePrefix: 'private-only',
  privateSave: (count) => (count === 1 ? 'Make and save 1 copy' : `Make and save ${count} copies`),
  privatePreview: 'Preview of the watermark',
  privateFailed:
    'It could not be made, perhaps for want of memory. Close other pages and try again; the photos are all here.',
  privateSaved: (name) => `Download of ${name} has begun`,
}
