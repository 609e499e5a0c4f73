/// What administrators get to see of their schools. Start with [rollcall.report.CsvTable].
package rollcall.report;
