/// Districts made up from a seed: start at [DistrictGenerator] and [DistrictSpecification].
package rollcall.local.clever.generate;
