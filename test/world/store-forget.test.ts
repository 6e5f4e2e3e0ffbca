import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { type Person, personOf } from '../../src/values/spelled-address.ts'
import type { Store } from '../../src/world/store.ts'
import { openStore } from '../../src/world/store-open.ts'
import { aHandedBounce } from '../kit/a-handed-bounce.ts'
import type { Postgres } from '../kit/a-postgres.ts'
import {
  aBounceToKeep,
  aFolder,
  aNewCase,
  aNewLetter,
  anAttemptToKeep,
  aStandingClock,
  someLooks,
  storeEpoch as t0,
} from '../kit/a-store.ts'
import { columnsOf, fillEveryTable } from '../kit/every-table.ts'
import { answered, closes, day, jobsAfterCrash, onBothDatabases, roundOf } from '../kit/on-both-databases.ts'

const person = (address: string): Person => {
  const found = personOf(address, () => [])
  if (found === null) throw new Error(`"${address}" is no address.`)
  return found
}
const carla = person('carla@home.example')

/** A case of somebody's, answered, with a bounce, an event and a mail in which the word "marrow" stands. */
async function aCaseOf(
  store: Store,
  sender: string,
  part: Parameters<typeof aNewCase>[0] = {},
): Promise<string> {
  const fresh = aNewCase({
    sender,
    mailbox: 'carla@home.example',
    raw: Buffer.from(`From: <${sender}>\r\n\r\nmarrow ${'and more of it '.repeat(500)}`),
    ...part,
  })
  await store.openCase(fresh)
  const letters = (['A', 'B'] as const).map((kind) =>
    aNewLetter(fresh.id, kind, { recipient: sender, message: Buffer.from(`To: ${sender}\r\n\r\nmarrow`) }),
  )
  await store.keepAnswers(fresh.id, someLooks(), letters, closes)
  await store.endRound(
    {
      ...roundOf(`A-of-${fresh.id}`, 'accepted'),
      attempts: [anAttemptToKeep({ transcript: `C: RCPT TO:<${sender}>` })],
    },
    closes,
  )
  await store.addBounce(
    fresh.id,
    aBounceToKeep(`A-of-${fresh.id}`, { raw: Buffer.from(`marrow ${sender}`) }),
    'bounced',
  )
  await store.addEvent(fresh.id, { at: t0, what: 'x', text: `about ${sender}` })
  return fresh.id
}

