import { expect, type Locator, type Page, test } from '@playwright/test'
import { Desk } from './desk.ts'
import { examine, onEveryScreen } from './screens.ts'

/** Noon of 2026-11-26 in Beijing. */
const NOW = new Date('2026-11-26T04:00:00Z')

async function openChecklist(page: Page): Promise<Locator> {
  await page.clock.setFixedTime(NOW)
  await new Desk(page).open()
  await page.getByRole('button', { name: /^(备案前后清单|Before and after filing)$/ }).click()
  const sheet = page.getByRole('dialog', { name: /^(备案前后清单|Before and after filing)$/ })
  await expect(sheet).toBeVisible()
  return sheet
}

const point = (sheet: Locator, name: string) => sheet.getByRole('region', { name, exact: true })

async function choosePlan(page: Page, organiser: string, province: string): Promise<Locator> {
  await page.clock.setFixedTime(NOW)
  await new Desk(page).open()
  await page.getByRole('radio', { name: organiser, exact: true }).check()
  const edit = page.getByRole('button', { name: '修改' })
  if (await edit.isVisible()) await edit.click()
  await page.getByLabel('省份').selectOption(province)
  const papers = page.getByRole('region', { name: `${province}：可能需要的材料` })
  await expect(papers).toBeVisible()
  return papers
}

test('the domain is judged by the region, at once', async ({ page }) => {
  const sheet = await openChecklist(page)
  const term = point(sheet, '域名有效期')
  await term.getByLabel('域名到期日').fill('2027-05-25')
  await expect(term.getByRole('status')).toContainText('还剩 180 天，够了；上海除外')
  await term.getByLabel('省份').selectOption('上海')
  await expect(term.getByRole('status')).toContainText('请续费到 2027-05-26')
  await term.getByLabel('域名到期日').fill('2027-05-26')
  await expect(term.getByRole('status')).toContainText('还剩 181 天，够了')
  await term.getByLabel('省份').selectOption('广东')
  await term.getByLabel('域名到期日').fill('2027-02-24')
  await expect(term.getByRole('status')).toContainText('只有部分地区够')
  await term.getByLabel('域名到期日').fill('2027-01-10')
  await expect(term.getByRole('status')).toContainText('请续费到 2027-02-25')
  await expect(term).toContainText('来源：')
  await expect(term).toContainText('各处说法不一')
})

test('every other point answers what is typed', async ({ page }) => {
  const sheet = await openChecklist(page)
  const answers = async (name: string, label: string, typed: string, text: string, index = 0) => {
    await point(sheet, name).getByLabel(label).fill(typed)
    await expect(point(sheet, name).getByRole('status').nth(index)).toContainText(text)
  }
  await answers('域名实名认证', '实名认证完成日', '2026-11-24', '建议 2026-11-27 起再提交')
  await answers('域名实名认证', '实名认证完成日', '2026-11-23', '2026-11-26 起就可以提交')
  await answers('域名实名认证', '实名认证完成日', '2026-11-27', '已经过去的日期')
  await answers('域名后缀', '域名', 'example.org', '没有批复')
  await answers('域名后缀', '域名', 'example.org.cn', '名单里')
  await answers('域名后缀', '域名', 'example.io', 'domain.miit.gov.cn')
  await answers('备案服务号', '没用过的服务号数', '0', '还差 1 个')
  await answers('短信核验', '收到短信的时间', '2026-11-25T13:30', '还剩 1 小时 30 分')
  await answers('短信核验', '收到短信的时间', '2026-11-25T12:00', '已截止')
  await answers('公安联网备案', '网站开通日', '2026-11-01', '最晚 2026-12-01，还剩 5 天')
  await answers('公安联网备案', '公安备案通过日', '2026-10-27', '就是今天', 1)
  await answers('页脚备案号', 'ICP 备案号', '粤ICP备12345678号-1', '广东放主体号 粤ICP备12345678号')
  await expect(point(sheet, '页脚备案号').getByRole('code')).toHaveText(
    '<a href="https://beian.miit.gov.cn" target="_blank" rel="noopener">粤ICP备12345678号</a>',
  )
})

test('it works without a connection once loaded, sends nothing and keeps nothing', async ({ page, context }) => {
  let sheet = await openChecklist(page)
  await context.setOffline(true)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await point(sheet, '域名后缀').getByLabel('域名').fill('example.com')
  await expect(point(sheet, '域名后缀').getByRole('status')).toContainText('.com')
  await page.goBack()
  await expect(sheet).toHaveCount(0)
  const opener = page.getByRole('button', { name: '备案前后清单' })
  await expect(opener).toBeFocused()
  await opener.click()
  sheet = page.getByRole('dialog')
  await expect(point(sheet, '域名后缀').getByLabel('域名')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  expect(requests).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('example')
})

test('province and organiser list the papers that may be asked for, with their sources', async ({ page }) => {
  const papers = await choosePlan(page, '企业', '江苏')
  await expect(papers).toContainText('真实性责任告知书和承诺书')
  await expect(papers).toContainText('2021-06-01 起')
  await expect(papers).toContainText('华为云备案文档')
  await expect(papers).not.toContainText('居住证')
  await page.getByRole('radio', { name: '个人', exact: true }).check()
  await expect(papers).toContainText('居住证')
  await page.getByLabel('省份').selectOption('西藏')
  await expect(page.getByRole('region', { name: '西藏：可能需要的材料' })).toContainText('没有查到')
  // It blocks nothing: what is missing is the identity card alone.
  await expect(new Desk(page).slot('auxiliary-commitment')).toHaveCount(0)
})

test('a letter of authorisation is too old after three months, in Hebei after six', async ({ page }) => {
  const papers = await choosePlan(page, '企业', '安徽')
  await papers.getByLabel('授权书签署日').fill('2026-08-26')
  await expect(papers.getByRole('status')).toContainText('最后一天')
  await papers.getByLabel('授权书签署日').fill('2026-08-25')
  await expect(papers.getByRole('status')).toContainText('请重新签一份')
  await page.getByLabel('省份').selectOption('河北')
  const hebei = page.getByRole('region', { name: '河北：可能需要的材料' })
  await hebei.getByLabel('授权书签署日').fill('2026-08-25')
  await expect(hebei.getByRole('status')).toContainText('到 2027-02-25')
})

onEveryScreen(() => {
  test('the checklist is free of accessibility violations and fits the width', async ({ page }) => {
    const sheet = await openChecklist(page)
    await sheet.locator('input[type=date]').first().fill('2026-12-26')
    await sheet.locator('input[type=text]').last().fill('京ICP备12345678号-1')
    await examine(page)
  })

  test('so are the papers of a province', async ({ page }) => {
    await page.clock.setFixedTime(NOW)
    await new Desk(page).open()
    await page.getByRole('radio', { name: /^(企业|Company)$/ }).check()
    const edit = page.getByRole('button', { name: /^(修改|Change)$/ })
    if (await edit.isVisible()) await edit.click()
    await page.getByLabel(/^(省份|Province)/).selectOption('上海')
    const papers = page.getByRole('region', { name: /^上海/ })
    await papers.locator('summary').click()
    await papers.locator('input').fill('2026-01-01')
    await examine(page)
  })
})
