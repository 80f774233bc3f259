import type { Version } from '../../generated/index.ts';
import { reportTo, type Log } from '../core/log.ts';
import { responseInfo } from '../transport/response-note.ts';
import type { ResponseChecks } from '../versions/definition.ts';
import { keyOf } from '../spec/operation-key.ts';
import { findResponseDrift } from './find-response-drift.ts';
import type { OnResponseDrift, ResponseDrift } from './response-drift.ts';
import type { Validator } from './schema.ts';
import { reportOnce, type ReportDrift } from './report-once.ts';

/** What a client says of it. The object itself stands for the client. */
interface Watch {
  readonly onDrift: OnResponseDrift | undefined;
  /** Receives findings where there is no `onDrift`, and failures. */
  readonly log: Log | undefined;
}

/** Findings that a client remembers. */
const maxRemembered = 1000;

/** Of each client, what reports its findings and remembers them. */
const reporters = /* @__PURE__ */ new WeakMap<Watch, ReportDrift<ResponseDrift>>();

/**
 * Compares a response with its description in a task of its own, so that the caller who waits for the response goes on
 * first. Nothing is thrown.
 */
export function compareLater(
  response: Response,
  watch: Watch,
  loadChecks: () => Promise<ResponseChecks>,
): void {
  setTimeout(() => {
    compare(response, watch, loadChecks).catch((error: unknown) =>
      reportTo(watch.log)('The comparison of responses (drift)', error),
    );
  }, 0);
}

async function compare(
  response: Response,
  watch: Watch,
  loadChecks: () => Promise<ResponseChecks>,
): Promise<void> {
  const info = responseInfo(response);
  // A response that middleware made up is not the API's; one in another version has a report of its own.
  if (info === undefined || (info.responseVersion ?? info.version) !== info.version) return;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a client is of one of the versions
  const version = info.version as Version;
  const checks = await loadChecks();
  const operation = keyOf(checks, info.operation);
  if (operation === undefined) return;
  const { status } = info;
  const schema = checks[operation]?.[status] ?? checks[operation]?.['2XX'];
  // Parsed anew: the caller may have changed the data.
  const content = schema && parsed(await response.text());
  if (content === undefined) return;
  const report = reporterOf(watch);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is loaded for an operation are its schemas
  findResponseDrift(schema as Validator, content, (kind, path, value) =>
    report(path, value, { kind, operation, status, version }),
  );
}

/** `undefined` for what is not JSON, which the call itself has reported. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reporterOf(watch: Watch): ReportDrift<ResponseDrift> {
  let report = reporters.get(watch);
  if (report === undefined) {
    report = reportOnce(watch.onDrift ?? warnTo(watch.log), {
      keyOf: ({ version, operation }) => [version, operation],
      limit: maxRemembered,
      failed: () =>
        watch.log?.('error', 'drift.onDrift failed; its error is not shown, since it may hold data'),
    });
    reporters.set(watch, report);
  }
  return report;
}

const news: Readonly<Record<ResponseDrift['kind'], string>> = {
  enum: 'a value that is not described',
  field: 'a field that is not described',
  missing: 'a required field missing',
  type: 'a value of another type than described',
};

const warnTo =
  (log: Log | undefined): OnResponseDrift =>
  (path, _value, { kind, operation, version }) =>
    log?.('warn', `${operation} in version ${version} came with ${news[kind]}: ${path || 'the whole'}`, {
      operation,
      version,
      kind,
      path,
    });
