/** What belongs at the foot of the site's first page. */
export interface FooterLink {
  /** `siteTaken`: Guangdong shows the number without the site's part, which was left out. `siteMissing`: elsewhere it is shown. */
  readonly state: 'right' | 'siteTaken' | 'siteMissing'
  /** The number as it should be shown; where the site's part is missing, nothing is made up. */
  readonly number: string
  /** The line for the page's source. */
  readonly html: string
}

/** Where the number must lead (S0, H6). */
const MINISTRY = 'https://beian.miit.gov.cn'

/** 粤ICP备12345678号-1: one character for the region, ICP备, 8 to 10 digits, 号, and the part of the site. */
const NUMBER = /^(\p{Script=Han}ICP备\d{8,10}号)(-\d{1,3})?$/u

/** Undefined until the text is a filing number. Guangdong shows the subject's number, others the site's (H6). */
export function footerLink(typed: string): FooterLink | undefined {
  const parts = NUMBER.exec(
    typed
      .replace(/\s/g, '')
      .replace(/icp/i, 'ICP')
      .replace(/[—–－]/g, '-'),
  )
  if (!parts) return undefined
  const [whole, subject = '', site] = parts
  const isGuangdong = subject.startsWith('粤')
  const number = isGuangdong ? subject : whole
  // Only the characters of NUMBER are in it, none of which HTML reads as its own.
  const html = `<a href="${MINISTRY}" target="_blank" rel="noopener">${number}</a>`
  if (isGuangdong) return { state: site ? 'siteTaken' : 'right', number, html }
  return { state: site ? 'right' : 'siteMissing', number, html }
}
