import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in Spanish. */
export const causeTextsEs = {
  'cause.no-aaaa.short': 'su servidor de correo no tiene dirección IPv6',
  'cause.no-aaaa.means':
    'El correo para usted solo se puede entregar por IPv4. Un remitente que únicamente tenga IPv6 no puede llegar hasta usted: en el DNS no hay ningún registro AAAA para {hosts}.',
  'cause.no-aaaa.ask':
    'Les pedimos que den direcciones IPv6 a los servidores de correo de {domain} (registros AAAA para {hosts}), con DNS inverso, y que acepten allí correo en el puerto 25.',

  'cause.port-refused.short': 'el puerto IPv6 de su servidor está cerrado',
  'cause.port-refused.means':
    'El DNS da una dirección IPv6 para su servidor de correo {host}, pero allí nada acepta correo: el puerto 25 rechazó la conexión. Los remitentes que tienen IPv4 lo esquivan; los que solo tienen IPv6 no pueden llegar hasta usted.',
  'cause.port-refused.ask':
    'Les pedimos que el servidor de correo {host} escuche en el puerto 25 de su dirección IPv6 {address}, o que le abran el cortafuegos. Si no debe aceptar correo por IPv6, retiren por favor su registro AAAA.',

  'cause.refuses-ipv6.short': 'su servidor de correo rechaza IPv6',
  'cause.refuses-ipv6.means':
    'Hemos llegado por IPv6 a su servidor de correo {host}, y dice que no acepta correo por esa vía. Casi siempre se trata de un ajuste del servidor.',
  'cause.refuses-ipv6.ask':
    'Les pedimos que permitan el correo entrante por IPv6 en {host}, o que nos digan por qué se rechaza.',

  'cause.ipv6-refused-ipv4-accepted.short': 'su servidor solo rechaza por IPv6',
  'cause.ipv6-refused-ipv4-accepted.means':
    'Su servidor de correo {host} rechazó por IPv6 lo que un momento después se aceptó por IPv4. El mensaje era el mismo; solo cambió el camino.',
  'cause.ipv6-refused-ipv4-accepted.ask':
    'Les pedimos que averigüen por qué {host} trata de otro modo el correo por IPv6: el mismo mensaje para el mismo destinatario se aceptó por IPv4 en menos de un minuto.',

  'cause.never-answers-over-ipv6.short': 'su servidor no responde por IPv6',
  'cause.never-answers-over-ipv6.means':
    'Su servidor de correo {host} no ha respondido nunca en su dirección IPv6, aunque su propia red sí llega hasta nosotros por IPv6. Casi siempre es un cortafuegos que descarta los paquetes.',
  'cause.never-answers-over-ipv6.ask':
    'Les pedimos que comprueben si se puede llegar desde fuera al puerto 25 de {host} en su dirección IPv6 {address}; parece que se descartan paquetes.',

  'cause.sender-domain-refused.short': 'su servidor exige IPv4 al dominio remitente',
  'cause.sender-domain-refused.means':
    'Hemos llegado por IPv6 a su servidor de correo {host}. Rechaza el mensaje porque el dominio del remitente solo tiene IPv6: busca en él una dirección IPv4, o no puede verificar a un remitente que no la tenga.',
  'cause.sender-domain-refused.ask':
    'Les pedimos que la comprobación del remitente de {host} acepte dominios cuyos servidores de correo tienen registros AAAA pero ningún registro A. Nuestro dominio {six} tiene un MX con una dirección IPv6 que funciona.',

  'cause.header-from-refused.short': 'su servidor rechaza la dirección From',
  'cause.header-from-refused.means':
    'Hemos llegado por IPv6 a su servidor de correo {host}, que rechazó el mensaje por la dirección de su cabecera From, cuyo dominio solo tiene IPv6.',
  'cause.header-from-refused.ask':
    'Les pedimos que la comprobación de cabeceras de {host} acepte direcciones From de dominios cuyos servidores de correo tienen registros AAAA pero ningún registro A, como {six}.',

  'cause.unreachable.short': 'no se llegó a su servidor por IPv6',
  'cause.unreachable.means':
    'Desde aquí no se pudo establecer ninguna conexión por IPv6 con {host}. La causa puede estar en su proveedor, en nosotros o en una red intermedia: desde un solo lugar no se puede saber.',
  'cause.unreachable.ask':
    'Les pedimos que comprueben si se puede llegar por IPv6 al puerto 25 de {host} en {address} desde otras redes. Desde la nuestra no se pudo.',

  'cause.put-off.short': 'su servidor de correo la aplaza',
  'cause.put-off.means':
    'Hemos llegado por IPv6 a su servidor de correo {host}, y responde que volvamos más tarde. La causa puede ser el greylisting, un límite o un fallo pasajero.',
  'cause.put-off.ask': 'Les pedimos que averigüen por qué {host} sigue aplazando nuestro correo por IPv6.',

  'cause.our-records.short': 'su servidor objeta algo de nuestra dirección',
  'cause.our-records.means':
    'Hemos llegado por IPv6 a su servidor de correo {host}, que pone reparos a algo de nuestra parte: DNS inverso, SPF, DKIM o una lista de bloqueo. Comprobamos nuestros propios registros antes de decir que la culpa es de su proveedor.',
  'cause.our-records.ask':
    'Les pedimos que nos digan qué echa en falta o qué ve mal {host} en nuestra dirección de envío; su respuesta está citada más arriba.',

  'cause.dns-trouble.short': 'el DNS de su dominio no respondió',
  'cause.dns-trouble.means':
    'No se pudieron averiguar los servidores de correo de {domain}: el DNS no dio ninguna respuesta utilizable.',
  'cause.dns-trouble.ask':
    'Les pedimos que comprueben los servidores de nombres de {domain}: no se pudieron leer los registros de sus servidores de correo.',

  'cause.our-network.short': 'falló nuestra propia red',
  'cause.our-network.means':
    'La culpa es nuestra: la respuesta B no pudo salir de nuestra red. Esto no dice nada de su proveedor.',
  'cause.our-network.ask': 'Nada: nos ocupamos nosotros. Repita la prueba mañana, por favor.',
  'cause.mta-sts.short': 'su política MTA-STS lo impide',
  'cause.mta-sts.means':
    'Su dominio publica una política MTA-STS en modo «enforce»: el correo solo puede ir a los servidores que ella nombra, cifrado y con un certificado que los acredite. {host} no lo cumple, así que retenemos el mensaje, como debe hacer todo remitente que respete la política. IPv6 no tiene la culpa.',
  'cause.mta-sts.ask':
    'Les pedimos que hagan concordar la política MTA-STS de nuestro dominio y {host}: la política debe nombrar ese servidor, y este debe ofrecer STARTTLS, también por IPv6, con un certificado válido para su nombre. Hasta entonces, los remitentes que respetan la política no pueden entregar allí.',
  'cause.needs-smtputf8.short': 'su servidor no ofrece SMTPUTF8',
  'cause.needs-smtputf8.means':
    'Su dirección contiene caracteres que no son ASCII. Para escribirle hace falta la extensión SMTPUTF8 (RFC 6531), que {host} no ofreció, así que la prueba no dice nada de IPv6.',
  'cause.needs-smtputf8.ask':
    'Les pedimos que {host} ofrezca la extensión SMTPUTF8 (RFC 6531), o que den a este buzón también una dirección ASCII.',

  'cause.only-together.short': 'su servidor rechaza al remitente en conjunto',
  'cause.only-together.means':
    'Su servidor de correo {host} acepta un remitente del sobre de un dominio solo IPv6, y también una cabecera From de un dominio así. Solo rechaza el mensaje que tiene ambas cosas: es la combinación lo que allí resulta sospechoso.',
  'cause.only-together.ask':
    'Les pedimos que averigüen por qué {host} rechaza el correo cuyo remitente del sobre y cuya cabecera From están ambos en el dominio solo IPv6 {six}, mientras que acepta cada uno por separado.',

  'cause.only-this-path.short': 'rechazada por un camino, aceptada por otro',
  'cause.only-this-path.means':
    'Su servidor de correo {host} rechazó la respuesta B, pero aceptó un mensaje del mismo remitente que le llegó por otro camino, y acepta correo por IPv6. Así que ni IPv6 ni nuestro remitente solo IPv6 se rechazan como tales; con qué se encontró la respuesta B lo dirá su log.',
  'cause.only-this-path.ask':
    'Les pedimos que miren en el log de {host} por qué se rechazó este mensaje, mientras que el mismo, llegado desde otra dirección nuestra, se aceptó.',

  'cause.other.short': 'su servidor de correo la rechazó',
  'cause.other.means':
    'La respuesta B se rechazó por una razón que no nombra ni IPv6 ni a nuestro remitente. La respuesta del servidor figura más abajo tal como la recibimos; no hacemos conjeturas.',
  'cause.other.ask':
    'Les pedimos que miren en el log de {host} por qué se rechazó este mensaje: ¿su camino (IPv6), el dominio de su remitente (solo IPv6) u otra cosa?',
} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
