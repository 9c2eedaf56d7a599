/* One minified file per entry of src/main/assets, in a folder named by its content, and the list of them. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { designSystem } from './design-system.mjs';

export async function bundle({ module, sources, target, classes }) {
  const work = join(module, 'target/assets-work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const names = readdirSync(sources);
  const own = names.filter((name) => name.endsWith('.css')).map((name) => readFileSync(join(sources, name), 'utf8'));
  writeFileSync(join(work, 'design-system.css'), designSystem(join(module, 'node_modules/@gouvfr/dsfr/dist'), classes, own));
  const result = await build({
    absWorkingDir: module,
    alias: { 'design-system.css': join(work, 'design-system.css') },
    assetNames: '[hash]/[name]',
    bundle: true,
    charset: 'utf8',
    entryNames: '[hash]/[name]',
    entryPoints: names.filter((name) => !name.endsWith('.json')).map((name) => join(sources, name)),
    format: 'iife',
    legalComments: 'inline',
    loader: { '.ico': 'copy', '.png': 'copy', '.svg': 'copy', '.woff2': 'file' },
    logLevel: 'warning',
    metafile: true,
    minify: true,
    outdir: target,
    publicPath: '/assets',
    target: ['chrome120', 'firefox115', 'safari16'],
  });
  const lines = Object.keys(result.metafile.outputs).map((output) => {
    const path = relative(target, join(module, output)).split(sep).join('/');
    return `${basename(path)}=/assets/${path}`;
  });
  writeFileSync(join(target, 'list.properties'), `${lines.sort().join('\n')}\n`);
}
