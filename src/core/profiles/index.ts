import type { Profile } from '../profile.ts'
import { aliyun } from './aliyun.ts'
import { huawei } from './huawei.ts'
import { tencent } from './tencent.ts'
import { volcengine } from './volcengine.ts'

export const profiles = { aliyun, tencent, huawei, volcengine } as const satisfies Readonly<Record<string, Profile>>

export type ProfileId = keyof typeof profiles

export function isProfileId(id: string): id is ProfileId {
  return Object.hasOwn(profiles, id)
}
