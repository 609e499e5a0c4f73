/// What EventBridge Scheduler does, done here: functions called at their times, with the event they get in AWS.
///
/// [rollcall.local.schedule.Schedule] says what is due when, and is pure;
/// [rollcall.local.schedule.ScheduleRunner] waits and calls.
package rollcall.local.schedule;
