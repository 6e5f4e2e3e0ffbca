import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in Czech. */
export const waitingTextsCs = {
  'waiting.title': 'Čekáme na váš e-mail',
  'waiting.ask': 'Pošlete prázdný e-mail na tuto adresu',
  'waiting.from': 'Pošlete ho ze schránky, kterou chcete otestovat. Na předmětu a textu nezáleží.',
  'waiting.address': 'Adresa vašeho testu',
  'waiting.copy': 'Kopírovat',
  'waiting.copied': 'Zkopírováno',
  'waiting.write': 'Otevřít můj poštovní program',
  'waiting.qr': 'QR kód adresy: naskenujte ho a napište e-mail z telefonu.',
  'waiting.qr.label': 'QR kód adresy: naskenujte ho a napište e-mail z telefonu.',
  'waiting.subject': 'Test IPv6',
  'waiting.no-page': 'Jde to i bez stránky: odpovíme i na e-mail na {address}.',
  'waiting.state': 'Čekáme na váš e-mail',
  'waiting.begun': 'Test začal:',
  'waiting.then': 'Jakmile tu váš e-mail bude, tato stránka ukáže krok za krokem, co se s ním děje.',
  'waiting.until': 'Váš poštovní server to může zkoušet i několik dní. Tato stránka přestane čekat {until}.',
  'waiting.keep': 'Adresu této stránky si uschovejte a vraťte se, kdykoli chcete. Kdo ji zná, test vidí.',
  'waiting.news':
    '{count, plural, one {Přišel e-mail, ale nebyl přijat} few {Přišly # e-maily, ale nebyly přijaty} many {Přišlo # e-mailu, ale nebylo přijato} other {Přišlo # e-mailů, ale nebyly přijaty}}',
  'waiting.news.who': '{sender}, z {client}',
  'waiting.news.said': 'Jeho serveru jsme řekli:',
  'waiting.news.gone':
    'Jeho server uvedl tuto adresu a odešel dřív, než e-mail poslal. Některé servery se nejdřív jen ptají; většina to zkusí znovu.',
  'waiting.news.later':
    'To znamená „teď ne“. Poštovní servery to zkusí samy znovu, většinou do hodiny; nemusíte nic dělat.',
  'waiting.news.forged':
    'Doména odesílatele říká, že tento server její poštu odesílat nesmí, takže ho mohl napsat kdokoli. Pokud jste to byli vy: odešlete ho přes server svého poskytovatele, nebo nechte záznam opravit.',
  'waiting.news.refused':
    'To je definitivní „ne“. Váš poskytovatel vám pošle nedoručenku, ve které budou tato slova.',
  'waiting.why': 'Zatím nic nepřišlo. Většinou jde o jednu z těchto příčin:',
  'waiting.why.outbox':
    'E-mail je ještě ve vaší poště k odeslání nebo v konceptech. Podívejte se tam prosím.',
  'waiting.why.typo': 'V adrese je překlep. Nejjistější je ji zkopírovat.',
  'waiting.why.slow':
    'Server vašeho poskytovatele je pomalý, nebo čeká mezi dvěma pokusy. Čtvrt hodiny není nic neobvyklého.',
  'waiting.why.no-ipv6':
    'Váš poskytovatel se nedostane na adresy, které mají jen IPv6. Pak vám přijde nedoručenka: za pár minut, nebo až za několik dní.',
  'waiting.why.bounce': 'Přišla vám nedoručenka? Vysvětlíme vám ji.',
  'waiting.live.on': 'Živě: tato stránka sama ukazuje, co se děje.',
  'waiting.live.off': 'Spojení se přerušilo. Zkoušíme to znovu…',
  'waiting.live.without': 'Takto to vypadalo, když se stránka načetla.',
  'waiting.live.reload': 'Načíst tuto stránku znovu',
} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
