/** The words of the app inside somebody else's page; they come with its entry. */
export const embedZh = {
  trust: '照片在本机检查，交给网站之前不会离开',
  receiver: (site: string) => `接收照片的网站：${site}`,
  handOver: (site: string) => `交给 ${site}`,
  handOverAgain: '重新交给本站',
  handed: (count: number) => `已放进表单 ${count} 张，网站现在就能读到。`,
  handedBefore: (count: number) => `表单里已有之前交的 ${count} 张。要换，请重新选照片。`,
  changed: '照片有改动，表单里还是旧的。请重新交给本站。',
  takeBack: '从表单收回',
  ask: (site: string) => `把照片交给 ${site}？`,
  askText: (count: number) => `${count} 张照片会放进这个网站的表单，由它保管和使用。交出以后，本工具管不到，也收不回。`,
  askBlocked: (count: number) => `其中 ${count} 张可能被退回，也会一起交出。`,
  askMissing: (count: number) => `还有 ${count} 项没有照片，可以之后再补。`,
  no: '先不交',
  disclaimer: '没查出问题，不等于一定通过审核。',
  trouble: '这个网站的设置有误，下列项没有采用（请告知网站管理员）：',
  alone: '这是嵌在其他网站里的照片预检，不能单独打开。',
  aloneLink: '打开完整的备案照片预检',
}

export type EmbedWords = typeof embedZh
