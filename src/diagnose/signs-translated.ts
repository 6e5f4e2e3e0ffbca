import type { BounceReason } from '../values/bounce-reason.ts'
import { orInPlainLetters } from './plain-letters.ts'
import { type Sign, sign as signOf } from './sign.ts'

// Servers and reporters in other languages: the commonest phrases only, thing before what is said of it.
// `\b` is of no use here: JavaScript knows no letters but those of ASCII.

const sign = (reason: BounceReason, ...patterns: readonly RegExp[]): Sign =>
  signOf(reason, ...patterns.map(orInPlainLetters))

const senderWord =
  '(?:absender|expéditeur|remitente|mittente|remetente|afzender|avsändare|nadawc|odesílatel|отправител|відправник|发件人|寄件人|差出人|送信者|送信元|발신자|gönderen)'

/** What is said of the sender's domain is not said of the recipient's. */
export const translatedSender = [
  sign(
    'sender-domain-unresolvable',
    new RegExp(
      `${senderWord}.{0,40}(?:domain|domäne|domaine|dominio|domínio|domein|domén|домен|域名|ドメイン|도메인|\\bdns\\b|\\bmx\\b)|(?:domain|domäne|domaine|dominio|domínio|domein|domén|домен|域名|ドメイン|도메인).{0,30}${senderWord}`,
    ),
  ),
  sign(
    'policy',
    new RegExp(
      `${senderWord}.{0,40}(?:gesperrt|nicht|refus|rejet|bloqu|rechaz|rifiut|respint|recus|geweigerd|odrzuc|zablok|odmít|отклон|запрещ|заблок|не |拒|不|できま|거부)`,
    ),
  ),
] as const

export const translatedNoPtr = sign(
  'no-ptr',
  /rückwärtsauflösung|(?:dns|résolution) inverse|(?:dns|resoluci[oó]n|registro|resoluç[aã]o|risoluzione) invers[ao]|odwrotn\S{1,3} dns|обратн\S{1,3} (?:dns|ptr|запис|зон)|逆引き|反向(?:解析|dns|记录|域名)/,
)

export const translatedWaits = sign(
  'greylisted',
  /graue liste|liste grise|lista (?:gris|grigia|cinza)|szara lista|grijze lijst|(?:сер|сір)\S{1,3} спис|灰名单|灰名單|グレイ?リスト|그레이리스트/,
)

export const translatedFull = sign(
  'mailbox-full',
  /(?:postfach|mailbox|konto|speicherplatz|quota|kontingent).{0,40}(?:\bvoll|überfüllt|überschritten|erschöpft|kein(?:en)? (?:speicher)?platz|ausgeschöpft)/,
  /(?:bo[iî]te|quota|espace|compte).{0,40}(?:\bpleine?\b|satur|dépass|depass|insuffisant)/,
  /(?:buz[oó]n|casilla|cuota|espacio|caixa|cota|quota|espaço|casella|spazio).{0,40}(?:llen[oa]|exced|superad|superat|insuficiente|insufficiente|sin espacio|pien[ao]|esaurit|chei[ao]|ultrapass|agotad)/,
  /(?:postbus|mailbox|quotum).{0,40}(?:\bvol\b|overschreden)|(?:skrzynk|limit|kwot).{0,40}(?:pełn|przepełnion|przekroczon)|(?:schránk|kvót).{0,40}(?:pln[áe]|překročen)/,
  /(?:ящик|квот|скриньк).{0,40}(?:переполн|превыш|заполн|исчерпан|перевищ)|нет (?:свободного )?места|недостаточно места/,
  /(?:メールボックス|容量|ディスク|受信箱).{0,30}(?:いっぱい|一杯|超え|超過|オーバー|不足|満杯)|(?:postafiók|tárhely).{0,30}(?:megtelt|betelt)|(?:postilaatikko|kiintiö).{0,30}(?:täynnä|ylit)|(?:cutia|căsuța|cota).{0,30}(?:plin|depășit)|(?:hộp thư|dung lượng).{0,30}(?:đầy|vượt)|kotak.{0,30}penuh|(?:kota|kutusu).{0,30}(?:dolu|aşıl)|γραμματοκιβώτιο.{0,30}(?:πλήρες|γεμάτο)|(?:البريد|الحصة).{0,30}(?:ممتلئ|تجاوز)|(?:صندوق|فضای).{0,30}(?:پر |تکمیل)|(?:मेलबॉक्स|कोटा).{0,30}(?:भर|पूर्ण)|(?:邮箱|郵箱|信箱|空间|空間|容量|配额).{0,20}(?:已满|已滿|不足|超出|超限|满了)|(?:메일함|용량|사서함|편지함).{0,20}(?:가득|초과|부족)/,
)

