import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readReport } from '../../src/wire/read-report.ts'

// Written by real servers in test/real/04-bounces-by-real-servers; test/real/write-reports.ts takes them over.
const folder = join(import.meta.dirname, '../samples/reports-by-servers')
const samples = z
  .array(
    z.object({
      file: z.string(),
      recipients: z.array(
        z.object({
          finalRecipient: z.string(),
          action: z.enum(['failed', 'delayed']),
          status: z.string(),
          reasons: z.array(z.string()),
          family: z.string(),
        }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))

test('there is enough to read, of each server', () => {
  const servers = Map.groupBy(samples, ({ file }) => file.split('-', 1)[0])
  expect([...servers.keys()]).toEqual(['postfix', 'exim', 'sendmail', 'opensmtpd'])
  for (const [, own] of servers) expect(own.length).toBeGreaterThanOrEqual(10)
})

test.each(samples)('$file is read as what happened', ({ file, recipients }) => {
  const report = readReport(readFileSync(join(folder, file)))
  const readings = classifyReport(report)
  expect(report).toMatchObject({ kind: recipients[0]?.action, format: 'rfc3464' })
  const found = report.recipients.map(({ finalRecipient, action, status }, index) => ({
    finalRecipient,
    action,
    status,
    family: readings[index]?.family,
  }))
  expect(found).toEqual(recipients.map(({ reasons: _, ...rest }) => rest))
  for (const [index, { reasons }] of recipients.entries()) {
    expect(reasons, JSON.stringify(readings[index])).toContain(readings[index]?.reason)
  }
})
