import { repository } from '../../src/core/about.ts';
import { firstSentence, type Method } from './read-methods.ts';

/** A version, as the texts for machines tell of it. */
export interface VersionFacts {
  readonly version: string;
  readonly lifecycle: string;
  readonly methods: readonly Method[];
  readonly events: readonly string[];
}

/** A document of this repository. */
export interface Guide {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

const titleOf = ({ path, text }: Guide): string => /^# (.+)$/m.exec(text)?.[1] ?? path;

/** The first sentence after the title. */
function aboutOf({ text }: Guide): string {
  const [, ...paragraphs] = text.replaceAll(/^```[^]*?^```$/gm, '').split('\n\n');
  return firstSentence(paragraphs.find((one) => /^[\w`*]/.test(one.trim())) ?? '');
}

const lineOf = ({ name, parameters, operation, fixed, stability, summary }: Method): string => {
  const sent = fixed === undefined ? '' : ` with \`${fixed}\``;
  const where = operation === undefined ? 'several calls' : `\`${operation}\`${sent}`;
  return `- \`${name}(${parameters.join(', ')})\` (${where}${stability === undefined ? '' : `, ${stability}`}): ${summary}`;
};

const introduction = `# enode-client

> Unofficial TypeScript client of the Enode API (vehicles, chargers, HVAC units, solar inverters, batteries, meters): typed per
> dated API version, with authentication, paging, commands that are waited for, webhooks, and a simulator.

Use the methods that are listed here and no others: paths, fields and events that are not listed do not exist in the API.

\`\`\`ts
import { createEnode } from 'enode-client';

const enode = createEnode({ version: '2024-10-01', environment: 'sandbox' }); // ENODE_CLIENT_ID, ENODE_CLIENT_SECRET
for await (const vehicle of enode.vehicles.list()) console.log(vehicle.id, vehicle.chargeState.batteryLevel); // % or null
const action = await enode.vehicles.startCharging(vehicleId);
const outcome = await action.wait({ timeout: '5m' }); // outcome.status: confirmed, unnecessary, controlled, failed, cancelled, pending
\`\`\`

- Every method takes path parameters, then the parameters of the API (an object, may be left out where all are optional), then options of
  this package: \`enode.vehicles.get(vehicleId, {}, { timeout: '5s' })\`.
- One client per process: it holds the token. Do not fetch tokens, send \`Enode-Version\`, follow pages or retry by hand.
- A list is iterated: \`for await\`, or \`await enode.vehicles.list().toArray()\`. \`await\` alone gives the first page.
- \`null\` means unknown, never 0 or false. Enumerations in responses are open: keep a default.
- A command that has returned is accepted, not done: \`wait()\` for it. Never send it again because of a timeout.
- Webhooks: \`createWebhookHandler\` of \`enode-client/webhooks\` gets the raw body, before any JSON parser.
- Tests: \`createSimulator\` of \`enode-client/simulator\` is an Enode on this machine; \`fakeEnode\` of \`enode-client/testing\` a client of fakes.
`;

/** The index: what there is, and where to read on. */
export function renderIndex(
  current: VersionFacts,
  versions: readonly VersionFacts[],
  guides: readonly Guide[],
): string {
  // The package has these documents in llms-full.txt alone.
  const links = guides.map(
    (guide) => `- [${titleOf(guide)}](${repository}/blob/main/${guide.path}): ${aboutOf(guide)}`,
  );
  const older = versions.filter((one) => one !== current).map(({ version }) => version);
  return `${introduction}
## Documentation

- [Everything in one file](llms-full.txt): methods and events of all versions, and these documents, each below a comment with its path
  (\`<!-- docs/guides/lists.md -->\`): as the installed version has them.
${links.join('\n')}

## Methods of ${current.version}

${current.methods.map(lineOf).join('\n')}

## Events of ${current.version}

${current.events.map((name) => `- \`${name}\``).join('\n')}

Older versions: ${older.join(', ')}. Their methods and events are in llms-full.txt.
`;
}

/** Everything in one file. */
export function renderFull(versions: readonly VersionFacts[], guides: readonly Guide[]): string {
  const parts = versions.map(
    ({ version, lifecycle, methods, events }) => `## Methods of ${version} (${lifecycle})

${methods.map((method) => `${lineOf(method)} Gives \`${method.result}\`.`).join('\n')}

## Events of ${version}

${events.map((name) => `- \`${name}\``).join('\n')}
`,
  );
  const documents = guides.map(({ path, text }) => `<!-- ${path} -->\n\n${text.trim()}\n`);
  return [introduction, ...parts, ...documents].join('\n');
}
