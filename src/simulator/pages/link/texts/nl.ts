import type { LinkTexts } from './texts.ts';

export const nl: LinkTexts = {
  step: (number, total) => `Stap ${number} van ${total}`,
  simulated: 'Gesimuleerde Enode. Er wordt geen echt account gekoppeld.',
  close: 'Sluiten',
  back: 'Terug',
  choose: {
    title: 'Kies je merk',
    hint: 'Welk account wil je koppelen?',
    search: 'Merk zoeken',
    find: 'Zoeken',
    none: (words) => `Geen merk gevonden voor ‘${words}’.`,
  },
  signIn: {
    title: (brand) => `Inloggen bij ${brand}`,
    hint: (brand) => `Gebruik het e-mailadres en wachtwoord van je ${brand}-app.`,
    username: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Inloggen',
    wrong: 'E-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
    demo: (domain, password) =>
      `Om te proberen: een willekeurige naam bij ${domain}, wachtwoord ‘${password}’.`,
  },
  review: {
    title: (brand) => `Toegang tot ${brand} toestaan?`,
    account: (username) => `Ingelogd als ${username}`,
    hint: 'De app waar je vandaan komt wil graag:',
    allow: 'Toestaan',
    deny: 'Niet toestaan',
  },
  linked: { title: 'Gekoppeld', text: 'Je kunt dit venster nu sluiten.' },
  left: { title: 'Er is niets gekoppeld', text: 'Je kunt dit venster nu sluiten.' },
  used: {
    title: 'Deze link is al gebruikt',
    text: 'Elke link werkt één keer. Ga terug naar je app en begin opnieuw.',
  },
  expired: { title: 'Deze link is verlopen', text: 'Ga terug naar je app en begin opnieuw.' },
  unknown: { title: 'Deze link werkt niet', text: 'Ga terug naar je app en begin opnieuw.' },
  broken: { title: 'Dat is niet gelukt' },
  types: {
    vehicle: 'Auto’s',
    charger: 'Laadpalen',
    hvac: 'Verwarming en koeling',
    inverter: 'Omvormers',
    battery: 'Thuisbatterijen',
    meter: 'Meters',
  },
  permissions: {
    'read:data': 'Status en metingen bekijken',
    'read:location': 'Zien waar ze zijn',
    'control:charging': 'Laden starten en stoppen',
    'control:mode': 'Temperatuur en stand wijzigen',
    'control:operation_mode': 'Bedrijfsmodus wijzigen',
  },
};
