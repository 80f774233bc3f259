/** What to do, in a few words, and how. */
export interface InterventionText {
  title: string;
  description: string;
}

/** Texts of the interventions that the simulator knows. Not all are translated, as with the API. */
export const interventionTexts = {
  relink: {
    'en-US': {
      title: 'Link the account again',
      description: 'The access to the account has ended.<br>**Sign in again** to renew it.',
    },
    'de-DE': {
      title: 'Konto neu verbinden',
      description: 'Der Zugang zum Konto ist erloschen.<br>**Melden Sie sich neu an**, um ihn zu erneuern.',
    },
    'nb-NO': {
      title: 'Koble til kontoen på nytt',
      description: 'Tilgangen til kontoen er utløpt.<br>**Logg inn på nytt** for å fornye den.',
    },
  },
  remoteControl: {
    'en-US': {
      title: 'Allow remote control',
      description: "Open the maker's app.<br>Switch on **remote control** in the settings.",
    },
    'de-DE': {
      title: 'Fernsteuerung erlauben',
      description: 'Öffnen Sie die App des Herstellers.<br>Schalten Sie die **Fernsteuerung** ein.',
    },
  },
  shareData: {
    'en-US': {
      title: 'Share data',
      description: "Open the maker's app.<br>Allow it to **share data** with other services.",
    },
    'de-DE': {
      title: 'Daten teilen',
      description: 'Öffnen Sie die App des Herstellers.<br>Erlauben Sie, **Daten zu teilen**.',
    },
  },
  installer: {
    'en-US': {
      title: 'Ask the installer to complete the set-up',
      description: 'The device is not fully set up.<br>**Ask your installer** to complete it.',
    },
  },
  software: {
    'en-US': {
      title: 'Update the software',
      description: 'The device runs an old version.<br>**Install the update** that its maker offers.',
    },
    'de-DE': {
      title: 'Software aktualisieren',
      description: 'Das Gerät ist veraltet.<br>**Installieren Sie die Aktualisierung** des Herstellers.',
    },
  },
} as const satisfies Record<
  string,
  Readonly<Record<'en-US', InterventionText>> & Record<string, InterventionText>
>;
