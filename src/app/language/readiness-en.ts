import type { ReadinessWords } from './readiness-zh.ts'

export const readinessEn: ReadinessWords = {
  intro:
    'Type a date and the answer appears. It is worked out on this page; nothing is sent or stored, and closing clears it. Rules change: your provider and the bureau have the last word.',
  today: (day) => `Today (Beijing time): ${day}`,
  waiting: 'The answer appears here.',
  mark: { pass: 'Fine', warn: 'Note', block: 'See to this first', unsure: 'Uncertain', info: 'Deadline' },
  more: 'Also good to know',
  sources: 'Sources: ',
  since: (day) => `since ${day}`,
  comma: ', ',
  semicolon: '; ',
  certainty: {
    agree: 'Several sources agree',
    differ: 'Sources differ; the stricter or nearer one is used',
    one: 'Only one source says so',
  },

  point: {
    'domain-term': {
      title: 'Term of the domain',
      rule: 'More than 180 days left in Shanghai, more than 90 elsewhere, more than 45 in some regions.',
    },
    'real-name': {
      title: 'Real name of the domain',
      rule: 'Its owner is the one who files. Wait 3 days after verification; 3 to 5 working days if registered elsewhere or just transferred.',
    },
    suffix: {
      title: 'Ending of the domain',
      rule: 'The ministry must have approved it. .org cannot be filed, .org.cn can.',
    },
    'service-number': {
      title: 'Service number',
      rule: 'One for each site. A used one stays used, even after the filing is cancelled.',
    },
    message: {
      title: 'Text message',
      rule: 'Enter the 6-digit code at beian.miit.gov.cn within 24 hours of its arrival, or the order is sent back.',
    },
    police: {
      title: 'Public-security filing',
      rule: 'Within 30 days of the site’s opening; within 30 days of approval its number goes to the foot of the page.',
    },
    footer: {
      title: 'Number at the foot',
      rule: 'On the first page, linked to the ministry. Guangdong shows the subject’s number, other regions the site’s, with “-1”.',
    },
  },

  fact: {
    registrar: 'The ministry must have approved the registrar; move a domain registered abroad first.',
    closed: 'The site must not be reachable during the filing: switch off its resolution.',
    phone: 'Use a phone number of the province, and keep it reachable; a different one for each person.',
    'first-review': 'The provider’s review takes about 1 working day.',
    bureau: 'The bureau’s review takes 1 to 20 working days, all of it about 1 to 22.',
    copyright: 'Jiangsu: the copyright line at the foot must name the organisation.',
    change: 'When something changes, file the change within 10 working days.',
  },

  lastDay: 'Last day of the domain',
  verified: 'Day of verification',
  registrarLabel: 'Where the domain is registered',
  registrar: { provider: 'With the same provider', other: 'Elsewhere, or just transferred' },
  domain: 'Domain',
  sites: 'Sites to file',
  unused: 'Unused service numbers',
  arrived: 'Arrival of the message (Beijing time)',
  opened: 'Day the site opened',
  approved: 'Day of public-security approval',
  number: 'ICP filing number',
  signed: 'Day the letter was signed',

  domainTerm: ({ state, daysLeft, daysAsked, renewUntil }) =>
    ({
      expired: `Expired (days ago: ${-daysLeft}). Renew it before filing.`,
      short: `Days left: ${daysLeft}; more than ${daysAsked} are needed. Renew it until ${renewUntil} or later.`,
      somewhere: `Days left: ${daysLeft}, enough in some regions only. Until ${renewUntil} or later is safer.`,
      unlessShanghai: `Days left: ${daysLeft}, enough except in Shanghai, which wants more than 180.`,
      enough: `Days left: ${daysLeft}, enough.`,
    })[state],
  realName: ({ state, from }) =>
    state === 'ready'
      ? `Can be filed since ${from}.`
      : `Better filed from ${from}; until then the bureau may not find it.`,
  realNameHolidays: 'Public holidays are not counted: allow some days more around them.',
  suffix: ({ state, suffix }) =>
    ({
      listed: `${suffix} is on the list of 2022-08-30.`,
      refused: `${suffix} is not approved and cannot be filed anew. If it was filed before 2018, ask your provider.`,
      unlisted: `${suffix} is not on the list of 2022-08-30. Look it up at domain.miit.gov.cn.`,
    })[state],
  serviceNumbers: (missing) => (missing === 0 ? 'Enough.' : `Still needed: ${missing}.`),
  message: ({ state, until, minutesLeft }) =>
    state === 'open'
      ? `Until ${until.replace('T', ' ')}; ${Math.floor(minutesLeft / 60)} h ${minutesLeft % 60} min left.`
      : `It ended at ${until.replace('T', ' ')}. The order is sent back; submit it again.`,
  deadline: ({ state, lastDay, daysLeft }) =>
    ({
      open: `Until ${lastDay}; days left: ${daysLeft}.`,
      last: `Until ${lastDay}, which is today.`,
      missed: `It ended on ${lastDay} (days ago: ${-daysLeft}). See to it soon.`,
    })[state],
  footer: ({ state, number }) =>
    ({
      right: 'Put this line at the foot of the first page:',
      siteTaken: `Guangdong shows the subject’s number ${number}, without the site’s part:`,
      siteMissing: 'The part of the site, such as “-1”, is missing. Look your site’s number up at the ministry.',
    })[state],
  letter: ({ state, lastDay, daysLeft }) =>
    ({
      open: `Counts until ${lastDay}; days left: ${daysLeft}.`,
      last: `Today (${lastDay}) is its last day.`,
      missed: `It ended on ${lastDay}. Have a new one signed.`,
    })[state],

  invalid: {
    past: 'This needs a day or time that has passed.',
    domain: 'This is not a domain, such as example.cn.',
    count: 'Whole numbers, and at least 1 site.',
    number: 'This is not a filing number, such as 京ICP备12345678号-1.',
  },

  papersTitle: (province) => `${province}: papers that may be needed`,
  papersNote: 'From archived public texts that differ; perhaps not all are needed. The bureau has the last word.',
  papersNone: 'No demand of this province’s own was found.',
  papersEverywhere: 'Possible in every province',
  letterRule: (months) => `A letter of authorisation may be ${months} months old.`,
}
