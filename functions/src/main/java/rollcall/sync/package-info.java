/// The phases of a night: fan out, plan a district, apply a school, audit.
///
/// Start with [rollcall.sync.FanOut], then [rollcall.sync.PlanDistrict] and [rollcall.sync.ApplyPlan]. Each phase may
/// be run again at any time, by redelivery or by an operator, and comes to the same end.
package rollcall.sync;
