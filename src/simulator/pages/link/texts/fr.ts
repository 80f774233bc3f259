import type { LinkTexts } from './texts.ts';

export const fr: LinkTexts = {
  step: (number, total) => `Étape ${number} sur ${total}`,
  simulated: 'Enode simulé. Aucun vrai compte n’est associé.',
  close: 'Fermer',
  back: 'Retour',
  choose: {
    title: 'Choisissez votre marque',
    hint: 'Quel compte souhaitez-vous associer ?',
    search: 'Rechercher une marque',
    find: 'Rechercher',
    none: (words) => `Aucune marque ne correspond à « ${words} ».`,
  },
  signIn: {
    title: (brand) => `Se connecter à ${brand}`,
    hint: (brand) => `Utilisez l’adresse e-mail et le mot de passe de votre application ${brand}.`,
    username: 'Adresse e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    wrong: 'L’adresse e-mail ou le mot de passe est incorrect. Veuillez réessayer.',
    demo: (domain, password) =>
      `Pour essayer : n’importe quel nom à ${domain}, mot de passe « ${password} ».`,
  },
  review: {
    title: (brand) => `Autoriser l’accès à ${brand} ?`,
    account: (username) => `Connecté en tant que ${username}`,
    hint: 'L’application d’où vous venez souhaite :',
    allow: 'Autoriser',
    deny: 'Ne pas autoriser',
  },
  linked: { title: 'Compte associé', text: 'Vous pouvez maintenant fermer cette fenêtre.' },
  left: { title: 'Rien n’a été associé', text: 'Vous pouvez maintenant fermer cette fenêtre.' },
  used: {
    title: 'Ce lien a déjà été utilisé',
    text: 'Chaque lien ne sert qu’une fois. Retournez dans votre application et recommencez.',
  },
  expired: { title: 'Ce lien a expiré', text: 'Retournez dans votre application et recommencez.' },
  unknown: { title: 'Ce lien ne fonctionne pas', text: 'Retournez dans votre application et recommencez.' },
  broken: { title: 'Cela n’a pas fonctionné' },
  types: {
    vehicle: 'Véhicules',
    charger: 'Bornes de recharge',
    hvac: 'Chauffage et climatisation',
    inverter: 'Onduleurs solaires',
    battery: 'Batteries domestiques',
    meter: 'Compteurs',
  },
  permissions: {
    'read:data': 'Voir l’état et les mesures',
    'read:location': 'Voir la position',
    'control:charging': 'Démarrer et arrêter la recharge',
    'control:mode': 'Modifier la température et le mode',
    'control:operation_mode': 'Modifier le mode de fonctionnement',
  },
};
