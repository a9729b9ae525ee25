// Derives ../world.tsv, the outlines of states that the dossier's map draws. Source and licence: ../SOURCES-map.md
//   mkdir /tmp/world && cd /tmp/world && npm init -y
//   npm install world-atlas@2 topojson-client topojson-simplify i18n-iso-countries
//   node …/world.mjs /tmp/world/node_modules
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(process.argv[2], 'x.js'));
const { feature } = require('topojson-client');
const { presimplify, simplify } = require('topojson-simplify');
const iso = require('i18n-iso-countries');

/** Square degrees below which a bend of a line, and an islet, is left out. */
const BEND = 0.016;
const ISLET = 0.05;
/** Unrecognised or without a number of their own in the source. */
const UNNUMBERED = { Kosovo: 'XKX', 'N. Cyprus': 'CYP', Somaliland: 'SOM', 'Siachen Glacier': null, 'Indian Ocean Ter.': null, 'Ashmore and Cartier Is.': null };
const HUNDREDTHS = 100;
/** Where the source shows who holds a land, the map follows General Assembly resolution 68/262: Crimea is Ukraine's. */
const CRIMEA = [34.3, 45.3];

const source = JSON.parse(readFileSync(join(process.argv[2], 'world-atlas/countries-50m.json'), 'utf8'));
const world = simplify(presimplify(source), BEND);
const rings = new Map();
for (const state of feature(world, world.objects.countries).features) {
    const name = state.properties.name;
    const code = state.id ? iso.numericToAlpha3(state.id) : UNNUMBERED[name];
    if (code === undefined) throw new Error(`no code for ${name}`);
    if (code === null || code === 'ATA' || !state.geometry) continue;
    const polygons = state.geometry.type === 'Polygon' ? [state.geometry.coordinates] : state.geometry.coordinates;
    const largest = Math.max(...polygons.map(p => area(p[0])));
    for (const polygon of polygons) {
        for (const ring of polygon) {
            if (area(ring) >= ISLET || area(ring) === largest) add(code === 'RUS' && holds(ring, CRIMEA) ? 'UKR' : code, ring);
        }
    }
}

function area(ring) {
    let sum = 0;
    for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    return Math.abs(sum) / 2;
}

function holds(ring, [x, y]) {
    let inside = false;
    for (let i = 1; i < ring.length; i++) {
        const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
    return inside;
}

/** The first point in hundredths of a degree, then the steps from point to point. */
function add(code, ring) {
    const steps = [];
    let x = 0;
    let y = 0;
    for (const [lon, lat] of ring.slice(0, -1)) {
        const [nx, ny] = [Math.round(lon * HUNDREDTHS), Math.round(lat * HUNDREDTHS)];
        if (steps.length && nx === x && ny === y) continue;
        steps.push(nx - x, ny - y);
        [x, y] = [nx, ny];
    }
    if (steps.length >= 6) rings.set(code, [...(rings.get(code) ?? []), steps.join(' ')]);
}

const lines = [...rings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => [code, ...list].join('\t'));
writeFileSync(join(here, '../world.tsv'), lines.join('\n') + '\n');
