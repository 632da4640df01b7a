import { expect, it } from 'vitest';
import { openFreshTables } from '../support/emulator.js';
it('opens', async () => { const t0=performance.now(); const t = await openFreshTables(); process.stderr.write(`${new Date(2018,0,1).toString()} ${process.env.TZ} ${performance.now()-t0}\n`); expect(Object.keys(t)).toHaveLength(5); });
