import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in Spanish. */
export const explanationTextsEs = {
  'explanation.subject': 'La respuesta B no le ha llegado: {cause}',
  'explanation.subject-stuck': 'La respuesta B aún no le ha llegado: {cause}',
  'explanation.first': 'La respuesta B a su prueba del {time} no le ha llegado.',
  'explanation.first-stuck':
    'La respuesta B a su prueba del {time} aún no le ha llegado; seguimos intentándolo hasta el {until}.',
  'explanation.means': 'QUÉ SIGNIFICA',
  'explanation.who': 'QUIÉN PUEDE ARREGLARLO',
  'explanation.ask': 'TEXTO PARA ENVIAR',
  'explanation.ask-nobody': 'QUÉ PUEDE HACER USTED',
  'explanation.said': 'LO QUE DIJO EL SERVIDOR',
  'explanation.said-us': 'LO QUE HEMOS COMPROBADO',
  'explanation.details': 'CADA INTENTO DE LA RESPUESTA B (horas en UTC)',
  'explanation.tried': 'LO QUE HEMOS PROBADO',
  'explanation.tried.A': 'remitente con IPv4, por IPv6 o IPv4',
  'explanation.tried.B': 'remitente solo IPv6, únicamente por IPv6',
  'explanation.tried.B4': 'remitente solo IPv6, por el camino que aceptó A',
  'explanation.tried.L3': 'únicamente el remitente del sobre solo IPv6, por el camino que aceptó A',
  'explanation.tried.L4': 'únicamente la cabecera From solo IPv6, por el camino que aceptó A',
  'explanation.outcome.accepted': 'aceptado por {family}',
  'explanation.outcome.bounced': 'aceptado por {family} y después devuelto',
  'explanation.outcome.refused':
    '{times, plural, one {rechazado} other {rechazado, y rechazado otra vez}} ({words})',
  'explanation.outcome.deferred': 'aplazado hasta ahora ({words})',
  'explanation.outcome.gave-up': 'aplazado hasta que desistimos ({words})',
  'explanation.outcome.not-reached': 'no entregado ({words})',
  'explanation.outcome.untried': 'aún no se ha intentado',
  'explanation.report-attached': 'Se adjunta el informe que nos llegó de vuelta.',
  'explanation.greylisted.means':
    'Así lo hacemos: cada intento de la respuesta B llega desde la misma dirección.',
  'explanation.greylisted.who':
    'Nadie, mientras lo sigamos intentando. Si no se acepta ningún intento: quien recibe el correo por usted.',
  'explanation.passed-on':
    'Su servidor de correo aceptó el mensaje, pero él, u otro situado detrás, no pudo pasarlo adelante.',
  'explanation.closing': 'Caso {case}. Esta es la única explicación de esta prueba; no llegará nada más.',
  'explanation.greeting': 'Estimados administradores de correo:',
  'explanation.facts':
    'El {time} no se pudo entregar un mensaje de prueba enviado por IPv6 a {recipient}. Falló en este paso: {stage}.',
  'explanation.facts-stuck':
    'Desde el {since} no se ha podido entregar un mensaje de prueba enviado por IPv6 a {recipient}. El último intento, el {time}, terminó en este paso: {stage}.',
  'explanation.facts-returned':
    'El {time}, su servidor de correo aceptó un mensaje de prueba enviado por IPv6 a {recipient}. El {returned} nos llegó un informe según el cual no se pudo entregar.',
  'explanation.facts-host': 'Servidor de correo: {host}, dirección {address}, puerto 25.',
  'explanation.facts-source': 'Enviado desde: {source}, dominio {six} (solo IPv6).',
  'explanation.facts-words': 'Respuesta de su servidor: {words}',
  'explanation.facts-seen': 'Lo que observamos: {words}.',
  'explanation.try': '{time}  {step}: {words}',

  'stage.resolve': 'búsqueda del servidor de correo',
  'stage.connect': 'conexión',
  'stage.greeting': 'espera del saludo',
  'stage.ehlo': 'EHLO',
  'stage.starttls': 'STARTTLS',
  'stage.mail': 'MAIL FROM',
  'stage.rcpt': 'RCPT TO',
  'stage.data': 'DATA',
  'stage.dot': 'fin del mensaje',
  'stage.done': 'aceptado',
} as const satisfies Partial<Record<keyof typeof explanationTextsEn, string>>
