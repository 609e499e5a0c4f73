// What the page of one's own account says, in English and Spanish.

const WORDS = {
  en: {
    title: 'Your account',
    skip: 'Skip to the content',
    signIn: 'Sign in to your account',
    explain: 'For teachers, students and parents. Enter the e-mail address or mobile number your school has from you. We send you a code, no password needed.',
    address: 'E-mail address or mobile number',
    send: 'Send me a code',
    enter: 'Enter your code',
    sent: (address) => `If the school has ${address} from you, a code of six digits is on its way. It works for 15 minutes. Look into the spam folder too.`,
    code: 'Code',
    sixDigits: 'Six digits',
    go: 'Sign in',
    back: 'Use another address or ask for a new code',
    office: 'Do you administer a school or district? Sign in here.',
    nothing: 'No code? Ask the school office whether it has this address or number from you.',
    out: 'Sign out',
    again: 'Please sign in again.',
    welcome: 'You are signed in.',
    activated: 'You are signed in, and your classes are active: students and parents can see them.',
    classes: 'Classes',
    noClasses: 'No classes yet. They come from the school.',
    active: 'Active',
    inactive: 'Not active yet',
    waiting: 'A class is active once its teacher has signed in.',
    as: { owner: 'You teach this class', co_owner: 'You teach this class too', member: '' },
    children: 'Your children',
    noChildren: 'The school has not linked a child to you yet.',
    contacts: 'How the school reaches you',
    confirmed: 'Confirmed',
    fromSchool: 'From the school',
    language: 'Language of your messages',
    saved: 'Saved. Your messages come in this language from now on.',
    since: (day) => `You first signed in on ${day}.`,
    roles: { teacher: 'Teacher', staff: 'Staff', district_administrator: 'District administrator', guardian: 'Parent or guardian', student: 'Student' },
    problems: {},
  },
  es: {
    title: 'Su cuenta',
    skip: 'Ir al contenido',
    signIn: 'Entrar en su cuenta',
    explain: 'Para docentes, estudiantes y padres. Escriba el correo electrónico o el número de móvil que la escuela tiene de usted. Le enviamos un código; no hace falta contraseña.',
    address: 'Correo electrónico o número de móvil',
    send: 'Enviarme un código',
    enter: 'Escriba su código',
    sent: (address) => `Si la escuela tiene ${address} de usted, un código de seis cifras está en camino. Sirve durante 15 minutos. Mire también en la carpeta de spam.`,
    code: 'Código',
    sixDigits: 'Seis cifras',
    go: 'Entrar',
    back: 'Usar otra dirección o pedir un código nuevo',
    office: '¿Administra una escuela o un distrito? Entre aquí.',
    nothing: '¿No llega el código? Pregunte en la oficina de la escuela si tiene esta dirección o este número de usted.',
    out: 'Salir',
    again: 'Entre otra vez, por favor.',
    welcome: 'Ha entrado en su cuenta.',
    activated: 'Ha entrado en su cuenta y sus clases están activas: los estudiantes y los padres pueden verlas.',
    classes: 'Clases',
    noClasses: 'Todavía no hay clases. Vienen de la escuela.',
    active: 'Activa',
    inactive: 'Aún no activa',
    waiting: 'Una clase está activa en cuanto su docente ha entrado en su cuenta.',
    as: { owner: 'Usted enseña esta clase', co_owner: 'Usted también enseña esta clase', member: '' },
    children: 'Sus hijos',
    noChildren: 'La escuela todavía no ha relacionado a ningún estudiante con usted.',
    contacts: 'Cómo le contacta la escuela',
    confirmed: 'Confirmado',
    fromSchool: 'De la escuela',
    language: 'Idioma de sus mensajes',
    saved: 'Guardado. Desde ahora sus mensajes llegan en este idioma.',
    since: (day) => `Entró por primera vez el ${day}.`,
    roles: { teacher: 'Docente', staff: 'Personal', district_administrator: 'Administrador del distrito', guardian: 'Padre, madre o tutor', student: 'Estudiante' },
    problems: {
      'bad-request': ['No se entiende lo que ha escrito', 'Escriba un correo electrónico o un número de móvil.'],
      'code-refused': ['El código no es válido', 'Está mal, es demasiado antiguo o se probó demasiadas veces. Pida uno nuevo.'],
      'too-many': ['Demasiados intentos', 'Espere media hora y vuelva a intentarlo.'],
      'stale-page': ['Esta página ya no está al día', 'Vuelva a cargar la página.'],
      other: ['Algo ha salido mal', 'Compruebe su conexión y vuelva a intentarlo dentro de un minuto.'],
    },
  },
};

// The words for a language as a BCP 47 tag; English where there are none.
export function wordsFor(tag) {
  const language = tag.split('-')[0] === 'es' ? 'es' : 'en';
  return { tag: language, ...WORDS[language] };
}

// What went wrong, in the words' language.
export function told(words, error) {
  const known = Object.entries(words.problems).find(([name]) => error.is(name));
  const [message, detail] = known?.[1] ?? words.problems.other ?? [error.message, error.detail];
  return { message, detail };
}
