/** What to set in each framework so that a webhook route sees the bytes as they came. */
export const rawBodyHints =
  "Express: express.raw({ type: 'application/json' }) ahead of express.json(). " +
  'Next: await request.text(), or in the pages router export const config = { api: { bodyParser: false } }. ' +
  'Nest: NestFactory.create(AppModule, { rawBody: true }). ' +
  "Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, …)";
