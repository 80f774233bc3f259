import type { Issue } from './issue.ts';
import { toIssues } from './issues.ts';
import { child, follow, isObject, type JsonObject, type Located } from './json.ts';
import { jsonSchema } from './operations.ts';
import type { Validators } from './validators.ts';

/** The events of a document. */
export interface Events {
  readonly names: readonly string[];
  /** Whether the version has events of this name. */
  has(name: string): boolean;
  /** Checks an event against the description of its name, and that it has no undocumented field. */
  check(name: string, event: unknown): Issue[];
}

/** @param validators Of the closed schemas; asked for when they are needed first. */
export function createEvents(root: JsonObject, validators: () => Validators): Events {
  const webhooks = child({ pointer: '', node: root }, 'webhooks');
  const names = new Set(Object.keys(isObject(webhooks.node) ? webhooks.node : {}));
  return {
    names: [...names],
    has: (name) => names.has(name),
    check: (name, event) => {
      if (!names.has(name)) return [{ in: 'event', path: '', message: `${name} is not documented` }];
      const validate = validators()(deliverySchema(root, child(webhooks, name)).pointer);
      if (validate([event])) return [];
      // It was checked as the only one of a delivery.
      return toIssues('event', '', validate.errors ?? []).map(({ path, message }) => ({
        in: 'event',
        path: path.replace(/^\/0/, ''),
        message,
      }));
    },
  };
}

/** The schema of a delivery that holds events of one name. */
function deliverySchema(root: JsonObject, webhook: Located): Located {
  const body = follow(root, child(child(follow(root, webhook), 'post'), 'requestBody'));
  const schema = jsonSchema(body);
  if (!schema) throw new Error(`There is no schema at #${webhook.pointer}`);
  return schema;
}
