/**
 * Whether a subject is one that machines write: an absence note's, or that of a letter of ours, which comes back
 * without In-Reply-To from machines as a rule. `subject` is decoded.
 */
export const isAutomaticSubject = (subject: string): boolean =>
  beginning.test(subject.slice(0, 60)) || ofOurLetter.test(subject.slice(-100))

/** What absence notes begin with, in the languages of common programs. */
const beginnings = [
  'auto(matic|mated)?[ -]?(reply|response|answer)',
  'auto:',
  'out of (the )?office',
  'autom(\\.|atische) (antwort|r[uü]ckantwort)',
  'abwesenheits(notiz|meldung|nachricht|assistent|hinweis)',
  'r[eé]ponse automatique',
  'absence du bureau',
  'automatick[aáé] odpov[eě][dď]',
  'respuesta autom[aá]tica',
  'fuera de (la )?oficina',
  'resposta autom[aá]tica',
  'risposta automatica',
  'automatisch antwoord',
  'automatis(k|ka|ke) (svar|besvarelse)',
  'autosvar',
  'odpowied[zź] automatyczna',
  'automatyczna odpowied[zź]',
  'автоответ',
  'автоматический ответ',
  '自動(返信|応答)',
  '自动(回复|答复)',
]

const beginning = new RegExp(`^(${beginnings.join('|')})`, 'iu')

/** The tag that answers bear at the end of their subject. */
const ofOurLetter = /\[(A|B|B4|L3|L4): [^\][]{1,80}\] {0,3}$/
