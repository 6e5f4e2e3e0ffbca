import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in Czech. */
export const resultTextsCs = {
  'result.both-ways': 'Vaše pošta funguje přes IPv6 oběma směry.',
  'result.our-side': 'Nemohli jsme to vyzkoušet: potíže jsou na naší straně.',
  'result.not-begun': 'Váš e-mail je tady. Díváme se na něj.',
  'result.joined':
    '{how, select, but {{sends}, ale {receives}.} and {{sends} a {receives}.} other {{sends}. {receives}.}}',
  'result.sends.good': 'Přes IPv6 můžete odesílat',
  'result.sends.both-good': 'Přes IPv6 můžete odesílat i přijímat',
  'result.sends.trouble': 'Váš e-mail přišel přes IPv6 jen tunelem',
  'result.sends.bad': 'Nemůžete psát těm, kdo mají jen IPv6',
  'result.sends.waiting': 'Váš poskytovatel zatím nedoručil váš e-mail na naši adresu, která má jen IPv6',
  'result.sends.not-tested': 'Odesílání přes IPv6 se nezkoušelo',
  'result.sends.unknown': 'Zda můžete odesílat přes IPv6, se nepodařilo poznat',
  'result.sends.ours': 'Odesílání jsme nemohli vyzkoušet, protože potíže jsou na naší straně',
  'result.receives.good': 'přes IPv6 můžete přijímat',
  'result.receives.no-aaaa': 'vaše poštovní servery nemají IPv6 adresu',
  'result.receives.port-refused': 'váš poštovní server má na IPv6 zavřený port',
  'result.receives.refuses-ipv6': 'váš poštovní server odmítá poštu přes IPv6',
  'result.receives.silent': 'váš poštovní server přes IPv6 vůbec neodpovídá',
  'result.receives.bad': 'váš poštovní server nepřijímá poštu přes IPv6',
  'result.receives.sender-refused': 'váš poštovní server odmítá odesílatele, kteří mají jen IPv6',
  'result.receives.not-every':
    'váš poštovní server nepřijímá od odesílatelů, kteří mají jen IPv6, každý e-mail',
  'result.receives.on-its-way': 'odpověď B je na cestě',
  'result.receives.not-yet': 'váš poštovní server odpověď B zatím nepřijal; zkoušíme to dál',
  'result.receives.comparing': 'váš poštovní server odpověď B odmítl; zjišťujeme proč',
  'result.receives.no-mail': 'vaše doména uvádí, že nepřijímá vůbec žádnou poštu',
  'result.receives.ours': 'příjem jsme nemohli vyzkoušet, protože potíže jsou na naší straně',
  'result.receives.sender-unknown': 'přes IPv6 můžete přijímat, ale ne všechno o tom se podařilo poznat',
  'result.receives.unreached': 'na váš poštovní server jsme se odsud přes IPv6 nedostali',
  'result.receives.turned-down': 'váš poštovní server odpověď B odmítl, ale ne zjevně kvůli IPv6',
  'result.receives.dns': 'DNS záznamy vaší domény se nepodařilo přečíst',
  'result.receives.kept-back': 'odpověď B jsme zadrželi kvůli vlastním pravidlům vaší domény (MTA-STS)',
  'result.receives.smtputf8': 'váš poštovní server neumí to, co vaše adresa potřebuje (SMTPUTF8)',
  'result.receives.unknown': 'zda můžete přijímat přes IPv6, se nepodařilo poznat',
} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
