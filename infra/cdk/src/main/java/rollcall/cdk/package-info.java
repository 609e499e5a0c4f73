/// The AWS stacks. What is deployed is a table to read: [rollcall.cdk.Table], [rollcall.cdk.WorkQueue],
/// [rollcall.cdk.Function], [rollcall.cdk.Timetable]. A new table, queue, function or schedule is one entry there.
package rollcall.cdk;
