// Throws the kept bundle of the signed-in pages away when it was made for other pages or components than there are now.
// The bundle's own check does not see them, and then a list or a button stays silently empty in the browser.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));
const kept = 'src/main/bundles';
const seal = join(kept, 'made-for');
const ASKS_FOR_SCRIPTS = /^import com\.vaadin\.flow\.component\.|^\s*@(Route|Uses|JsModule|CssImport|StyleSheet|NpmPackage|Tag)\b/;

const now = madeFor();
if (!existsSync(seal) || readFileSync(seal, 'utf8') !== now) {
  rmSync(join(kept, 'prod.bundle'), { force: true });
  rmSync('target/classes/META-INF/VAADIN/webapp', { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  writeFileSync(seal, now);
}

/** A hash of what the pages' Java code asks the browser for, page by page. */
function madeFor() {
  const hash = createHash('sha256');
  for (const page of globSync('src/main/java/**/*.java').sort()) {
    const lines = readFileSync(page, 'utf8').split('\n').filter((line) => ASKS_FOR_SCRIPTS.test(line));
    if (lines.length > 0) hash.update(page.replaceAll('\\', '/') + '\n' + lines.join('\n') + '\n');
  }
  return hash.digest('hex');
}
