/**
 * Expressions of time, resolved against the published day and against what the text said before.
 *
 * <p>Start with {@link org.disgelo.time.TimeFinder}. What a language says is data, {@code lexicon/LANG/time.yaml}; words are
 * written in lower case, templates as {@code Template} tells. Its keys:
 *
 * <pre>
 * capitalised        true if months and days of the week always have a capital
 * nounsCapitalised   true if all nouns have
 * monthFirst         true if 2/3/2021 may be 3 February: such a date is then none
 * sets               names and what $name stands for: words and templates, of sets told before
 * numbers ordinals   number: its words; numberJoiners: what stands between tens and units
 * daySuffixes yearSuffixes   what may stand right behind the figures of a day (2nd) or a year
 * months weekdays    twelve and seven lists; seasons units pluralUnits divisions: lists by English name
 * holidays           month and day (12-25) or easter: its names
 * amounts            how an {amount} is told: counted ({number} {units}), counted-and-half, some, or a number of units
 * years              how a {year} is told behind a day, month or season: by number or by a meaning of those below
 * leads              words before a time: since, from, until
 * counted            words that make a number before them one of things, no year
 * times              the templates by meaning, the keys of {@code Meaning}; where two tell the same words the first wins
 * </pre>
 *
 * <p>Slots of templates: {weekday} {day} (number or ordinal) {nth} (ordinal) {dth} (ordinal in figures) {digits} {month} {year}
 * {yyyy} {yyyyth} (with a suffix) {season} {holiday} {division} {unit} (one) {plurals} {units} (either) {number} {amount}; of the
 * end of a period {day2} {month2} {year2} {yyyy2} {yy}.
 */
@NullMarked
package org.disgelo.time;

import org.jspecify.annotations.NullMarked;
