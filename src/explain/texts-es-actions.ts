import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in Spanish. */
export const actionsTextsEs = {
  'actions.often.title': 'Espere un poco, por favor',
  'actions.often.text':
    'Se han empezado muchas pruebas desde su red. Habrá sitio para más dentro de {minutes, plural, one {un minuto} other {# minutos}}.',
  'actions.elsewhere.title': 'Esto venía de otro sitio',
  'actions.elsewhere.text':
    'Otro sitio web le pidió esto a su navegador, así que no lo hicimos. Si lo desea, empiece desde nuestra propia página.',

  'actions.late.title': 'Ya es tarde para eso',
  'actions.late.text':
    'La prueba ha terminado, o la respuesta B fue devuelta, así que lo que diga ya no la cambia. La página de la prueba indica en qué quedó.',

  'actions.found.title': '¿Llegó la respuesta B?',
  'actions.found.why':
    'El servidor de su proveedor aceptó la respuesta B. Solo usted puede ver adónde fue. La reconocerá por «[B: …]» al final del asunto.',
  'actions.found.inbox': 'Sí, en mi bandeja de entrada',
  'actions.found.spam': 'Sí, en spam',
  'actions.found.no': 'No',
  'actions.found.said-inbox':
    'Usted dijo: está en su bandeja de entrada. Gracias, ahora lo sabemos con seguridad.',
  'actions.found.said-spam':
    'Usted dijo: está en su carpeta de spam. Así que sí llegó por IPv6. Márquela como «no es spam», y la próxima lo tendrá más fácil.',
  'actions.found.said-no':
    'Usted dijo: no está. Mire también en la carpeta de spam, en las carpetas que llenan las reglas y en la cuarentena de su proveedor. También puede tardar unos minutos.',
  'actions.found.ask-support':
    '¿Sigue sin aparecer? Entonces pregunte al soporte de su proveedor dónde está este mensaje. Su servidor lo aceptó, y su log contiene estos datos:',
  'actions.found.again': 'Cambiar su respuesta',

  'actions.remove.title': '¿Eliminar esta prueba ahora?',
  'actions.remove.what':
    'Todo lo que guardamos de esta prueba desaparece al instante: su mensaje, nuestras respuestas, lo que dijeron los servidores y esta página. Las respuestas que aún esperan no se envían. Nadie puede recuperarla.',
  'actions.remove.what-waiting':
    'La dirección de esta prueba deja de funcionar, y con ella desaparece esta página.',
  'actions.remove.do': 'Eliminar',
  'actions.remove.keep': 'Conservar',
  'actions.gone.title': 'Ya no está',
  'actions.gone.text': 'Hemos eliminado la prueba y todo lo que le pertenecía.',
  'actions.gone.home': 'Al inicio',

  'actions.stop.link': '¿No envió usted esta prueba? No recibir más correo nuestro',
  'actions.stop.title': '¿No quiere más correo nuestro?',
  'actions.stop.why':
    'Alguien nos envió un mensaje en nombre de {address}, y le respondimos. Si no fue usted, sentimos la molestia.',
  'actions.stop.what':
    'Al pulsar el botón, paramos: lo que aún espera no se envía, y el correo enviado en este nombre se rechaza desde ahora, salvo que SPF o DKIM demuestre que viene realmente de ahí.',
  'actions.stop.do': 'No enviarme nada más',
  'actions.stop.is-out': 'Hecho. No enviamos nada más a {address}.',
  'actions.stop.unless-proved':
    'Hay una excepción: si un día hace usted mismo una prueba, y SPF o DKIM demuestra que el mensaje es suyo, sí respondemos.',
  'actions.stop.undo': 'Deshacer: responderme de nuevo',
  'actions.stop.back': 'Volver a la prueba',

  'actions.bounce.title': 'Explicar un rebote',
  'actions.bounce.lead':
    '¿Le devolvieron su mensaje? Pegue lo que recibió, y le diremos qué significa, quién debe actuar y qué hay que pedir.',
  'actions.bounce.label': 'El mensaje que volvió, o la respuesta del servidor',
  'actions.bounce.hint':
    'Lo mejor es pegarlo todo: el código fuente completo del mensaje. A menudo basta su texto solo, o una única línea como «550 5.7.1 …».',
  'actions.bounce.do': 'Explicar',
  'actions.bounce.kept': 'No guardamos nada de lo que pegue aquí.',
  'actions.bounce.mail':
    'O reenvíe el rebote como archivo adjunto a {address}: entonces la respuesta llega por correo, y cuenta para su prueba si el rebote trata de una.',
  'actions.bounce.how': 'Cómo encontrar el código fuente completo',
  'actions.bounce.how.gmail': 'Gmail: los tres puntos junto al mensaje y después «Mostrar original».',
  'actions.bounce.how.outlook':
    'Outlook en la web: los tres puntos y después «Ver», «Ver origen del mensaje». En el programa Outlook: «Archivo», «Propiedades».',
  'actions.bounce.how.thunderbird': 'Thunderbird: «Ver», «Código fuente del mensaje» (Ctrl+U).',
  'actions.bounce.how.apple': 'Mail de Apple: «Visualización», «Mensaje», «Fuente del mensaje».',
  'actions.bounce.nothing.title': 'No encontramos ningún rebote ahí',
  'actions.bounce.nothing':
    'Nada en ese texto parece de un servidor de correo. Un rebote suele tener «Undelivered», «Delivery Status Notification» o «Mail Delivery» en el asunto, y una línea que empieza por un número como 550.',
  'actions.bounce.word': 'Un rebote explicado',
  'actions.bounce.said': 'Lo que dice',
  'actions.bounce.us': 'Lo que dice sobre IPv6',
  'actions.bounce.more':
    '{count, plural, one {Aquí se omite un destinatario más} other {Aquí se omiten # destinatarios más}}.',
  'actions.bounce.another': 'Explicar otro',
} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
