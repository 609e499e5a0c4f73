/// What one night came to, on one machine: from the states of the sync to a table and to JSON.
///
/// Start with [rollcall.local.report.NightReport].
package rollcall.local.report;
