import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in Spanish. */
export const homeTextsEs = {
  'home.title': '¿Funciona su correo por IPv6?',
  'home.lead':
    'Envíe un mensaje vacío desde el buzón que quiera probar. Le diremos si puede llegar a los lugares que solo tienen IPv6, si estos pueden llegar a él, y quién puede arreglar lo que no funcione.',
  'home.start': 'Empezar una prueba',
  'home.came.title': 'Miramos cómo nos llegó su mensaje.',
  'home.came.text': '¿Por IPv6? ¿Desde qué servidor, y con qué pruebas de que es suyo?',
  'home.a.title': 'Enviamos la respuesta A.',
  'home.a.text':
    'Viaja por IPv6 o por IPv4, según lo que acepte su servidor de correo. Debería llegarle siempre.',
  'home.b.title': 'Enviamos la respuesta B.',
  'home.b.text':
    'Viaja solo por IPv6, desde un dominio que no tiene IPv4 en absoluto. La prueba es ver si le llega.',
  'home.no-page': 'La página no es necesaria',
  'home.no-page.text':
    'También basta un mensaje vacío a esta dirección. La respuesta A le traerá entonces el enlace a su resultado.',
  'home.you': 'Usted e IPv6, mientras mira esta página',
  'home.you.ipv6': 'Está viendo esta página por IPv6, desde {address}.',
  'home.you.ipv4': 'Está viendo esta página por IPv4, desde {address}.',
  'home.you.note':
    'Esto trata de su navegador. Su correo va por otro camino: de servidor a servidor, y estos tienen sus propias direcciones.',
  'home.pictures':
    'Cada imagen de abajo llega por una sola familia. Si la ve, su navegador puede usar esa familia.',
  'home.ipv6.asking': 'Preguntando a nuestro nombre solo IPv6 …',
  'home.ipv6.reached': 'Su navegador puede usar IPv6. Llegó a nuestro nombre solo IPv6 desde {address}.',
  'home.ipv6.missed': 'Su navegador no llegó a nuestro nombre solo IPv6.',
  'home.ipv6.unknown': 'No se pudo saber si su navegador puede usar IPv6.',
  'home.ipv6.none': 'sin respuesta por IPv6',
  'home.ipv4.asking': 'Preguntando a nuestro nombre solo IPv4 …',
  'home.ipv4.reached': 'Su navegador puede usar IPv4. Llegó a nuestro nombre solo IPv4 desde {address}.',
  'home.ipv4.missed': 'Su navegador no llegó a nuestro nombre solo IPv4.',
  'home.ipv4.unknown': 'No se pudo saber si su navegador puede usar IPv4.',
  'home.ipv4.none': 'sin respuesta por IPv4',
  'home.chose.ipv6': 'Con ambas a mano, eligió IPv6 para esta página.',
  'home.chose.ipv4': 'Con ambas a mano, eligió IPv4 para esta página.',
  'home.bounce': '¿Ha recibido un rebote?',
  'home.bounce.text': '¿Le ha vuelto un mensaje y se pregunta qué dice y de quién es la culpa?',
  'home.bounce.link': 'Deje que se lo expliquemos',
  'home.kept': 'Qué guardamos',
  'home.kept.text':
    'Su mensaje y lo que aprendemos de él, como máximo {days, plural, one {un día} other {{days} días}} después de la prueba. Sin cookies de seguimiento, no se pregunta a nadie más, y puede eliminar su prueba en cualquier momento.',
  'home.share': 'Mostrar esta prueba a otros',
  'home.share.text': 'Escanean el código con su teléfono, o escriben la dirección:',
  'home.share.qr': 'Código QR de la dirección de esta página',
  'home.samples-title': 'Esto es una demostración: envíe el mensaje con un clic',
  'home.samples-how':
    'Estos proveedores de correo solo existen en este equipo, la mayoría con un fallo. Elija uno, y enviará un mensaje a la dirección de arriba.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
