// What a page does beside being read: copies, counts times on, shows what changes. Nothing is missing without it.
;(() => {
  const root = document.documentElement
  const byId = (id) => document.getElementById(id)

  // Read aloud is what counts, not all that comes: the verdict, and of many steps the newest.
  const status = document.createElement('p')
  status.id = 'announced'
  status.className = 'visually-hidden'
  status.role = 'status'
  document.body.append(status)
  let unsaid = null
  const announce = (text, of = 'news') => {
    if (!unsaid) {
      unsaid = {}
      setTimeout(
        () => {
          status.textContent = [unsaid.news, unsaid.step].filter(Boolean).join(' ')
          unsaid = null
        },
        of === 'step' ? 2000 : 300,
      )
    }
    unsaid[of] = text.replace(/\s+/g, ' ').trim().slice(0, 300)
  }

  // data-copy names the element whose text is copied; where there is none, it is the page’s address.
  const copy = async (text, from) => {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Over plain HTTP there is no clipboard.
      if (!from?.select) return false
      from.select()
      return document.execCommand('copy')
    }
  }
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('[data-copy], [data-print]')
    if (!button) return
    if ('print' in button.dataset) return print()
    const from = byId(button.dataset.copy)
    const text = from ? (from.value ?? from.textContent) : location.href
    if (!(await copy(text, from))) return
    const label = [...button.childNodes].findLast(({ data }) => data?.trim())
    const said = label.data
    if (said.trim() === button.dataset.copied) return
    label.data = ` ${button.dataset.copied}`
    announce(button.dataset.copied)
    setTimeout(() => (label.data = said), 2000)
  })
  // data-letter names the element whose text is the mail’s (RFC 6068 §5: line breaks as CRLF).
  document.addEventListener('click', ({ target }) => {
    const link = target.closest?.('[data-letter]')
    if (!link) return
    const text = byId(link.dataset.letter).value.replace(/\r?\n/g, '\r\n')
    link.href = `${link.href.split('&body=')[0]}&body=${encodeURIComponent(text)}`
  })
  document.addEventListener('focusin', ({ target }) => {
    if (target.matches('input[readonly]')) target.select()
  })

  // Times: counted on from now, and as the clock on the wall here would show them.
  const counted = new Intl.RelativeTimeFormat(root.lang, { numeric: 'auto' })
  const units = [
    ['day', 864e5],
    ['hour', 36e5],
    ['minute', 6e4],
    ['second', 1e3],
  ]
  const keepUp = () => {
    for (const button of document.querySelectorAll('[data-copy][hidden], [data-print][hidden]'))
      button.hidden = false
    for (const time of document.querySelectorAll('time[datetime]')) {
      const at = Date.parse(time.dateTime)
      if (!time.title)
        time.title = new Date(at).toLocaleString(root.lang, { dateStyle: 'full', timeStyle: 'long' })
      if (!('relative' in time.dataset)) continue
      const ms = at - Date.now()
      const [unit, unitMs] = units.find(([, long]) => Math.abs(ms) >= long) ?? units[3]
      const text = counted.format(Math.trunc(ms / unitMs) || 0, unit)
      if (time.textContent !== text) time.textContent = text
    }
  }
  keepUp()
  setInterval(keepUp, 1000)

  // What has not changed is left alone, and with it focus, selection and what is unfolded.
  const keyOf = ({ id, dataset }) => id || dataset?.key || ''
  const same = (one, other) => one.nodeName === other.nodeName && keyOf(one) === keyOf(other)
  const become = (old, fresh) => {
    if (old.isEqualNode(fresh)) return
    if (old.nodeType !== 1) {
      old.data = fresh.data
      return
    }
    for (const { name, value } of fresh.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value)
    for (const { name } of [...old.attributes])
      if (!fresh.hasAttribute(name) && name !== 'open') old.removeAttribute(name)
    // Counted on here already.
    if ('relative' in old.dataset) return
    if (old.matches('h1') && old.textContent.trim() !== fresh.textContent.trim()) announce(fresh.textContent)
    let at = old.firstChild
    for (const node of [...fresh.childNodes]) {
      let match = at
      while (match && !same(match, node)) match = match.nextSibling
      if (match) {
        if (match === at) at = at.nextSibling
        else old.insertBefore(match, at)
        become(match, node)
      } else {
        old.insertBefore(node, at)
        if (node.nodeType === 1) come(node)
      }
    }
    while (at) {
      const next = at.nextSibling
      at.remove()
      at = next
    }
  }
  const come = (node) => {
    node.classList.add('came')
    setTimeout(() => node.classList.remove('came'), 2000)
    // Without its time, and without the server's own words.
    if (node.matches('ol:first-of-type > [data-key]'))
      announce(node.querySelector('span').firstChild.data, 'step')
    if (node.matches('.news > li')) announce(node.textContent)
  }
  const parsed = (html) => new DOMParser().parseFromString(html, 'text/html')

  // All of the page is another: a mail came, or the test is gone.
  const renew = async () => {
    const answer = await fetch(location.pathname, { cache: 'no-store' })
    const fresh = parsed(await answer.text())
    const styles = [...fresh.querySelectorAll('link[rel=stylesheet]')].filter(
      ({ href }) => ![...document.styleSheets].some((sheet) => sheet.href === href),
    )
    const loaded = styles.map((link) => new Promise((done) => (link.onload = link.onerror = done)))
    document.head.append(...styles)
    await Promise.race([Promise.all(loaded), new Promise((done) => setTimeout(done, 1000))])
    document.title = fresh.title
    const main = byId('main')
    const focused = main.contains(document.activeElement)
    main.replaceChildren(...fresh.getElementById('main').childNodes)
    if (focused) main.focus({ preventScroll: true })
    scrollTo(0, 0)
    keepUp()
    announce(main.querySelector('h1')?.textContent ?? '')
    connect()
  }

  let source = null
  let waitMs = 2000
  const connect = () => {
    source?.close()
    const line = byId('live')
    if (!line) return
    const say = (state) => {
      line.dataset.state = state
      byId('live-state').textContent = line.dataset[state]
    }
    source = new EventSource(`${line.dataset.live}&parts=1`)
    const texts = {}
    source.onopen = () => {
      waitMs = 2000
      say('on')
    }
    source.addEventListener('sections', ({ data, lastEventId }) => {
      line.dataset.live = line.dataset.live.replace(/have=.*/, `have=${lastEventId}`)
      for (const [id, part] of Object.entries(JSON.parse(data))) {
        const had = texts[id]
        texts[id] = part.trim ? part : had.slice(0, part[0]) + part[2] + had.slice(part[1])
        const fresh = byId(id)?.cloneNode(false)
        if (!fresh) continue
        fresh.innerHTML = texts[id]
        become(byId(id), fresh)
      }
      const titled = document.querySelector('[data-title]')
      if (titled) document.title = titled.dataset.title
      keepUp()
    })
    const over = () => {
      source.close()
      renew().catch(() => setTimeout(connect, 5000))
    }
    source.addEventListener('page', over)
    source.addEventListener('gone', over)
    source.onerror = () => {
      say('off')
      // Turned away for now; else the browser itself tries again.
      if (source.readyState !== EventSource.CLOSED) return
      setTimeout(connect, waitMs)
      waitMs = Math.min(2 * waitMs, 60_000)
    }
  }
  connect()
  addEventListener('pagehide', () => source?.close())
  addEventListener('pageshow', ({ persisted }) => persisted && connect())
})()
