import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in Czech. */
export const frameTextsCs = {
  'frame.skip': 'Přejít k obsahu',
  'frame.more': 'Více o tomto testu',
  'frame.about': 'O testu',
  'frame.privacy': 'Soukromí',
  'frame.explain': 'Vysvětlit nedoručenku',
  'frame.language': 'Jazyk',
  'frame.home': 'Na úvodní stránku',
  'frame.missing.title': 'Tady žádná stránka není',
  'frame.missing.text':
    'Možná se cestou k vám ztratilo písmeno z adresy. Nebo to byla stránka testu, který byl smazán nebo vypršel: test uchováváme {days, plural, one {jeden den} few {{days} dny} many {{days} dne} other {{days} dní}}. Můžete začít nový.',
  'frame.unreadable.title': 'Tomuto požadavku jsme nerozuměli',
  'frame.unreadable.text': 'Vraťte se prosím a zkuste to ještě jednou.',
  'frame.method.title': 'Tohle tady nejde',
  'frame.method.text': 'Stránky se dají číst a formuláře odesílat; nic jiného.',
  'frame.too-much.title': 'To bylo příliš',
  'frame.too-much.text':
    'To, co jste poslali, je delší, než kolik čteme. Pošlete prosím jen tu část, na které záleží.',
  'frame.too-long.title': 'Tato adresa je příliš dlouhá',
  'frame.too-long.text': 'Žádná naše stránka nemá tak dlouhou adresu. Možná k ní cestou k vám něco přibylo.',
  'frame.too-often.title': 'Vraťte se prosím o chvilku později',
  'frame.too-often.text':
    'Z vaší sítě ({network}) přišlo víc požadavků, než kolik zodpovíme. Zkuste to znovu za {seconds, plural, one {sekundu} few {{seconds} sekundy} many {{seconds} sekundy} other {{seconds} sekund}}. Vaše testy zatím běží dál.',
  'frame.ours.title': 'Na naší straně se něco pokazilo',
  'frame.ours.text':
    'Je to naše chyba, ne vaše, a vaše testy běží dál. Zkuste to prosím za minutu znovu. Pokud to potrvá, napište na postmaster@{domain}.',
} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
