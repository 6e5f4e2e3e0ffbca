import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in Czech. */
export const homeTextsCs = {
  'home.title': 'Funguje vaše pošta přes IPv6?',
  'home.lead':
    'Pošlete jeden prázdný e-mail ze schránky, kterou chcete otestovat. Řekneme vám, zda se dostane do internetu, který má jen IPv6, zda se odtamtud dá napsat jí a kdo napraví, co nefunguje.',
  'home.start': 'Začít test',
  'home.samples-title': 'Toto je ukázka: e-mail pošlete kliknutím',
  'home.samples-how':
    'Tito poskytovatelé pošty existují jen na tomto počítači a většina z nich má nějakou závadu. Vyberte si jednoho a pošle e-mail na adresu uvedenou výše.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
