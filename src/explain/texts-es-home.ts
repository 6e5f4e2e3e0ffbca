import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in Spanish. */
export const homeTextsEs = {
  'home.title': '¿Funciona su correo por IPv6?',
  'home.lead':
    'Envíe un mensaje vacío desde el buzón que quiera probar. Le diremos si puede llegar a la Internet que solo tiene IPv6, si esa Internet puede llegar a él, y quién puede arreglar lo que no funcione.',
  'home.start': 'Empezar una prueba',
  'home.samples-title': 'Esto es una demostración: envíe el mensaje con un clic',
  'home.samples-how':
    'Estos proveedores de correo solo existen en este equipo, la mayoría con un fallo. Elija uno, y enviará un mensaje a la dirección de arriba.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
