import type { Catalog } from './zh.ts'

export const en: Catalog = {
  name: 'Filing Photo Preflight',
  tagline: 'Look before you submit: what would be sent back, why, and how to put it right.',
  skipToContent: 'Skip to the photos',

  trust: 'Stays on device',
  requests: (count) => `${count} sent out`,
  wipe: 'Wipe',
  wipeTitle: 'Wipe all photos and answers?',
  wipeText:
    'Photos, answers and results will be removed for good, from all tabs of this page and from what it keeps on the device. The files on your phone or computer are not touched.',
  wipeConfirm: 'Wipe everything',
  cancel: 'Cancel',
  joined: 'On the certificate’s picture',
  close: 'Close',
  back: 'Back',
  nextPhoto: 'Next photo',

  caution: 'Two things first',
  cautionText: [
    'Alibaba Cloud wants originals shot on the spot in its own app, and refuses photos of a screen. Do not photograph this page.',
    'Use this tool to practise the shot, to find problems, and to prepare files for places that take pictures from an album. Finding nothing is no promise of approval.',
  ],

  plan: 'This filing',
  planEdit: 'Change',
  planDone: 'Done',
  organiserLabel: 'Organiser',
  organiser: {
    individual: 'Individual',
    enterprise: 'Company',
    'sole-trader': 'Sole trader',
    institution: 'Other body',
  },
  paperLabel: 'Person in charge has',
  sitePaperLabel: 'Person for the site has',
  paper: {
    'identity-card': 'Identity card',
    passport: 'Passport',
    'travel-permit': 'Travel permit',
    'residence-permit': 'Residence permit',
  },
  sitePersonLabel: 'In charge of the site',
  sitePersonSame: 'Same person',
  sitePersonOther: 'Somebody else',
  providerLabel: 'Submit to',
  provinceLabel: 'Province',
  provinceNone: 'Not set',
  provinceNote: 'A province lists papers that may be needed. The local bureau decides.',

  slots: 'Places for photos',
  optional: 'optional',
  likely: 'may be needed',
  addPaper: 'Add another auxiliary paper',
  goodPhoto: 'All four corners, a finger of margin, clear text',

  takePhoto: 'Take a photo',
  fromAlbum: 'From album',
  choosePhoto: 'Choose photos',
  paste: 'Paste',
  replace: 'Replace',
  remove: 'Remove',
  moveTo: 'Move to…',
  rotate: 'Turn right 90°',
  open: 'Large picture and all results',
  dropHere: 'Drop it here',
  dropAnywhere: 'Drop photos to fill the free places in order',
  nothingToPaste: 'There is no picture on the clipboard',
  pasteRefused: 'The browser did not allow reading the clipboard. Press Ctrl+V, or choose a file.',

  pair: 'Both sides compared',
  pairHint: 'With both sides here, their size, background and light are compared.',
  partMissing: 'This part could not be loaded. Check the connection and open it again. The photos are still here.',

  tray: 'Set aside',
  trayNote: 'These photos have no place at the moment. They are kept; move them to a free one.',
  trayItem: (index) => `Photo set aside ${index}`,

  weight: {
    block: 'Must fix',
    warn: 'Should fix',
    unsure: 'Please look',
    info: 'Note',
    pass: 'Passed',
    skip: 'Not applicable',
  },
  verdict: { pass: 'Nothing found', warn: 'Could be better', block: 'Would be sent back', unsure: 'Please look' },
  empty: 'No photo yet',
  checking: 'Checking',
  repairing: 'Repairing',
  failed: 'Not checked',
  retry: 'Try again',
  repaired: 'Repaired',
  step: {
    read: 'Reading the file',
    decode: 'Decoding',
    outline: 'Finding the document',
    measure: 'Measuring',
    resample: 'Scaling',
    encode: 'Compressing',
    verify: 'Verifying',
  },
  passes: (count) => `${count} passed`,
  moreFindings: (count) => `${count} more`,

  status: {
    empty: 'No photos yet',
    emptyHint: 'Choose photos to begin',
    busy: (count) => `Working on ${count}`,
    missing: (count) => `${count} to go`,
    missingDetail: (empty, blocked, failed, pairs) =>
      [
        empty > 0 && `${empty} empty`,
        blocked > 0 && `${blocked} would be sent back`,
        failed > 0 && `${failed} not checked`,
        pairs > 0 && `${pairs === 1 ? 'one card' : `${pairs} cards`} with unequal sides`,
      ]
        .filter(Boolean)
        .join(', '),
    review: (photos, pairs) => `${photosAndPairs(photos, pairs)} to look at`,
    ready: 'Ready to submit',
    readyHint: 'See for yourself that it is the right paper. No promise of approval',
    warned: (photos, pairs) => `Ready, but ${photosAndPairs(photos, pairs)} may be sent back`,
  },

  next: {
    title: 'Next step',
    choose: 'Choose photos',
    repair: (count) => `Repair ${count === 1 ? 'one photo' : `${count} photos`}`,
    save: 'Save the files',
    cancel: 'Cancel',
    review: 'Look at them',
  },

  fix: 'Repair',
  undo: 'Undo',
  removedNotice: 'Photo removed',
  replacedNotice: 'Photo replaced',
  movedNotice: 'Photo moved',
  sortedNotice: 'Photos sorted into their slots',
  splitNotice: 'Split into two',
  choosePage: 'Choose a page',

  findings: 'Results',
  noPreview: 'No preview: the file does not open, or the browser does not know the format',
  selectSlot: 'Select a photo to see it large, with all results.',

  handOver: 'Hand over',
  handOverEmpty: 'Files to save are listed here once there are photos.',
  guide: 'How to upload',
  zipName: 'filing-photos',
  reportName: 'filing-photo-preflight-report',

  readiness: 'Before and after filing',

  keys: 'Keys',
  keysList: {
    j: 'Next photo',
    k: 'Previous photo',
    Enter: 'Open',
    r: 'Repair all',
    u: 'Take back the last move, or the repair of the selected photo',
    '?': 'This list',
  },

  language: '中文',
  crash: 'Something broke on this page',
  crashText: 'No photo has left this device. Reload the page and choose the photos again.',
  reload: 'Reload',
}

/** 3 photos and 1 pair */
function photosAndPairs(photos: number, pairs: number): string {
  const count = (number: number, noun: string) => number > 0 && `${number} ${noun}${number === 1 ? '' : 's'}`
  return [count(photos, 'photo'), count(pairs, 'pair')].filter(Boolean).join(' and ')
}
