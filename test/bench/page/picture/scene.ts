import { createRandom } from './random.ts'

type Context = OffscreenCanvasRenderingContext2D

/** All lengths below are for a picture of 4032 x 3024 and are scaled to its size. */
const UNIT_WIDTH = 4032
const UNIT_HEIGHT = 3024

/** Draws an invented licence on a wooden table into a canvas that shows the rows from `top` on. */
export function drawScene(context: Context, width: number, top: number): void {
  const scale = width / UNIT_WIDTH
  context.setTransform(scale, 0, 0, scale, 0, -top)
  drawWood(context)
  context.translate(UNIT_WIDTH / 2, UNIT_HEIGHT / 2)
  context.rotate(0.02)
  drawPaper(context)
  drawText(context)
  drawSeal(context)
}

function drawWood(context: Context): void {
  const light = context.createLinearGradient(0, 0, UNIT_WIDTH, UNIT_HEIGHT)
  light.addColorStop(0, '#a9774a')
  light.addColorStop(1, '#6d4526')
  context.fillStyle = light
  context.fillRect(0, 0, UNIT_WIDTH, UNIT_HEIGHT)
  const random = createRandom(7)
  for (let line = 0; line < 260; line++) {
    const y = random() * UNIT_HEIGHT
    context.strokeStyle = `rgba(50, 25, 8, ${0.05 + random() * 0.2})`
    context.lineWidth = 1 + random() * 5
    context.beginPath()
    context.moveTo(0, y)
    const bend = () => y + (random() - 0.5) * 90
    context.bezierCurveTo(UNIT_WIDTH / 3, bend(), (2 * UNIT_WIDTH) / 3, bend(), UNIT_WIDTH, bend())
    context.stroke()
  }
}

const PAPER = { left: -1650, top: -1180, width: 3300, height: 2360 } as const

function drawPaper(context: Context): void {
  const { left, top, width, height } = PAPER
  context.fillStyle = 'rgba(0, 0, 0, 0.25)'
  context.fillRect(left + 18, top + 22, width, height)
  const paper = context.createLinearGradient(left, top, left + width, top + height)
  paper.addColorStop(0, '#f6f1e2')
  paper.addColorStop(1, '#dcd6c4')
  context.fillStyle = paper
  context.fillRect(left, top, width, height)
  context.strokeStyle = '#b9923a'
  context.lineWidth = 14
  context.strokeRect(left + 70, top + 70, width - 140, height - 140)
}

const CHINESE = '营业执照副本统一社会信用代码名称类型住所法定代表人注册资本成立日期经营范围登记机关样张虚构仅供测试'
const LATIN = 'ICP preflight specimen 91000000FICTITIOUS 0123456789 website filing record '

function drawText(context: Context): void {
  context.fillStyle = '#222'
  context.font = 'bold 190px "Noto Serif CJK SC", serif'
  context.fillText('营业执照', -400, -880)
  const random = createRandom(11)
  const pick = (text: string) => text[Math.floor(random() * text.length)] ?? ''
  const sizes = [64, 48, 40, 34, 28] as const
  for (let line = 0, y = -680; y < 1020; line++) {
    const size = sizes[line % sizes.length] ?? 40
    context.font = `${size}px "Noto Sans CJK SC", sans-serif`
    const source = line % 3 === 2 ? LATIN : CHINESE
    // A line is a third to all of the width, as in a form.
    const width = 2900 * (0.33 + 0.67 * random())
    const count = Math.floor(width / (source === LATIN ? size * 0.56 : size))
    context.fillText(Array.from({ length: count }, () => pick(source)).join(''), -1480, y, 2960)
    y += 92
  }
}

function drawSeal(context: Context): void {
  context.save()
  context.translate(1050, 700)
  context.strokeStyle = context.fillStyle = 'rgba(205, 20, 30, 0.82)'
  context.lineWidth = 16
  context.beginPath()
  context.arc(0, 0, 270, 0, 2 * Math.PI)
  context.stroke()
  context.beginPath()
  for (let corner = 0; corner < 5; corner++) {
    const angle = ((corner * 2) / 5) * 2 * Math.PI - Math.PI / 2
    context.lineTo(90 * Math.cos(angle), 90 * Math.sin(angle))
  }
  context.fill()
  context.font = 'bold 58px "Noto Serif CJK SC", serif'
  context.textAlign = 'center'
  const letters = [...'样张市市场监督管理局备案专用']
  context.rotate(-2.1)
  for (const letter of letters) {
    context.fillText(letter, 0, -190)
    context.rotate(4.2 / (letters.length - 1))
  }
  context.restore()
}
