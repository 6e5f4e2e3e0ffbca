import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in Spanish. */
export const wordTextsEs = {
  'state.pass': 'funciona',
  'state.confirmed': 'funciona, confirmado',
  'state.partial': 'funciona con problemas',
  'state.fail': 'no funciona',
  'state.pending': 'en espera',
  'state.not-applicable': 'no procede',
  'state.not-tested': 'no se pudo probar',
  'state.unknown': 'no se pudo probar',
  'state.ours': 'sin probar: causa nuestra',

  'ability.send-to-ipv6-only': 'Enviar a destinos solo IPv6',
  'ability.receive-over-ipv6': 'Recibir correo por IPv6',
  'ability.ipv6-only-envelope': 'Aceptar un remitente del sobre solo IPv6',
  'ability.ipv6-only-from': 'Aceptar una cabecera From solo IPv6',

  'mender.sending-provider': 'Quien envía el correo por usted: los servidores de salida de su proveedor.',
  'mender.receiving-provider':
    'Quien recibe el correo por usted: los servidores que indican sus registros MX.',
  'mender.domain-owner': 'Quien gestiona los registros DNS de su dominio.',
  'mender.us': 'Nosotros, los responsables de esta prueba.',
  'mender.nobody': 'Nadie tiene que hacer nada.',
  'word.labelled': '{label}: {value}',
} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
