/// What one night would change, judged before anything is touched. Pure functions; no I/O.
///
/// [rollcall.plan.Planner] turns a roster and the fingerprints of what was last applied into one
/// [rollcall.plan.SchoolPlan] a school: the changes, the findings, and a verdict.
package rollcall.plan;
