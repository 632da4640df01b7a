import { DefaultAzureCredential } from '@azure/identity';
import type { TablesAddress } from './case-index/tables.js';
import type { Config } from './config.js';
import { type Emulator, EmulatorError, startEmulator } from './local/emulator.js';
import { findEmulator, forgetEmulator, noteEmulator } from './local/running-emulator.js';

/** Where the tables are, and how to let go of them. */
export interface OpenAddress {
  readonly address: TablesAddress;
  close(): Promise<void>;
}

/** Whether an emulator that runs on the same data is to be used, as commands do, or is in the way of a second bot. */
export type IfRunning = 'use it' | 'refuse';

/**
 * The tables that the settings name; in local mode without any, an emulator inside this process.
 * @throws EmulatorError when one runs on the same data already and may not be used.
 */
export async function openAddress(config: Config, ifRunning: IfRunning): Promise<OpenAddress> {
  const { tables } = config;
  if ('connectionString' in tables) return { address: tables, close: async () => {} };
  if ('endpoint' in tables)
    return { address: { ...tables, credential: new DefaultAzureCredential() }, close: async () => {} };
  const running = await findEmulator(config.dataDir);
  if (running === undefined)
    return embedded(await startEmulator({ dataDir: config.dataDir }), config.dataDir);
  if (ifRunning === 'refuse') {
    throw new EmulatorError(
      `a bot is running on the data in ${config.dataDir} already; stop it, or set DATA_DIR to another folder`,
    );
  }
  return { address: { connectionString: running }, close: async () => {} };
}

async function embedded(emulator: Emulator, dataDir: string): Promise<OpenAddress> {
  await noteEmulator(dataDir, emulator.connectionString);
  return {
    address: emulator,
    close: async () => {
      await forgetEmulator(dataDir);
      await emulator.close();
    },
  };
}
