/**
 * OSM {@code opening_hours} expressions in and out.
 *
 * <p>Read {@link org.entaxi.hours.osm.OsmHours} first. In OSM the order of rules decides, and a later rule can cut the
 * tail of the night before; reading works that out, so that the hours that come out of it need no order: the ranges of
 * each kind of day are the ones that are left when every rule has had its say.
 *
 * <p>Measured against the published set of 509 cases from two other programs (opening_hours.js and opening-hours-rs):
 * all 220 core cases without holidays, all 105 core cases whose holidays are fixed dates, and 113 of 120 extended ones.
 * Those two programs read a rule with a comment and no state differently, so the cases of the second are read with
 * {@link org.entaxi.hours.osm.OsmHours#commentMeansOpen()}. What differs:
 *
 * <table>
 * <caption>Cases that are answered differently</caption>
 * <tr><th>case</th><th>why</th></tr>
 * <tr><td>ohrs-114, ohrs-115</td><td>A holiday of one federal state with only the country known is expected to be
 * unknown; a calendar of fixed dates says yes or no.</td></tr>
 * <tr><td>ohjs-979</td><td>School holidays of a place that the case does not name.</td></tr>
 * <tr><td>ohjs-4073, ohjs-4700, ohjs-4719</td><td>There a range that ends at Easter leaves its last day out; here, as
 * in the other program, the last day is inside.</td></tr>
 * <tr><td>ohjs-4712</td><td>From Easter to 2 April: there it runs over the new year, here it is empty in a year in
 * which Easter is later.</td></tr>
 * <tr><td>ohrs-101, ohrs-103</td><td>A fallback counts there only on days that no earlier rule names; here, as in the
 * other program, at every time that is not open.</td></tr>
 * </table>
 *
 * <p>Of the 145 expressions that the set calls invalid, 143 are refused by a reader with
 * {@link org.entaxi.hours.osm.OsmHours#holidaysUnknown()}, five of them because they speak of holidays; the other two
 * ({@code Mo 12:00-14:00} and {@code Mo-Fr 08:00-16:00}) are valid and were refused there for other arguments.
 */
@NullMarked
package org.entaxi.hours.osm;

import org.jspecify.annotations.NullMarked;
