import { blend, deep, hsl, pale, type Stock, vivid } from './ink.ts'
import { securityPattern } from './patterns.ts'
import { picture } from './picture.ts'
import { fillBox, type Sheet, whole } from './sheet.ts'

/** Covers the card with light plastic, with or without security printing. */
export function lightStock(sheet: Sheet): Stock {
  const { context, random, width, height } = sheet
  const kind = random.next()
  const white = hsl(random.between(0, 360), random.between(0, 6), random.between(92, 100))
  const colours = kind < 0.3 ? [white, white] : [pale(random), kind < 0.6 ? white : pale(random), pale(random)]
  fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(0, 6.3), colours))
  const hue = random.between(0, 360)
  if (random.chance(0.65)) securityPattern(sheet, whole(sheet), hue, random.between(0.1, 0.5))
  if (random.chance(0.35)) securityPattern(sheet, whole(sheet), hue + 80, random.between(0.08, 0.3))
  return { fill: white, dark: false }
}

/** Covers the card from edge to edge with a strong colour, a blend or a picture. */
export function strongStock(sheet: Sheet): Stock {
  const { context, random, width, height } = sheet
  const kind = random.next()
  const base = random.chance(0.5) ? deep(random) : vivid(random)
  if (kind < 0.3) fillBox(sheet, whole(sheet), base)
  else if (kind < 0.75) {
    const colours = [base, random.chance(0.5) ? vivid(random) : deep(random), vivid(random)].slice(
      0,
      random.integer(2, 3),
    )
    fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(0, 6.3), colours))
  } else picture(sheet, whole(sheet))
  if (random.chance(0.35)) securityPattern(sheet, whole(sheet), random.between(0, 360), random.between(0.15, 0.5))
  return { fill: base, dark: true }
}

export function anyStock(sheet: Sheet, strongShare: number): Stock {
  return sheet.random.chance(strongShare) ? strongStock(sheet) : lightStock(sheet)
}

export const inkOn = (stock: Stock, sheet: Sheet): string =>
  stock.dark
    ? hsl(sheet.random.between(30, 60), 10, sheet.random.between(86, 100))
    : hsl(220, 15, sheet.random.between(8, 28))
