import { html } from 'hono/html';

/** Markup whose values are escaped already. */
export type Html = ReturnType<typeof html>;

export interface PageDocument {
  title: string;
  /** BCP 47. */
  language: string;
  /** `system` follows the device. */
  colorScheme: 'system' | 'light' | 'dark';
  /** Name of the page's own style sheet and script in `assets/`, without the ending. */
  assets: 'link' | 'fleet';
  body: Html;
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect width='24' height='24' rx='6' fill='%233a52c4'/%3E%3Cpath d='M13 4 6 13h5l-1 7 7-9h-5z' fill='%23fff'/%3E%3C/svg%3E";

/** A whole page. */
export const pageDocument = ({ title, language, colorScheme, assets, body }: PageDocument): Html =>
  html`<!doctype html>
    <html lang="${language}" data-scheme="${colorScheme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${colorScheme === 'system' ? 'light dark' : colorScheme}" />
        <title>${title}</title>
        <link rel="icon" href="${icon}" />
        <link rel="stylesheet" href="/pages/base.css" />
        <link rel="stylesheet" href="/pages/${assets}.css" />
        <script src="/pages/${assets}.js" type="module"></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
