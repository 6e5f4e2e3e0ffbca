// Asks our names that exist in one family only which way the browser comes to them.
const list = document.getElementById('families')
const patienceMs = 10_000

async function look(item) {
  try {
    const answer = await fetch(`${item.dataset.url}.json`, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    })
    const { family, address } = await answer.json()
    return answer.ok && family === item.dataset.family ? { state: 'reached', address } : { state: 'unknown' }
  } catch (error) {
    return { state: error.name === 'SyntaxError' ? 'unknown' : 'missed' }
  }
}

async function lookTwice(item) {
  const first = await look(item)
  return first.state === 'missed' ? await look(item) : first
}

function show(item, { state, address }) {
  const tone = { reached: 'good', missed: 'trouble', unknown: 'unknown' }[state]
  item.className = `tone-${tone}`
  item.querySelector('use').setAttribute('href', `${list.dataset.icons}#${tone}`)
  item.querySelector('span').textContent = item.dataset[state].replace('{address}', address ?? '')
}

if (list !== null) {
  list.hidden = false
  const items = [...list.querySelectorAll('[data-family]')]
  const found = await Promise.all(items.map(lookTwice))
  const reached = found.filter(({ state }) => state === 'reached')
  for (const [index, item] of items.entries()) {
    const { state } = found[index]
    // By one family the visitor is here, so there the fault is ours; and where no name answers, nothing is told at all.
    const doubtful = reached.length === 0 || item.dataset.family === list.dataset.came
    show(item, state === 'missed' && doubtful ? { state: 'unknown' } : found[index])
  }
  const chose = document.getElementById('chose')
  if (chose !== null) chose.hidden = reached.length < 2
}
