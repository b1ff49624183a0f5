import { measure } from './measure.ts'

process.exitCode = await measure()
