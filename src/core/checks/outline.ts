import { defineCheck } from '../check.ts'
import type { OutlineFacts } from '../evidence.ts'
import type { Material } from '../material.ts'

/**
 * Whether all of the document is in the picture. Cards and certificates must show every corner. Of letters the rules
 * ask for whole pages, but take scans, which show no edge: where none is seen, the person is asked. A paper without a
 * fixed size may have any shape, so that even a side that seems cut off is only asked about.
 */
export const outline = defineCheck({
  id: 'outline',
  scope: 'photo',
  needsPicture: true,
  source:
    'T1, V1: 包含完整边框; H1, W1: 边角完整; T10: 边角齐; T5: 四边齐全 (letters); Z1-7: 请分开上传; S0-1: stitching',
  title: { zh: '完整入镜', en: 'All in the picture' },
  why: {
    zh: '缺角、缺边的照片会被退回，裁掉的部分补不回来。',
    en: 'Photos with a corner or an edge missing are sent back, and what is cut off cannot be restored.',
  },
  messages: {
    whole: { outcome: 'pass', zh: '四角都在画面里', en: 'All four corners are in the picture' },
    cut: {
      outcome: 'fail',
      zh: '{sides:sides}没有拍进画面',
      en: 'Cut off at {sides:sides}',
      advice: {
        zh: '请后退一点，四周各留一指宽的桌面。',
        en: 'Step back a little and leave a finger’s width of table all around.',
      },
      drawing: 'step-back',
    },
    pageCut: {
      outcome: 'fail',
      zh: '这一页{sides:sides}没有拍进画面',
      en: 'The page is cut off at {sides:sides}',
      advice: { zh: '请后退一点，把整页四边都拍进来。', en: 'Step back until all four edges of the page are in.' },
      drawing: 'step-back',
    },
    pageCutPerhaps: {
      outcome: 'unsure',
      zh: '{sides:sides}好像没有拍进画面。请看看整页是否完整',
      en: 'It seems to be cut off at {sides:sides}. Is the whole page there?',
      advice: {
        zh: '不完整就后退一点，把四边都拍进来。',
        en: 'If not, step back until all four edges are in.',
      },
      drawing: 'step-back',
    },
    several: {
      outcome: 'fail',
      zh: '画面里不止一张证件',
      en: 'More than one card is in the picture',
      advice: { zh: '请一面拍一张，分开上传。', en: 'Take one photo of each side and upload them separately.' },
      drawing: 'one-at-a-time',
    },
    joined: {
      outcome: 'unsure',
      zh: '画面里不止一份材料。拼成一张是允许的，请看看每份的四边是否完整',
      en: 'More than one paper is in the picture, which is allowed. Please look whether each is whole',
    },
    none: {
      outcome: 'fail',
      zh: '画面里没有找到证件的四边',
      en: 'No edges of a document were found in the picture',
      advice: {
        zh: '把证件平放在颜色不同的桌面上，从正上方拍，四角都要入镜。',
        en: 'Lay it on a table of another colour and shoot from straight above, with all four corners in.',
      },
      drawing: 'from-above',
    },
    pageUnseen: {
      outcome: 'unsure',
      zh: '没有看到纸边。扫描件没有纸边；如果是照片，请看看整页是否都在画面里',
      en: 'No edge of the paper is seen, as in a scan. If this is a photo, is the whole page in it?',
    },
    'printed-border': {
      outcome: 'unsure',
      zh: '边框完整，但纸边没有全部入镜。请看看要不要重拍',
      en: 'The printed border is whole, but the edge of the paper is not all in. Please look whether to retake it',
      advice: {
        zh: '后退一点，让整张纸和四周的桌面都入镜。',
        en: 'Step back until the whole sheet and some table around it are in.',
      },
      drawing: 'step-back',
    },
    edge: {
      outcome: 'unsure',
      zh: '可能有一边出了画面。请看看四角是否都在',
      en: 'A side may be out of the picture. Please look whether all four corners are in',
      advice: {
        zh: '不在就后退一点重拍，四周各留一指宽的桌面。',
        en: 'If not, step back, leave a finger’s width of table all around, and retake it.',
      },
      drawing: 'step-back',
    },
    faint: {
      outcome: 'unsure',
      zh: '看不清证件的边：可能与桌面颜色太近，也可能没有拍到证件。请看看四角是否都在画面里',
      en: 'No clear edge is seen: it may be too much like the table, or no document is there. Are all four corners in?',
      advice: {
        zh: '看不清就换一处颜色不同的桌面重拍。',
        en: 'If that is hard to tell, retake it on a table of another colour.',
      },
      drawing: 'from-above',
    },
    unclear: {
      outcome: 'unsure',
      zh: '证件的边与周围分不清，画出的边框可能不准。请看看边框是否贴着四边',
      en: 'Its edges hardly stand out, and the outline may be wrong. Please look whether it follows all four',
      advice: {
        zh: '不准就换一处颜色不同的桌面重拍。',
        en: 'If it does not, retake it on a table of another colour.',
      },
      drawing: 'from-above',
    },
    unknown: {
      outcome: 'unsure',
      zh: '没有测出证件的四边，请看看四角是否都在画面里',
      en: 'The edges could not be measured; please look whether all four corners are in',
    },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ material: { family, millimetres }, evidence: { outline: facts } }) {
    if (!facts) return { message: 'unknown' }
    const { state, doubt, cutSides = [], quad: region } = facts
    switch (state) {
      case 'whole':
        return { message: 'whole' }
      case 'cut': {
        const message = family !== 'letter' ? 'cut' : millimetres ? 'pageCut' : 'pageCutPerhaps'
        return { message, values: { sides: cutSides.join(' ') }, region }
      }
      case 'several':
        return { message: family === 'card' ? 'several' : 'joined', region }
      case 'none':
        return { message: family === 'letter' ? 'pageUnseen' : 'none' }
      case 'unsure':
        return { message: doubtOn(family, doubt) ?? 'unknown', region }
    }
  },
})

/** Cards have no printed border that could be all in while the card is not. */
function doubtOn(family: Material['family'], doubt: OutlineFacts['doubt']): OutlineFacts['doubt'] {
  return family === 'card' && doubt === 'printed-border' ? 'edge' : doubt
}
