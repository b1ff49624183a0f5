import type { Random } from '../random.ts'

/** The writing of a document. */
export type Script = 'chinese' | 'latin' | 'cyrillic' | 'greek' | 'japanese' | 'korean' | 'arabic'

const CHARACTERS =
  '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔' +
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞'
const LATIN =
  'ba be bo ca ce co da de di do el en er es fa fi fo ga go ha he in is ka la le li lo lu ma me mi mo na ne ni no on or pa pe po ra re ri ro ru sa se si so ta te ti to tra un va ve vi vo'.split(
    ' ',
  )
const LETTERS: Readonly<Record<Exclude<Script, 'chinese' | 'latin'>, string>> = {
  cyrillic: 'аабвгдеежзииклмноопрстуфхчшыья',
  greek: 'ααβγδεεζηθικλμνοοπρσσττυφχψω',
  japanese:
    'あいうえおかきくけこさしすせそたちつてとなにぬのはひふへほまみむもやゆよらりるれろわをんアイウエオカキクケコサシスセソ日本国証明書年月東京都市区町',
  korean:
    '가나다라마바사아자차카타파하고노도로모보소오조구누두루무부수우주기니디리미비시이지한국서울대증명주민등록번호',
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
}

export function pickScript(random: Random): Script {
  const kind = random.next()
  if (kind < 0.42) return 'chinese'
  if (kind < 0.85) return 'latin'
  return random.pick(['cyrillic', 'greek', 'japanese', 'korean', 'arabic'] as const)
}

export const isWide = (script: Script): boolean => script === 'chinese' || script === 'japanese' || script === 'korean'

function letters(random: Random, alphabet: string, count: number): string {
  let text = ''
  for (let at = 0; at < count; at++) text += alphabet[random.integer(0, alphabet.length - 1)] ?? ''
  return text
}

export const hanzi = (random: Random, count: number): string => letters(random, CHARACTERS, count)

export const digits = (random: Random, count: number): string => letters(random, '0123456789', count)

function word(random: Random, script: Script): string {
  if (script === 'chinese') return hanzi(random, random.integer(2, 4))
  if (script !== 'latin') return letters(random, LETTERS[script], random.integer(2, 9))
  let text = ''
  for (let count = random.integer(1, 4); count > 0; count--) text += random.pick(LATIN)
  return text
}

/** Words until `length` characters are there. */
export function phrase(random: Random, script: Script, length: number): string {
  if (script === 'chinese') return hanzi(random, length)
  const gap = isWide(script) ? '' : ' '
  let text = word(random, script)
  while (text.length < length) text += gap + word(random, script)
  return capital(isWide(script) ? text.slice(0, length) : text)
}

/** A heading: few words, often in capitals. */
export function title(random: Random, script: Script): string {
  if (isWide(script)) return phrase(random, script, random.integer(3, 9))
  const text = phrase(random, script, random.integer(6, 20))
  return random.chance(0.5) ? text.toUpperCase() : text
}

export function label(random: Random, script: Script): string {
  return isWide(script) ? phrase(random, script, random.integer(2, 4)) : phrase(random, script, random.integer(3, 9))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function personName(random: Random, script: Script): string {
  if (script === 'chinese')
    return random.pick([...'王李张刘陈杨黄赵吴周徐孙马朱胡']) + hanzi(random, random.integer(1, 2))
  return `${capital(word(random, script))} ${capital(word(random, script) + word(random, script))}`
}

/** No region has the number 99, so nobody has this one. */
export function identityNumber(random: Random): string {
  const birth = `${random.integer(1945, 2006)}${twoDigits(random.integer(1, 12))}${twoDigits(random.integer(1, 28))}`
  return `99${digits(random, 4)}${birth}${digits(random, 3)}${random.chance(0.1) ? 'X' : digits(random, 1)}`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

export function date(random: Random): string {
  const [year, month, day] = [
    random.integer(1960, 2032),
    twoDigits(random.integer(1, 12)),
    twoDigits(random.integer(1, 28)),
  ]
  return random.pick([
    `${year}.${month}.${day}`,
    `${year}-${month}-${day}`,
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
  ])
}

export const chineseDate = (random: Random): string =>
  `${random.integer(1999, 2026)}年${twoDigits(random.integer(1, 12))}月${twoDigits(random.integer(1, 28))}日`

export function company(random: Random): string {
  return `${hanzi(random, random.integer(4, 8))}${random.pick(['有限公司', '科技有限公司', '商贸有限公司', '经营部', '股份有限公司'])}`
}

/** Lines of a machine-readable zone. The issuing state is Utopia, which ICAO keeps for examples. */
export function machineReadable(random: Random, lines: number, length: number): readonly string[] {
  const name = `${word(random, 'latin')}<<${word(random, 'latin')}<${word(random, 'latin')}`
  const first = `${lines === 2 ? 'P<' : 'I<'}UTO${lines === 2 ? name : digits(random, 12)}`
  const second = `${lines === 2 ? `L${digits(random, 9)}` : ''}UTO${digits(random, 7)}${random.pick(['F', 'M'])}${digits(random, 7)}`
  return [first, second, name].slice(0, lines).map(
    (text, at) =>
      `${text
        .toUpperCase()
        .padEnd(length - 1, '<')
        .slice(0, length - 1)}${at === 1 ? digits(random, 1) : '<'}`,
  )
}
