import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in Spanish. */
export const resultTextsEs = {
  'result.both-ways': 'Su correo funciona por IPv6 en ambos sentidos.',
  'result.our-side': 'No pudimos hacer esta prueba: hay un problema de nuestro lado.',
  'result.not-begun': 'Su mensaje está aquí. Lo estamos mirando.',
  'result.joined':
    '{how, select, but {{sends}, pero {receives}.} and {{sends}, y {receives}.} other {{sends}. {receives}.}}',

  'result.sends.good': 'Puede enviar por IPv6',
  'result.sends.both-good': 'Puede enviar y recibir por IPv6',
  'result.sends.trouble': 'Su mensaje llegó por IPv6 solo a través de un túnel',
  'result.sends.bad': 'No puede enviar a quien solo tiene IPv6',
  'result.sends.waiting': 'Su proveedor aún no ha entregado su mensaje en nuestra dirección solo IPv6',
  'result.sends.not-tested': 'No se ha probado el envío por IPv6',
  'result.sends.unknown': 'No se pudo saber si puede enviar por IPv6',
  'result.sends.ours': 'No pudimos probar el envío, por un problema de nuestro lado',

  'result.receives.good': 'puede recibir por IPv6',
  'result.receives.no-aaaa': 'sus servidores de correo no tienen dirección IPv6',
  'result.receives.port-refused': 'el puerto IPv6 de su servidor de correo está cerrado',
  'result.receives.refuses-ipv6': 'su servidor de correo rechaza el correo por IPv6',
  'result.receives.silent': 'su servidor de correo no responde nunca por IPv6',
  'result.receives.bad': 'su servidor de correo no acepta correo por IPv6',
  'result.receives.sender-refused': 'su servidor de correo rechaza a los remitentes que solo tienen IPv6',
  'result.receives.not-every':
    'su servidor de correo no acepta todo el correo de los remitentes que solo tienen IPv6',
  'result.receives.on-its-way': 'la respuesta B está en camino',
  'result.receives.not-yet': 'su servidor de correo aún no ha aceptado la respuesta B; seguimos intentándolo',
  'result.receives.comparing': 'la respuesta B no pasó; estamos averiguando por qué',
  'result.receives.no-mail': 'su dominio declara que no acepta ningún correo',
  'result.receives.ours': 'no pudimos probar la recepción, por un problema de nuestro lado',
  'result.receives.sender-unknown': 'puede recibir por IPv6, pero no todo se pudo averiguar',
  'result.receives.unreached': 'desde aquí no se pudo llegar a su servidor de correo por IPv6',
  'result.receives.turned-down': 'su servidor de correo rechazó la respuesta B, pero no claramente por IPv6',
  'result.receives.dns': 'no se pudieron leer los registros DNS de su dominio',
  'result.receives.kept-back': 'la propia política de su dominio (MTA-STS) nos hizo retener la respuesta B',
  'result.receives.smtputf8': 'a su servidor de correo le falta lo que necesita su dirección (SMTPUTF8)',
  'result.receives.unknown': 'no se pudo saber si puede recibir por IPv6',

  'result.word.good': 'Funciona',
  'result.word.trouble': 'Funciona con problemas',
  'result.word.bad': 'Algo no funciona',
  'result.word.waiting': 'En curso',
  'result.word.unknown': 'No todo se pudo probar',

  'result.title.both-ways': 'Funciona en ambos sentidos',
  'result.title.trouble': 'Funciona con problemas',
  'result.title.no-sending': 'El envío no funciona',
  'result.title.no-receiving': 'La recepción no funciona',
  'result.title.refuses-senders': 'Rechaza remitentes solo IPv6',
  'result.title.neither': 'No funciona en ningún sentido',
  'result.title.waiting': 'Prueba en curso',
  'result.title.unknown': 'Resultado incompleto',
  'result.title.bounce': 'Un rebote explicado',

  'result.note.look':
    'Su servidor de correo ha aceptado la respuesta B. Solo usted puede ver si está en su bandeja de entrada.',
  'result.note.missing':
    'Su servidor de correo aceptó la respuesta B y usted no la ha encontrado: vea más abajo.',
  'result.note.confirmed': 'Está confirmado que la respuesta B ha llegado a su buzón.',
  'result.note.stopped':
    'El titular de la dirección ya no quiere más correo nuestro, así que esta prueba se detuvo. Lo que aún estaba en espera ya no se averiguará.',
  'result.note.late': 'La respuesta B primero se aceptó y más tarde fue devuelta.',
  'result.note.turned-down': 'Aun así, la propia respuesta B se rechazó: vea más abajo.',
  'result.note.mend': 'Todavía hay algo que arreglar: vea más abajo.',

  'result.four': 'Las cuatro cosas que probamos',
  'result.picture.you': 'Su proveedor',
  'result.picture.six': 'La Internet solo IPv6',
  'result.picture.send': 'usted envía',
  'result.picture.receive': 'usted recibe',

  'result.advice.one': 'Qué significa y qué hacer',
  'result.advice.sending': 'Envío: qué significa y qué hacer',
  'result.advice.receiving': 'Recepción: qué significa y qué hacer',
  'result.advice.mend': 'Lo que aún se puede arreglar',
  'result.advice.means': 'Qué significa',
  'result.advice.who': 'Quién debe actuar',
  'result.advice.todo': 'Qué hacer',
  'result.advice.letter': 'Una carta lista para enviar',
  'result.advice.letter.hint':
    'Su dirección se muestra abreviada aquí, pues esta página puede pasarse a otros. Envíe la carta desde su buzón, para que vean de quién es.',
  'result.advice.copy': 'Copiar la carta',
  'result.advice.copied': 'Copiado',
  'result.advice.mail': 'Abrirla en su programa de correo',
  'result.todo.send-letter': 'Envíele la carta de abajo. Dice qué cambiar y qué buscar en sus logs.',
  'result.todo.stuck':
    'Quizá nada: seguimos intentándolo, y puede pasar solo. Si no, envíele la carta de abajo.',
  'result.todo.ask': 'Pregúntele si sus servidores de salida tienen IPv6 y buscan registros AAAA.',
  'result.todo.nothing': 'Nada: nos ocupamos nosotros. Repita la prueba mañana, por favor.',
  'result.todo.null-mx':
    'Nada, si su dominio no debe recibir correo. De lo contrario, en el DNS debe figurar, en lugar del MX nulo, un registro MX que nombre su servidor de correo.',
  'result.means.ours': 'La culpa es nuestra. Aquí la prueba no dice nada de su proveedor.',
  'result.means.also':
    'Su mensaje llegó hasta nosotros, pero otros que reciben correo por IPv6 pueden rechazarlo: {points}',

  'result.pending': 'Lo que falta',
  'result.pending.letter.queued': '{letter}: a punto de salir.',
  'result.pending.letter.trying': '{letter}: se está entregando ahora mismo.',
  'result.pending.letter.waiting':
    '{letter}: aún no ha llegado. Desistimos: {until}. Próximo intento: {next}',
  'result.pending.comparing':
    'Estamos comparando mensajes para averiguar por qué la respuesta B no pasó (a más tardar: {until}).',
  'result.pending.sending':
    'El servidor de su proveedor sigue intentando entregar su mensaje (a más tardar: {until}).',
  'result.pending.reports':
    'Si aún llega un informe, esta página lo dirá. Seguimos atentos; fecha límite: {until}.',

  'result.unknown': 'Lo que no se sabe, y cómo averiguarlo',
  'result.unknown.wrote-to-control':
    'Ha escrito a una dirección a la que también llega IPv4. Envíe un mensaje vacío a {address} para probar el envío por IPv6.',
  'result.unknown.try-again': 'La causa puede pasar. Repita la prueba dentro de unas horas.',
  'result.unknown.ours': 'El obstáculo estaba de nuestro lado. Repita la prueba mañana, por favor.',
  'result.unknown.path':
    'Desde un solo lugar no se puede saber dónde se corta el camino. Su proveedor puede mirar desde su lado: {command}',
  'result.unknown.log': 'El log de {host} sabe más: la carta de arriba dice qué buscar.',
  'result.unknown.after-path': 'Esto solo se podrá saber cuando el correo pase por IPv6.',
  'result.unknown.sent':
    'Nada demuestra aún que su correo se pueda enviar allí: envíe un mensaje a {address}.',

  'result.foot': 'Esta página',
  'result.foot.address': 'La dirección de esta página',
  'result.foot.link': 'Copiar el enlace',
  'result.foot.linked': 'Enlace copiado',
  'result.foot.print': 'Imprimir',
  'result.foot.json': 'Todos los datos en JSON',
  'result.foot.short': 'Seis líneas para el teléfono',
  'result.foot.retest': 'Probar de nuevo',
  'result.foot.remove': 'Eliminar esta prueba',
  'result.foot.until':
    'Caso {case}. Quien tenga el enlace puede leer esta página; su dirección aparece abreviada en ella.',

  'result.short.title': 'Para el teléfono',
  'result.short.case': 'Caso',
  'result.short.verdict': 'Veredicto',
  'result.short.sending': 'Envío',
  'result.short.receiving': 'Recepción',
  'result.short.server': 'Lo que lo impidió',
  'result.short.who': 'Quién debe actuar',
  'result.short.nothing-said': 'nada',
  'result.short.missing': 'La respuesta B se aceptó y no está en el buzón: {log}',
  'result.short.support':
    'El soporte de su proveedor de correo, que puede ver en sus registros adónde fue la respuesta B.',
  'result.short.back': 'El resultado completo',
} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
