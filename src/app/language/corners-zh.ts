import type { Grip } from '../corners/quads.ts'

/** The words of the corner editor, which come with it. */
export const cornersZh = {
  hint: '把圆圈拖到证件的四个角，在放大镜里对准。',
  keysHint: '键盘：Tab 换点，方向键移 1 像素，加 Shift 移 10 像素，Ctrl+Z 撤销，回车完成，Esc 取消。',
  accept: '完成',
  grips: '四个角和四条边',
  grip: {
    'top-left': '左上角',
    'top-right': '右上角',
    'bottom-right': '右下角',
    'bottom-left': '左下角',
    top: '上边',
    right: '右边',
    bottom: '下边',
    left: '左边',
  } satisfies Record<Grip, string>,
  place: (x: number, y: number) => `横 ${x}，纵 ${y} 像素`,
  redo: '重做',
  automatic: '自动',
  reset: '复位',
  snap: '吸附边缘',
  picture: '可以调整四角的照片',

  nudge: (grip: string) => `微调${grip}`,
  nudgeBy: { up: '上移 1 像素', down: '下移 1 像素', left: '左移 1 像素', right: '右移 1 像素' },

  refused: (grip: string) => `${grip}停在这里：再移，四个角就围不成证件了。`,
  moved: (grip: string, place: string) => `${grip}：${place}`,
  snapped: (place: string) => `已吸附到边缘。${place}`,
  tookAutomatic: '已换成自动找到的四个角。',
  tookReset: '已回到打开时的四个角。',
  undone: '已撤销一步。',
  redone: '已重做一步。',

  straight: '拉正后的样子',
  straightMissing: '这里暂时显示不出来，不影响调整。',
  shape: (seen: string) => `长宽比 ${seen}`,
  shapeLike: (seen: string, expected: string) => `长宽比 ${seen}，标准 ${expected}`,
}

export type CornerWords = typeof cornersZh
