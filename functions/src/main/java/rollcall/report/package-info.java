/// What administrators get to see of their district and its schools, as plain data.
///
/// [rollcall.report.DistrictReport] tells how the schools are, [rollcall.report.FindingsHistory] and
/// [rollcall.report.FindingsTable] what is to be mended, [rollcall.report.ChangeRows] what a plan changes,
/// [rollcall.report.PersonTrace] what becomes of one person; [rollcall.report.CsvTable] writes tables that a spreadsheet
/// opens right.
package rollcall.report;
