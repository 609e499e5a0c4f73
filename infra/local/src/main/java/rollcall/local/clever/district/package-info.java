/// What Clever holds of one district, with the three ways in which it can say nothing.
package rollcall.local.clever.district;
