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

  'frame.missing.title': 'Aquí no hay ninguna página',
  'frame.missing.text':
    'Quizá se perdió por el camino una letra de la dirección. O era la página de una prueba que se eliminó o ha caducado: una prueba se guarda {days, plural, one {un día} other {{days} días}}. Puede empezar una nueva.',
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
