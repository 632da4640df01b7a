// What `npm start`, `npm run import` and `npm run rebuild` run: settings from .env, the program built when that can
// be done here, then the program itself. In azure mode nothing is built, so that the development packages are not
// needed there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
if (existsSync('.env')) process.loadEnvFile('.env');

const [program = 'main', ...rest] = process.argv.slice(2);
const built = new URL(`dist/${program}.js`, root);

if (process.env.BOT_MODE !== 'azure') build();
if (!existsSync(built)) stop('The program has not been built. Run: npm run build');
process.argv = [process.argv[0] ?? 'node', fileURLToPath(built), ...rest];
await import(built.href);

/** Compiles what has changed; without the compiler, what was built before is run. */
function build() {
  const compiler = findCompiler();
  if (!compiler) return;
  const done = spawnSync(
    process.execPath,
    [compiler, '-p', fileURLToPath(new URL('src/tsconfig.json', root))],
    { stdio: 'inherit' },
  );
  if (done.status !== 0) stop('The program could not be built.');
}

function findCompiler() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
    return fileURLToPath(new URL('bin/tsc', pathToFileURL(manifest)));
  } catch {
    return undefined;
  }
}

/** @param {string} words */
function stop(words) {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