onBothDatabases(({ name, keeps, aStore, aPlace }) => {
  keeps('what is kept of a person goes, however their address was spelled, and of nobody else', async () => {
    const { store } = await aStore()
    const hers = [
      await aCaseOf(store, 'carla@home.example'),
      await aCaseOf(store, 'Carla+test@Home.example'),
      // Whose mailbox is that of a list server, with her in the header.
      await aCaseOf(store, 'list@esp.example', {
        mailbox: 'list@esp.example',
        arrival: {
          ...aNewCase().arrival,
          headers: { ...aNewCase().arrival.headers, from: 'carla@home.example' },
        },
      }),
    ]
    const other = await aCaseOf(store, 'joe.carla@home.example', { mailbox: 'joe.carla@home.example' })
    const traces = await store.findTraces(carla)
    expect(traces.cases.toSorted()).toEqual(hers.toSorted())
    expect(traces.rows).toEqual({})
    for (const id of hers) expect(await store.readCase(id)).not.toBeNull()

    const { cases, rows } = await store.forget(carla)
    expect(cases.toSorted()).toEqual(hers.toSorted())
    expect(rows).toEqual({})
    for (const id of hers) {
      expect(await store.readCase(id)).toBeNull()
      expect(await store.readArrived(id)).toBeNull()
      expect(await store.readMessage(`B-of-${id}`)).toBeNull()
      expect(await store.findMessage(`<A-of-${id}@control.example>`)).toBeNull()
    }
    expect(await jobsAfterCrash(store, closes)).toEqual([`send:B-of-${other}`, `wake:${other}`])
    expect(await store.readCase(other)).toMatchObject({
      bounces: [{ isKept: true }],
    })
    expect(await store.findTraces(carla)).toEqual({ cases: [], rows: {} })
  })

  keeps('of others’ cases each row that names the person goes, and nothing else of them', async () => {
    const { store, clock } = await aStore()
    const other = await answered(store)
    const letter = `A-of-${other}`
    const friend = aHandedBounce({ finalRecipient: 'carla@home.example' }, { id: 'h1', at: t0 })
    await store.addHanded(other, [friend, aHandedBounce({}, { id: 'h2', at: t0 })])
    await store.addBounce(
      other,
      aBounceToKeep(letter, { id: 'b1', explanationText: 'failed:\ncarla@home.example' }),
      null,
    )
    await store.addBounce(
      other,
      aBounceToKeep(letter, { id: 'b2', raw: Buffer.from('Hello Carla=40home=\r\n.example') }),
      null,
    )
    await store.addBounce(other, aBounceToKeep(letter, { id: 'b3' }), null)
    await store.addCallout(other, {
      id: 'c1',
      letterId: letter,
      at: t0,
      client: '::1',
      sender: 'carla@home.example',
      code: 250,
    })
    await store.addEvent(other, { at: t0, what: 'x', text: 'carla@home.example' })
    await store.endRound(
      { ...roundOf(letter, 'waiting', t0), attempts: [anAttemptToKeep({ text: 'no carla@home.example' })] },
      closes,
    )
    const explanation = aNewLetter(other, 'explanation', {
      message: Buffer.from('Your mail to carla@home.example came back'),
    })
    await store.addLetter(explanation)
    const refusal = {
      at: t0,
      network: 'n',
      sender: 'carla+1@home.example',
      recipient: 'r',
      enhanced: '4.4.3',
      text: '',
    }
    await store.keepRefusal(refusal)
    await store.keepRefusal({ ...refusal, sender: 'x@y.example' })
    const mail = {
      at: t0,
      recipient: 'abuse@six.example',
      sender: 'x@y.example',
      raw: Buffer.from('carla@home.example'),
    }
    await store.keepOperatorMail(mail, { since: 0, most: 9, bytes: 99_999 })
    await store.keepOperatorMail({ ...mail, raw: Buffer.from('hello') }, { since: 0, most: 9, bytes: 99_999 })

    const wanted = {
      cases: [],
      rows: {
        ...{ attempts: 1, bounces: 1, bounce_messages: 1, callouts: 1, events: 1, handed: 1 },
        ...{ letter_messages: 1, operator_mail: 1, refusals: 1 },
      },
    }
    expect(await store.findTraces(carla)).toEqual(wanted)
    const before = (await store.readCase(other))?.revision
    expect(await store.forget(carla)).toMatchObject(wanted)
    const kept = await store.readCase(other)
    expect(kept?.handed.map(({ id }) => id)).toEqual(['h2'])
    expect(kept?.bounces.map(({ id, isKept }) => `${id} ${isKept}`).toSorted()).toEqual([
      'b2 false',
      'b3 true',
    ])
    expect(kept).toMatchObject({ callouts: [], events: [], revision: before })
    expect(kept?.letters.map(({ kind, state, attempts }) => `${kind} ${state} ${attempts.length}`)).toEqual([
      'A waiting 0',
      'B queued 0',
      'explanation dropped 0',
    ])
    expect(await store.readMessage(letter)).not.toBeNull()
    expect(await store.readMessage(explanation.id)).toBeNull()
    expect(await store.countTemporary('n', 'carla+1@home.example', 'r', 0)).toMatchObject({ count: 0 })
    expect(await store.countTemporary('n', 'x@y.example', 'r', 0)).toMatchObject({ count: 1 })
    clock.at = t0
    expect((await store.claimOperatorMail(t0, day))?.raw.toString()).toBe('hello')
    expect(await store.claimOperatorMail(t0, day)).toBeNull()
    // The case is judged without the letter, by whoever is free.
    expect((await store.claimJobs(t0, 9, day)).map(({ id }) => id)).toContain(`wake:${other}`)
    expect(await jobsAfterCrash(store, closes)).not.toContain(`send:${explanation.id}`)
  })

  keeps('forgetting goes through more than one step of everything', async () => {
    const { store } = await aStore()
    const hers = await Promise.all(Array.from({ length: 25 }, () => aCaseOf(store, 'carla@home.example')))
    const named = await Promise.all(
      Array.from({ length: 25 }, () =>
        aCaseOf(store, 'x@y.example', { mailbox: 'x@y.example', raw: Buffer.from('carla@home.example') }),
      ),
    )
    const refusal = {
      network: 'n',
      sender: 'carla@home.example',
      recipient: 'r',
      enhanced: '4.4.3',
      text: '',
    }
    await Promise.all(
      Array.from({ length: 250 }, (_, index) => store.keepRefusal({ ...refusal, at: t0 + index })),
    )
    expect(await store.findTraces(carla)).toMatchObject({ rows: { messages: 25, refusals: 250 } })
    const { cases, rows } = await store.forget(carla)
    expect(cases.toSorted()).toEqual(hers.toSorted())
    expect(rows).toEqual({ messages: 25, refusals: 250 })
    expect(await store.countTemporary('n', 'carla@home.example', 'r', 0)).toMatchObject({ count: 0 })
    for (const id of named) expect(await store.readArrived(id)).toBeNull()
    expect(await store.recentCases(99)).toHaveLength(25)
  })

  keeps('what comes of work that was under way meanwhile is not kept', async () => {
    const { store } = await aStore()
    const fresh = aNewCase()
    await store.openCase(fresh)
    const sent = await answered(store)
    await store.forget(person('anna@provider.example'))
    expect(await store.keepAnswers(fresh.id, someLooks(), [aNewLetter(fresh.id, 'A')], closes)).toBe(false)
    await store.endRound(roundOf(`A-of-${sent}`, 'accepted'), closes)
    expect(await store.addLetter(aNewLetter(sent, 'explanation'))).toBe(false)
    await store.addHanded(sent, [aHandedBounce()])
    expect(await store.wakeCase(sent, t0)).toBe(false)
    expect(await store.findTraces(person('anna@provider.example'))).toEqual({ cases: [], rows: {} })
  })

  keeps('no octet of it is left, while the store is open and afterwards', async () => {
    const { open, folder, url, postgres } = await aPlace()
    const store = await open()
    const look = (): Promise<string> => (postgres === undefined ? everyFile(folder) : everyRow(postgres, url))
    const others = { mailbox: 'x@y.example', raw: Buffer.from(`${'nothing of hers '.repeat(300)}`) }
    for (let index = 0; index < 20; index += 1) {
      await aCaseOf(store, `carla+${index}@home.example`, {
        raw: Buffer.from('carla@home.example marrowfat '.repeat(200)),
      })
      await aCaseOf(store, 'x@y.example', others)
    }
    expect(await look()).toMatch(/carla/)
    const { octets } = await store.forget(carla)
    expect(octets).toBe(name === 'SQLite' ? 'overwritten' : 'left-to-the-server')
    const whileOpen = await look()
    expect(whileOpen).toContain('x@y.example')
    expect(whileOpen.match(hers)).toBeNull()
    await store.close()
    expect((await look()).match(hers)).toBeNull()
  })

  keeps('of a case that its owner removes no octet is left, and of an invitation neither', async () => {
    const { open, folder, url, postgres } = await aPlace()
    const store = await open()
    const look = (): Promise<string> => (postgres === undefined ? everyFile(folder) : everyRow(postgres, url))
    const invitation = { language: 'en', created: t0, expires: t0 + day }
    await store.invite({ ...invitation, page: 'his', tag: 'tagofhis' })
    await store.invite({ ...invitation, page: 'page', tag: 'tag' })
    const news = { at: t0, client: '::1', code: 550, enhanced: null, text: 'no' }
    await store.noteInvited('tag', { ...news, sender: 'carla@home.example' })
    await store.noteInvited('tagofhis', { ...news, sender: 'x@y.example' })
    await aCaseOf(store, 'x@y.example', { mailbox: 'x@y.example', raw: Buffer.from('of somebody else') })
    const hersAlone = await aCaseOf(store, 'carla@home.example', {
      tag: 'tag',
      raw: Buffer.from('marrowfat '.repeat(900)),
    })
    expect(await look()).toMatch(hers)
    // Pressed twice.
    const removed = await Promise.all([store.removeCase(hersAlone), store.removeCase(hersAlone)])
    expect(removed).toEqual([true, false])
    expect(await store.readInvitation('page')).toBeNull()
    expect((await look()).match(hers)).toBeNull()
    expect(await look()).toContain('tagofhis')
    await store.removeInvitation('his')
    expect(await look()).not.toContain('tagofhis')
    expect(await look()).toContain('x@y.example')
  })

  if (name === 'SQLite')
    keeps(
      'what an earlier version deleted without overwriting it goes when a person is forgotten thoroughly',
      async () => {
        const { open, folder } = await aPlace()
        await (await open()).close()
        const database = new DatabaseSync(join(folder, 'mailsix.db'))
        database.exec('pragma secure_delete = off')
        const text = `'${'carla@home.example '.repeat(1000)}'`
        const refusal = `insert into refusals (at, network, sender, recipient, enhanced, text) values (1, '', '', '', '', ${text})`
        database.exec(refusal)
        database.exec('delete from refusals')
        database.close()
        const store = await open()
        expect(await everyFile(folder)).toMatch(hers)
        await store.forget(carla)
        expect(await everyFile(folder)).toMatch(hers)
        await store.forget(carla, { thoroughly: true })
        expect(await everyFile(folder)).not.toMatch(hers)
      },
    )

  if (name === 'SQLite')
    keeps('what another reads at that moment is told to be held, and goes the next time', async () => {
      const { open, folder } = await aPlace()
      const store = await open()
      await aCaseOf(store, 'carla@home.example')
      const reader = new DatabaseSync(join(folder, 'mailsix.db'), { readOnly: true })
      reader.exec('begin')
      reader.prepare('select * from cases').all()
      expect((await store.forget(carla)).octets).toBe('held')
      reader.close()
      expect((await store.forget(carla)).octets).toBe('overwritten')
      expect(await everyFile(folder)).not.toMatch(hers)
    })

  if (name === 'PostgreSQL')
    keeps('the room of what was deleted is given back to the server', async () => {
      const { open, url, postgres } = await aPlace()
      const store = await open()
      await aCaseOf(store, 'carla@home.example')
      const pages = async (): Promise<unknown> =>
        (await postgres?.query(url, "select pg_relation_size('cases') as size"))?.[0]?.size
      expect(Number(await pages())).toBeGreaterThan(0)
      await store.forget(carla)
      expect(await pages()).toBe('0')
    })
})