export const translatedUnknown = sign(
  'invalid-recipient',
  /(?:benutzer|empfänger|postfach|mailbox|adresse|konto|account).{0,40}(?:unbekannt|existiert nicht|nicht gefunden|nicht bekannt|nicht vorhanden|ungültig|gesperrt|deaktiviert|nicht (?:mehr )?(?:aktiv|erreichbar|gültig|existent))|(?:unbekannte|ungültige|keine?(?: solche)?)[rsn]? (?:benutzer|empfänger|postfach|(?:e-?mail-?)?adresse)/,
  /(?:utilisateur|destinataire|bo[iî]te|adresse|compte).{0,40}(?:inconnu|inexistant|n'existe pas|introuvable|pas valide|invalide|d[ée]sactiv|archiv|suspendu|pas trouv|ferm[ée])/,
  /(?:usuari[oa]|destinatari[oa]|buz[oó]n|direcci[oó]n|cuenta|casilla).{0,40}(?:desconocid|no existe|no (?:fue )?encontrad|inexistente|inv[aá]lid|no v[aá]lid|desactivad|deshabilitad|suspendid|no se (?:ha )?(?:encontr|pudo encontrar))/,
  /(?:utente|destinatario|casella|indirizzo|account).{0,40}(?:sconosciut|inesistent|non esist|non (?:è )?(?:stato )?trovat|non valid|disabilitat|disattiv|sospes)/,
  /(?:usuário|utilizador|destinat[aá]rio|caixa|endereço|conta).{0,40}(?:desconhecid|n[ãa]o existe|inexistente|inv[aá]lid|n[ãa]o (?:foi )?encontrad|desativad|suspens)/,
  /(?:gebruiker|ontvanger|postbus|mailbox|adres|account).{0,40}(?:onbekend|bestaat niet|niet gevonden|ongeldig|niet bekend|uitgeschakeld)|(?:użytkownik|odbiorc|skrzynk|adres|kont).{0,40}(?:nieznan|nie istnieje|nie znaleziono|nieprawidłow|zablokowan|nieaktywn)|(?:brak|nie ma) (?:użytkownik|skrzynk|takiego (?:kont|użytkownik|adres|odbiorc))/,
  /(?:uživatel|příjemce|schránka|adresa|účet).{0,40}(?:neznám|neexistuje|nenalezen|neplatn)|(?:användare|mottagare|modtager|mottaker|bruger|bruker|postlåda|adress).{0,40}(?:okänd|ukendt|ukjent|finns inte|findes ikke|finnes ikke|hittades inte)/,
  /(?:пользовател|получател|ящик|адрес|аккаунт|уч[её]тн|абонент).{0,40}(?:не найден|не существует|неизвест|неверн|отключ|заблокирован|недоступ|удал[её]н|не обнаружен|не зарегистрирован)|(?:неизвестн|несуществующ|нет такого).{0,20}(?:пользовател|получател|ящик|адрес)|(?:користувач|одержувач|скриньк|адрес).{0,40}(?:не знайден|не існує|невідом|заблокован)/,
  /(?:ユーザ|宛先|アドレス|受信者|メールボックス|アカウント|ディレクトリ).{0,30}(?:見つかり|存在しま|存在しな|不明|無効|ありません|該当|見つから|使われて)/,
  /(?:用户|用戶|收件人|邮箱|郵箱|信箱|帐号|账号|帳號|地址|账户).{0,20}(?:不存在|未找到|找不到|无效|無效|错误|停用|禁用|冻结|未开通|锁定|过期|注销)|查无此人|(?:사용자|수신자|메일함|주소|계정).{0,20}(?:없|존재하지|찾을 수|알 수 없)|(?:felhasználó|címzett|postafiók|cím).{0,40}(?:ismeretlen|nem létezik|nem található|érvénytelen)|ismeretlen (?:felhasználó|címzett)|(?:vastaanottaja|käyttäjä|osoite|postilaatikko).{0,40}(?:tuntematon|ei ole|ei löydy|virheellinen)|tuntematon (?:vastaanottaja|käyttäjä)|(?:utilizator|destinatar|adres|cont)\S{0,3} .{0,40}(?:necunoscut|inexistent|nu exist|invalid)|(?:χρήστης|παραλήπτης|διεύθυνση).{0,40}(?:άγνωστ|δεν υπάρχει|δεν βρέθηκε)|άγνωστ\S{1,3} (?:χρήστης|παραλήπτης)|(?:người nhận|người dùng|địa chỉ|hộp thư).{0,40}(?:không tồn tại|không tìm thấy|không hợp lệ)|(?:pengguna|penerima|alamat).{0,40}tidak (?:ditemukan|ada|dikenal|valid)|(?:المستخدم|المستلم|العنوان|البريد).{0,40}(?:غير موجود|غير معروف|غير صالح|لا يوجد)|(?:کاربر|گیرنده|آدرس|نشانی).{0,40}(?:وجود ندارد|یافت نشد|نامعتبر|ناشناس)|(?:उपयोगकर्ता|प्राप्तकर्ता|पता|खाता).{0,40}(?:मौजूद नहीं|नहीं मिला|अमान्य|अज्ञात)|(?:משתמש|נמען|כתובת).{0,40}(?:לא קיי|לא נמצא|לא ידוע)|(?:ผู้ใช้|ผู้รับ|ที่อยู่).{0,40}(?:ไม่พบ|ไม่มี|ไม่ถูกต้อง)|(?:kullanıcı|alıcı|posta kutusu|hesap).{0,40}(?:bulunamadı|yok|mevcut değil|geçersiz|bilinm)/,
)

export const translatedDomain = sign(
  'domain-unknown',
  /(?:domain|domäne|host|rechner|mailserver).{0,40}(?:nicht gefunden|existiert nicht|unbekannt|nicht (?:auflös|aufgelöst))|(?:domaine|hôte|hote|serveur).{0,40}(?:inconnu|introuvable|n'existe pas|inexistant)/,
  /(?:domin(?:io|ie)|domínio|servidor|host).{0,40}(?:no existe|no (?:fue )?encontrad|desconocid|inexistente|no se (?:ha )?encontr|non esiste|non (?:è )?(?:stato )?trovat|sconosciut|n[ãa]o existe|n[ãa]o (?:foi )?encontrad|desconhecid)/,
  /domein.{0,40}(?:onbekend|bestaat niet|niet gevonden)|domen\w{0,3}.{0,40}(?:nie istnieje|nieznan|nie znaleziono)|domén\w{0,3}.{0,40}(?:neexistuje|neznám|nenalezen)|(?:домен|хост|узел).{0,40}(?:не найден|не существует|неизвест|не знайден|не існує)/,
  /(?:ドメイン|ホスト).{0,30}(?:見つかり|見つから|存在しま|存在しな|不明|解決でき)|(?:域名|主机|主機).{0,20}(?:不存在|找不到|无法解析|未找到|解析失败)|도메인.{0,20}(?:없|존재하지|찾을 수)/,
)

export const translatedConnections = [
  sign(
    'connection-timeout',
    /zeitüberschreitung|d[ée]lai (?:d'attente |de connexion )?(?:d[ée]pass|expir)|tiempo de espera (?:agotado|excedido|superado)|tempo (?:di attesa |limite )?(?:scaduto|esgotado)|time-?out overschreden|przekroczono (?:limit )?czas|időtúllépés|aikakatkai|zaman aşımı|время ожидания|тайм-?аут|タイムアウト|超时|逾時|시간 ?초과/,
  ),
  sign(
    'connection-refused',
    /verbindung (?:wurde )?(?:verweigert|abgelehnt)|connexion (?:a été )?refus|conexi[oó]n (?:fue )?(?:rechazad|denegad)|conex[ãa]o (?:foi )?(?:recusad|rejeitad)|connessione (?:è stata )?rifiutat|verbinding geweigerd|отказано в соединении|соединение отклонено|в соединении отказано|接続(?:が|を)拒否|连接被拒|拒绝连接/,
  ),
  sign(
    'network-unreachable',
    /netz(?:werk)? (?:ist )?nicht erreichbar|réseau (?:est )?inaccessible|red (?:es )?inalcanzable|rete (?:è )?irraggiungibile|rede (?:está )?inacessível|сеть недоступна|нет маршрута|ネットワークに到達|网络不可达|網路無法/,
  ),
  sign(
    'connection-lost',
    /verbindung (?:wurde )?(?:unterbrochen|abgebrochen|getrennt|verloren)|connexion (?:a été )?(?:perdue|interrompue|coup)|conexi[oó]n (?:perdida|interrumpida|cerrada)|connessione (?:persa|interrotta|chiusa)|соединение (?:прервано|потеряно|разорвано|закрыто)|接続が(?:切断|切れ)|连接(?:断开|中断)/,
  ),
  sign(
    'connection-failed',
    /(?:keine verbindung|verbindung.{0,40}(?:fehlgeschlagen|nicht möglich|nicht hergestellt|konnte nicht)|server.{0,30}nicht erreichbar)|(?:connexion.{0,30}(?:impossible|[ée]chou)|impossible de (?:se connecter|joindre|contacter))|(?:no se (?:pudo|puede|ha podido) (?:conectar|establecer))|impossibile (?:connettersi|contattare|raggiungere)|n[ãa]o foi poss[ií]vel (?:conectar|estabelecer)|не удалось (?:соединиться|подключиться|установить соединение)|接続(?:できません|できませんでした|に失敗)|无法连接|連線失敗|连接失败/,
  ),
] as const

export const translatedRules = [
  sign(
    'relay-denied',
    /(?:\brelay|weiterleitung|\brelais|retransmi|\breenv[ií]o|relayage).{0,60}(?:nicht (?:erlaubt|gestattet|zugelassen|möglich)|verboten|verweigert|pas (?:autoris|permis)|non (?:autoris|permess|consentit)|refus[ée]|interdit|no (?:est[aá] )?permitid|no autorizad|denegad|negad[oa]|n[ãa]o permitid|niet toegestaan|geweigerd|niedozwolon|zabronion|odmówion|запрещ)|ретрансляц.{0,40}(?:запрещ|не разреш|отказ)|пересылк.{0,40}запрещ|中継.{0,20}(?:拒否|許可され|できま)|(?:中继|轉發|转发).{0,10}(?:拒绝|拒絕|不允许|禁止)/,
  ),
  sign(
    'tls',
    /(?:\btls\b|\bssl\b|verschlüssel|chiffr|cifrad|crittograf|versleutel|szyfrowan|шифрован|暗号化|加密).{0,40}(?:erforderlich|notwendig|benötigt|verlangt|requis|nécessaire|obligatoire|exig|requerid|necesari|obligatori|richiest|obbligatori|vereist|wymagan|требуется|необходим|必要|必須|需要|必须)/,
  ),
  sign(
    'blocklisted',
    /sperrliste|schwarze[nr]? liste|(?:\bip\b|ip-adresse|server).{0,30}(?:gesperrt|blockiert)|liste noire|lista (?:negra|nera)|zwarte lijst|czarn\S{1,3} list|čern\S{1,3} list|svartlist|sortlist|ч[её]рн\S{1,3} спис|чорн\S{1,3} спис|黑名单|黑名單|ブラックリスト|ブロックリスト|블랙리스트/,
  ),
  sign(
    'rate-limited',
    /zu viele (?:verbindungen|nachrichten|empfänger|mails|e-mails)|trop de (?:connexions|messages|destinataires|mails)|demasiad[ao]s (?:conexiones|mensajes|destinatarios)|tropp[ei] (?:connessioni|messaggi|destinatari)|muit[ao]s (?:conex|mensag|destinat)|слишком (?:много|часто)|(?:przekroczono|překročen).{0,20}(?:limit|liczb|počet).{0,30}(?:wiadomo|połącz|odbiorc|zpráv|spojen)|limite (?:d'envoi|de (?:messages|connexions)|d'e-?mails|di (?:invio|messaggi)|de (?:env[ií]o|mensajes|mensagens))|превышен\S{0,2} (?:лимит|количеств|частот|число)|短時間に|大量の(?:メール|送信)|(?:送信数|通数|受信数).{0,20}(?:超え|超過|制限)|(?:过于|過於|太)频繁|频率.{0,10}(?:限制|过高)/,
  ),
  sign(
    'too-large',
    /(?:nachricht|e-?mail|anhang|datei|anlage).{0,30}(?:zu groß|zu gross|überschreitet|zu lang)|(?:message|pièce jointe|taille|courriel).{0,30}(?:trop (?:gros|volumineu|grand|lourd)|d[ée]passe)|(?:mensaje|tamaño|adjunto|mensagem|tamanho|messaggio|dimension\w).{0,30}(?:demasiado grande|excede|supera|muito grande|troppo grande)|bericht.{0,20}te groot|zbyt (?:duż|wielk)|слишком (?:больш|велик)|размер.{0,30}превыша|(?:サイズ|メッセージ).{0,20}(?:大きすぎ|制限を超|超えて)|(?:邮件|郵件|附件).{0,10}(?:过大|太大|過大|大小超)/,
  ),
  sign(
    'policy',
    /unerwünscht|berechtigung|spamverdacht|indésirable|no deseado|non desiderat|indesejad|ongewenst|niechcian|спам|мусорн|迷惑メール|スパム|вирус|ウイルス|ウィルス|病毒|바이러스|v[í]rus|wirus|垃圾邮件|垃圾郵件|스팸|अनुमति|مجوز|дозвол[уі]|разрешени[ея]/,
  ),
] as const

export const translatedRefusal = sign(
  'policy',
  /abgelehnt|zurückgewiesen|abgewiesen|verweigert|nicht (?:erlaubt|zugelassen|gestattet|angenommen)|\brefus[ée]|rejet[ée]|(?:non|pas) autoris[ée]|interdit|rechazad|denegad|no (?:autorizad|permitid)|rifiutat|respint|non (?:autorizzat|consentit|permess|accettat)|recusad|rejeitad|negad[ao]|não (?:autorizad|permitid)|geweigerd|afgewezen|niet toegestaan|odrzucon|odmówiono|niedozwolon|odmítnut|zamítnut/,
  /отклон[её]н|отказано|запрещ|не принят|отвергнут|відхилен|заборонен|拒否|許可されて|拒绝|拒絕|拒收|거부/,
)

export const translatedForNow = sign(
  'system-error',
  /vorübergehend|interner? fehler|temporaire|erreur interne|temporal(?:mente)?\b|error interno|temporane|errore interno|erro interno|tijdelijk|tymczasow|dočasn|временн|тимчасов|внутренн\S{1,3} ошибк|一時的|内部エラー|系统(?:繁)?忙|临时|稍后再试|内部错误/,
)
