/// What administrators get to see of their schools. [rollcall.report.FindingsHistory] and
/// [rollcall.report.FindingsTable] tell what is to be mended, [rollcall.report.ChangeRows] what a plan changes;
/// [rollcall.report.CsvTable] writes tables that a spreadsheet opens right.
package rollcall.report;
