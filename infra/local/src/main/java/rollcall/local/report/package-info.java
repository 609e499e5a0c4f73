/// What one night came to, and how the schools are, on one machine: from states and reports to tables and to JSON.
///
/// Start with [rollcall.local.report.NightReport] and [rollcall.local.report.DistrictTable].
package rollcall.local.report;
