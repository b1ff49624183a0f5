import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote'
import { type Display, startDisplay } from './display.ts'
import { findProgram, readText, type Visitor } from './visitor.ts'

/** WebKitGTK's own small browser on a display of its own, spoken to by WebDriver. */
export async function openWebkit(): Promise<Visitor> {
  const driverPath = findProgram(['/usr/bin/WebKitWebDriver'], 'WebKitWebDriver')
  const binary = findProgram(PATHS, "WebKitGTK's MiniBrowser")
  const display = await startDisplay()
  const home = await mkdtemp(join(tmpdir(), 'webkit-home-'))
  const downloads = await makeDownloads(home)
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    .setEnvironment(surroundings(display, home))
    .build()
  const leave = async () => {
    await service.kill()
    display.stop()
    await rm(home, { recursive: true, force: true })
  }
  try {
    const options = { binary, args: ['--automation'] }
    const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(capabilities)
      .build()
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 })
    return await visitorOf(driver, downloads, leave)
  } catch (error) {
    await leave()
    throw error
  }
}

async function visitorOf(driver: WebDriver, downloads: string, leave: () => Promise<void>): Promise<Visitor> {
  const version = (await driver.getCapabilities()).getBrowserVersion()
  const find = (place: string) => driver.findElement(By.xpath(place))
  return {
    name: `WebKitGTK ${version}`,
    downloads,
    complaints: [],
    open: (address) => driver.get(address),
    choose: (place, paths) => find(place).sendKeys(paths.join('\n')),
    click: (place) => find(place).click(),
    read: async (place) => (await driver.executeScript<string | null>(readText, place)) ?? undefined,
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    async close() {
      // A driver that still waits for a picture does not quit; its window goes with the display.
      await Promise.race([driver.quit(), setTimeout(5_000)])
      await leave()
    },
  }
}

const PATHS = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)

/** It saves where the desktop says downloads belong. */
async function makeDownloads(home: string): Promise<string> {
  const downloads = join(home, 'Downloads')
  await mkdir(downloads)
  await mkdir(join(home, '.config'))
  await writeFile(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  return downloads
}

/** The sandbox needs more rights than a container gives. */
function surroundings({ name }: Display, home: string): Record<string, string> {
  const { PATH = '' } = process.env
  return {
    PATH,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    DISPLAY: name,
    LANG: 'C.UTF-8',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  }
}
