/// The whole system in this JVM: Clever (simulated or real), the functions, their queues, the tables, the schedule.
package rollcall.local.system;
