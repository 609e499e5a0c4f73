/// What administrators get to see of their schools. Start with [rollcall.report.FindingsHistory] and [rollcall.report.FindingsTable].
package rollcall.report;
