import type { StoryProvider } from '../../kit/a-small-world.ts'

const policy = (mode: string, mx: string): string =>
  `version: STSv1\r\nmode: ${mode}\r\nmx: ${mx}\r\nmax_age: 86400\r\n`

export const providers: StoryProvider[] = [
  { name: 'strict', setup: { mtaSts: policy('enforce', 'mx.strict.example') } },
  { name: 'unproved', setup: { mtaSts: policy('enforce', '*.unproved.example'), isSelfSigned: true } },
  { name: 'moved', setup: { mtaSts: policy('enforce', 'old.moved.example') } },
  { name: 'trial', setup: { mtaSts: policy('testing', 'old.trial.example'), isSelfSigned: true } },
  {
    name: 'plain',
    setup: { mtaSts: policy('enforce', 'mx.plain.example'), hides: ['STARTTLS'] },
  },
]
