/// What administrators get to see of their schools. [rollcall.report.ChangeRows] tells what a plan
/// changes; [rollcall.report.CsvTable] writes tables that a spreadsheet opens right.
package rollcall.report;

/// What administrators get to see of their schools. [rollcall.report.ChangeRows] tells what a plan
/// changes; [rollcall.report.CsvTable] writes tables that a spreadsheet opens right.

/// What administrators get to see of their schools. Start with [rollcall.report.CsvTable].
