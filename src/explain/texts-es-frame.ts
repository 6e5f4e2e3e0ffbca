import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in Spanish. */
export const frameTextsEs = {
  'frame.skip': 'Ir al contenido',
  'frame.more': 'Más sobre esta prueba',
  'frame.about': 'Acerca de',
  'frame.privacy': 'Privacidad',
  'frame.explain': 'Explicar un rebote',
  'frame.language': 'Idioma',
  'frame.home': 'A la página de inicio',

  'frame.about.title': 'Acerca de esta prueba',
  'frame.about.lead':
    'Cada vez más redes tienen IPv6 y ningún IPv4 propio. El correo entre ellas y todos los demás solo funciona si los servidores de correo hablan IPv6 y no rechazan a nadie por no tener IPv4. Esta prueba muestra si los suyos lo hacen.',
  'frame.about.abilities': 'Qué se prueba',
  'frame.about.send-to-ipv6-only':
    'Los servidores que envían su correo lo entregan a un servidor que no tiene dirección IPv4.',
  'frame.about.receive-over-ipv6': 'Los servidores que reciben su correo lo aceptan por IPv6.',
  'frame.about.ipv6-only-envelope':
    'Aceptan correo cuya dirección de retorno, adonde van los rebotes, está en un dominio sin IPv4.',
  'frame.about.ipv6-only-from': 'Aceptan correo cuya dirección de autor está en un dominio sin IPv4.',
  'frame.about.judges': 'Cómo juzga',
  'frame.about.letters':
    'Deciden mensajes de verdad. Lo que cuenta es lo que respondió un servidor de correo, o el informe que llegó de vuelta. Cada veredicto muestra en qué se basa.',
  'frame.about.unknown':
    'De una comprobación que falló no se culpa a nadie. Entonces decimos que no lo sabemos, y por qué.',
  'frame.about.ours':
    'Antes de decir que la culpa es de alguien, miramos si todo funciona de nuestro lado. Si no, lo decimos.',
  'frame.about.two':
    'Su proveedor son dos partes: quien envía su correo y quien lo recibe. Se juzgan por separado.',
  'frame.about.no-score': 'No hay puntos, ni listas de quién se ha probado.',
  'frame.about.rules': 'Cada regla y cuándo da qué resultado (en inglés)',
  'frame.about.whom': 'Quién recibe correo nuestro',
  'frame.about.whom.text':
    'Quien envía una prueba recibe las respuestas A y B. Si B falla, hasta tres mensajes más averiguan por qué, y una explicación lo cuenta. No llega nada más. Un remitente falsificado no recibe nada.',
  'frame.about.postmasters': 'Para postmasters: cómo reconocernos',
  'frame.about.postmasters.text':
    'Nuestros mensajes vienen de los dominios {control} (que tiene IPv4) y {six} (que solo tiene IPv6). Están firmados con DKIM, y los respaldan registros SPF y DMARC. Solo escribimos a quienes nos escribieron, y, sin un mensaje que entregar, nos conectamos a un servidor como máximo una vez por hora.',
  'frame.about.sending': 'Enviamos desde',
  'frame.about.receiving': 'Recibimos en',
  'frame.about.contact': 'Preguntas, quejas, o un servidor al que haya que dejar en paz: {address}.',
  'frame.about.program':
    'El programa detrás de esta página es mailsix, software libre con licencia MIT. Cualquiera puede ponerlo en marcha.',

  'frame.privacy.title': 'Qué guardamos de usted',
  'frame.privacy.lead':
    'Guardamos lo que la prueba necesita, mientras lo necesita. No se publica nada, y no se rastrea a nadie.',
  'frame.privacy.kept': 'Qué se guarda, por qué y cuánto tiempo',
  'frame.privacy.why': 'Por qué:',
  'frame.privacy.how-long': 'Cuánto tiempo:',

  'frame.missing.title': 'Aquí no hay ninguna página',
  'frame.missing.text':
    'Quizá se perdió por el camino una parte de la dirección. O era la página de una prueba que se eliminó o ha caducado: una prueba se guarda {days, plural, one {un día} other {{days} días}}. Puede empezar una nueva.',
  'frame.unreadable.title': 'No pudimos leer esta petición',
  'frame.unreadable.text': 'Vuelva atrás e inténtelo otra vez, por favor.',
  'frame.method.title': 'Eso no se puede hacer aquí',
  'frame.method.text': 'Se pueden leer páginas y enviar formularios; nada más.',
  'frame.too-much.title': 'Eso era demasiado',
  'frame.too-much.text':
    'Lo que ha enviado es mayor de lo que leemos. Envíe solo la parte que importa, por favor.',
  'frame.too-long.title': 'Esta dirección es demasiado larga',
  'frame.too-long.text':
    'Ninguna página nuestra tiene una dirección tan larga. Quizá se le añadió algo por el camino.',
  'frame.too-often.title': 'Vuelva un poco más tarde, por favor',
  'frame.too-often.text':
    'Llegaron de su red ({network}) más peticiones de las que atendemos. Inténtelo de nuevo dentro de {seconds, plural, one {un segundo} other {{seconds} segundos}}. Mientras tanto, sus pruebas siguen.',
  'frame.ours.title': 'Algo ha fallado de nuestro lado',
  'frame.ours.text':
    'La culpa es nuestra, no suya, y sus pruebas siguen. Inténtelo de nuevo en un minuto, por favor. Si sigue así, escriba a postmaster@{domain}.',
} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
