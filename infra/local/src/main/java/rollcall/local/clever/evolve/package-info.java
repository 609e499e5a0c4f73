/// What happens in a district as time goes by: start at [Evolution].
package rollcall.local.clever.evolve;
