/*
 * Makes target/assets from src/main/assets and from the parts of the design system that the screens use. Run by Maven;
 * does nothing when nothing it reads has changed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const module = join(dirname(fileURLToPath(import.meta.url)), '../..');
const sources = join(module, 'src/main/assets');
const target = join(module, 'target/assets');
const stamp = join(module, 'target/assets.stamp');
const installed = join(module, 'node_modules/.portal-lock');

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** The class names of the design system written in screens, code and our own assets. */
function classesWritten() {
  const folders = ['src/main/webapp', 'src/main/java', 'src/main/assets'].map((folder) => join(module, folder));
  const found = new Set();
  for (const file of folders.flatMap(filesBelow).filter((name) => /\.(xhtml|java|js)$/.test(name))) {
    // Not in a longer word, a variable of a style sheet or a data attribute.
    for (const [name] of readFileSync(file, 'utf8').matchAll(/(?<![\w-])fr-[a-z][\w-]*/g)) {
      found.add(name);
    }
  }
  return [...found].sort();
}

function fingerprint(classes) {
  const hash = createHash('sha256');
  const read = [join(module, 'package-lock.json'), ...filesBelow(join(module, 'src/build')), ...filesBelow(sources)];
  for (const file of read) {
    hash.update(relative(module, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.update(classes.join(' ')).digest('hex');
}

function isText(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync(join(module, 'package-lock.json'))).digest('hex');
  if (isText(installed, lock)) {
    return;
  }
  const windows = process.platform === 'win32';
  try {
    execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], { cwd: module, stdio: 'inherit', shell: windows });
  } catch (failure) {
    console.error(
      failure.code === 'ENOENT'
        ? 'npm is missing: install Node.js 20 or later with npm (Debian: apt install npm) and start again.'
        : 'npm could not fetch the design system: check the network (or npm’s registry and proxy settings) and start again.',
    );
    process.exit(1);
  }
  writeFileSync(installed, lock);
}

const classes = classesWritten();
const wanted = fingerprint(classes);
if (!isText(stamp, wanted) || !existsSync(target)) {
  installPackages();
  const { bundle } = await import('./bundle.mjs');
  rmSync(target, { recursive: true, force: true });
  rmSync(stamp, { force: true });
  mkdirSync(target, { recursive: true });
  await bundle({ module, sources, target, classes });
  writeFileSync(stamp, wanted);
}
