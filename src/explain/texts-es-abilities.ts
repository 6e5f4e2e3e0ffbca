import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in Spanish. */
export const abilityTextsEs = {
  'verdict.send-to-ipv6-only.arrived-over-ipv6':
    'Su mensaje llegó, desde {address}, a una dirección que solo existe en IPv6.',
  'verdict.send-to-ipv6-only.arrived-tunnelled':
    'Su mensaje llegó a una dirección solo IPv6, pero desde {address}, que es una dirección de túnel (6to4 o Teredo) y no IPv6 nativo.',
  'verdict.send-to-ipv6-only.arrived-at-control':
    'Ha escrito a nuestra dirección de control, a la que se puede llegar por IPv4. Para probar el envío por IPv6, escriba a la dirección solo IPv6.',
  'verdict.send-to-ipv6-only.arrived-at-dual-stack':
    'Su mensaje llegó por {family} a {domain}, adonde se puede llegar por ambas familias, así que no dice nada de los destinos solo IPv6. Para probar el envío a estos, escriba a la dirección solo IPv6.',
  'verdict.send-to-ipv6-only.came-by-gateway':
    'Su mensaje nos llegó desde {address}, que no es una dirección de la Internet IPv6 pública: algo se interpone de nuestro lado. Esto no dice nada de su proveedor.',
  'verdict.send-to-ipv6-only.bounced-without-address':
    'Su mensaje a {recipient}, que solo existe en IPv6, le fue devuelto: {server, select, none {el servidor de su proveedor} other {{server}}} no encontró ninguna dirección para ese destino, aunque la hay (un registro AAAA).{asked, select, aaaa { El DNS al que pregunta ese servidor no se la transmite.} other { Casi siempre, un servidor así solo busca direcciones IPv4 (registros A).}}{words, select, none {} other { Dijo: «{words}».}}',
  'verdict.send-to-ipv6-only.bounced-without-route':
    'Su mensaje a {recipient}, que solo existe en IPv6, le fue devuelto: {server, select, none {el servidor de su proveedor} other {{server}}} no tiene ningún camino hacia la Internet IPv6.{words, select, none {} other { Dijo: «{words}».}}',
  'verdict.send-to-ipv6-only.bounced-without-connection':
    'Su mensaje a {recipient}, que solo existe en IPv6, le fue devuelto: {server, select, none {el servidor de su proveedor} other {{server}}} no pudo conectarse a nuestro servidor por IPv6, mientras que otros sí lo hacían en ese momento.{words, select, none {} other { Dijo: «{words}».}}',
  'verdict.send-to-ipv6-only.bounced-by-our-fault':
    'Su mensaje a {recipient} le fue devuelto, pero entonces había problemas de nuestro lado, o los hay ahora, así que esto no dice nada de su proveedor.{words, select, none {} other { El servidor dijo: «{words}».}}',
  'verdict.send-to-ipv6-only.bounced-after-reaching-us':
    'Su mensaje a {recipient} sí llegó a nuestro servidor, que lo rechazó, así que la devolución no es señal de que falte IPv6.{words, select, none {} other { El servidor dijo: «{words}».}}',
  'verdict.send-to-ipv6-only.bounced-own-side-unproven':
    'Su mensaje a {recipient}, que solo existe en IPv6, le fue devuelto, pero nada demuestra que todo funcionara de nuestro lado en ese momento, así que no culpamos a nadie.{words, select, none {} other { El servidor dijo: «{words}».}}',
  'verdict.send-to-ipv6-only.bounced-otherwise':
    'Su mensaje a {recipient}, que solo existe en IPv6, le fue devuelto, pero el rebote no dice que IPv6 sea la causa.{words, select, none {} other { Dice: «{words}».}}',
  'verdict.send-to-ipv6-only.bounce-delayed':
    'Su mensaje a {recipient}, que solo existe en IPv6, aún no se ha entregado, y {server, select, none {el servidor de su proveedor} other {{server}}} sigue intentándolo.{words, select, none {} other { Dijo: «{words}».}}',
  'verdict.send-to-ipv6-only.only-explained':
    'Nos ha pedido que expliquemos un rebote y no ha enviado ninguna prueba. Para probar el envío por IPv6, escriba a la dirección solo IPv6.',

  'verdict.receive-over-ipv6.accepted-over-ipv6':
    'El servidor {host} de su proveedor aceptó nuestro mensaje por IPv6 en {address}.',
  'verdict.receive-over-ipv6.no-aaaa':
    '{count, plural, one {El servidor de correo de {domain}, {hosts}, no tiene dirección IPv6} other {Ninguno de los servidores de correo de {domain} ({hosts}) tiene dirección IPv6}}: no hay ningún registro AAAA en el DNS.',
  'verdict.receive-over-ipv6.null-mx':
    'El dominio {domain} declara en el DNS que no acepta ningún correo (MX nulo).',
  'verdict.receive-over-ipv6.port-refused':
    '{host} tiene en el DNS la dirección IPv6 {address}, pero allí nada acepta correo: se rechazó la conexión al puerto 25.',
  'verdict.receive-over-ipv6.refuses-ipv6': '{host} dice que no acepta correo por IPv6: «{text}».',
  'verdict.receive-over-ipv6.ipv6-refused-ipv4-accepted':
    '{host} rechazó por IPv6 lo que un momento después se aceptó por IPv4. Dijo: «{text}».',
  'verdict.receive-over-ipv6.never-answers-over-ipv6':
    '{host} no respondió nunca en su dirección IPv6 {address} ({count, plural, one {# intento} other {# intentos}}), aunque su propia red ha llegado hasta nosotros por IPv6.',
  'verdict.receive-over-ipv6.not-yet-accepted':
    '{host} aún no ha aceptado nuestro mensaje por IPv6; seguimos intentándolo. Dijo: «{text}».',
  'verdict.receive-over-ipv6.not-yet-reached':
    'Nada ha llegado aún a {host} por IPv6; seguimos intentándolo. Lo que observamos: {text}.',
  'verdict.receive-over-ipv6.put-off-for-our-records':
    '{host} aplaza nuestro mensaje por algo de nuestra parte: «{text}». Primero tenemos que comprobar nuestros propios registros.',
  'verdict.receive-over-ipv6.refused-on-both':
    '{host} rechazó nuestros mensajes, y no solo por IPv6. Dijo: «{text}».',
  'verdict.receive-over-ipv6.reason-unclear':
    'Llegamos a {host} por IPv6 y rechazó nuestro mensaje, pero su respuesta no dice que IPv6 sea la causa: «{text}».',
  'verdict.receive-over-ipv6.refused-for-our-records':
    '{host} rechazó nuestro mensaje por algo de nuestra parte: «{text}». Primero tenemos que comprobar nuestros propios registros.',
  'verdict.receive-over-ipv6.refused-after-acceptance':
    '{host} aceptó nuestro mensaje por IPv6, pero más tarde fue devuelto.',
  'verdict.receive-over-ipv6.timeouts-without-proof':
    'Desde aquí no se puede llegar a {host} en {address}: {text}. La causa puede estar en el camino entre nosotros.',
  'verdict.receive-over-ipv6.talk-broke-off':
    'Llegamos a {host} por IPv6 en {address}, pero la sesión se interrumpió: {text}.',
  'verdict.receive-over-ipv6.kept-back-by-policy':
    'Hemos retenido nuestro mensaje, como pide la política MTA-STS de su dominio: {text}. Así que no se sabe nada de IPv6.',
  'verdict.receive-over-ipv6.needs-smtputf8':
    'Su dirección necesita la extensión SMTPUTF8, que {host} no ofrece, así que no se pudo enviar ningún mensaje.',
  'verdict.receive-over-ipv6.dns-trouble': 'No se pudieron leer los registros DNS de su dominio: {text}.',
  'verdict.receive-over-ipv6.our-network':
    'Falló nuestra propia red: {text}. Esto no dice nada de su proveedor.',
  'verdict.receive-over-ipv6.not-reached':
    'Ningún mensaje nuestro llegó hasta ninguna de sus direcciones IPv6.',
  'verdict.receive-over-ipv6.not-tried-yet': 'Nuestras respuestas están en camino.',
  'verdict.receive-over-ipv6.only-explained': 'Sin probar: solo ha pedido la explicación de un rebote.',
  'verdict.receive-over-ipv6.gave-up-on-4xx':
    '{host} aplazó nuestro mensaje hasta que desistimos. Dijo: «{text}».',

  'verdict.ipv6-only-envelope.accepted':
    '{host} aceptó un mensaje cuyo remitente del sobre está en un dominio sin IPv4.',
  'verdict.ipv6-only-envelope.sender-domain-refused':
    '{host} rechaza nuestro dominio remitente solo IPv6. Dijo: «{text}».',
  'verdict.ipv6-only-envelope.not-yet-accepted':
    'La respuesta B aún no se ha aceptado; seguimos intentándolo.',
  'verdict.ipv6-only-envelope.fails-so-far':
    'La respuesta B ha fallado hasta ahora; seguimos intentándolo. La última respuesta del servidor: «{text}».',
  'verdict.ipv6-only-envelope.only-b-tried':
    'La respuesta B se rechazó: «{text}». Eso por sí solo no dice si se acepta un remitente del sobre solo IPv6.',
  'verdict.ipv6-only-envelope.never-reached':
    'La respuesta B no llegó nunca hasta ninguno de sus servidores de correo, así que nadie ha mirado su remitente.',
  'verdict.ipv6-only-envelope.kept-back-by-policy':
    'Hemos retenido nuestro mensaje, como pide la política MTA-STS de su dominio: {text}. Así que nadie ha mirado su remitente.',
  'verdict.ipv6-only-envelope.control-failed-too':
    'La respuesta A, de un dominio con IPv4, también falló, así que no se puede saber si se acepta un remitente del sobre solo IPv6.',
  'verdict.ipv6-only-envelope.other-cause':
    'La respuesta B se rechazó por una razón que no tiene que ver con esto: «{text}».',
  'verdict.ipv6-only-envelope.needs-smtputf8':
    'Su dirección necesita la extensión SMTPUTF8, que {host} no ofrece, así que no se pudo intentar.',
  'verdict.ipv6-only-envelope.our-network':
    'Falló nuestra propia red: {text}. Esto no dice nada de su proveedor.',
  'verdict.ipv6-only-envelope.only-explained': 'Sin probar: solo ha pedido la explicación de un rebote.',
  'verdict.ipv6-only-envelope.not-tried-yet': 'La respuesta B está en camino.',

  'verdict.ipv6-only-from.accepted':
    '{host} aceptó un mensaje cuya cabecera From está en un dominio sin IPv4.',
  'verdict.ipv6-only-from.header-from-refused':
    '{host} rechaza una cabecera From de nuestro dominio solo IPv6. Dijo: «{text}».',
  'verdict.ipv6-only-from.not-yet-accepted': 'La respuesta B aún no se ha aceptado; seguimos intentándolo.',
  'verdict.ipv6-only-from.fails-so-far':
    'La respuesta B ha fallado hasta ahora; seguimos intentándolo. La última respuesta del servidor: «{text}».',
  'verdict.ipv6-only-from.only-b-tried':
    'La respuesta B se rechazó: «{text}». Eso por sí solo no dice si se acepta una cabecera From solo IPv6.',
  'verdict.ipv6-only-from.refused-before-header':
    'La respuesta B se rechazó antes de enviarse su cabecera, así que nadie pudo mirar su From: «{text}».',
  'verdict.ipv6-only-from.never-reached':
    'La respuesta B no llegó nunca hasta ninguno de sus servidores de correo, así que nadie ha mirado su cabecera.',
  'verdict.ipv6-only-from.kept-back-by-policy':
    'Hemos retenido nuestro mensaje, como pide la política MTA-STS de su dominio: {text}. Así que nadie ha mirado su cabecera.',
  'verdict.ipv6-only-from.control-failed-too':
    'La respuesta A, de un dominio con IPv4, también falló, así que no se puede saber si se acepta una cabecera From solo IPv6.',
  'verdict.ipv6-only-from.other-cause':
    'La respuesta B se rechazó por una razón que no tiene que ver con esto: «{text}».',
  'verdict.ipv6-only-from.needs-smtputf8':
    'Su dirección necesita la extensión SMTPUTF8, que {host} no ofrece, así que no se pudo intentar.',
  'verdict.ipv6-only-from.our-network':
    'Falló nuestra propia red: {text}. Esto no dice nada de su proveedor.',
  'verdict.ipv6-only-from.only-explained': 'Sin probar: solo ha pedido la explicación de un rebote.',
  'verdict.ipv6-only-from.not-tried-yet': 'La respuesta B está en camino.',

  'verdict.receive-over-ipv6.our-side-unproven':
    'Se rechazó la conexión a {host} en {address}, pero nada ha demostrado últimamente que el correo pueda salir de nuestra propia red por IPv6, así que no culpamos a nadie.',
  'verdict.receive-over-ipv6.our-dns':
    'Nuestro propio DNS falló, o inventó direcciones, así que no se pudieron encontrar sus servidores de correo: {text}. Esto no dice nada de su proveedor.',
  'verdict.receive-over-ipv6.our-records':
    '{host} rechazó nuestro mensaje por algo de nuestra parte («{text}»), y con razón: {faults}. Esto no dice nada de su proveedor.',

  'verdict.ipv6-only-envelope.envelope-refused':
    '{host} rechazó, dos veces, un mensaje cuyo remitente del sobre está en un dominio solo IPv6, mientras que aceptó el mismo mensaje con un remitente del sobre que tiene IPv4. Dijo: «{text}».',
  'verdict.ipv6-only-envelope.only-together':
    '{host} acepta un remitente del sobre solo IPv6 y una cabecera From solo IPv6, cada uno por separado, pero rechaza los dos juntos. Dijo: «{text}».',
  'verdict.ipv6-only-envelope.still-comparing':
    'La respuesta B no llegó a entregarse. Estamos probando qué parte de ella fue la causa.',
  'verdict.ipv6-only-envelope.awaiting-report':
    '{host} aceptó un mensaje con un remitente del sobre solo IPv6. La respuesta B fue devuelta algún tiempo después de haberse aceptado, así que esperamos otro tanto.',
  'verdict.ipv6-only-envelope.our-side-unproven':
    '{host} rechazó un mensaje por su remitente del sobre ({text}). Puede que intentara preguntarnos por IPv6, y nada demuestra que nuestro propio IPv6 funcionara en ese momento, así que no culpamos a nadie.',
  'verdict.ipv6-only-envelope.report-may-be-lost':
    'Un mensaje con un remitente del sobre solo IPv6 se aceptó y después fue devuelto ({text}). No se puede saber si también fue devuelto el que tenía otro remitente: ese informe tendría que llegarnos por IPv4, y nada demuestra que pudiera.',
  'verdict.ipv6-only-envelope.stopped':
    'La prueba se detuvo antes de que se viera si se acepta un remitente del sobre solo IPv6.',
  'verdict.ipv6-only-envelope.refused-once':
    '{host} rechazó un mensaje en el que únicamente el remitente del sobre es solo IPv6, pero no hubo tiempo de verlo una segunda vez, así que no culpamos a nadie. Dijo: «{text}».',
  'verdict.ipv6-only-envelope.changed-on-repeat':
    'El mismo mensaje se trató de otro modo al volver a intentarlo, así que no se puede saber si la causa era el remitente del sobre.',
  'verdict.ipv6-only-envelope.our-dns':
    'Nuestro propio DNS falló, o inventó direcciones, así que no se pudo intentar: {text}. Esto no dice nada de su proveedor.',
  'verdict.ipv6-only-envelope.our-records':
    '{host} rechazó nuestro mensaje por algo de nuestra parte («{text}»), y con razón: {faults}. Esto no dice nada de su proveedor.',
  'verdict.ipv6-only-envelope.our-callout':
    '{host} preguntó a nuestro propio servidor de correo por el remitente y no recibió la respuesta que debía recibir: {text}. La culpa es nuestra.',

  'verdict.ipv6-only-from.from-refused':
    '{host} rechazó, dos veces, un mensaje cuya cabecera From está en un dominio solo IPv6, mientras que aceptó el mismo mensaje con un From que tiene IPv4. Dijo: «{text}».',
  'verdict.ipv6-only-from.only-together':
    '{host} acepta una cabecera From solo IPv6 y un remitente del sobre solo IPv6, cada uno por separado, pero rechaza los dos juntos. Dijo: «{text}».',
  'verdict.ipv6-only-from.still-comparing':
    'La respuesta B no llegó a entregarse. Estamos probando qué parte de ella fue la causa.',
  'verdict.ipv6-only-from.awaiting-report':
    '{host} aceptó un mensaje con una cabecera From solo IPv6. La respuesta B fue devuelta algún tiempo después de haberse aceptado, así que esperamos otro tanto.',
  'verdict.ipv6-only-from.our-side-unproven':
    '{host} rechazó un mensaje por su cabecera From ({text}). Puede que intentara preguntarnos por IPv6, y nada demuestra que nuestro propio IPv6 funcionara en ese momento, así que no culpamos a nadie.',
  'verdict.ipv6-only-from.stopped':
    'La prueba se detuvo antes de que se viera si se acepta una cabecera From solo IPv6.',
  'verdict.ipv6-only-from.refused-once':
    '{host} rechazó un mensaje en el que únicamente la cabecera From es solo IPv6, pero no hubo tiempo de verlo una segunda vez, así que no culpamos a nadie. Dijo: «{text}».',
  'verdict.ipv6-only-from.changed-on-repeat':
    'El mismo mensaje se trató de otro modo al volver a intentarlo, así que no se puede saber si la causa era la cabecera From.',
  'verdict.ipv6-only-from.our-dns':
    'Nuestro propio DNS falló, o inventó direcciones, así que no se pudo intentar: {text}. Esto no dice nada de su proveedor.',
  'verdict.ipv6-only-from.our-records':
    '{host} rechazó nuestro mensaje por algo de nuestra parte («{text}»), y con razón: {faults}. Esto no dice nada de su proveedor.',
  'verdict.ipv6-only-from.our-callout':
    '{host} preguntó a nuestro propio servidor de correo por el autor y no recibió la respuesta que debía recibir: {text}. La culpa es nuestra.',
} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
