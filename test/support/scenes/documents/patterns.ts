import { hsl } from './ink.ts'
import { type Box, line, type Sheet, within } from './sheet.ts'

/** The fine printing behind text that makes a document hard to copy. */
export function securityPattern(sheet: Sheet, box: Box, hue: number, strength: number): void {
  const { random } = sheet
  const colour = (turn: number) => hsl(hue + turn, random.between(25, 60), random.between(45, 68), strength)
  const kind = random.integer(0, 7)
  within(sheet, box, 0, () => {
    if (kind <= 2) waves(sheet, box, colour(0), random.integer(10, 26))
    if (kind <= 1) waves(sheet, box, colour(random.between(60, 200)), random.integer(8, 18))
    if (kind === 3) lattice(sheet, box, colour(0), random.between(1.2, 4))
    if (kind === 4) rings(sheet, box, colour(0))
    if (kind === 5) rays(sheet, box, colour(0))
    if (kind === 6) dots(sheet, box, colour(0))
    if (kind === 7 || random.chance(0.2)) rosettes(sheet, box, colour(0))
  })
}

/** Wavy lines side by side, across or down the box. */
export function waves(sheet: Sheet, box: Box, colour: string, count: number): void {
  const { context, random } = sheet
  const upright = random.chance(0.25)
  const [length, depth] = upright ? [box.height, box.width] : [box.width, box.height]
  const [slow, fast] = [random.between(0.6, 2.5) * Math.PI, random.between(3, 7) * Math.PI]
  const [swing, ripple] = [random.between(0.02, 0.12) * depth, random.between(0.005, 0.03) * depth]
  const shift = random.between(0, 0.5)
  context.strokeStyle = colour
  context.lineWidth = Math.max(random.between(0.1, 0.3), sheet.pixel * 0.7)
  for (let row = -1; row <= count; row++) {
    context.beginPath()
    for (let at = 0; at <= 40; at++) {
      const share = at / 40
      const bend = swing * Math.sin(slow * share + row * shift) + ripple * Math.sin(fast * share + row)
      const [along, across] = [share * length, (row / count) * depth + bend]
      if (upright) context.lineTo(box.x + across, box.y + along)
      else context.lineTo(box.x + along, box.y + across)
    }
    context.stroke()
  }
}

function lattice(sheet: Sheet, box: Box, colour: string, step: number): void {
  const { context, random } = sheet
  const slope = random.pick([0, 0.5, 1])
  const reach = box.height * slope
  const gap = Math.max(step, (box.width + reach) / 70)
  context.strokeStyle = colour
  context.lineWidth = Math.max(0.12, sheet.pixel * 0.6)
  for (let x = box.x - reach; x < box.x + box.width + reach; x += gap) {
    line(sheet, [x, box.y], [x + reach, box.y + box.height])
    if (slope > 0) line(sheet, [x, box.y], [x - reach, box.y + box.height])
  }
}

function rings(sheet: Sheet, box: Box, colour: string): void {
  const { context, random } = sheet
  const [x, y] = [box.x + random.next() * box.width, box.y + random.next() * box.height]
  const reach = Math.max(box.width, box.height)
  context.strokeStyle = colour
  context.lineWidth = Math.max(0.15, sheet.pixel * 0.7)
  const count = random.integer(12, 30)
  for (let ring = 1; ring <= count; ring++) {
    context.beginPath()
    context.arc(x, y, (ring / count) * reach, 0, 2 * Math.PI)
    context.stroke()
  }
}

function rays(sheet: Sheet, box: Box, colour: string): void {
  const { context, random } = sheet
  const from: readonly [number, number] = [box.x + random.next() * box.width, box.y + random.next() * box.height]
  const reach = Math.hypot(box.width, box.height)
  const count = random.integer(24, 60)
  context.strokeStyle = colour
  context.lineWidth = Math.max(0.2, sheet.pixel * 0.7)
  for (let ray = 0; ray < count; ray++) {
    const angle = (ray / count) * 2 * Math.PI
    line(sheet, from, [from[0] + Math.cos(angle) * reach, from[1] + Math.sin(angle) * reach])
  }
}

function dots(sheet: Sheet, box: Box, colour: string): void {
  const { context, random } = sheet
  const step = Math.max(random.between(2, 6), box.width / 36)
  const radius = step * random.between(0.1, 0.35)
  context.fillStyle = colour
  for (let y = box.y; y < box.y + box.height + step; y += step) {
    for (let x = box.x; x < box.x + box.width + step; x += step) {
      context.fillRect(x, y, radius, radius)
    }
  }
}

function rosettes(sheet: Sheet, box: Box, colour: string): void {
  const { random } = sheet
  for (let count = random.integer(1, 3); count > 0; count--) {
    const radius = random.between(0.2, 0.5) * Math.min(box.width, box.height)
    rosette(sheet, box.x + random.next() * box.width, box.y + random.next() * box.height, radius, colour)
  }
}

/** A flower of overlapping loops, as on banknotes. */
export function rosette(sheet: Sheet, x: number, y: number, radius: number, colour: string): void {
  const { context, random } = sheet
  const petals = random.integer(5, 13)
  context.strokeStyle = colour
  context.lineWidth = Math.max(0.12, sheet.pixel * 0.6)
  for (let loop = 1; loop <= 5; loop++) {
    context.beginPath()
    for (let at = 0; at <= 90; at++) {
      const angle = (at / 90) * 2 * Math.PI
      const reach = radius * (loop / 5) * (0.75 + 0.25 * Math.sin(petals * angle + loop))
      context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
    }
    context.stroke()
  }
}
