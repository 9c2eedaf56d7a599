/*
 * Cuts the State's design system down to what the screens use: rules for classes that are written somewhere, variables
 * that some rule reads, the two fonts of the portal, the light scheme. Icons become part of the sheet.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss from 'postcss';

const FONTS = /Marianne-(Regular|Bold)\.woff2/;
const NEVER = /data-fr-theme|data-fr-mourning|data-fr-scheme|fr-fi-|data-fr-js|\[data-fr-artwork/;

/** A class that ends in "-" in the screens is completed there by an expression: everything that starts so is used. */
function usage(classes) {
  const whole = new Set(classes);
  const starts = classes.filter((name) => name.endsWith('-'));
  return (name) => whole.has(name) || starts.some((start) => name.startsWith(start));
}

function withoutNegations(selector) {
  return selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
}

function keepUsedRules(root, isUsed) {
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes')) {
      return;
    }
    const kept = rule.selectors.filter((selector) => {
      const plain = withoutNegations(selector);
      return !NEVER.test(plain) && [...plain.matchAll(/\.(fr-[\w-]+)/g)].every(([, name]) => isUsed(name));
    });
    if (kept.length === 0) {
      rule.remove();
    } else if (kept.length < rule.selectors.length) {
      rule.selectors = kept;
    }
  });
}

function keepFonts(root) {
  root.walkAtRules('font-face', (face) => {
    let keep = false;
    face.walkDecls('src', (source) => {
      const file = source.value.split(',').find((part) => FONTS.test(part));
      keep = Boolean(file);
      source.value = file ?? source.value;
    });
    if (!keep) {
      face.remove();
    }
  });
}

/** Addresses become absolute, pictures become part of the sheet, and prefixed twins go. */
function resolveFiles(root, folder) {
  root.walkDecls(/^-webkit-mask/, (twin) => twin.remove());
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/url\("?([^")]+)"?\)/g, (whole, address) => {
      if (/^(data:|#)/.test(address)) {
        return whole;
      }
      const file = join(folder, address.replace(/[?#].*$/, ''));
      return file.endsWith('.svg') ? `url("${inline(file)}")` : `url("${file}")`;
    });
  });
}

function inline(file) {
  const svg = readFileSync(file, 'utf8').replace(/\s+/g, ' ').replace(/> </g, '><').replaceAll('"', "'").trim();
  return `data:image/svg+xml,${svg.replace(/[%#<>{}]/g, (sign) => encodeURIComponent(sign))}`;
}

function keepReadVariables(root, own) {
  const readBy = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);
  for (let removed = true; removed; ) {
    removed = false;
    const read = new Set(own.flatMap(readBy));
    root.walkDecls((declaration) => readBy(declaration.value).forEach((name) => read.add(name)));
    root.walkDecls(/^--/, (declaration) => {
      if (!read.has(declaration.prop)) {
        declaration.remove();
        removed = true;
      }
    });
  }
}

function dropEmpty(root) {
  for (let removed = true; removed; ) {
    removed = false;
    root.walk((node) => {
      if ((node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0) {
        node.remove();
        removed = true;
      }
    });
  }
  const animations = new Set();
  root.walkDecls(/^animation/, (declaration) => declaration.value.split(/[\s,]+/).forEach((word) => animations.add(word)));
  root.walkAtRules('keyframes', (frames) => {
    if (!animations.has(frames.params)) {
      frames.remove();
    }
  });
}

export function designSystem(dist, classes, own) {
  const isUsed = usage(classes);
  const whole = postcss.root();
  for (const sheet of ['dsfr.main.css', 'utility/utility.main.css', 'dsfr.print.css']) {
    const file = join(dist, sheet);
    const root = postcss.parse(readFileSync(file, 'utf8'), { from: file });
    root.walkAtRules('charset', (rule) => rule.remove());
    root.walkComments((comment) => comment.remove());
    keepUsedRules(root, isUsed);
    keepFonts(root);
    resolveFiles(root, dirname(file));
    whole.append(root.nodes);
  }
  keepReadVariables(whole, own);
  dropEmpty(whole);
  const licence = '/*! Contient des extraits du Système de design de l’État (DSFR) 1.15.3, licence Etalab 2.0, usage réservé à l’administration */\n';
  return licence + whole.toString();
}
