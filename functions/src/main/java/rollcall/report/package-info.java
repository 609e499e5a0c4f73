/// What administrators get to see of their schools. Start with [rollcall.report.FindingsHistory].
package rollcall.report;
