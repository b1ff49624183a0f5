import type { Advice } from '../camera/frame-advice.ts'
import type { CameraTrouble } from '../camera/open-camera.ts'

/** The words of the viewfinder, which come with it. */
export const cameraZh = {
  title: (paper: string) => `拍${paper}`,
  looking: '正在看画面',
  good: '很好，拿稳',
  holdStill: '保持不动，马上自动拍',
  taking: '正在拍',
  advice: {
    missing: '没看到证件，对准框里',
    several: '一次只拍一面，其他的先拿开',
    cut: '没拍全，离远一点',
    edge: '看不清证件的边，换个颜色不同的桌面',
    closer: '靠近一点',
    farther: '离远一点，四周留一指宽桌面',
    flat: '手机端平，正对证件',
    dark: '太暗，到亮一点的地方',
    bright: '太亮，避开直射的光',
    glare: '有反光，换个角度',
    shadow: '有阴影，侧一侧身',
    blurred: '不清楚，拿稳等它对焦',
    'match-closer': '比另一面小，再近一点',
    'match-farther': '比另一面大，再远一点',
    steady: '拿稳',
  } satisfies Record<Advice, string>,
  ghost: '虚线是另一面的位置，拍成一样大',
  scale: '与另一面',
  automatic: '自动拍',
  torch: '补光',
  release: '拍一张',
  phoneCamera: '手机相机',
  trouble: {
    denied: '没有得到相机权限，所以看不到画面。可在浏览器的网站设置里允许相机后重试；也可以用手机相机拍，或从相册选。',
    none: '没有找到相机。请用手机相机拍，或从相册选。',
    busy: '相机打不开，可能正被其他 App 占用。请关掉那个 App 后重试，或用手机相机拍。',
  } satisfies Record<CameraTrouble, string>,
  shot: '刚拍的照片',
  fine: '没有查出问题。',
  again: '重拍',
  done: '完成',
  next: (paper: string) => `接着拍${paper}`,
}

export type CameraWords = typeof cameraZh
