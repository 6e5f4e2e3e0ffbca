import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in Spanish. */
export const waitingTextsEs = {
  'waiting.title': 'A la espera de su mensaje',
  'waiting.ask': 'Envíe un mensaje vacío a esta dirección',
  'waiting.from': 'Envíelo desde el buzón que quiera probar. El asunto y el texto no importan.',
  'waiting.address': 'La dirección de su prueba',
  'waiting.copy': 'Copiar',
  'waiting.copied': 'Copiado',
  'waiting.write': 'Abrir mi programa de correo',
  'waiting.qr': 'O escanee esto con su teléfono.',
  'waiting.qr.label': 'Código QR de la dirección: escanéelo para escribir el mensaje con su teléfono.',
  'waiting.subject': 'Prueba IPv6',
  'waiting.no-page': 'La página no es necesaria: un mensaje a {address} también recibe respuesta.',
  'waiting.state': 'A la espera de su mensaje',
  'waiting.begun': 'Prueba iniciada:',
  'waiting.then': 'En cuanto llegue su mensaje, esta página mostrará paso a paso lo que le ocurre.',
  'waiting.until':
    'Su servidor de correo puede intentarlo durante días. Esta página espera hasta el {until}.',
  'waiting.keep':
    'Guarde la dirección de esta página y vuelva cuando quiera. Quien la conozca verá la prueba.',

  'waiting.news':
    '{count, plural, one {Llegó un mensaje y no se aceptó} other {Llegaron # mensajes y no se aceptaron}}',
  'waiting.news.who': '{sender}, desde {client}',
  'waiting.news.said': 'Le dijimos al servidor que lo enviaba:',
  'waiting.news.gone':
    'El servidor que lo enviaba nombró esta dirección y se fue antes de enviar el mensaje. Algunos servidores primero solo preguntan; la mayoría vuelve a intentarlo.',
  'waiting.news.later':
    'Es un «ahora no». Los servidores de correo vuelven a intentarlo por sí solos, casi siempre en menos de una hora; usted no tiene que hacer nada.',
  'waiting.news.forged':
    'El dominio del remitente dice que este servidor no puede enviar su correo, así que pudo escribirlo cualquiera. Si fue usted: envíe por el servidor de su proveedor, o haga que corrijan el registro.',
  'waiting.news.refused': 'Es un «no» definitivo. Su proveedor le enviará un rebote con esta respuesta.',

  'waiting.why': 'Aún no ha llegado nada. Casi siempre es por una de estas razones:',
  'waiting.why.outbox': 'El mensaje sigue en su bandeja de salida o en los borradores. Mire ahí, por favor.',
  'waiting.why.typo': 'Hay una errata en la dirección. Lo más seguro es copiarla.',
  'waiting.why.slow':
    'El servidor de su proveedor es lento, o espera entre dos intentos. Un cuarto de hora no es nada raro.',
  'waiting.why.no-ipv6':
    'Su proveedor no puede llegar a direcciones que solo tienen IPv6. Entonces recibirá un rebote: en unos minutos, o al cabo de unos días.',
  'waiting.why.bounce': '¿Ha recibido un rebote? Deje que se lo expliquemos.',

  'waiting.live.on': 'En directo: esta página muestra por sí sola lo que ocurre.',
  'waiting.live.off': 'Se ha perdido la conexión. Intentándolo de nuevo …',
  'waiting.live.without': 'Así estaba cuando se cargó la página.',
  'waiting.live.reload': 'Cargar de nuevo esta página',
} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
