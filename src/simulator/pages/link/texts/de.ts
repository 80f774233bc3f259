import type { LinkTexts } from './texts.ts';

export const de: LinkTexts = {
  step: (number, total) => `Schritt ${number} von ${total}`,
  simulated: 'Simuliertes Enode. Es wird kein echtes Konto verbunden.',
  close: 'Schließen',
  back: 'Zurück',
  choose: {
    title: 'Marke wählen',
    hint: 'Welches Konto möchten Sie verbinden?',
    search: 'Marken suchen',
    find: 'Suchen',
    none: (words) => `Keine Marke passt zu „${words}“.`,
  },
  signIn: {
    title: (brand) => `Bei ${brand} anmelden`,
    hint: (brand) => `Mit E-Mail-Adresse und Passwort Ihrer ${brand}-App.`,
    username: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    wrong: 'E-Mail-Adresse und Passwort passen nicht zusammen. Bitte versuchen Sie es noch einmal.',
    demo: (domain, password) => `Zum Ausprobieren: beliebiger Name bei ${domain}, Passwort „${password}“.`,
  },
  review: {
    title: (brand) => `Zugriff auf ${brand} erlauben?`,
    account: (username) => `Angemeldet als ${username}`,
    hint: 'Die App, aus der Sie kommen, möchte:',
    allow: 'Erlauben',
    deny: 'Nicht erlauben',
  },
  linked: { title: 'Verbunden', text: 'Sie können dieses Fenster jetzt schließen.' },
  left: { title: 'Nichts wurde verbunden', text: 'Sie können dieses Fenster jetzt schließen.' },
  used: {
    title: 'Dieser Link wurde schon benutzt',
    text: 'Jeder Link gilt einmal. Gehen Sie zurück in Ihre App und beginnen Sie von vorn.',
  },
  expired: {
    title: 'Dieser Link ist abgelaufen',
    text: 'Gehen Sie zurück in Ihre App und beginnen Sie von vorn.',
  },
  unknown: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Gehen Sie zurück in Ihre App und beginnen Sie von vorn.',
  },
  broken: { title: 'Das hat nicht geklappt' },
  types: {
    vehicle: 'Fahrzeuge',
    charger: 'Ladestationen',
    hvac: 'Heizung und Klima',
    inverter: 'Wechselrichter',
    battery: 'Heimspeicher',
    meter: 'Zähler',
  },
  permissions: {
    'read:data': 'Zustand und Messwerte sehen',
    'read:location': 'Standort sehen',
    'control:charging': 'Laden starten und stoppen',
    'control:mode': 'Temperatur und Modus ändern',
    'control:operation_mode': 'Betriebsart ändern',
  },
};
