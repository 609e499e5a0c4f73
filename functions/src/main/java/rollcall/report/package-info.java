/// What an administrator sees of a district and its schools, as plain data.
///
/// Start at [rollcall.report.DistrictReport], and for findings at [rollcall.report.FindingsHistory] and
/// [rollcall.report.FindingsTable]. Whatever is told is put together elsewhere; here is its form and its order.
package rollcall.report;
