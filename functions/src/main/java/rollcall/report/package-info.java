/// What an administrator sees of a district and its schools, as plain data.
///
/// Start at [rollcall.report.DistrictReport]. Whatever it tells is put together elsewhere; here is its form, and how
/// schools are ordered.
package rollcall.report;
