import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The table emulator could not be run; the message says why and what to do. */
export class EmulatorError extends Error {
  readonly code = 'emulator';
}

/** A table emulator running inside this process. */
export interface Emulator {
  readonly connectionString: string;
  /** Writes what is not yet on disk, and stops. */
  close(): Promise<void>;
}

/** Where the emulator keeps its tables: a directory of its own, or nowhere but in memory. */
export type EmulatorPlace = { readonly dataDir: string } | { readonly inMemory: true };

const LOOPBACK = '127.0.0.1';
const KEEP_ALIVE_SECONDS = 5;

/**
 * Runs azurite's table service inside this process, on a free port of the loopback. It writes to disk every five
 * seconds and at `close`: a process that is killed outright loses what came after the last of these.
 * @throws EmulatorError when the development packages are missing or the data cannot be read.
 */
export async function startEmulator(place: EmulatorPlace): Promise<Emulator> {
  const { TableConfiguration, TableServer, constants } = await loadAzurite();
  const inMemory = 'inMemory' in place;
  const directory = inMemory ? '' : join(place.dataDir, 'tables');
  if (!inMemory) await mkdir(directory, { recursive: true });
  const file = inMemory ? '' : join(directory, 'tables.json');
  const server = new TableServer(
    new TableConfiguration(
      ...([LOOPBACK, 0, KEEP_ALIVE_SECONDS, file, false, false, undefined, undefined] as const),
      ...([false, true, '', '', '', undefined, false, inMemory] as const),
    ),
  );
  try {
    await server.start();
  } catch (cause) {
    throw new EmulatorError(`the table emulator could not read ${file}; move that file away to begin anew`, {
      cause,
    });
  }
  const { EMULATOR_ACCOUNT_NAME: name, EMULATOR_ACCOUNT_KEY: key } = constants;
  const endpoint = `${server.getHttpServerAddress()}/${name}`;
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${key.toString('base64')};TableEndpoint=${endpoint};`,
    close: () => server.close(),
  };
}

async function loadAzurite() {
  try {
    const [server, configuration, constants] = await Promise.all([
      import('azurite/dist/src/table/TableServer.js'),
      import('azurite/dist/src/table/TableConfiguration.js'),
      import('azurite/dist/src/common/utils/constants.js'),
    ]);
    return { TableServer: defaultOf(server), TableConfiguration: defaultOf(configuration), constants };
  } catch (cause) {
    throw new EmulatorError(
      'local mode needs the development packages: run npm ci without --omit=dev, or set TABLES_CONNECTION_STRING',
      { cause },
    );
  }
}

/** azurite is CommonJS: its default export may stand one level further in. */
function defaultOf<Exported>(module: { default: Exported | { default: Exported } }): Exported {
  const { default: exported } = module;
  return isWrapped(exported) ? exported.default : exported;
}

function isWrapped<Exported>(exported: Exported | { default: Exported }): exported is { default: Exported } {
  return typeof exported === 'object' && exported !== null && 'default' in exported;
}
