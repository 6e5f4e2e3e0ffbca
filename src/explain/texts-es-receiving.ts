import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in Spanish. */
export const receivingTextsEs = {
  'verdict.mx-addresses.all-have-ipv6':
    '{of, plural, one {El servidor de correo de {domain} tiene} other {Los {of} servidores de correo de {domain} tienen todos}} una dirección IPv6.',
  'verdict.mx-addresses.some-have-ipv6':
    '{count} de {of} servidores de correo de {domain} {count, plural, one {tiene} other {tienen}} una dirección IPv6; sin ella: {hosts}.',
  'verdict.mx-addresses.none-has-ipv6':
    '{of, plural, one {El servidor de correo de {domain} ({hosts}) no tiene} other {Ninguno de los {of} servidores de correo de {domain} tiene}} dirección IPv6.',
  'verdict.mx-addresses.none-has-an-address':
    'Ningún servidor de correo de {domain} tiene una dirección en el DNS.',
  'verdict.mx-addresses.no-such-domain': 'El dominio {domain} no existe en el DNS.',
  'verdict.mx-addresses.takes-no-mail':
    'El dominio {domain} declara en el DNS que no acepta correo (MX nulo).',
  'verdict.mx-addresses.could-not-look':
    'No se pudieron consultar todos los servidores de correo de {domain}.',

  'verdict.mx-addresses.our-dns':
    'No se pudieron consultar los servidores de correo de {domain}, porque falló nuestro propio DNS.',

  'verdict.mx-names.names-hosts': 'Los registros MX de {domain} nombran hosts, como debe ser.',
  'verdict.mx-names.implicit':
    '{domain} no tiene registro MX; sus propias direcciones reciben su correo (RFC 5321, MX implícito). Algunos remitentes ya no lo hacen.',
  'verdict.mx-names.alias':
    'El MX de {domain} lleva a {hosts}, {count, plural, one {que es un alias} other {que son alias}} (CNAME). El RFC 5321 pide un nombre con direcciones propias; algunos remitentes rechazan cualquier otra cosa.',
  'verdict.mx-names.unknown-host':
    'Los registros MX de {domain} nombran {hosts}, que {count, plural, one {no existe} other {no existen}} en el DNS.',
  'verdict.mx-names.address-among-names':
    'Entre los registros MX de {domain} {count, plural, one {hay uno que contiene una dirección} other {hay algunos que contienen direcciones}} donde debe figurar un nombre de host: {hosts}. La mayoría de los servidores no puede entregar allí.',
  'verdict.mx-names.address-instead-of-name':
    '{count, plural, one {El registro MX de {domain} contiene una dirección} other {Los registros MX de {domain} contienen direcciones}} donde debe figurar un nombre de host: {hosts}. La mayoría de los servidores no puede entregar allí.',
  'verdict.mx-names.address-literal':
    'El dominio {domain} es en sí una dirección, así que no hay hosts MX que nombrar.',
  'verdict.mx-names.takes-no-mail':
    '{domain} declara en el DNS que no acepta correo, así que no hay hosts MX que nombrar.',
  'verdict.mx-names.no-such-domain': '{domain} no existe en el DNS, así que no nombra hosts MX.',
  'verdict.mx-names.could-not-look': 'No se pudieron consultar todos los hosts MX de {domain}.',
  'verdict.mx-names.our-dns':
    'No se pudieron consultar los hosts MX de {domain}, porque falló nuestro propio DNS.',

  'verdict.mx-reachable.all-answer':
    '{count, plural, one {La dirección de servidor de correo que se probó responde} other {Las {count} direcciones de servidores de correo que se probaron responden todas}} en el puerto 25: {addresses}.',
  'verdict.mx-reachable.some-dead':
    '{dead} de {count} direcciones de servidores de correo por {family} {dead, plural, one {no responde} other {no responden}} en el puerto 25: {addresses} (último intento: {time}). El correo pasa por las demás, solo que más tarde.',
  'verdict.mx-reachable.none-answers':
    'Ninguna dirección de servidor de correo por {family} responde en el puerto 25: {addresses} (último intento: {time}).',
  'verdict.mx-reachable.not-tried': 'No se probó ninguna dirección de los servidores de correo de {domain}.',
  'verdict.mx-reachable.no-address':
    'Ningún servidor de correo de {domain} tiene una dirección que se pueda probar.',
  'verdict.mx-reachable.not-tried-yet':
    'Las direcciones de los servidores de correo de {domain} aún se están probando.',
  'verdict.mx-reachable.not-all-tried':
    'No llegó respuesta de {addresses} (último intento: {time}), pero eso no basta para decir que ninguno de los servidores de correo de {domain} responde por {family}: no se probó cada dirección con un mensaje.',
  'verdict.mx-reachable.our-side-unproven':
    'No llegó respuesta de {addresses} (último intento: {time}), pero nada demuestra que nuestro propio {family} funcionara entonces, así que no culpamos a nadie.',
  'verdict.mx-reachable.silent-without-proof':
    'Desde aquí no llega respuesta de {addresses} (último intento: {time}); la causa puede estar en el camino entre nosotros.',
  'verdict.mx-reachable.our-network':
    'No se pudieron probar las direcciones de los servidores de correo de {domain}: falló nuestra propia red.',

  'verdict.mx-same-server.same-name': 'En ambas familias responde el mismo servidor: {name}.',
  'verdict.mx-same-server.different-names':
    'En {host} responden servidores distintos: por IPv6 {ipv6}, por IPv4 {ipv4}. Lo que hace uno, el otro puede hacerlo de otra manera.',
  'verdict.mx-same-server.names-vary':
    '{host} saluda unas veces con un nombre y otras con otro ({ipv6}, {ipv4}), como hace un grupo de servidores, así que los nombres no dicen si en ambas familias responden los mismos.',
  'verdict.mx-same-server.seen-on-one-family':
    'No se oyó a ningún servidor de correo en ambas familias, así que no se puede saber si responde el mismo.',

  'verdict.starttls-receiving.encrypted':
    '{host} acepta correo cifrado ({version}).{certificate, select, good { Su certificado es válido y lleva su nombre.} untrusted { Otros no confían en su certificado ({problem}), cosa que los servidores de correo toleran si no se les indica lo contrario.} elsewhere { Su certificado es válido, pero para otro nombre.} other {}}',
  'verdict.starttls-receiving.handshake-fails':
    '{host} ofrece STARTTLS en {address}, pero no se llega a ningún cifrado: {text}.{sent, select, plain { Nuestro mensaje fue sin cifrar.} other {}}',
  'verdict.starttls-receiving.not-offered':
    '{host} no ofrece STARTTLS en {address}, así que el correo va allí sin cifrar.',
  'verdict.starttls-receiving.not-reached': 'Ningún servidor de correo llegó con nosotros hasta STARTTLS.',

  'verdict.name-servers.answer-over-ipv6': 'Los servidores de nombres de {zones} responden por IPv6.',
  'verdict.name-servers.some-silent':
    'Preguntados desde aquí, algunos servidores de nombres de {zones} no responden por IPv6: {servers}. Otros sí, así que solo se tarda más.',
  'verdict.name-servers.no-aaaa':
    'Ninguno de los servidores de nombres de {zones} tiene dirección IPv6. Un remitente que solo tenga IPv6, con un resolvedor que solo tenga IPv6, no puede encontrar su servidor de correo.',
  'verdict.name-servers.none-answers':
    'Ninguno de los servidores de nombres de {zones} sirve la zona por IPv6, aunque tienen direcciones IPv6: {servers}. Un resolvedor que solo tenga IPv6 no puede encontrar su servidor de correo.',
  'verdict.name-servers.no-zone': '{domain} no tiene servidores de nombres a los que preguntar.',
  'verdict.name-servers.silent-without-proof':
    'Desde aquí, los servidores de nombres de {zones} no responden por IPv6: {servers}; la causa puede estar en el camino entre nosotros.',
  'verdict.name-servers.could-not-look': 'No se pudieron consultar los servidores de nombres de {zones}.',
  'verdict.name-servers.our-network':
    'No se pudo preguntar por IPv6 a los servidores de nombres de {zones}: falló nuestra propia red.',
  'verdict.name-servers.our-dns':
    'No se pudieron consultar los servidores de nombres de {zones}, porque falló nuestro propio DNS.',

  'verdict.mta-sts.enforced': 'MTA-STS: {domain} pide cifrado con un certificado válido (modo enforce).',
  'verdict.mta-sts.testing':
    'MTA-STS: {domain} tiene una política en modo testing, que a los remitentes solo les pide informes.',
  'verdict.mta-sts.mx-not-in-policy':
    'MTA-STS: la política obligatoria de {domain} (modo enforce) no nombra {count, plural, one {su servidor de correo} other {ninguno de sus servidores de correo}} ({hosts}). Los remitentes que la respetan no pueden entregar nada.',
  'verdict.mta-sts.certificate-not-valid':
    'MTA-STS retiene el correo para {domain}: {text}. Los remitentes que respetan la política no pueden entregar.',
  'verdict.mta-sts.keeps-some-mail-back': 'MTA-STS retiene parte del correo para {domain}: {text}.',
  'verdict.mta-sts.some-mx-not-in-policy':
    'MTA-STS: la política obligatoria de {domain} (modo enforce) no nombra {hosts}. Los remitentes que la respetan no entregan allí.',
  'verdict.mta-sts.testing-misses-mx':
    'MTA-STS: la política de {domain} no nombra {hosts}. Está en modo testing; si fuera obligatoria, los remitentes no entregarían allí.',
  'verdict.mta-sts.record-unreadable':
    'MTA-STS: el registro TXT de _mta-sts.{domain} {problem, select, several {figura más de una vez} other {no se puede leer}}, así que los remitentes hacen como si no existiera.',
  'verdict.mta-sts.no-policy-host':
    'MTA-STS: {domain} anuncia una política, pero mta-sts.{domain} no tiene ninguna dirección de donde obtenerla.',
  'verdict.mta-sts.policy-host-untrusted':
    'MTA-STS: {domain} anuncia una política, pero el certificado de mta-sts.{domain} no es válido para ese nombre ({code}), así que los remitentes hacen como si no existiera.',
  'verdict.mta-sts.policy-not-served':
    'MTA-STS: {domain} anuncia una política, pero el servidor web de mta-sts.{domain} {problem, select, status {responde con el código {code}} type {no la sirve como text/plain} other {sirve más de 64 KiB}}, así que los remitentes hacen como si no existiera.',
  'verdict.mta-sts.policy-unreadable':
    'MTA-STS: {domain} anuncia una política, pero el archivo no se puede usar: {problem, select, version {no dice «version: STSv1»} mode {su modo no es enforce, testing ni none} age {su max_age no es un número de segundos} mx {sus líneas mx faltan, son demasiadas o no son nombres de host} other {una línea no tiene la forma «nombre: valor»}}.',
  'verdict.mta-sts.switched-off': 'MTA-STS: {domain} ha retirado su política (modo none).',
  'verdict.mta-sts.no-policy': 'MTA-STS: {domain} no tiene política.',
  'verdict.mta-sts.could-not-look': 'No se pudo consultar el MTA-STS de {domain}.',
  'verdict.mta-sts.our-dns': 'No se pudo consultar el MTA-STS de {domain}, porque falló nuestro propio DNS.',

  'verdict.dane.published':
    'DANE: hay registros TLSA publicados para {hosts}. (Desde aquí no se puede ver si DNSSEC los avala.)',
  'verdict.dane.some-hosts':
    'DANE: solo algunos servidores de correo de {domain} tienen registros TLSA: {hosts}.',
  'verdict.dane.not-published': 'DANE: los servidores de correo de {domain} no tienen registros TLSA.',
  'verdict.dane.could-not-look':
    'DANE: no se pudieron consultar todos los registros TLSA de los servidores de correo de {domain}.',
  'verdict.dane.our-dns':
    'DANE: no se pudieron consultar los registros TLSA, porque falló nuestro propio DNS.',
} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
