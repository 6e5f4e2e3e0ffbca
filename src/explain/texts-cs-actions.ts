import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in Czech. */
export const actionsTextsCs = {
  'actions.often.title': 'Počkejte prosím chvilku',
  'actions.often.text':
    'Z vaší sítě bylo spuštěno mnoho testů. Místo na další bude za {minutes, plural, one {minutu} few {# minuty} many {# minut} other {# minut}}.',
  'actions.elsewhere.title': 'Tohle přišlo z jiného webu',
  'actions.elsewhere.text':
    'O tohle váš prohlížeč požádal jiný web, a tak jsme to neudělali. Pokud to chcete, začněte na naší vlastní stránce.',
  'actions.late.title': 'Na to už je pozdě',
  'actions.late.text':
    'Test skončil, nebo se odpověď B vrátila, takže vaše odpověď už na něm nic nezmění. Jak dopadl, říká jeho stránka.',

  'actions.found.title': 'Přišla vám odpověď B?',
  'actions.found.why':
    'Server vašeho poskytovatele odpověď B přijal. Kam se pak dostala, vidíte jen vy. Poznáte ji podle „[B: …]“ na konci předmětu.',
  'actions.found.inbox': 'Ano, do doručené pošty',
  'actions.found.spam': 'Ano, do spamu',
  'actions.found.no': 'Ne',
  'actions.found.said-inbox': 'Řekli jste: je v doručené poště. Děkujeme, teď to víme jistě.',
  'actions.found.said-spam':
    'Řekli jste: je ve složce se spamem. Přes IPv6 tedy opravdu dorazila. Označte ji jako „není spam“ a příští to bude mít snazší.',
  'actions.found.said-no':
    'Řekli jste: není tam. Podívejte se prosím i do spamu, do složek, které plní pravidla, a do karantény svého poskytovatele. Může to také trvat několik minut.',
  'actions.found.ask-support':
    'Pořád nic? Pak se zeptejte podpory svého poskytovatele, kde tento e-mail je. Jejich server ho přijal a v jejich logu jsou tyto údaje:',
  'actions.found.again': 'Změnit odpověď',
  'actions.remove.title': 'Smazat tento test hned?',
  'actions.remove.what':
    'Všechno, co o tomto testu máme, hned zmizí: váš e-mail, naše odpovědi, co řekly servery i tato stránka. Odpovědi, které ještě čekají, se neodešlou. Nikdo to nemůže vrátit zpět.',
  'actions.remove.what-waiting': 'Adresa tohoto testu přestane fungovat a s ní zmizí i tato stránka.',
  'actions.remove.do': 'Smazat',
  'actions.remove.keep': 'Ponechat',
  'actions.gone.title': 'Je pryč',
  'actions.gone.text': 'Test i všechno, co k němu patřilo, jsme smazali.',
  'actions.gone.home': 'Na začátek',
  'actions.stop.link': 'Tento test jste neposlali vy? Nedostávat od nás už žádné e-maily',
  'actions.stop.title': 'Už od nás nechcete žádný e-mail?',
  'actions.stop.why':
    'Někdo nám poslal e-mail jménem {address} a my jsme na něj odpověděli. Jestli jste to nebyli vy, omlouváme se za nepříjemnosti.',
  'actions.stop.what':
    'Stisknete-li tlačítko, přestaneme: co ještě čeká, se neodešle, a e-maily jménem této adresy budeme odteď odmítat, pokud SPF nebo DKIM neprokáže, že opravdu přicházejí odtamtud.',
  'actions.stop.do': 'Nic mi už neposílejte',
  'actions.stop.is-out': 'Hotovo. Na {address} už nic nepošleme.',
  'actions.stop.unless-proved':
    'Je jediná výjimka: pokud někdy budete testovat sami a SPF nebo DKIM prokáže, že je e-mail od vás, odpovíme na něj.',
  'actions.stop.undo': 'Vzít zpět: zase mi odpovídejte',
  'actions.stop.back': 'Zpět k testu',
  'actions.bounce.title': 'Vysvětlit nedoručenku',
  'actions.bounce.lead':
    'Vrátil se vám e-mail? Vložte sem, co přišlo, a řekneme vám, co to znamená, kdo to má řešit a o co požádat.',
  'actions.bounce.label': 'E-mail, který se vrátil, nebo slova serveru',
  'actions.bounce.hint':
    'Nejvíc pomůže všechno: celý zdrojový kód zprávy. Často ale stačí její text, nebo i jediný řádek, třeba „550 5.7.1 …“.',
  'actions.bounce.do': 'Vysvětlit',
  'actions.bounce.kept': 'Z toho, co sem vložíte, si nic neuchováváme.',
  'actions.bounce.mail':
    'Nebo nedoručenku přepošlete jako přílohu na {address}: odpověď pak přijde e-mailem, a týká-li se některého vašeho testu, započítá se do něj.',
  'actions.bounce.how': 'Jak najít celý zdrojový kód',
  'actions.bounce.how.gmail': 'Gmail: tři tečky vedle zprávy, pak „Zobrazit originál“.',
  'actions.bounce.how.outlook':
    'Outlook na webu: tři tečky, pak „Zobrazit“, „Zobrazit zdroj zprávy“. V programu Outlook: „Soubor“, „Vlastnosti“.',
  'actions.bounce.how.thunderbird': 'Thunderbird: „Zobrazit“, „Zdrojový kód zprávy“ (Ctrl+U).',
  'actions.bounce.how.apple': 'Apple Mail: „Zobrazit“, „Zpráva“, „Zdrojový kód“.',
  'actions.bounce.nothing.title': 'Žádnou nedoručenku jsme v tom nenašli',
  'actions.bounce.nothing':
    'Nic v tom textu nezní jako slova poštovního serveru. Nedoručenka mívá v předmětu „Undelivered“, „Delivery Status Notification“ nebo „Mail Delivery“ a v textu řádek, který začíná číslem, například 550.',
  'actions.bounce.word': 'Vysvětlená nedoručenka',
  'actions.bounce.said': 'Co se v ní říká',
  'actions.bounce.us': 'Co to říká o IPv6',
  'actions.bounce.more':
    '{count, plural, one {Jednoho dalšího příjemce} few {Další # příjemce} many {Dalších # příjemců} other {Dalších # příjemců}} tu vynecháváme.',
  'actions.bounce.another': 'Vysvětlit další',
} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
