import { READER_SIZE, type ReadingWords } from './reading-zh.ts'

export const readingEn: ReadingWords = {
  title: 'Read the text',
  optional: 'optional',
  does: 'Reads what is printed and checks more by it: sides mixed up, which way is up, validity, and whether numbers and codes are legible.',
  note: (isStored) =>
    `It is read on this device; neither photos nor text leave it. ${isStored ? 'What it needs is here already.' : `About ${READER_SIZE} are downloaded once; after that it works without a connection, too.`}`,
  agree: 'Turn on',
  decline: 'No, thanks',
  retry: 'Try again',
  cancel: 'Cancel',
  stop: 'Stop reading',
  remove: 'Remove',

  preparing: 'Getting ready…',
  progress: (done, total) => `${done} of ${total} downloaded`,
  active: (title) => `Reading: ${title}`,
  activeHere: 'Reading the text…',
  idle: (count) =>
    count === 0 ? 'On: photos are read as they come.' : `Read: ${count}. The text stands in the details of each photo.`,

  trouble: {
    'not-available':
      'This browser or page cannot run text recognition. All other checks work; enter the expiry date in the details of the photo.',
    offline: 'There is no connection to download with. Try again online; what has come is kept.',
    'not-loaded': 'Not all was downloaded, probably for want of a connection. Try again; what has come is kept.',
    corrupted: 'What was downloaded is not what it should be (checksum), so it was not used. Try another connection.',
    'storage-full': 'There is too little space to store it. Free some and try again.',
    'too-slow': 'Nothing happened for a long time, so it was stopped. Close other pages and try again.',
    aborted: 'Cancelled; the photo is unchanged.',
    interrupted:
      'Reading broke off, probably for want of memory. The photo is unchanged; close other pages and try again.',
  },

  lines: (count) => `Text that was read (${count} lines)`,
  noLines: 'No text was found.',
  weak: 'unsure',
  forgotten: 'Only in memory: gone when the photo is replaced or wiped; neither stored nor reported.',

  settingOff: `Off. Turning it on downloads about ${READER_SIZE}, once.`,
  settingKept: 'Off; what it needs is still on this device. Removing it frees the space.',
  settingOn: 'On, and works without a connection. Removing it stops reading and deletes what it needs.',

  validityRead: {
    expired: 'Read from the photo: expired.',
    'under-1-month': 'Read from the photo: less than a month left.',
    'under-3-months': 'Read from the photo: less than 3 months left.',
    'under-12-months': 'Read from the photo: up to a year left.',
    longer: 'Read from the photo: more than a year left.',
    'long-term': 'Read from the photo: valid for good.',
  },
  validityYours: (read) => `${read} If that is wrong, enter it here; what you enter counts.`,
}
