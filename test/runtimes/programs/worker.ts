import { serve } from './receiver.ts';

export default { fetch: serve };
