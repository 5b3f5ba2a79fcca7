// Makes the public pages' stylesheet. Does nothing when nothing changed, because every build calls it.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

process.chdir(import.meta.dirname);
const target = '../../target/classes/META-INF/resources/public/public.css';

installPackages();
if (!upToDate()) compile();

/** Installs what the lock says, unless the packages were installed from this very lock. */
function installPackages() {
  const seal = 'node_modules/.installed-lock';
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(seal) && readFileSync(seal, 'utf8') === lock) return;
  run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  writeFileSync(seal, lock);
}

/** A stylesheet younger than everything that it is made of needs no work. */
function upToDate() {
  if (!existsSync(target)) return false;
  const made = statSync(target).mtimeMs;
  const sources = [...globSync('**/*.scss', { exclude: (name) => name === 'node_modules' }), 'package-lock.json', 'build.mjs'];
  return sources.every((source) => statSync(source).mtimeMs < made);
}

function compile() {
  mkdirSync(dirname(target), { recursive: true });
  run(
    process.execPath, join('node_modules', 'sass', 'sass.js'),
    '--no-source-map', '--style=compressed', '--quiet-deps', '--silence-deprecation=import',
    '--load-path=node_modules', 'public.scss', target,
  );
}

function run(command, ...args) {
  // npm is a batch file on Windows, which only a shell starts
  execFileSync(command, args, { stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' });
}
