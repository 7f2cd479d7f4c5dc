// Prints what others have written and the programs contain, with the licences: crates as cargo resolves them for this
// machine, and the npm packages of the interface. A text that several share is printed once.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROGRAMS = ['nape', 'nape-app', 'nape-clerk'];
const LICENCE = /^(licen[cs]e|copying|copyright|notice|unlicense)/i;

function crates() {
  const target = execFileSync('rustc', ['-vV'], { encoding: 'utf8' }).match(/^host: (.*)$/m)[1];
  const metadata = JSON.parse(
    execFileSync('cargo', ['metadata', '--locked', '--format-version', '1', '--filter-platform', target], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    }),
  );
  const packages = new Map(metadata.packages.map((found) => [found.id, found]));
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const reached = new Set();
  const waiting = metadata.packages.filter((found) => PROGRAMS.includes(found.name)).map((found) => found.id);
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (reached.has(id)) continue;
    reached.add(id);
    // What only builds or tests is not in the programs.
    const deps = nodes.get(id).deps.filter((dep) => dep.dep_kinds.some(({ kind }) => kind === null));
    waiting.push(...deps.map((dep) => dep.pkg));
  }
  return [...reached]
    .map((id) => packages.get(id))
    .filter((found) => found.source !== null)
    .map((found) => ({
      name: `${found.name} ${found.version}`,
      licence: found.license ?? 'see its text',
      from: `https://crates.io/crates/${found.name}/${found.version}`,
      folder: dirname(found.manifest_path),
    }));
}

function npmPackages() {
  const reached = new Map();
  const waiting = Object.keys(JSON.parse(readFileSync('ui/package.json', 'utf8')).dependencies);
  while (waiting.length > 0) {
    const name = waiting.pop();
    const folder = ['ui/node_modules', 'node_modules'].map((root) => join(root, name)).find(existsSync);
    if (folder === undefined || reached.has(name)) continue;
    const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    reached.set(name, {
      name: `${name} ${found.version}`,
      licence: found.license,
      from: `https://www.npmjs.com/package/${name}/v/${found.version}`,
      folder,
    });
    waiting.push(...Object.keys(found.dependencies ?? {}));
  }
  return [...reached.values()];
}

const parts = [...crates(), ...npmPackages()].sort((a, b) => (a.name < b.name ? -1 : 1));
const texts = new Map();
const lines = ['What others have written and Nape contains. The numbers name the texts below.', ''];
for (const part of parts) {
  const numbers = readdirSync(part.folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE.test(entry.name))
    .map((entry) => readFileSync(join(part.folder, entry.name), 'utf8').replaceAll('\r', '').trim())
    .map((text) => texts.get(text) ?? texts.set(text, texts.size + 1).get(text));
  const where = numbers.length > 0 ? ` [${numbers.sort((a, b) => a - b).join(', ')}]` : '';
  lines.push(`${part.name}: ${part.licence}${where}\n  ${part.from}`);
}
for (const [text, number] of texts) lines.push('', `[${number}] ${'-'.repeat(100)}`, '', text);
process.stdout.write(`${lines.join('\n')}\n`);