const hers = /carla|marrowfat/i

/** All rows of all tables as text, binary columns decoded. */
async function everyRow(postgres: Postgres, url: string): Promise<string> {
  const tables = await postgres.query(url, "select tablename from pg_tables where schemaname = 'public'")
  const rows = await Promise.all(
    tables.map(({ tablename }) => postgres.query(url, `select t::text as row from ${String(tablename)} t`)),
  )
  return rows
    .flat()
    .map(({ row }) =>
      String(row).replace(/\\\\?x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString()),
    )
    .join('\n')
}

const everyFile = async (folder: string): Promise<string> =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n')

/** Filled by us alone: ids, words of a list, the domain of a sender, and addresses of servers. */
const ofOurs = [
  /\.(?:id|case_id|letter_id|bounce_id|page|state|standing|client_kind|chosen_family|asked|domain|kind|transport)$/,
  /^jobs\.|^knocked\.|^opt_outs\./,
  /^invitations\.(?:tag|language)$|^cases\.invited_in$/,
]

test('a person is found in whatever column their address stands', async () => {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  const store = await openStore({ url: 'sqlite', folder, node: 'one', clock: aStandingClock() })
  await fillEveryTable(store)
  const database = new DatabaseSync(join(folder, 'mailsix.db'))
  const columns = columnsOf(database)
    .filter(({ type }) => ['TEXT', 'BLOB'].includes(type))
    .map((one) => ({ ...one, name: `${one.table}.${one.column}` }))
    .filter((one) => !ofOurs.some((pattern) => pattern.test(one.name)))
  expect(columns.length).toBeGreaterThan(25)
  for (const { table, column, type, name } of columns) {
    const put = (text: string): void =>
      database.exec(`update ${table} set ${column} = cast('${text}' as ${type})`)
    put('x carla@home.example')
    const { cases, rows } = await store.findTraces(carla)
    expect(cases.length + Object.keys(rows).length, name).toBeGreaterThan(0)
    put('{}')
  }
  expect(await store.findTraces(carla)).toEqual({ cases: [], rows: {} })
  database.close()
  await store.close()
})
