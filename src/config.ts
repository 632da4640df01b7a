import { z } from 'zod';
import { ConfigError } from './config-error.js';

const onOff = z.enum(['on', 'off'], { message: 'write on or off' });
const port = z.coerce
  .number({ message: 'write a port number, 1 to 65535' })
  .int()
  .min(1, 'write a port number, 1 to 65535')
  .max(65_535, 'write a port number, 1 to 65535');
const guid = z.string().uuid('write the GUID that the Azure portal shows');
const moment = z
  .string()
  .datetime({ offset: true, message: 'write a moment with its offset, such as 2018-04-04T09:00:00+01:00' });

/** Every setting there is, by its name in the environment; `.env.example` says what each is for. */
export const settings = z.object({
  BOT_MODE: z.enum(['local', 'azure'], { message: 'write local or azure' }).default('local'),
  PORT: port.default(3978),
  DATA_DIR: z.string().default('.data'),
  TABLES_CONNECTION_STRING: z
    .string()
    .regex(
      /TableEndpoint=|AccountName=|UseDevelopmentStorage=true/,
      'write the connection string of a storage account or emulator',
    )
    .optional(),
  TABLES_ENDPOINT: z
    .string()
    .url('write the https address of the account’s tables')
    .startsWith('https://', 'write an address that begins with https://')
    .optional(),
  PLAYGROUND: onOff.default('on'),
  PLAYGROUND_PORT: port.default(56_150),
  DEMO: onOff.default('on'),
  LOCAL_NOW: moment.optional(),
  DATA_OLD_AFTER: z.coerce
    .number({ message: 'write a number of working days, 0 to 60' })
    .int()
    .min(0, 'write a number of working days, 0 to 60')
    .max(60, 'write a number of working days, 0 to 60')
    .default(2),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { message: 'write debug, info, warn or error' })
    .default('info'),
  BOT_ID: guid.optional(),
  BOT_TENANT_ID: guid.optional(),
  BOT_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], { message: 'write SingleTenant or UserAssignedMSI' })
    .optional(),
  BOT_SECRET: z.string().optional(),
});

type Settings = z.infer<typeof settings>;

/** Where the tables are: named by a setting, or, in local mode, an emulator of our own. */
export type TablesSetting =
  | { readonly connectionString: string }
  | { readonly endpoint: string }
  | { readonly embedded: true };

interface Common {
  readonly port: number;
  readonly dataDir: string;
  readonly logLevel: Settings['LOG_LEVEL'];
  /** Data older than so many working days says nothing of what is overdue now [local]. */
  readonly dataOldAfter: number;
  readonly tables: TablesSetting;
}

/** On one's own machine: no authentication, so on the loopback only. */
export interface LocalConfig extends Common {
  readonly mode: 'local';
  readonly playground: boolean;
  readonly playgroundPort: number;
  readonly demo: boolean;
  /** The moment at which the clock starts, ISO 8601; absent for the real one. */
  readonly now?: string;
}

/** In Azure: every request authenticated, one tenant. */
export interface AzureConfig extends Common {
  readonly mode: 'azure';
  readonly botId: string;
  readonly tenantId: string;
  readonly botType: 'SingleTenant' | 'UserAssignedMSI';
  /** Only for SingleTenant. */
  readonly secret?: string;
}

export type Config = LocalConfig | AzureConfig;

/**
 * The settings from the environment; one that is empty counts as not given.
 * @throws ConfigError naming every setting that is wrong and what to write instead.
 */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(given);
  const problems = eachOnce([...wrongForMode(given), ...(parsed.success ? [] : wrongValues(parsed.error))]);
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return parsed.data.BOT_MODE === 'azure' ? azureConfig(parsed.data) : localConfig(parsed.data);
}

type Given = Readonly<Record<string, unknown>>;

function wrongValues({ issues }: z.ZodError): string[] {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** One line a setting: the first thing said of it is enough. */
function eachOnce(problems: readonly string[]): string[] {
  const nameOf = (problem: string): string => problem.slice(0, problem.indexOf(':'));
  return problems.filter(
    (problem, at) => problems.findIndex((other) => nameOf(other) === nameOf(problem)) === at,
  );
}

/** What is missing or out of place in the mode asked for, so that it is told together with the wrong values. */
function wrongForMode(given: Given): string[] {
  const mode = given.BOT_MODE ?? 'local';
  if (mode === 'azure') return wrongForAzure(given);
  return mode === 'local' ? wrongForLocal(given) : [];
}

/** Settings that hosts make, by which a server is told from somebody's own machine. */
const HOST_SIGNS = ['WEBSITE_INSTANCE_ID', 'CONTAINER_APP_NAME'];

function wrongForLocal(given: Given): string[] {
  const signs = HOST_SIGNS.filter((name) => name in given);
  if (given.NODE_ENV === 'production') signs.push('NODE_ENV=production');
  if (signs.length === 0) return [];
  return [
    `BOT_MODE: this looks like a server (${signs.join(', ')}), and local mode lets anybody in; write BOT_MODE=azure`,
  ];
}

function wrongForAzure(given: Given): string[] {
  const tables = given.TABLES_ENDPOINT ?? given.TABLES_CONNECTION_STRING;
  return [
    ...missing('BOT_ID', given.BOT_ID, 'the bot’s application id'),
    ...missing('BOT_TENANT_ID', given.BOT_TENANT_ID, 'the id of the tenant whose people may use it'),
    ...missing('BOT_TYPE', given.BOT_TYPE, 'SingleTenant or UserAssignedMSI'),
    ...(given.BOT_TYPE === 'SingleTenant'
      ? missing('BOT_SECRET', given.BOT_SECRET, 'the bot’s client secret')
      : []),
    ...missing(
      'TABLES_ENDPOINT',
      tables,
      'the https address of the account’s tables, or TABLES_CONNECTION_STRING',
    ),
    ...(given.LOCAL_NOW === undefined
      ? []
      : ['LOCAL_NOW: leave it out; only local mode has a clock of its own']),
  ];
}

function missing(name: string, value: unknown, what: string): string[] {
  return value === undefined ? [`${name}: missing in azure mode; write ${what}`] : [];
}

function localConfig(from: Settings): LocalConfig {
  return {
    mode: 'local',
    ...common(from),
    playground: from.PLAYGROUND === 'on',
    playgroundPort: from.PLAYGROUND_PORT,
    demo: from.DEMO === 'on',
    ...(from.LOCAL_NOW !== undefined && { now: from.LOCAL_NOW }),
  };
}

function azureConfig(from: Settings): AzureConfig {
  const { BOT_ID: botId, BOT_TENANT_ID: tenantId, BOT_TYPE: botType, BOT_SECRET: secret } = from;
  if (botId === undefined || tenantId === undefined || botType === undefined)
    throw new ConfigError(wrongForAzure(from));
  return {
    mode: 'azure',
    botId,
    tenantId,
    botType,
    ...(secret !== undefined && { secret }),
    ...common(from),
  };
}

function common(from: Settings): Common {
  const { TABLES_CONNECTION_STRING: connectionString, TABLES_ENDPOINT: endpoint } = from;
  const named = connectionString === undefined ? undefined : { connectionString };
  const tables = named ?? (endpoint === undefined ? { embedded: true as const } : { endpoint });
  return {
    port: from.PORT,
    dataDir: from.DATA_DIR,
    logLevel: from.LOG_LEVEL,
    dataOldAfter: from.DATA_OLD_AFTER,
    tables,
  };
}
