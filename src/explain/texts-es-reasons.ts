import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in Spanish. */
export const reasonTextsEs = {
  'reason.invalid-recipient.short': 'dirección desconocida allí',
  'reason.invalid-recipient.means':
    'Se llegó al servidor receptor, pero no conoce esta dirección, o el buzón que hay detrás está desactivado o se ha mudado. El camino funciona; la dirección, no.',
  'reason.invalid-recipient.who':
    'Quien escribió la dirección. Si es correcta, su titular o el proveedor del titular.',
  'reason.invalid-recipient.ask':
    'Compare la dirección letra por letra. Si es correcta, pregunte a su titular por otra vía si todavía existe.',
  'reason.invalid-recipient.support':
    'Les pido que me digan si esta dirección existe y, en ese caso, por qué su servidor rechaza el correo para ella.',

  'reason.mailbox-full.short': 'buzón lleno',
  'reason.mailbox-full.means':
    'El buzón no tiene sitio para más correo. Se encontró la dirección y su servidor funciona; el correo se podrá volver a entregar en cuanto haya sitio.',
  'reason.mailbox-full.who':
    'El titular del buzón, que debe hacer sitio. El proveedor, solo si el límite es erróneo.',
  'reason.mailbox-full.ask':
    'El titular debe hacer sitio, y hay que avisarle por una vía que no sea este buzón. Después, envíe de nuevo el mensaje.',
  'reason.mailbox-full.support':
    'Les pido que miren si este buzón supera realmente su límite y que avisen a su titular.',

  'reason.domain-unknown.short': 'ningún servidor de correo en el DNS',
  'reason.domain-unknown.means':
    '{ours, select, yes {Nuestro dominio existe y tiene un servidor de correo, pero uno que solo tiene IPv6. El servidor emisor no le encontró ninguna dirección. Casi siempre es porque solo busca direcciones IPv4 (registros A) y no direcciones IPv6 (registros AAAA); entonces no puede enviar a ningún destino que solo tenga IPv6.} other {El servidor emisor no encontró ningún servidor de correo para el dominio del destinatario. O el nombre no existe en el DNS, o no tiene ni registro MX ni dirección, o declara que no acepta correo (MX nulo).}}',
  'reason.domain-unknown.who':
    '{ours, select, yes {Quien administra el servidor emisor. En el DNS está todo lo que necesita un remitente con IPv6.} other {Primero, quien escribió la dirección: busque erratas detrás de la @. Si no las hay, quien gestiona los registros DNS de {domain}.}}',
  'reason.domain-unknown.ask':
    '{ours, select, yes {El servidor emisor debe buscar tanto registros AAAA como registros A, y necesita una dirección IPv6 propia y una ruta IPv6.} other {Si la dirección es correcta, el dominio necesita un registro MX cuyo host tenga una dirección en el DNS.}}',
  'reason.domain-unknown.support':
    '{ours, select, yes {El servidor de correo de {domain} tiene una dirección IPv6 (registro AAAA) y ninguna dirección IPv4, a propósito: prueba si se puede enviar correo por IPv6. Les pido que sus servidores de salida busquen tanto registros AAAA como registros A, y que les den una dirección IPv6 y una ruta IPv6, para que se pueda entregar correo a los destinos solo IPv6.} other {Les pido que comprueben los registros DNS de {domain}: el servidor emisor no encontró allí ningún servidor de correo. Si el dominio debe recibir correo, necesita un registro MX cuyo host tenga una dirección.}}',

  'reason.no-aaaa.short': 'sin dirección IPv6 en el DNS',
  'reason.no-aaaa.means':
    '{ours, select, yes {Nuestro servidor de correo solo tiene IPv6, y su dirección IPv6 figura en el DNS, pero al servidor emisor se le dijo que no la hay. Casi siempre es que el resolvedor DNS al que pregunta deja fuera los registros AAAA.} other {El servidor de correo existe en el DNS, pero el servidor emisor buscó una dirección IPv6 suya (un registro AAAA) y no la hay. Un remitente que solo tenga IPv6 no puede entregar correo allí, ni ningún otro si tampoco hay dirección IPv4.}}',
  'reason.no-aaaa.who':
    '{ours, select, yes {Quien administra el servidor emisor y el resolvedor DNS al que pregunta.} other {Quien administra los servidores de correo de {domain}, junto con quien gestiona sus registros DNS.}}',
  'reason.no-aaaa.ask':
    '{ours, select, yes {El servidor emisor debe recibir los registros AAAA de su resolvedor DNS, y necesita una dirección IPv6 propia y una ruta IPv6.} other {El servidor de correo necesita una dirección IPv6, publicada como registro AAAA, y debe aceptar correo en el puerto 25 de esa dirección.}}',
  'reason.no-aaaa.support':
    '{ours, select, yes {El servidor de correo de {domain} tiene una dirección IPv6 (registro AAAA) y ninguna dirección IPv4, a propósito: prueba si se puede enviar correo por IPv6. Les pido que comprueben que el resolvedor DNS de sus servidores de salida les da los registros AAAA, y que estos tienen una dirección IPv6 y una ruta IPv6.} other {Les pido que den direcciones IPv6 a los servidores de correo de {domain} (registros AAAA), con DNS inverso, y que acepten allí correo en el puerto 25. Tal como está, los remitentes que solo tienen IPv6 no pueden entregar.}}',

  'reason.dns-failure.short': 'el DNS no respondió',
  'reason.dns-failure.means':
    '{ours, select, yes {El servidor emisor no recibió del DNS ninguna respuesta utilizable sobre nuestro dominio. Puede ser un fallo pasajero, también de nuestro lado. Si dura mientras el correo para otros dominios sale, es que el resolvedor DNS del servidor emisor tropieza con un dominio que solo tiene direcciones IPv6.} other {El servidor emisor no recibió del DNS ninguna respuesta utilizable sobre el dominio del destinatario: los servidores de nombres callaron, o lo que dijeron estaba mal. El dominio puede muy bien existir. Puede pasar por sí solo, y la culpa puede ser del resolvedor DNS del servidor emisor.}}',
  'reason.dns-failure.who':
    '{ours, select, yes {Si dura, quien administra el resolvedor DNS del servidor emisor.} other {Si dura, quien gestiona los servidores de nombres de {domain}.}}',
  'reason.dns-failure.ask':
    '{ours, select, yes {Envíe de nuevo el mensaje más tarde. Si vuelve otra vez, hay que consultar los registros de nuestro dominio desde el propio servidor emisor.} other {Envíe de nuevo el mensaje más tarde. Si vuelve otra vez, hay que examinar los servidores de nombres del dominio.}}',
  'reason.dns-failure.support':
    '{ours, select, yes {Les pido que consulten, desde sus servidores de salida, el registro MX de {domain} y el registro AAAA del host que nombra: la respuesta que recibieron no les sirvió. El dominio solo tiene direcciones IPv6, a propósito.} other {Les pido que comprueben los servidores de nombres de {domain}: el servidor emisor no recibió ninguna respuesta utilizable sobre los servidores de correo de este dominio.}}',

  'reason.connection-refused.short': 'conexión rechazada',
  'reason.connection-refused.means':
    '{ours, select, yes {El servidor emisor encontró la dirección IPv6 de nuestro servidor de correo, pero el puerto 25 rechazó allí la conexión. Puede ser un cortafuegos cercano al servidor emisor que no deja salir correo por IPv6, o puede que nuestro servidor estuviera parado en ese momento.} other {{family, select, ipv6 {El servidor de correo tiene una dirección IPv6 en el DNS, pero el puerto 25 de esa dirección rechazó la conexión: allí nada acepta correo. Los remitentes que tienen IPv4 pueden esquivarlo; los que solo tienen IPv6 no pueden.} ipv4 {El servidor de correo tiene una dirección IPv4 en el DNS, pero el puerto 25 de esa dirección rechazó la conexión: allí nada acepta correo.} other {El servidor de correo tiene una dirección en el DNS, pero el puerto 25 de esa dirección rechazó la conexión: allí nada acepta correo.}}}}',
  'reason.connection-refused.who':
    '{ours, select, yes {Quien administra el servidor emisor, salvo que nosotros estuviéramos parados en ese momento.} other {Quien administra los servidores de correo de {domain}.}}',
  'reason.connection-refused.ask':
    '{ours, select, yes {Envíe una nueva prueba. Si también vuelve, el servidor emisor necesita una salida al puerto 25 por IPv6.} other {El servidor de correo debe escuchar en el puerto 25 de cada dirección que tenga en el DNS, y el cortafuegos debe dejarlo pasar. Una dirección que no sea para correo debe salir del DNS.}}',
  'reason.connection-refused.support':
    '{ours, select, yes {El servidor de correo de {domain} solo tiene IPv6. Les pido que prueben desde sus servidores de salida si se puede llegar a su puerto 25 por IPv6, y si algún cortafuegos suyo cierra ese puerto.} other {{family, select, ipv6 {Les pido que el servidor de correo escuche en el puerto 25 de su dirección IPv6, o que le abran el cortafuegos. Si no debe aceptar correo por IPv6, retiren por favor su registro AAAA.} other {Les pido que el servidor de correo escuche en el puerto 25 de cada dirección que tenga en el DNS, o que le abran el cortafuegos. Si una dirección no debe aceptar correo, retírenla por favor del DNS.}}}}',

  'reason.connection-timeout.short': 'sin respuesta a tiempo',
  'reason.connection-timeout.means':
    '{ours, select, yes {El servidor emisor encontró la dirección IPv6 de nuestro servidor de correo, pero no recibió respuesta a tiempo. O IPv6 no funciona donde está el servidor emisor, o un cortafuegos descarta allí los paquetes, o nuestro servidor no respondía en ese momento.} other {{family, select, ipv6 {El servidor de correo no respondió a tiempo por IPv6.} ipv4 {El servidor de correo no respondió a tiempo por IPv4.} other {El servidor de correo no respondió a tiempo.}} Casi siempre un cortafuegos descarta los paquetes, o la dirección que figura en el DNS está muerta. Un servidor demasiado lento, o un fallo de la red intermedia, se ven igual desde un solo lugar.}}',
  'reason.connection-timeout.who':
    '{ours, select, yes {Quien administra el servidor emisor, salvo que nosotros estuviéramos parados en ese momento.} other {Muy probablemente, quien administra los servidores de correo de {domain}.}}',
  'reason.connection-timeout.ask':
    '{ours, select, yes {Envíe una nueva prueba. Si también vuelve, el servidor emisor necesita un IPv6 que funcione y una salida al puerto 25.} other {Hay que probar desde fuera el puerto 25 del servidor de correo, en cada dirección que tenga en el DNS. Una dirección muerta debe salir del DNS.}}',
  'reason.connection-timeout.support':
    '{ours, select, yes {El servidor de correo de {domain} solo tiene IPv6. Les pido que comprueben que sus servidores de salida tienen una dirección IPv6 y una ruta IPv6, y que ningún cortafuegos suyo descarta paquetes hacia el puerto 25 por IPv6.} other {{family, select, ipv6 {Les pido que comprueben si se puede llegar desde fuera al puerto 25 del servidor de correo por IPv6: parece que se descartan paquetes. Si no debe aceptar correo por IPv6, retiren por favor su registro AAAA.} other {Les pido que comprueben si se puede llegar desde fuera al puerto 25 del servidor de correo: parece que se descartan paquetes, o que el servidor tarda demasiado en responder.}}}}',

  'reason.connection-failed.short': 'no se llegó al servidor',
  'reason.connection-failed.means':
    '{ours, select, yes {El servidor emisor encontró en el DNS nuestro servidor de correo, que solo tiene IPv6, pero no pudo conectarse a él; no se dice cómo falló. Casi siempre el servidor emisor no tiene un IPv6 que funcione. También puede que nuestro servidor estuviera parado en ese momento.} other {{family, select, ipv6 {No se pudo llegar a ningún servidor de correo del dominio por IPv6.} ipv4 {No se pudo llegar a ningún servidor de correo del dominio por IPv4.} other {No se pudo llegar a ningún servidor de correo del dominio.}} No se dice cómo falló: puede que la dirección esté muerta, que un cortafuegos lo impida o que una red esté caída.}}',
  'reason.connection-failed.who':
    '{ours, select, yes {Quien administra el servidor emisor, salvo que nosotros estuviéramos parados en ese momento.} other {Muy probablemente, quien administra los servidores de correo de {domain}; el log del servidor emisor dice más.}}',
  'reason.connection-failed.ask':
    '{ours, select, yes {Envíe una nueva prueba. Si también vuelve, el servidor emisor necesita un IPv6 que funcione y una salida al puerto 25.} other {Hay que probar desde fuera el puerto 25 de los servidores de correo, en cada dirección que tengan en el DNS.}}',
  'reason.connection-failed.support':
    '{ours, select, yes {El servidor de correo de {domain} solo tiene IPv6. Les pido que comprueben que sus servidores de salida tienen una dirección IPv6 y una ruta IPv6, y que pueden llegar al puerto 25 por IPv6.} other {Les pido que comprueben si se puede llegar desde fuera al puerto 25 de sus servidores de correo{family, select, ipv6 { por IPv6} ipv4 { por IPv4} other {}}, en cada dirección que tengan en el DNS.}}',

  'reason.connection-lost.short': 'conexión interrumpida',
  'reason.connection-lost.means':
    '{ours, select, yes {El servidor emisor llegó a nuestro servidor de correo por IPv6, pero la conexión se interrumpió. Puede ser un fallo pasajero de cualquiera de los dos lados. Si dura, casi siempre es un cortafuegos, o una red que pierde los paquetes grandes (path MTU).} other {La conexión con el servidor de correo se estableció y luego se interrumpió. Puede ser un fallo pasajero, un servidor con demasiada carga o un cortafuegos que interfiere.{family, select, ipv6 { Por IPv6 suele ser una red que pierde los paquetes grandes (path MTU).} other {}}}}',
  'reason.connection-lost.who':
    '{ours, select, yes {Si dura, quien administra el servidor emisor, junto con nosotros.} other {Si dura, quien administra los servidores de correo de {domain}.}}',
  'reason.connection-lost.ask':
    '{ours, select, yes {Envíe una nueva prueba. Si también vuelve, el log del servidor emisor muestra en qué paso se interrumpió la conexión.} other {Envíe de nuevo el mensaje más tarde. Si vuelve otra vez, los logs de ambos servidores muestran en qué paso se interrumpió la conexión.}}',
  'reason.connection-lost.support':
    '{ours, select, yes {Les pido que miren en los logs de sus servidores de salida en qué paso se interrumpió la conexión con {domain}. El dominio solo tiene IPv6, así que comprueben también que los paquetes grandes salen por IPv6 (path MTU).} other {Les pido que miren en el log del servidor de correo en qué paso se interrumpió esta conexión, y si la corta un cortafuegos.{family, select, ipv6 { Comprueben también que los paquetes grandes pasan por IPv6 (path MTU).} other {}}}}',

  'reason.network-unreachable.short': 'sin ruta hasta el servidor',
  'reason.network-unreachable.means':
    '{ours, select, yes {El servidor emisor encontró la dirección IPv6 de nuestro servidor de correo, pero no tiene camino hasta ella: no tiene dirección IPv6 o no tiene ruta IPv6. Así que no puede enviar a ningún destino que solo tenga IPv6.} other {{family, select, ipv6 {El servidor emisor no tiene camino hasta la dirección IPv6 del servidor de correo. Casi siempre es él quien no tiene un IPv6 que funcione, pero lo intenta de todos modos.} ipv4 {El servidor emisor no tiene camino hasta la dirección IPv4 del servidor de correo. O no tiene IPv4 él mismo, o falla el encaminamiento de una de las dos redes.} other {El servidor emisor no tiene camino hasta la dirección del servidor de correo. O falla el encaminamiento de una de las dos redes, o al servidor emisor le falta este tipo de dirección (IPv4 o IPv6).}}}}',
  'reason.network-unreachable.who':
    '{ours, select, yes {Quien administra el servidor emisor.} other {Quien administra el servidor emisor. Solo si a muchos remitentes les pasa lo mismo, quien administra los servidores de correo de {domain}.}}',
  'reason.network-unreachable.ask':
    '{ours, select, yes {El servidor emisor necesita una dirección IPv6 y una ruta IPv6.} other {{family, select, ipv6 {El servidor emisor necesita una dirección y una ruta IPv6 que funcionen; si no las tiene, debe pasar a la dirección siguiente.} other {El servidor emisor necesita una ruta que funcione hasta esta dirección; si no la tiene, debe pasar a la siguiente.}}}}',
  'reason.network-unreachable.support':
    '{ours, select, yes {El servidor de correo de {domain} solo tiene IPv6, a propósito: prueba si se puede enviar correo por IPv6. Les pido que den a sus servidores de salida una dirección IPv6 y una ruta IPv6, para que se pueda entregar correo a los destinos solo IPv6.} other {{family, select, ipv6 {Les pido que den a sus servidores de salida una dirección y una ruta IPv6 que funcionen. Hasta entonces, hagan por favor que pasen a la dirección IPv4 de un servidor de correo cuando no haya camino hasta su dirección IPv6.} other {Les pido que comprueben la ruta desde sus servidores de salida hasta esta dirección, y que los hagan pasar a la dirección siguiente del servidor de correo cuando no haya camino hasta la primera.}}}}',

  'reason.no-ptr.short': 'sin DNS inverso que concuerde',
  'reason.no-ptr.means':
    'El servidor receptor quiere que la dirección del servidor emisor tenga un nombre en el DNS inverso (un registro PTR), y que ese nombre lleve de vuelta a la dirección. {family, select, ipv6 {La dirección IPv6 desde la que llegó el mensaje no tiene ese nombre, o tiene otro. A menudo una dirección de la red tiene nombre y el mensaje salió desde otra.} ipv4 {La dirección IPv4 desde la que llegó el mensaje no tiene ese nombre, o tiene otro.} other {La dirección desde la que llegó el mensaje no tiene ese nombre, o tiene otro.}}',
  'reason.no-ptr.who': 'Quien administra el servidor emisor.',
  'reason.no-ptr.ask':
    'La dirección de envío necesita un registro PTR, y el nombre que contiene, {family, select, ipv6 {un registro AAAA} ipv4 {un registro A} other {un registro de dirección}} que lleve de vuelta a la misma dirección.',
  'reason.no-ptr.support':
    'Les pido que den a la dirección desde la que se envió este mensaje un nombre en el DNS inverso (un registro PTR), y a ese nombre {family, select, ipv6 {un registro AAAA} ipv4 {un registro A} other {un registro de dirección}} que lleve de vuelta a ella; o que envíen desde una dirección que tenga ambas cosas.',

  'reason.sender-domain-unresolvable.short': 'dominio del remitente no encontrado',
  'reason.sender-domain-unresolvable.means':
    'El servidor receptor buscó el dominio del remitente en el DNS y no encontró lo que quiere: el nombre en sí, un registro MX, o una dirección del host que este nombra. Algunos servidores solo buscan direcciones IPv4, y así rechazan a los remitentes cuyo dominio solo tiene IPv6.',
  'reason.sender-domain-unresolvable.who':
    'Quien gestiona los registros DNS del dominio del remitente. Si ese dominio tiene una dirección IPv6 para su correo, quien administra el servidor receptor.',
  'reason.sender-domain-unresolvable.ask':
    'El dominio del remitente necesita un registro MX cuyo host tenga una dirección. Si lo tiene, el servidor receptor debe mirar también los registros AAAA.',
  'reason.sender-domain-unresolvable.support':
    'Les pido que comprueben cómo busca el servidor receptor el dominio de un remitente: un dominio cuyos servidores de correo tienen registros AAAA y ningún registro A es accesible y debería aceptarse. Si allí falta otra cosa, díganme por favor cuál.',

  'reason.auth-required.short': 'remitente sin autenticar',
  'reason.auth-required.means':
    'El servidor receptor quiere una prueba de que el mensaje viene del dominio de su remitente (SPF, DKIM o DMARC), y no la obtuvo. {family, select, ipv6 {Por IPv6, muchos servidores la exigen. A menudo el registro SPF incluye las direcciones IPv4 del servidor emisor, pero no su dirección IPv6.} other {Puede que falten registros o que no incluyan el servidor emisor, o que la firma no resultara válida; el correo reenviado puede perder su prueba por el camino.}}',
  'reason.auth-required.who':
    'Quien administra el servidor emisor, junto con quien gestiona los registros DNS del dominio del remitente.',
  'reason.auth-required.ask':
    'El registro SPF debe incluir cada dirección de envío, también las de IPv6, y cada mensaje necesita una firma DKIM cuya clave esté en el DNS.',
  'reason.auth-required.support':
    'Les pido que el correo de este dominio supere SPF o DKIM: su registro SPF debe incluir cada dirección desde la que envían{family, select, ipv6 {, también las de IPv6} other {, de IPv4 y de IPv6}}, y cada mensaje necesita una firma DKIM cuya clave esté en el DNS.',

  'reason.tls.short': 'sin acuerdo sobre el cifrado',
  'reason.tls.means':
    'Los dos servidores no lograron acordar una conexión cifrada. Uno de ellos exige cifrado (STARTTLS), o un certificado que pueda comprobar (DANE, MTA-STS), y el otro no lo ofreció, o no de modo que resultara válido.',
  'reason.tls.who':
    'Quien administra el servidor receptor, si el problema es su cifrado o su certificado. Quien administra el servidor emisor, si este no cifró.',
  'reason.tls.ask':
    'El servidor al que le falta debe ofrecer STARTTLS con una versión actual de TLS, y el receptor, un certificado válido para su nombre. La respuesta del servidor suele decir cuál de los dos es.',
  'reason.tls.support':
    'Les pido que comprueben el cifrado del servidor de correo: STARTTLS con una versión actual de TLS, un certificado válido para su nombre y, si los hay, registros TLSA y una política MTA-STS que le correspondan. Si fue el servidor emisor el que no cifró, díganmelo por favor.',

  'reason.blocklisted.short': 'en lista de bloqueo o con mala reputación',
  'reason.blocklisted.means':
    'El servidor receptor rechaza el mensaje porque la dirección, la red o el dominio del remitente figura en una lista de bloqueo, o tiene mala reputación o ninguna. {family, select, ipv6 {Las listas suelen contener una red IPv6 entera (un /64 o más), así que un remitente puede quedar bloqueado por lo que hizo un vecino.} other {Donde muchos comparten una dirección o una red, uno puede quedar bloqueado por lo que hizo otro.}}',
  'reason.blocklisted.who':
    'Quien administra el servidor emisor. Solo él puede encontrar la causa, ponerle fin y pedir que lo retiren de la lista.',
  'reason.blocklisted.ask':
    'Hay que buscar la dirección de envío en la lista que nombra el servidor, y hacer que la retiren una vez desaparecida la causa. Hasta entonces puede enviar otra dirección.',
  'reason.blocklisted.support':
    'El servidor receptor menciona una lista de bloqueo, o la reputación de la dirección desde la que se envió este mensaje. Les pido que averigüen por qué figura allí, que eliminen la causa y que soliciten la retirada; hasta entonces, envíen por favor desde otra dirección.',

  'reason.rate-limited.short': 'demasiado a la vez',
  'reason.rate-limited.means':
    'El servidor receptor solo acepta cierto número de mensajes, conexiones o destinatarios en un tiempo dado, y se superó ese límite. {family, select, ipv6 {Algunos servidores cuentan una red IPv6 entera como un solo remitente.} other {También cuentan otros que usan el mismo servidor emisor.}} Se pasa con una pausa.',
  'reason.rate-limited.who':
    'Nadie, si ocurre una vez: se pasa con el tiempo. Quien administra el servidor emisor, si continúa.',
  'reason.rate-limited.ask':
    'Envíe de nuevo el mensaje más tarde, a menos destinatarios a la vez. Si continúa, el servidor emisor debe enviar más despacio.',
  'reason.rate-limited.support':
    'Les pido que sus servidores de salida envíen a este destino más despacio y con menos conexiones, y que lo intenten de nuevo tras una pausa. Si allí va poco correo, pregunten por favor a su administrador por qué se alcanzó el límite.',

  'reason.greylisted.short': 'aplazamiento por ahora',
  'reason.greylisted.means':
    'El servidor receptor rechaza a propósito el primer intento de un remitente que no conoce, y acepta uno posterior (greylisting). No es un fallo mientras el servidor emisor vuelva a intentarlo{family, select, ipv6 { desde la misma dirección IPv6} ipv4 { desde la misma dirección IPv4} other { desde la misma dirección}}.',
  'reason.greylisted.who':
    'Nadie, mientras el mensaje se siga intentando. Quien administra el servidor emisor, si ha desistido.',
  'reason.greylisted.ask':
    'Espere. Si el mensaje vuelve de forma definitiva, el servidor emisor debe intentarlo durante más tiempo, y cada vez desde la misma dirección.',
  'reason.greylisted.support':
    'Les pido que sus servidores de salida sigan intentándolo durante unas horas tras una respuesta así, cada vez desde la misma dirección{family, select, ipv6 { o al menos desde la misma red IPv6} other {}}.',

  'reason.policy.short': 'rechazo por una regla',
  'reason.policy.means':
    '{family, select, ipv6 {Se llegó al servidor receptor, y rechaza por una regla propia que nombra IPv6: casi siempre está configurado para no aceptar correo por IPv6.} ipv4 {Se llegó al servidor receptor, y rechaza por una regla propia que nombra la dirección IPv4 del remitente.} other {Se llegó al servidor receptor, y rechaza por una regla propia. Tales reglas tratan de lo que hay en un mensaje (spam, virus, archivos adjuntos), de quién puede escribir a quién, o de cabeceras que no son correctas.}}',
  'reason.policy.who': 'Quien administra el servidor receptor. Solo él conoce la regla.',
  'reason.policy.ask':
    '{family, select, ipv6 {El servidor receptor debe aceptar correo por IPv6, o no tener registro AAAA.} other {Mire si la respuesta del servidor nombra algo que se pueda dejar fuera, como un archivo adjunto o un enlace. Si no, pregunte a su administrador qué regla fue.}}',
  'reason.policy.support':
    '{family, select, ipv6 {Les pido que el servidor de correo acepte correo por IPv6. Si no debe hacerlo, retiren por favor su registro AAAA, para que los demás servidores usen IPv4.} other {Les pido que busquen qué regla de su servidor rechazó este mensaje. Si fue un error, corrijan por favor la regla; si no, díganme qué debo cambiar.}}',

  'reason.relay-denied.short': 'el servidor no gestiona ese dominio',
  'reason.relay-denied.means':
    'El servidor al que se acudió no acepta correo para el dominio del destinatario, o solo de usuarios que se identifican. Casi siempre el registro MX nombra un servidor equivocado, o el dominio no está configurado allí.',
  'reason.relay-denied.who':
    'Quien gestiona los registros MX de {domain}. Si el mensaje no pasó del primer servidor: quien configuró el programa de correo, que debe identificarse allí.',
  'reason.relay-denied.ask':
    'Los registros MX del dominio deben nombrar servidores configurados para él. Un programa de correo debe identificarse ante su propio servidor de salida.',
  'reason.relay-denied.support':
    'Les pido que comprueben que los registros MX de {domain} nombran los servidores correctos, y que cada uno está configurado para aceptar correo de este dominio. Si lo que quiere el servidor es una identificación, díganmelo por favor.',

  'reason.too-large.short': 'mensaje demasiado grande',
  'reason.too-large.means':
    'El mensaje, su cabecera o un archivo adjunto es mayor de lo que permite el servidor. En un mensaje, un archivo adjunto ocupa alrededor de un tercio más que el archivo original.',
  'reason.too-large.who': 'Quien escribió el mensaje: tiene que hacerse más pequeño.',
  'reason.too-large.ask':
    'Envíe menos de una vez, o deje el archivo donde se pueda descargar y envíe el enlace.',
  'reason.too-large.support':
    'Les pido que me digan qué tamaño puede tener un mensaje para este buzón, con sus archivos adjuntos, y si se puede elevar el límite.',

  'reason.protocol-error.short': 'los servidores no se entendieron',
  'reason.protocol-error.means':
    'Los dos servidores no se entendieron: uno no aceptó un comando, un nombre de saludo (HELO), una dirección o una extensión que usaba el otro. Casi siempre se debe al programa o a la configuración de uno de ellos.',
  'reason.protocol-error.who':
    'Quien administra el servidor emisor, cuyo log muestra el diálogo. Si ahí todo está en orden, quien administra el receptor.',
  'reason.protocol-error.ask':
    'Alguien tiene que leer el diálogo de los dos servidores en un log: en qué comando se detuvo y qué dice de ello la norma (RFC 5321).',
  'reason.protocol-error.support':
    'Les pido que busquen este diálogo en el log del servidor de correo, y que averigüen cuál de los dos lados no se atiene a la norma (RFC 5321) en el comando en que se detuvo.',

  'reason.system-error.short': 'fallo del sistema receptor',
  'reason.system-error.means':
    'El sistema receptor tiene un fallo propio: un disco lleno, un ajuste incorrecto, un programa de entrega que falla, o correo que da vueltas en un bucle. Puede afectar a todos allí.',
  'reason.system-error.who': 'Quien administra el servidor receptor.',
  'reason.system-error.ask':
    'Envíe de nuevo el mensaje más tarde. Si vuelve otra vez, avise por otra vía a quien administra el servidor receptor.',
  'reason.system-error.support':
    'Les pido que revisen su sistema de correo: rechazó este mensaje por un fallo propio, y puede hacer lo mismo con otros.',

  'reason.expired.short': 'abandono tras muchos intentos',
  'reason.expired.means':
    'El servidor emisor lo intentó mucho tiempo, casi siempre durante días, y desistió. No se dice qué lo impedía.{ours, select, yes { Nuestra dirección solo tiene IPv6, y un servidor emisor sin un IPv6 que funcione suele acabar así.} other {}}',
  'reason.expired.who':
    'Quien administra el servidor emisor: su log dice con qué se encontró cada intento. Entonces se ve a quién le toca arreglarlo.',
  'reason.expired.ask':
    'Pregunte con qué se encontró cada intento{ours, select, yes {, y si el servidor emisor tiene una dirección IPv6 y una ruta IPv6.} other {.}}',
  'reason.expired.support':
    'Les pido que miren en los logs de sus servidores de salida con qué se encontró cada intento de entregar este mensaje, y que me lo digan.{ours, select, yes { El servidor de correo de {domain} solo tiene IPv6, a propósito; comprueben por favor que sus servidores buscan registros AAAA y que tienen una dirección IPv6 y una ruta IPv6.} other {}}',

  'reason.unknown.short': 'motivo poco claro',
  'reason.unknown.means':
    'Lo que dijo el servidor no nombra ningún motivo que conozcamos, y no hacemos conjeturas. Solo está su propia respuesta.',
  'reason.unknown.who': 'No se puede saber por esta respuesta.',
  'reason.unknown.ask':
    'Empiece por el soporte del proveedor que envía el mensaje: el log del servidor emisor suele decir más.',
  'reason.unknown.support':
    'Les pido que miren en el log de su servidor de correo por qué no se entregó este mensaje, y que me digan qué fue y quién puede arreglarlo.',
} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
