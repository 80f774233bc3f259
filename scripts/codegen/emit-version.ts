import type { VersionTable } from '../../src/versions/table.ts';
import { emitApi } from './emit-api.ts';
import { emitRequests, emitResponses } from './emit-bodies.ts';
import { emitChecks } from './emit-checks.ts';
import { emitDefinition, type ListedVersion } from './emit-definition.ts';
import { emitEntry } from './emit-entry.ts';
import { emitEvents } from './emit-events.ts';
import { emitHelp } from './emit-help.ts';
import { emitOperations } from './emit-operations.ts';
import { emitSchemas } from './emit-schemas.ts';
import { emitTypes } from './emit-types.ts';
import { eventsOf } from '../../src/openapi/events.ts';
import type { Source } from './load-document.ts';
import { createNames } from './names.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { type ApiPlan, planApi } from './plan-api.ts';
import { prepareDocument } from './prepare-document.ts';
import { importingScope } from './scope.ts';

/**
 * All files of one version, by name, without their headers.
 *
 * @param supportPath Where the handwritten helpers stand, as seen from the version's folder.
 * @param table The version's methods; undefined for a version that only raw calls serve. Rows that the document does
 * not serve are left out.
 */
export async function emitVersion(
  source: Source,
  supportPath: string,
  table: VersionTable | undefined,
  listed: ListedVersion,
): Promise<Record<string, string>> {
  const document = prepareDocument(source.root);
  return emitDocument(document, supportPath, table && planApi(document, table), listed);
}

/** The same for a document that is prepared already. */
export async function emitDocument(
  document: Document,
  supportPath: string,
  plan: ApiPlan | undefined,
  listed: ListedVersion,
): Promise<Record<string, string>> {
  const events = eventsOf(document);
  const names = createNames(Object.keys(document.components.schemas));
  const scope = () => importingScope(document, names);
  return {
    'types.ts': await emitTypes(document, events),
    'operations.ts': emitOperations(document, supportPath),
    'help.ts': emitHelp(document, supportPath),
    'schemas.ts': emitSchemas(document, names, supportPath),
    'responses.ts': emitResponses(scope(), supportPath),
    'requests.ts': emitRequests(scope(), supportPath),
    'events.ts': emitEvents(events, scope(), names, supportPath),
    'event-checks.ts': emitChecks(events, document, names, supportPath),
    ...(plan && emitApi(document, plan, supportPath, listed.version)),
    'definition.ts': emitDefinition(listed, plan, supportPath),
    'index.ts': emitEntry(listed.version, plan !== undefined, supportPath),
  };
}
