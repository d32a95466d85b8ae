// Words of the components on other people's sites. They do not come from Lingui's catalogue, whose run time alone would weigh
// more than all of this; a language that lacks a sentence does not compile.

export interface Words {
  loading: string;
  days: string;
  times: (place: string) => string;
  newTab: string;
  whole: string;
  live: string;
  cancelled: string;
  away: string;
  see: (host: string) => string;
  nothing: string;
  empty: string;
  register: string;
  registerAndJoin: string;
  apply: string;
  full: string;
  closed: string;
  recording: string;
  over: string;
  event: string;
}

const en: Words = {
  loading: 'The programme is on its way.',
  days: 'Days',
  times: (place) => `Times in ${place}`,
  newTab: 'opens in a new tab',
  whole: 'Open the whole programme',
  live: 'Live now',
  cancelled: 'Cancelled',
  away: 'This cannot be shown here at the moment.',
  see: (host) => `See it at ${host}`,
  nothing: 'This event is not public.',
  empty: 'The programme is not published yet.',
  register: 'Register',
  registerAndJoin: 'Register and join now',
  apply: 'Apply',
  full: 'Fully booked',
  closed: 'Registration is closed',
  recording: 'Watch the recording',
  over: 'This event is over',
  event: 'See the event',
};

const ro: Words = {
  loading: 'Programul este pe drum.',
  days: 'Zile',
  times: (place) => `Ora din ${place}`,
  newTab: 'se deschide într-o filă nouă',
  whole: 'Deschide tot programul',
  live: 'În direct acum',
  cancelled: 'Anulat',
  away: 'Deocamdată nu se poate afișa aici.',
  see: (host) => `Vezi la ${host}`,
  nothing: 'Acest eveniment nu este public.',
  empty: 'Programul nu este publicat încă.',
  register: 'Înscrie-te',
  registerAndJoin: 'Înscrie-te și intră acum',
  apply: 'Candidează',
  full: 'Toate locurile sunt ocupate',
  closed: 'Înscrierile s-au închis',
  recording: 'Vezi înregistrarea',
  over: 'Evenimentul s-a încheiat',
  event: 'Vezi evenimentul',
};

const de: Words = {
  loading: 'Das Programm ist unterwegs.',
  days: 'Tage',
  times: (place) => `Zeiten in ${place}`,
  newTab: 'öffnet sich in einem neuen Tab',
  whole: 'Das ganze Programm öffnen',
  live: 'Jetzt live',
  cancelled: 'Abgesagt',
  away: 'Das lässt sich hier gerade nicht zeigen.',
  see: (host) => `Auf ${host} ansehen`,
  nothing: 'Diese Veranstaltung ist nicht öffentlich.',
  empty: 'Das Programm ist noch nicht veröffentlicht.',
  register: 'Anmelden',
  registerAndJoin: 'Anmelden und jetzt dabei sein',
  apply: 'Bewerben',
  full: 'Ausgebucht',
  closed: 'Die Anmeldung ist geschlossen',
  recording: 'Aufzeichnung ansehen',
  over: 'Diese Veranstaltung ist vorbei',
  event: 'Zur Veranstaltung',
};

const fr: Words = {
  loading: 'Le programme arrive.',
  days: 'Jours',
  times: (place) => `Heures de ${place}`,
  newTab: 's’ouvre dans un nouvel onglet',
  whole: 'Ouvrir tout le programme',
  live: 'En direct',
  cancelled: 'Annulé',
  away: 'Impossible de l’afficher ici pour le moment.',
  see: (host) => `Voir sur ${host}`,
  nothing: 'Cet événement n’est pas public.',
  empty: 'Le programme n’est pas encore publié.',
  register: 'S’inscrire',
  registerAndJoin: 'S’inscrire et participer',
  apply: 'Postuler',
  full: 'Complet',
  closed: 'Les inscriptions sont closes',
  recording: 'Voir l’enregistrement',
  over: 'Cet événement est terminé',
  event: 'Voir l’événement',
};

const es: Words = {
  loading: 'El programa está en camino.',
  days: 'Días',
  times: (place) => `Hora de ${place}`,
  newTab: 'se abre en una pestaña nueva',
  whole: 'Abrir el programa completo',
  live: 'En directo',
  cancelled: 'Cancelada',
  away: 'Ahora no se puede mostrar aquí.',
  see: (host) => `Ver en ${host}`,
  nothing: 'Este evento no es público.',
  empty: 'El programa aún no está publicado.',
  register: 'Inscribirse',
  registerAndJoin: 'Inscribirse y entrar ahora',
  apply: 'Presentar solicitud',
  full: 'Completo',
  closed: 'La inscripción está cerrada',
  recording: 'Ver la grabación',
  over: 'Este evento ha terminado',
  event: 'Ver el evento',
};

const ALL: Record<string, Words> = { en, ro, de, fr, es };

/** A language we speak: `ro` of `ro-RO`; English for every other one. */
export function languageOf(tag: string): string {
  const language = tag.slice(0, 2).toLowerCase();
  return language in ALL ? language : 'en';
}

export function wordsOf(language: string): Words {
  return ALL[language] ?? en;
}
