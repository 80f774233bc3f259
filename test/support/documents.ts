import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Document } from '../../src/openapi/openapi.ts';

/** The document of a version as it is written, with the operations and events that its overlay adds. */
export async function documentOf(version: string): Promise<Document> {
  const read = async (file: string): Promise<unknown> =>
    parse(await readFile(new URL(`../../openapi/${file}`, import.meta.url), 'utf8'));
  const document = (await read(`${version}.yaml`)) as Document;
  const { additions } = (await read(`overlays/${version}.yaml`)) as { additions?: Partial<Document> };
  const { paths, webhooks, components } = additions ?? {};
  return {
    ...document,
    paths: { ...document.paths, ...paths },
    webhooks: { ...document.webhooks, ...webhooks },
    components: {
      ...document.components,
      schemas: { ...document.components.schemas, ...components?.schemas },
    },
  };
}
