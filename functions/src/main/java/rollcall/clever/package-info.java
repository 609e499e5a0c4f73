/// Reads rosters from Clever (Data API v3.1).
///
/// Start at [rollcall.clever.CleverRosterSource#pull]. From the outside in:
///
/// 1. `DistrictPull` proves a reading: the district and the newest event are taken **before** the lists, the district
///    and the events are looked at again **after** them, and what moved meanwhile means reading anew.
/// 2. `DistrictLists` reads all lists at once, each on a virtual thread of its own; the first failure stops the rest.
/// 3. `DistrictApi` follows one list from page to page. A list is complete only if it ended with a page without a
///    `next` link, or with an empty one.
/// 4. `Caller` repeats a request until it is settled: waits for the quota, renews a refused token once, backs off when
///    the trouble may pass, and gives up at the deadline. What is repeated is one page, never a list.
/// 5. `Exchange` makes one attempt and says what came of it as an `Answer`, by status first, then by content type.
/// 6. `rollcall.clever.wire` turns the JSON into records of the roster while it arrives.
///
/// Whatever goes wrong leaves here as a [rollcall.roster.SourceException] with one
/// [rollcall.roster.SourceFailure]. Answers' bodies, tokens and secrets are in no message.
///
/// Sources of the rules: dev.clever.com (paging, rate limits, error messages, events) and the public specification
/// Clever/swagger-api, `v3.1.yml`.
package rollcall.clever;
