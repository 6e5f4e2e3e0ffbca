import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in Spanish. */
export const replyTextsEs = {
  'reply.taken': 'Gracias. Dos respuestas están en camino; caso {case}{link}',
  'reply.handed': 'Gracias. Una explicación está en camino; caso {case}{link}',
  'reply.hand-in-yourself':
    'Un rebote se explica a la persona que lo recibió. Reenvíelo desde su propio buzón; este mensaje no lo envió ninguna persona: {named}',
  'reply.forged-spf':
    'El SPF de {domain} no permite que {client} envíe en su nombre, así que no respondemos. Resultado: {finding}',
  'reply.forged-dmarc':
    'El DMARC de {domain} pide rechazar este mensaje: ni SPF ni DKIM avalan su cabecera From',
  'reply.forged-both':
    'Ni el SPF ni el DMARC de {domain} avalan este mensaje llegado de {client}, así que no respondemos',
  'reply.temporary':
    '{what} no se pudo comprobar en este momento; vuelva a intentarlo dentro de unos minutos, por favor',
  'reply.budget-mailbox': 'Bastantes pruebas para este buzón por ahora; vuelva después del {time}, por favor',
  'reply.budget-domain':
    'Bastantes pruebas para este dominio por ahora; vuelva después del {time}, o envíe con SPF o DKIM',
  'reply.budget-all': 'Demasiadas pruebas a la vez; vuelva después del {time}, por favor',
  'reply.never-answered': 'Solo respondemos a personas, y este mensaje dice otra cosa: {named}',
  'reply.own-address': 'Este mensaje dice venir de nosotros mismos: {named}',
  'reply.echo':
    'Desde este buzón llegó un mensaje tras otro a los pocos minutos de los nuestros, como si respondiera una máquina. Quien haga la prueba puede volver a escribir después del {time}',
  'reply.opted-out':
    'El titular de este buzón no quiere correo nuestro. Solo respondemos si SPF o DKIM demuestra que una prueba viene realmente de ahí',
  'reply.confirmed': 'Gracias, eso confirma nuestro mensaje; no se inicia ninguna prueba nueva',
  'reply.report-taken': 'Gracias, el informe queda guardado con su caso',
  'reply.report-unread': 'Guardado sin haberse podido leer; no cambia nada',
  'reply.not-a-report':
    'Esta dirección solo recibe informes sobre un único mensaje; para hacer una prueba, escriba a {address}',
  'reply.operator': 'Recibido para el operador',
  'reply.operator-network':
    'Bastante correo de {network} para el operador por ahora; vuelva más tarde: {when}',
  'reply.operator-all':
    'Demasiado correo para el operador en este momento; vuelva después del {time}, por favor',
  'reply.operator-full':
    'No queda sitio para más correo al operador en este momento; vuelva a intentarlo más tarde, por favor',
  'reply.enough-reports': 'Ya se guardan bastantes informes sobre esta prueba; este no cambiaría nada',
  'reply.reject': '{sentence} Esta dirección siempre rechaza; para recibir respuestas, escriba a {address}',
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
