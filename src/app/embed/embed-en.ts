import type { EmbedWords } from './embed-zh.ts'

export const embedEn: EmbedWords = {
  trust: 'Photos are checked on this device and stay here until you hand them over',
  receiver: (site) => `The site that receives the photos: ${site}`,
  handOver: (site) => `Hand over to ${site}`,
  handOverAgain: 'Hand over again',
  handed: (count) =>
    `${count === 1 ? '1 photo is' : `${count} photos are`} in the form, where the site can read them now.`,
  handedBefore: (count) =>
    `The form already holds ${count === 1 ? '1 photo' : `${count} photos`} from before. To replace them, choose photos again.`,
  changed: 'The photos have changed; the form still holds the old ones. Please hand them over again.',
  takeBack: 'Take back from the form',
  ask: (site) => `Hand the photos to ${site}?`,
  askText: (count) =>
    `${count === 1 ? 'One photo goes' : `${count} photos go`} into the form of this site, which keeps and uses them. This tool has no hold on them afterwards and cannot call them back.`,
  askBlocked: (count) =>
    `${count === 1 ? 'One of them' : `${count} of them`} may be sent back, and will be handed over all the same.`,
  askMissing: (count) => `${count === 1 ? 'One item has' : `${count} items have`} no photo yet; you can add it later.`,
  no: 'Not yet',
  disclaimer: 'Nothing found does not mean that the review will accept it.',
  trouble: 'This site’s settings are wrong, and these were left out (please tell its administrator):',
  alone: 'This is the photo check that stands inside other sites. It cannot be opened by itself.',
  aloneLink: 'Open the whole Filing Photo Preflight',
}
